// newsmark export: the analysis of a corpus in the forms that other tools read.
import { mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Command, Option } from 'commander';
import { brat } from '../../interchange/brat';
import { entityTable, quoteTable } from '../../interchange/csv';
import type { Exporter, ExportFile } from '../../interchange/export';
import { webAnnotation } from '../../interchange/web-annotation';
import { type CorpusOptions, runPaths, withCache } from '../corpus-run';
import { withDestination } from '../destination';
import { asGiven } from '../offsets';
import { Stop } from '../stop';
import { complain, type Terminal } from '../terminal';

/** The formats; `folder` for those that are more than one file. */
const FORMATS: Readonly<Record<string, { readonly exporter: Exporter; readonly folder: boolean }>> = {
  brat: { exporter: brat, folder: true },
  'web-annotation': { exporter: webAnnotation, folder: false },
  'csv-quotes': { exporter: quoteTable, folder: false },
  'csv-entities': { exporter: entityTable, folder: false },
};

interface ExportOptions extends CorpusOptions {
  readonly to: string;
  readonly out?: string;
}

export function exportCommand(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  const command = program
    .command('export')
    .summary('write the analysis for another tool')
    .description(
      'Writes entities, mentions and quotes of a corpus in the form of another tool, and tells on standard error ' +
        'what that form cannot carry.',
    )
    .argument('<path...>', 'files and folders')
    .addOption(new Option('--to <format>', 'which form').choices(Object.keys(FORMATS)).makeOptionMandatory())
    .option('--out <path>', 'the file to write, or for brat the folder, which must be new or empty');
  withCache(command).action(async (paths: string[], { to, out, ...options }: ExportOptions) => {
    const format = FORMATS[to];
    if (format === undefined) throw new Stop(`There is no format ${to}.`, 2);
    if (format.folder && out === undefined)
      throw new Stop(`${to} is a folder of files; name a new one with --out.`, 2);
    const { exporter } = format;
    const losses = new Map<string, number>();
    const failed = await runPaths(terminal, paths, options, async ({ linked, failed }) => {
      async function* files(): AsyncGenerator<ExportFile> {
        const written = exporter.open();
        yield* written.begin();
        for await (const article of linked()) {
          for (const [what, number] of Object.entries(exporter.losses(article.analysis)))
            losses.set(what, (losses.get(what) ?? 0) + number);
          yield* written.article(asGiven(article));
        }
        yield* written.end();
      }
      if (format.folder && out !== undefined)
        await writeFolder(path.resolve(terminal.folder, out), out, files());
      else
        await withDestination(terminal, out, async (destination) => {
          for await (const { content } of files()) await destination.write(content);
        });
      return failed;
    });
    tellLosses(terminal, to, losses);
    finish(failed ? 1 : 0);
  });
}

/** Writes all files into a hidden folder first, which then takes the wanted name: all of them or none. */
async function writeFolder(folder: string, shown: string, files: AsyncIterable<ExportFile>): Promise<void> {
  const present = await readdir(folder).catch((error: unknown) => codeOf(error));
  if (Array.isArray(present) && present.length > 0)
    throw new Stop(`${shown} is not empty; name a new folder with --out.`, 1);
  if (present === 'ENOTDIR') throw new Stop(`${shown} is a file; name a new folder with --out.`, 1);
  let growing: string | undefined;
  try {
    growing = await mkdtemp(path.join(path.dirname(folder), `.${path.basename(folder)}.`));
    for await (const { path: name, content } of files) {
      const file = path.join(growing, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content, { flag: 'wx' });
    }
    if (Array.isArray(present)) await rmdir(folder);
    await rename(growing, folder);
  } catch (error) {
    if (growing !== undefined) await rm(growing, { recursive: true, force: true });
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new Stop(`${shown} could not be written (${codeOf(error)}); choose another place for --out.`, 1);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function tellLosses(terminal: Terminal, to: string, losses: ReadonlyMap<string, number>): void {
  const parts = [...losses].filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`);
  if (parts.length > 0) complain(terminal, `${to} does not carry: ${parts.join(', ')}.`);
}

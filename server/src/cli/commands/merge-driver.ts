// newsmark merge-driver: what git calls to merge two versions of a sidecar (gitattributes(5), “Defining a custom merge
// driver”). Every line of both sides stays; it never leaves conflict markers.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { mergeSidecars, parseSidecar } from '../../annotation/sidecar';
import { ENTITIES_FILE } from '../../session/sidecar-files';
import { Stop } from '../stop';
import type { Terminal } from '../terminal';

export function mergeDriverCommand(
  program: Command,
  terminal: Terminal,
  finish: (status: number) => void,
): void {
  program
    .command('merge-driver')
    .summary('merge two versions of a sidecar, for git')
    .description(
      'Merges decisions for git: every line of both sides stays. Set it up once with ' +
        'git config merge.newsmark.driver "newsmark merge-driver %O %A %B %P", and write ' +
        '“*.newsmark.jsonl merge=newsmark” into .gitattributes.',
    )
    .argument('<ancestor>', 'the common version (%O)')
    .argument('<ours>', 'our version (%A), which takes the result')
    .argument('<theirs>', 'their version (%B)')
    .argument('[path]', 'the file’s name in the repository (%P)')
    .action(async (_ancestor: string, ours: string, theirs: string, name = '') => {
      const kind = path.posix.basename(name) === ENTITIES_FILE ? 'entities' : 'article';
      const file = path.resolve(terminal.folder, ours);
      const [mine, yours] = [await read(file), await read(path.resolve(terminal.folder, theirs))];
      const merged = mergeSidecars(parseSidecar(mine, kind), parseSidecar(yours, kind));
      if (merged !== mine) await writeFile(file, merged, { flush: true });
      finish(0);
    });
}

/** Reads one side. Text that is not UTF-8 stops the merge: git then leaves the conflict to a person. */
async function read(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new Stop(`${file} could not be read; git names three files in place of %O %A %B.`, 2);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Stop('One side of the file is not UTF-8 text; merge it by hand.', 1);
  }
}

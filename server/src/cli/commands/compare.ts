// newsmark compare: how far two annotators agree, from the decisions in two folders or of two people in one.
import path from 'node:path';
import { type Command, Option } from 'commander';
import {
  type Annotations,
  annotationsOf,
  type ComparedArticle,
  compareAnnotations,
} from '../../annotation/compare';
import { foldArticle, onlyBy } from '../../annotation/fold';
import { foldEntities } from '../../annotation/fold-entities';
import { placeAll } from '../../annotation/places';
import { standing } from '../../annotation/standing';
import { createLanguage } from '../../language/language';
import type { InputFile } from '../../session/inputs';
import { ENTITIES_FILE, sidecarOf } from '../../session/sidecar-files';
import { openSidecars } from '../../session/sidecars';
import { readDocument } from '../../text/document';
import { agreementCsv, agreementJson, agreementText } from '../agreement-report';
import { type ArticleSource, openArticles, shown } from '../articles';
import { withDestination } from '../destination';
import { complain, type Terminal } from '../terminal';

interface CompareOptions {
  readonly in?: string;
  readonly format: 'text' | 'csv' | 'json';
  readonly out?: string;
}

const FORMATS = { text: agreementText, csv: agreementCsv, json: agreementJson };

export function compareCommand(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  program
    .command('compare')
    .summary('measure how far two annotators agree')
    .description(
      'Compares what was decided in two folders that hold the same articles (two annotators’ copies, or two branches ' +
        'checked out side by side); with --in, what two people decided in one folder. Articles that only one side ' +
        'annotated are left out and counted.',
    )
    .argument('<a>', 'a folder, or with --in the name of an annotator')
    .argument('<b>', 'the other')
    .option('--in <folder>', 'the folder in which A and B are two annotators')
    .addOption(new Option('--format <format>', 'how').choices(Object.keys(FORMATS)).default('text'))
    .option('--out <file>', 'write to this file, whole or not at all')
    .action(async (a: string, b: string, options: CompareOptions) => {
      const sources =
        options.in === undefined
          ? [await openArticles(terminal, [a]), await openArticles(terminal, [b])]
          : [await openArticles(terminal, [options.in])];
      const people = options.in === undefined ? undefined : ([a, b] as const);
      const { articles, onlyA, onlyB, differing } = await gather(terminal, sources, people);
      for (const id of differing) complain(terminal, `${id} has another text in ${b}; it is left out.`);
      if (articles.length === 0) complain(terminal, 'There is no article that both have annotated.');
      const report = { a, b, onlyA, onlyB, ...compareAnnotations(articles) };
      await withDestination(terminal, options.out, (to) => to.write(FORMATS[options.format](report)));
      finish(sources.some((s) => s.failed()) || differing.length > 0 ? 1 : 0);
    });
}

interface Side {
  readonly text: string;
  /** Undefined when this side decided nothing about the article. */
  readonly annotations: Annotations | undefined;
}

async function gather(
  terminal: Terminal,
  [first, second]: readonly ArticleSource[],
  people: readonly [string, string] | undefined,
): Promise<{ articles: ComparedArticle[]; onlyA: number; onlyB: number; differing: string[] }> {
  const articles: ComparedArticle[] = [];
  const differing: string[] = [];
  let [onlyA, onlyB] = [0, 0];
  const { tokenRules } = createLanguage({});
  const readA = first && sideReader(terminal, first, people?.[0]);
  const readB = people
    ? first && sideReader(terminal, first, people[1])
    : second && sideReader(terminal, second);
  const others = new Map<string, InputFile>();
  if (!people && second) for await (const file of second.read()) others.set(file.id, file);
  if (!first || !readA || !readB) return { articles, onlyA, onlyB, differing };
  for await (const file of first.read()) {
    const other = people ? file : others.get(file.id);
    others.delete(file.id);
    const a: Side = await readA(file);
    const b: Side = other ? await readB(other) : { text: file.text, annotations: undefined };
    if (a.annotations && !b.annotations) onlyA++;
    else if (b.annotations && !a.annotations) onlyB++;
    if (!a.annotations || !b.annotations) continue;
    if (a.text !== b.text) {
      differing.push(file.id);
      continue;
    }
    const tokens = readDocument(a.text, tokenRules).segments.flatMap(({ start, content }) =>
      content.tokens.map((t) => ({ start: start + t.start, end: start + t.end })),
    );
    articles.push({ tokens, length: a.text.length, a: a.annotations, b: b.annotations });
  }
  for (const file of others.values()) if ((await readB(file)).annotations) onlyB++;
  return { articles, onlyA, onlyB, differing };
}

/** Reads what one side decided about an article; problems of its sidecars are told on standard error. */
function sideReader(
  terminal: Terminal,
  { inputs }: ArticleSource,
  who?: string,
): (file: InputFile) => Promise<Side> {
  const folders = new Map(
    inputs.articles.map(({ id, corpus, corpusId }) => [id, { folder: corpus.folder, corpusId }]),
  );
  const survivors = new Map<string, (key: string) => string>();
  const store = openSidecars({ stateFolder: '' });
  const read = async (file: string) => {
    const sidecar = await store.read(file);
    for (const { line, message, severity } of sidecar.problems)
      if (severity !== 'information') complain(terminal, `${shown(terminal, file)}:${line + 1}: ${message}`);
    // Each person as they alone decided: what somebody else withdrew later counts for a folder, not for a person.
    return standing(who === undefined ? sidecar.decisions : onlyBy(sidecar.decisions, who)).inForce;
  };
  return async ({ id, text }) => {
    const place = folders.get(id);
    if (place === undefined) return { text, annotations: undefined };
    const { folder, corpusId } = place;
    const survivor =
      survivors.get(folder) ?? foldEntities(await read(path.join(folder, ENTITIES_FILE))).survivor;
    survivors.set(folder, survivor);
    const decided = await read(sidecarOf(path.join(folder, corpusId)));
    if (decided.length === 0) return { text, annotations: undefined };
    const state = foldArticle(decided, placeAll(decided, text), survivor);
    return { text, annotations: annotationsOf(state, survivor) };
  };
}

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
import type { Sidecar } from '../../annotation/sidecar';
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
      const { articles, onlyA, onlyB, differing, annotators } = await gather(terminal, sources, people);
      for (const id of differing) complain(terminal, `${id} has another text in ${b}; it is left out.`);
      const unknown = people?.find((name) => !annotators.has(name));
      if (unknown !== undefined)
        complain(
          terminal,
          `${unknown} decided nothing in ${options.in}; it holds decisions of ${[...annotators].sort().join(', ') || 'nobody'}.`,
        );
      else if (articles.length === 0) complain(terminal, 'There is no article that both have annotated.');
      const report = { a, b, onlyA, onlyB, ...compareAnnotations(articles) };
      await withDestination(terminal, options.out, (to) => to.write(FORMATS[options.format](report)));
      finish(sources.some((s) => s.failed()) || differing.length > 0 || articles.length === 0 ? 1 : 0);
    });
}

interface Side {
  readonly text: string;
  /** Undefined when this side decided nothing about the article. */
  readonly annotations: Annotations | undefined;
}

interface Gathered {
  readonly articles: readonly ComparedArticle[];
  readonly onlyA: number;
  readonly onlyB: number;
  /** Ids of articles that have another text on either side. */
  readonly differing: readonly string[];
  /** Everybody who decided something. */
  readonly annotators: ReadonlySet<string>;
}

async function gather(
  terminal: Terminal,
  [first, second]: readonly ArticleSource[],
  people: readonly [string, string] | undefined,
): Promise<Gathered> {
  const articles: ComparedArticle[] = [];
  const differing: string[] = [];
  const annotators = new Set<string>();
  let [onlyA, onlyB] = [0, 0];
  const { tokenRules } = createLanguage({});
  const readOf = (source: ArticleSource | undefined) => source && sidecarReader(terminal, annotators);
  const readFirst = readOf(first);
  const readSecond = people ? readFirst : readOf(second);
  const other = people ? first : second;
  const readA = first && readFirst && sideReader(first, readFirst, people?.[0]);
  const readB = other && readSecond && sideReader(other, readSecond, people?.[1]);
  const others = new Map<string, InputFile>();
  if (!people && second) for await (const file of second.read()) others.set(file.id, file);
  if (!first || !readA || !readB) return { articles, onlyA, onlyB, differing, annotators };
  for await (const file of first.read()) {
    const twin = people ? file : others.get(file.id);
    others.delete(file.id);
    const a: Side = await readA(file);
    const b: Side = twin ? await readB(twin) : { text: file.text, annotations: undefined };
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
  return { articles, onlyA, onlyB, differing, annotators };
}

type ReadSidecar = (file: string) => Promise<Sidecar>;

/** Reads sidecars, each once; problems in them are told on standard error. @param annotators takes the names of who decided */
function sidecarReader(terminal: Terminal, annotators: Set<string>): ReadSidecar {
  const store = openSidecars({ stateFolder: '' });
  const known = new Map<string, Sidecar>();
  return async (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const sidecar = await store.read(file);
    known.set(file, sidecar);
    for (const { line, message, severity } of sidecar.problems)
      if (severity !== 'information') complain(terminal, `${shown(terminal, file)}:${line + 1}: ${message}`);
    for (const { who } of sidecar.decisions) annotators.add(who);
    return sidecar;
  };
}

/** Reads what one side decided about an article. @param who the person, where it is one of those in a folder */
function sideReader(
  { inputs }: ArticleSource,
  read: ReadSidecar,
  who?: string,
): (file: InputFile) => Promise<Side> {
  const folders = new Map(
    inputs.articles.map(({ id, corpus, corpusId }) => [id, { folder: corpus.folder, corpusId }]),
  );
  const survivors = new Map<string, (key: string) => string>();
  const decidedIn = async (file: string) => {
    const { decisions } = await read(file);
    // Each person as they alone decided: what somebody else withdrew later counts for a folder, not for a person.
    return standing(who === undefined ? decisions : onlyBy(decisions, who)).inForce;
  };
  return async ({ id, text }) => {
    const place = folders.get(id);
    if (place === undefined) return { text, annotations: undefined };
    const { folder, corpusId } = place;
    const survivor =
      survivors.get(folder) ?? foldEntities(await decidedIn(path.join(folder, ENTITIES_FILE))).survivor;
    survivors.set(folder, survivor);
    const decided = await decidedIn(sidecarOf(path.join(folder, corpusId)));
    if (decided.length === 0) return { text, annotations: undefined };
    const state = foldArticle(decided, placeAll(decided, text), survivor);
    return { text, annotations: annotationsOf(state, survivor) };
  };
}

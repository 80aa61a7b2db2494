// Many analysed articles as one corpus, for the command line: settled by what people decided, linked and compared.
// Holds the index alone; the articles themselves lie in a spool and are read again for the answers.
import type { Decision } from '../annotation/decision';
import { foldArticle } from '../annotation/fold';
import { type EntitiesState, foldEntities } from '../annotation/fold-entities';
import { placeAll } from '../annotation/places';
import type { Article } from '../corpus/article';
import {
  outlinedPublication,
  type PackedArticle,
  packedEntry,
  packedSketch,
  packedText,
  unpackArticle,
} from '../corpus/columns';
import { type CorpusArticle, type CorpusView, createCorpusJudge } from '../corpus/findings/judge-corpus';
import { createNameLists } from '../corpus/findings/name-lists';
import { createReadings } from '../corpus/findings/reader';
import { createSpellings } from '../corpus/findings/spellings';
import { inCorpus, type LinkedAnalysis } from '../corpus/in-corpus';
import { entryOf } from '../corpus/linking/entry';
import { type PassageIndex, passagesOf } from '../corpus/passages';
import { createSketchShelf } from '../corpus/passages/sketch';
import { type Publication, withPath } from '../corpus/publication';
import { createRecent } from '../corpus/recent';
import { createRegister, type EntityRegister, restoreRegister } from '../corpus/register';
import { settle } from '../corpus/settle';
import type { Finding } from '../extraction/analysis';
import { inTextOrder } from '../extraction/findings/judge';
import { type AnalysisOptions, DEFAULT_OPTIONS } from '../extraction/options';
import { createSpool } from './spool';
import { createStatementsAside } from './statements-aside';
import { inSlices, slicer } from './turns';

/** An article as it was analysed, by itself. */
export interface RunInput {
  /** Unlike all others of the run; where the run is one corpus, the article's id in it. */
  readonly id: string;
  readonly packed: PackedArticle;
  /** True when what was read begins with a byte-order mark, which the packed article is without. */
  readonly hasMark?: boolean | undefined;
  /** The text where it holds half a surrogate pair, which packed articles cannot carry. */
  readonly text?: string | undefined;
  readonly options?: AnalysisOptions | undefined;
  /** What people decided about it, as `standing` gives them. */
  readonly decisions?: readonly Decision[] | undefined;
}

/** An article as people left it, by itself. Positions are counted without a byte-order mark. */
export interface RunArticle extends Article {
  readonly hasMark: boolean;
}

/** An article with all its findings, those across articles included. */
export interface JudgedArticle extends Pick<RunArticle, 'id' | 'text' | 'hasMark'> {
  readonly findings: readonly Finding[];
}

/** What is read of an article to judge it. */
type ReadArticle = Pick<RunArticle, 'id' | 'text' | 'analysis' | 'hasMark'>;

/** An article with corpus-wide entity ids and all its findings, those across articles included. */
export interface LinkedArticle extends RunArticle {
  readonly analysis: LinkedAnalysis;
}

/** A corpus that was analysed as a whole. */
export interface CorpusRun extends Disposable {
  readonly articleCount: number;
  readonly register: EntityRegister;
  /** In the order they came. */
  readonly ids: readonly string[];
  /** The articles in the order they came with all their findings, each made when its turn comes; for less than `linked`. */
  judged(): AsyncGenerator<JudgedArticle>;
  /** The articles in the order they came, each made when its turn comes; may be asked for more than once. */
  linked(): AsyncGenerator<LinkedArticle>;
  /** An article's text by its id, without reading the rest; undefined for an unknown one. */
  text(id: string): Pick<RunArticle, 'text' | 'hasMark'> | undefined;
}

export interface RunOptions {
  /** What people decided about entities of the corpus. */
  readonly entities?: EntitiesState | undefined;
  /** Ends the run, and the answers, with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Articles that are linked together: what a link is does not depend on it. */
  readonly batch?: number | undefined;
}

/** What is kept of an article in memory; the rest lies in the spool. */
interface Kept extends Omit<RunInput, 'packed'> {
  /** Its number in the spool, and in the column of names. */
  readonly record: number;
  readonly published: Publication;
}

/** Before it is linked an article takes ten times the memory that it takes in an image of the register. */
const BATCH = 20_000;

/** UTF-16 units of the articles that are kept as objects, since they are asked for more than once in a row. */
const OPEN = 100_000;

/** Takes in all articles and links them. @throws when the disk is full or `signal` is aborted */
export async function runCorpus(
  inputs: AsyncIterable<RunInput> | Iterable<RunInput>,
  { entities = foldEntities([]), signal, batch = BATCH }: RunOptions = {},
): Promise<CorpusRun> {
  let register = createRegister(entities);
  const sketches = createSketchShelf();
  const spool = createSpool();
  const kept = new Map<string, Kept>();
  const spellings = createSpellings();
  const lists = createNameLists(spellings);
  const names = createColumn();
  const publications = createPublications();
  // An article that nobody decided about is as the machine left it.
  const isUntouched = (decisions: readonly Decision[] = []) =>
    decisions.length === 0 && entities.words.size === 0;

  const settled = (
    { id, hasMark = false, decisions = [], text: given }: Omit<RunInput, 'packed'>,
    packed: PackedArticle,
  ): RunArticle => {
    const { meta, analysis: suggested, text: read } = unpackArticle(packed);
    const text = given ?? read;
    const state = foldArticle(decisions, placeAll(decisions, text), (key) => entities.survivor(key));
    const analysis = settle({ article: id, text, analysis: suggested, state, entities });
    return { id, text, meta, analysis, hasMark };
  };
  const lately = createRecent<string, RunArticle>(OPEN, ({ text }) => text.length);
  const article = (id: string): RunArticle | undefined => {
    const one = kept.get(id);
    return one && lately.get(id, () => settled(one, spool.read(one.record)));
  };
  /** An article that nobody decided about as it lies in the spool, of which most is never made; any other settled. */
  const quickly = createRecent<string, ReadArticle>(OPEN, ({ text }) => text.length);
  const read = (id: string): ReadArticle | undefined => {
    const one = kept.get(id);
    if (one === undefined) return undefined;
    const settled = isUntouched(one.decisions) ? lately.get(id, () => undefined) : article(id);
    if (settled !== undefined) return settled;
    const { hasMark = false } = one;
    return quickly.get(id, () => {
      const { text, analysis } = unpackArticle(spool.read(one.record));
      return { id, text: one.text ?? text, analysis, hasMark };
    });
  };
  const opened = (id: string): CorpusArticle | undefined => {
    const article = read(id);
    const published = kept.get(id)?.published;
    return article && published && { ...article, published };
  };
  const withFindings = (id: string): JudgedArticle | undefined => {
    const article = read(id);
    return article && { ...article, findings: article.analysis.findings };
  };

  const pause = slicer();
  /** Links what came, and takes an image of the register in its place, which is looked up as it lies. */
  const link = async () => {
    while (!register.isSettled) {
      register.settle(pause.hasTime);
      await pause();
      signal?.throwIfAborted();
    }
    const image = await inSlices(register.image(), pause);
    register = (image && restoreRegister(image, register.decisions, entities)) ?? register;
  };

  let passages: PassageIndex;
  try {
    for await (const { packed, id, hasMark, text, options, decisions } of inputs) {
      signal?.throwIfAborted();
      // An article that has nothing of its own takes no memory for it.
      const fresh = {
        id,
        hasMark,
        text,
        options,
        decisions: decisions?.length === 0 ? undefined : decisions,
      };
      const entry = isUntouched(decisions) ? packedEntry(id, packed) : entryOf(settled(fresh, packed));
      // Articles are linked many at a time: names that many share are then linked once.
      register.enter(entry);
      sketches.put(packedSketch(packed));
      const published = publications(withPath(id, outlinedPublication(packed)));
      const record = spool.add(packed);
      names.add(lists.listOf(entry.entities));
      kept.set(id, { ...fresh, record, published });
      if (kept.size % batch === 0) await link();
    }
    await link();
    passages = await inSlices(passagesOf([...kept.keys()], sketches.taken()), pause);
  } catch (error) {
    spool.close();
    throw error;
  }
  const aside = createStatementsAside();
  const view: CorpusView = {
    articleIds: () => kept.keys(),
    article: opened,
    passages,
    entityOf: (local) => register.entityOf(local),
    names: { lists, of: (id) => names.of(kept.get(id)?.record) },
    options: (id) => kept.get(id)?.options ?? DEFAULT_OPTIONS,
    spellings,
  };
  /** Goes through the articles, each with its findings across articles. */
  async function* across<T>(
    open: (id: string) => T | undefined,
  ): AsyncGenerator<{ readonly article: T; readonly found: readonly Finding[] }> {
    const pause = slicer();
    const judge = createCorpusJudge(view, createReadings({ aside }));
    for (const id of kept.keys()) {
      await pause();
      signal?.throwIfAborted();
      const article = open(id);
      if (article !== undefined) yield { article, found: judge(id) };
    }
  }
  const texts = createRecent<string, string>(OPEN, ({ length }) => length);
  return {
    articleCount: kept.size,
    register,
    ids: [...kept.keys()],
    text(id) {
      const one = kept.get(id);
      if (one === undefined) return undefined;
      const text = texts.get(id, () => one.text ?? packedText(spool.read(one.record))) ?? '';
      return { text, hasMark: one.hasMark === true };
    },
    async *linked() {
      for await (const { article: one, found } of across(article)) {
        const findings = [...one.analysis.findings, ...found].sort(inTextOrder);
        yield { ...one, analysis: inCorpus(one, register, findings) };
      }
    },
    async *judged() {
      for await (const { article: one, found } of across(withFindings)) {
        const { id, text, hasMark, findings } = one;
        yield { id, text, hasMark, findings: [...findings, ...found].sort(inTextOrder) };
      }
    },
    [Symbol.dispose]() {
      spool.close();
      aside[Symbol.dispose]();
    },
  };
}

/** Lists of numbers in one column: as things of their own, short lists take several times the memory. */
function createColumn() {
  let column = new Uint32Array(1 << 12);
  const starts = [0];
  return {
    /** Adds the list of the next article. */
    add(list: Uint32Array): void {
      const start = starts.at(-1) ?? 0;
      const end = start + list.length;
      if (end > column.length) {
        const larger = new Uint32Array(end + (end >> 1));
        larger.set(column);
        column = larger;
      }
      column.set(list, start);
      starts.push(end);
    },
    /** The list that was added as the one with this number, from 0. */
    of(number: number | undefined): Uint32Array | undefined {
      return number === undefined ? undefined : column.subarray(starts[number], starts[number + 1]);
    },
  };
}

/** Makes publications of one day and outlet one object. */
function createPublications(): (publication: Publication) => Publication {
  const known = new Map<string, Publication>();
  return (publication) => {
    const key = `${publication.day}|${publication.outlet}`;
    const one = known.get(key) ?? publication;
    known.set(key, one);
    return one;
  };
}

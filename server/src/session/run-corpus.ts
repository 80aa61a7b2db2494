// Many analysed articles as one corpus, for the command line: settled by what people decided, linked and compared.
// Holds the index alone; the articles themselves lie in a spool and are read again for the answers.
import type { Decision } from '../annotation/decision';
import { foldArticle } from '../annotation/fold';
import { type EntitiesState, foldEntities } from '../annotation/fold-entities';
import { placeAll } from '../annotation/places';
import type { Article } from '../corpus/article';
import { type PackedArticle, packedEntry, packedSketch, packedText, unpackArticle } from '../corpus/columns';
import { type CorpusView, createCorpusJudge } from '../corpus/findings/judge-corpus';
import { inCorpus, type LinkedAnalysis } from '../corpus/in-corpus';
import { entryOf } from '../corpus/linking/entry';
import { createPassageIndex } from '../corpus/passages';
import { createRegister, type EntityRegister } from '../corpus/register';
import { settle } from '../corpus/settle';
import { inTextOrder } from '../extraction/findings/judge';
import { type AnalysisOptions, DEFAULT_OPTIONS } from '../extraction/options';
import { createSpool } from './spool';
import { slicer } from './turns';

/** An article as it was analysed, by itself. */
export interface RunInput {
  /** Unlike all others of the run; where the run is one corpus, the article's id in it. */
  readonly id: string;
  readonly packed: PackedArticle;
  /** True when what was read begins with a byte-order mark, which the packed article is without. */
  readonly hasMark?: boolean;
  /** The text where it holds half a surrogate pair, which packed articles cannot carry. */
  readonly text?: string;
  readonly options?: AnalysisOptions;
  /** What people decided about it, as `standing` gives them. */
  readonly decisions?: readonly Decision[];
}

/** An article as people left it, by itself. Positions are counted without a byte-order mark. */
export interface RunArticle extends Article {
  readonly hasMark: boolean;
}

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
}

const NOBODY = new Set<never>();
/** A judge remembers the articles it opened; after so many answers there is a new one. */
const ANSWERS_A_JUDGE = 200;
/** Articles that are kept as objects, since they are asked for more than once in a row. */
const OPEN_ARTICLES = 64;

/** Takes in all articles and links them. @throws when the disk is full or `signal` is aborted */
export async function runCorpus(
  inputs: AsyncIterable<RunInput> | Iterable<RunInput>,
  { entities = foldEntities([]), signal }: RunOptions = {},
): Promise<CorpusRun> {
  const register = createRegister(entities);
  const passages = createPassageIndex();
  const spool = createSpool();
  const places = new Map<string, { readonly record: number; readonly input: Omit<RunInput, 'packed'> }>();

  const settled = (packed: PackedArticle, input: Omit<RunInput, 'packed'>): RunArticle => {
    const { id, hasMark = false, decisions = [] } = input;
    const { meta, analysis: suggested, ...read } = unpackArticle(packed);
    const text = input.text ?? read.text;
    const state = foldArticle(decisions, placeAll(decisions, text), (key) => entities.survivor(key));
    const analysis = settle({ article: id, text, analysis: suggested, state, entities });
    return { id, text, meta, analysis, hasMark };
  };
  const opened = new Map<string, RunArticle>();
  const article = (id: string): RunArticle | undefined => {
    const known = opened.get(id);
    if (known !== undefined) return known;
    const place = places.get(id);
    if (place === undefined) return undefined;
    const read = settled(spool.read(place.record), place.input);
    if (opened.size >= OPEN_ARTICLES) opened.clear();
    opened.set(id, read);
    return read;
  };

  try {
    for await (const { packed, ...input } of inputs) {
      signal?.throwIfAborted();
      const { id, decisions = [] } = input;
      // An article that nobody decided about is not even unpacked.
      const isUntouched = decisions.length === 0 && entities.words.size === 0;
      // Articles are linked together when all are in: names that many share are then linked once.
      register.enter(isUntouched ? packedEntry(id, packed) : entryOf(settled(packed, input)));
      passages.put(id, packedSketch(packed), NOBODY);
      places.set(id, { record: spool.add(packed), input });
    }
    const pause = slicer();
    while (!register.isSettled) {
      register.settle(pause.hasTime);
      await pause();
      signal?.throwIfAborted();
    }
  } catch (error) {
    spool.close();
    throw error;
  }
  const view: CorpusView = {
    articleIds: () => places.keys(),
    article,
    passages,
    entityOf: (local) => register.entityOf(local),
    options: (id) => places.get(id)?.input.options ?? DEFAULT_OPTIONS,
  };
  return {
    articleCount: places.size,
    register,
    ids: [...places.keys()],
    text(id) {
      const place = places.get(id);
      if (place === undefined) return undefined;
      const { text, hasMark = false } = place.input;
      return { text: text ?? packedText(spool.read(place.record)), hasMark };
    },
    async *linked() {
      const pause = slicer();
      let judge = createCorpusJudge(view);
      let answered = 0;
      for (const id of places.keys()) {
        await pause();
        signal?.throwIfAborted();
        if (++answered % ANSWERS_A_JUDGE === 0) judge = createCorpusJudge(view);
        const one = article(id);
        if (one === undefined) continue;
        const findings = [...one.analysis.findings, ...judge(id)].sort(inTextOrder);
        yield { ...one, analysis: inCorpus(one, register, findings) };
      }
    },
    [Symbol.dispose]: () => spool.close(),
  };
}

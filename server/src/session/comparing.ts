// What is found by comparing the articles of a corpus: sentences that stand in several, and what follows from that for
// the open ones. Closed articles are compared, not judged. Knows neither files nor decisions.
import { carry, editOf } from '../annotation/carry';
import type { CorpusView } from '../corpus/findings/corpus-sight';
import { createJudgeInPieces, judging } from '../corpus/findings/judge-corpus';
import { createNameLists } from '../corpus/findings/name-lists';
import { createReader, createReadings } from '../corpus/findings/reader';
import { createSpellings } from '../corpus/findings/spellings';
import { type CorpusChange, NO_CHANGE } from '../corpus/index';
import {
  createPassageIndex,
  type KeptPassages,
  openingPassages,
  type PassageIndex,
  type PassagePair,
  passagesOf,
  type Watched,
} from '../corpus/passages';
import { openPassages, type PassageImage } from '../corpus/passages/image';
import { createSketchShelf, type PassageSketch } from '../corpus/passages/sketch';
import type { LocalEntity } from '../corpus/register';
import { type CorpusSnapshot, type IndexedArticle, indexed } from '../corpus/snapshot';
import type { Finding } from '../extraction/analysis';
import { inTextOrder } from '../extraction/findings/judge';
import type { AnalysisOptions } from '../extraction/options';
import { atOnce } from '../text/pieces';

/** What the comparing asks. */
export interface ComparedCorpus {
  snapshot(): CorpusSnapshot;
  /** The articles that are open, by id. */
  readonly open: Watched & { keys(): Iterable<string> };
  sketchOf(article: IndexedArticle): PassageSketch;
  options(id: string): AnalysisOptions;
  /** The findings that nobody dismissed. */
  undismissed(id: string, text: string, findings: readonly Finding[]): readonly Finding[];
}

/** With so many articles to be compared, all open ones are judged anew afterwards. */
const MANY = 32;
/** So many articles, and half of all, are compared together. */
const ALL_AT_ONCE = 200;
const NOBODY: ReadonlySet<string> = new Set();
/** Bytes of what is kept of the articles that open ones are judged by. */
const STATEMENTS = 4 * 1024 * 1024;

export class Comparing {
  readonly #corpus: ComparedCorpus;
  #passages: PassageIndex = createPassageIndex();
  /** Articles that are still to be compared with the others as they stand now. */
  readonly #uncompared = new Set<string>();
  readonly #spellings = createSpellings();
  /** The article that is being compared, a piece at a time. */
  #putting: { readonly id: string; readonly pieces: Generator<void, ReadonlySet<string>> } | undefined;
  /** Articles of which something else is said now: those that share passages with them are still to be found. */
  readonly #around = new Set<string>();
  #widening: { readonly id: string; readonly pieces: Generator<void, readonly PassagePair[]> } | undefined;
  /** Open articles whose findings across articles may be others now. */
  readonly #unjudged = new Set<string>();
  /** Findings across articles of open articles, and the text that they were found in. */
  readonly #across = new Map<string, { readonly text: string; readonly findings: readonly Finding[] }>();
  /** Articles with all their findings, beside what they were made of. */
  readonly #judged = new WeakMap<IndexedArticle, IndexedArticle>();
  /** Articles that were added or taken out while an image is being opened. */
  #touched: Set<string> | undefined;
  /** The comparison of all articles at once, while it runs. */
  #together: Generator<void> | undefined;
  /** The open article that is being judged, a piece at a time. */
  #judging:
    | { readonly article: IndexedArticle; readonly pieces: Generator<void, readonly Finding[]> }
    | undefined;
  /** What open articles were judged by lately: between two keys only the article itself changes. */
  readonly #readings = createReadings({ room: STATEMENTS });

  constructor(corpus: ComparedCorpus) {
    this.#corpus = corpus;
  }

  /** Notes that an article is to be compared as it stands now. */
  add(id: string): void {
    this.#touched?.add(id);
    this.#uncompared.add(id);
  }

  /**
   * Takes over what was found at an earlier start.
   *
   * @param ids the articles by their number in the image
   * @param stands false for an article that is another by now, or gone
   * @returns false when the image does not serve
   */
  *adopt(
    image: PassageImage,
    ids: readonly string[],
    stands: (id: string) => boolean,
  ): Generator<void, boolean> {
    const stored = openPassages(image);
    if (stored === undefined || stored.articleCount !== ids.length) return false;
    const { passages, touched } = yield* this.#opening({ stored, ids, stands });
    for (const id of touched) if (!stands(id)) passages.remove(id, NOBODY);
    // What editors opened meanwhile is in no image, and is judged by what is found then.
    for (const id of this.#corpus.open.keys()) this.#uncompared.add(id);
    this.#leavePieces();
    this.#together = undefined;
    this.#passages = passages;
    return true;
  }

  /** Opens an image. @returns beside it the articles that came, changed or went meanwhile */
  *#opening(kept: KeptPassages) {
    const touched = new Set<string>();
    this.#touched = touched;
    try {
      return { passages: yield* openingPassages(kept), touched };
    } finally {
      this.#touched = undefined;
    }
  }

  /**
   * What was found, as an image for the next start, a piece at a time. From then on the image itself is looked up, which
   * takes half of the memory.
   *
   * @param ids the articles by their number in the image
   * @returns undefined while something is still to be compared
   */
  *image(ids: readonly string[]): Generator<void, PassageImage | undefined> {
    const isAll = () => this.#uncompared.size === 0 && this.#putting === undefined;
    const image = isAll() ? yield* this.#passages.image(ids) : undefined;
    const stored = image && isAll() ? openPassages(image) : undefined;
    if (stored === undefined) return undefined;
    const { passages, touched } = yield* this.#opening({ stored, ids, stands: () => true });
    if (touched.size > 0) return undefined;
    this.#leavePieces();
    this.#passages = passages;
    return image;
  }

  /** Notes that an article is not open any more. */
  close(id: string): void {
    this.#across.delete(id);
  }

  /** Takes an article out. */
  remove(id: string): void {
    this.#touched?.add(id);
    this.#leavePieces();
    this.#uncompared.delete(id);
    this.#unjudge(this.#passages.remove(id, this.#corpus.open));
    this.#across.delete(id);
    for (const [other, { text, findings }] of this.#across) {
      const standing = findings.filter(({ related }) => related.every((place) => place.article !== id));
      if (standing.length === findings.length) continue;
      this.#across.set(other, { text, findings: standing });
      const article = this.#corpus.snapshot().article(other);
      if (article !== undefined) this.#judged.delete(article);
    }
  }

  /** Judges every open article anew. */
  judgeOpen(): void {
    this.#unjudge([...this.#corpus.open.keys()]);
  }

  /** An article's sentences are what they were; what is found by comparing them may be something else. */
  judgeAround(id: string): void {
    if (this.#isWaiting(id)) return;
    this.#unjudge([id]);
    // Whom that concerns beside the article itself is found out when there is time.
    this.#around.add(id);
  }

  /**
   * Does a piece of what is to be done: compares an article with the others, sentence by sentence, or judges an open one by
   * what that brought.
   *
   * @returns the open article whose findings are others now, if any; undefined when there is nothing more to do
   */
  next(): CorpusChange | undefined {
    return this.#putOn() ?? this.#putNext() ?? this.#widen() ?? this.#judgeOn() ?? this.#judgeNext();
  }

  #putNext(): CorpusChange | undefined {
    const { open } = this.#corpus;
    const waiting = this.#uncompared.size;
    if (waiting >= ALL_AT_ONCE && 2 * waiting >= this.#corpus.snapshot().articleCount)
      this.#together ??= this.#compareAll();
    if (this.#together !== undefined) {
      if (this.#together.next().done === true) this.#together = undefined;
      return NO_CHANGE;
    }
    for (const id of this.#uncompared) {
      this.#uncompared.delete(id);
      const article = this.#corpus.snapshot().article(id);
      if (article === undefined) continue;
      // Among many, nobody looks for what each has in common with what is open: that is asked once, at the end.
      const isOneOfMany = this.#uncompared.size > MANY;
      if (isOneOfMany) this.#unjudge(open.keys());
      const pieces = this.#passages.putting(id, this.#corpus.sketchOf(article), isOneOfMany ? NOBODY : open);
      this.#putting = { id, pieces };
      return this.#putOn();
    }
    return undefined;
  }

  #putOn(): CorpusChange | undefined {
    if (this.#putting === undefined) return undefined;
    const step = this.#putting.pieces.next();
    if (step.done === true) {
      this.#putting = undefined;
      this.#unjudge(step.value);
    }
    return NO_CHANGE;
  }

  /** Looks for the open articles that share passages with one of which something else is said now. */
  #widen(): CorpusChange | undefined {
    if (this.#widening === undefined) {
      const [id] = this.#around;
      if (id === undefined) return undefined;
      this.#around.delete(id);
      const isAlone = [...this.#corpus.open.keys()].every((other) => other === id);
      if (!isAlone) this.#widening = { id, pieces: this.#passages.pairing(id) };
      return NO_CHANGE;
    }
    const step = this.#widening.pieces.next();
    if (step.done === true) {
      this.#widening = undefined;
      this.#unjudge(step.value.map(({ there }) => there.article));
    }
    return NO_CHANGE;
  }

  /** Before the sentences of other articles are others than a piece of work in hand began with. */
  #leavePieces(): void {
    const { id } = this.#widening ?? {};
    this.#widening = undefined;
    if (id !== undefined) this.#around.add(id);
    // What is half put could not be taken out again.
    if (this.#putting !== undefined) this.#unjudge(atOnce(this.#putting.pieces));
    this.#putting = undefined;
    this.#judgeAnew();
  }

  /** True for an article that is not compared with the others as it stands. */
  #isWaiting(id: string): boolean {
    return this.#uncompared.has(id) || this.#putting?.id === id;
  }

  /** Compares all articles; what changes meanwhile is compared by itself afterwards. */
  *#compareAll(): Generator<void> {
    const taken = new Map<string, IndexedArticle>();
    const sketches = createSketchShelf();
    for (const article of this.#corpus.snapshot().articles()) {
      sketches.put(this.#corpus.sketchOf(article));
      taken.set(article.id, article);
      yield;
    }
    const stands = (id: string) => this.#corpus.snapshot().article(id) === taken.get(id);
    const passages = yield* passagesOf([...taken.keys()], sketches.taken(), stands);
    this.#leavePieces();
    this.#passages = passages;
    for (const id of taken.keys()) if (stands(id)) this.#uncompared.delete(id);
    this.judgeOpen();
  }

  /** Goes on with the article that is being judged; begins anew where it has changed since. */
  #judgeOn(): CorpusChange | undefined {
    if (this.#judging === undefined) return undefined;
    const { article, pieces } = this.#judging;
    const { id, text } = article;
    if (this.#corpus.snapshot().article(id) !== article) {
      this.#judgeAnew();
      return NO_CHANGE;
    }
    const step = pieces.next();
    if (step.done !== true) return NO_CHANGE;
    this.#judging = undefined;
    this.#across.set(id, { text, findings: step.value });
    this.#judged.delete(article);
    return { ...NO_CHANGE, articles: new Set([id]) };
  }

  /** Leaves the article that is being judged, to be judged by what stands then. */
  #judgeAnew(): void {
    const id = this.#judging?.article.id;
    this.#judging = undefined;
    if (id !== undefined) this.#unjudge([id]);
  }

  #judgeNext(): CorpusChange | undefined {
    for (const id of this.#unjudged) {
      this.#unjudged.delete(id);
      const article = this.#corpus.snapshot().article(id);
      if (article === undefined || !this.#corpus.open.has(id)) continue;
      const view = this.#view();
      this.#judging = { article, pieces: judging(view, createReader(view, this.#readings), id) };
      return NO_CHANGE;
    }
    return undefined;
  }

  /** The pairs of an article's sentences with others; none of articles that still wait to be compared as they stand. */
  pairs(id: string): readonly PassagePair[] {
    if (this.#isWaiting(id)) return [];
    return this.#passages.pairs(id).filter(({ there }) => !this.#isWaiting(there.article));
  }

  /** The article with its findings across articles behind its own, as far as they are known by now. */
  judged(article: IndexedArticle): IndexedArticle {
    const known = this.#across.get(article.id);
    if (known === undefined) return article;
    let judged = this.#judged.get(article);
    if (judged === undefined) {
      judged = this.#withFindings(article, carried(known.findings, known.text, article.text));
      this.#judged.set(article, judged);
    }
    return judged;
  }

  /**
   * Makes what adds to any article the findings across articles, of what is compared by now, in pieces of work: for one
   * pass over many.
   */
  inspector(): (article: IndexedArticle) => Generator<void, IndexedArticle> {
    const judge = createJudgeInPieces(this.#view());
    const withFindings = this.#withFindings.bind(this);
    return function* inspect(article) {
      return withFindings(article, yield* judge(article.id));
    };
  }

  #withFindings(article: IndexedArticle, across: readonly Finding[]): IndexedArticle {
    const { id, meta, text, analysis } = article;
    const added = this.#corpus.undismissed(id, text, across);
    const findings = [...analysis.findings, ...added].sort(inTextOrder);
    return indexed({ id, meta, text, analysis: { ...analysis, findings } }, article);
  }

  /** The corpus as it stands. */
  #view(): CorpusView {
    const snapshot = this.#corpus.snapshot();
    const lists = createNameLists(this.#spellings);
    const known = new Map<string, Uint32Array>();
    const namesOf = (id: string) => {
      const read = known.has(id) ? undefined : snapshot.namesIn(id);
      if (read !== undefined) known.set(id, lists.listOf(read));
      return known.get(id);
    };
    return {
      articleIds: () => [...snapshot.articles()].map(({ id }) => id),
      article: (id) => snapshot.article(id),
      state: (id) => snapshot.article(id),
      passages: this.#passages,
      entityOf: (local: LocalEntity) => snapshot.entityOf(local.article, local.entity),
      names: { lists, of: namesOf },
      options: (id) => this.#corpus.options(id),
      spellings: this.#spellings,
    };
  }

  #unjudge(concerned: Iterable<string>): void {
    for (const id of concerned) if (this.#corpus.open.has(id)) this.#unjudged.add(id);
  }
}

/** Findings after one change of the text: those whose words it left alone, where they stand now. */
function carried(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  if (findings.length === 0 || before === after) return findings;
  const edit = editOf(before, after);
  return findings.flatMap((finding) => {
    const span = carry(finding, edit);
    const isWhole =
      span !== undefined && before.slice(finding.start, finding.end) === after.slice(span.start, span.end);
    return isWhole ? [{ ...finding, ...span }] : [];
  });
}

// The names of an article's lines as the tagger tells them: what a line yields depends on its words, on what the others
// tell of these words (evidence) and on what the tagger believes of them elsewhere (beliefs). Both are kept up from one
// state of the article to the next, so that a line is scored or decided anew only when one of its words fares
// otherwise than before. Knows lines, not where they stand.
import { type BeliefRows, Beliefs, type ScoredLine } from '../language/tagger/beliefs';
import { EvidenceTable } from '../language/tagger/evidence-table';
import type { ReadLine, TaggedName, Tagger } from '../language/tagger/tagger';
import type { SegmentContent } from '../text/document';
import type { Name } from './analysis';
import type { LineNamer } from './names-of-line';

const NO_ROWS: BeliefRows = { words: new Int32Array(0), pairs: new Int32Array(0) };

/** A line of the article: how the tagger reads it, its scores and its names, and the updates they are from. */
class Line {
  scored: ScoredLine | undefined;
  scoredIn = 0;
  rows = NO_ROWS;
  /** What the tagger found in each stretch. */
  tagged: (readonly TaggedName[])[] = [];
  decidedIn = 0;
  names: readonly Name[] = [];

  /** @param candidates the rows of its candidate words in the evidence: its scores depend on these alone */
  constructor(
    readonly read: ReadLine,
    readonly candidates: Uint32Array,
  ) {}
}

/** Rows of words that no line holds any longer may be so many, and as many as there are others, before all is told anew. */
const SPARE_ROWS = 4096;

/** The names of one article, which changes: call `update` for each of its states. */
export class ArticleNames {
  readonly #tagger: Tagger;
  readonly #nameLine: LineNamer;
  readonly #lines = new Map<SegmentContent, Line>();
  readonly #evidence = new EvidenceTable();
  readonly #beliefs = new Beliefs();
  #update = 0;
  #rowsAtFirst = 0;

  constructor(tagger: Tagger, nameLine: LineNamer) {
    this.#tagger = tagger;
    this.#nameLine = nameLine;
  }

  /** True when words that are gone take more room than those that are there: start again with a new object. */
  get isWorn(): boolean {
    return this.#evidence.size + this.#beliefs.size > 2 * this.#rowsAtFirst + SPARE_ROWS;
  }

  /** Takes the lines that the article has now; equal lines count once. */
  update(lines: ReadonlySet<SegmentContent>): void {
    const update = ++this.#update;
    for (const [content, line] of this.#lines) {
      if (lines.has(content)) continue;
      this.#evidence.remove(line.read.evidence, update);
      this.#forget(line, update);
      this.#lines.delete(content);
    }
    for (const content of lines) {
      if (this.#lines.has(content)) continue;
      const read = this.#tagger.read(content);
      this.#evidence.add(read.evidence, update);
      const candidates = this.#candidatesOf(read);
      this.#lines.set(content, new Line(read, candidates));
    }
    this.#evidence.settle(update);
    for (const [content, line] of this.#lines) {
      if (line.scored !== undefined && !this.#evidence.changedSince(line.candidates, line.scoredIn)) continue;
      this.#forget(line, update);
      line.scored = this.#tagger.score(content, line.read, this.#evidence);
      line.scoredIn = update;
      line.rows = this.#beliefs.add(line.scored, update);
      line.tagged = [];
      line.decidedIn = 0;
    }
    this.#beliefs.settle(update);
    if (update === 1) this.#rowsAtFirst = this.#evidence.size + this.#beliefs.size;
  }

  /** The names of a line of the article, offsets relative to the line; none for a line that it has not. */
  of(content: SegmentContent): readonly Name[] {
    const line = this.#lines.get(content);
    if (line?.scored === undefined) return [];
    if (this.#decide(line, line.scored)) line.names = this.#nameLine(content, line.tagged.flat(), line.read);
    return line.names;
  }

  /** Decides anew on those stretches of whose words another thing is believed; false when all stays as it is. */
  #decide(line: Line, scored: ScoredLine): boolean {
    const { decidedIn, rows, tagged } = line;
    let isNew = decidedIn === 0;
    scored.stretches.forEach((stretch, index) => {
      if (decidedIn > 0 && !this.#beliefs.changedSince(rows, stretch, decidedIn)) return;
      const found = this.#tagger.decide(scored, stretch, this.#beliefs, rows);
      isNew ||= !isSame(found, tagged[index] ?? []);
      tagged[index] = found;
    });
    line.decidedIn = this.#update;
    return isNew;
  }

  /** Takes a line out of the beliefs. */
  #forget(line: Line, update: number): void {
    if (line.scored !== undefined) this.#beliefs.remove(line.scored, line.rows, update);
  }

  #candidatesOf({ words: { hash, candidate, count } }: ReadLine): Uint32Array {
    const rows = new Uint32Array(count);
    let found = 0;
    for (let i = 0; i < count; i++)
      if (candidate[i] === 1) rows[found++] = this.#evidence.rowOf(hash[i] as number);
    return rows.slice(0, found);
  }
}

function isSame(some: readonly TaggedName[], others: readonly TaggedName[]): boolean {
  if (some.length !== others.length) return false;
  return some.every(({ first, last, type, confidence }, index) => {
    const other = others[index];
    return (
      other?.first === first && other.last === last && other.type === type && other.confidence === confidence
    );
  });
}

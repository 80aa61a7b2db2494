// The article as its sentences, with who is named in each, over its edits. What the resolution of speakers walks over:
// what each line tells by itself (lines.ts), put to its place and to the entities of this article. Notes which lines
// are looked at.
import type { SegmentContent, TextDocument } from '../../text/document';
import { firstStarting, lastStarting, type Span } from '../../text/span';
import type { Block, BlockRole, Entity, Mention } from '../analysis';
import type { LinesOverEdits } from '../over-edits';
import type { EntitiesOverEdits } from './entities';
import type { LineReader } from './lines';
import type { NounPhrase } from './noun-phrase';
import { phraseIn } from './phrases';
import { NO_FACTS, SceneLine, type SceneSentence } from './scene-line';

/** Who wants to know of lines whose names or sentences become others. */
export interface SceneReader {
  join(line: SceneLine): void;
  leave(line: SceneLine): void;
}

/** The article as its sentences. Call `update` for each state of the article. */
export class Scene {
  /** The article's text; read only within sentences that were asked for, which is what is noted. */
  text = '';
  #entities: ReadonlyMap<string, Entity> = new Map();
  readonly #over: LinesOverEdits<SceneLine>;
  readonly #readLine: LineReader;
  readonly #reader: SceneReader;
  /** Where the last look-up by offset ended: the next is often near. */
  #near = 0;
  /** What stands behind the last line. */
  #behind = '';
  readonly #nowhere = new SceneLine({ text: '', tokens: [], sentences: [], beside: [] });

  constructor(over: LinesOverEdits<SceneLine>, readLine: LineReader, reader: SceneReader) {
    this.#over = over;
    this.#readLine = readLine;
    this.#reader = reader;
  }

  /** @param names names and aliases of the article, in order, with the article's ids */
  update(
    document: TextDocument,
    blocks: readonly Block[],
    { byId, within }: EntitiesOverEdits,
    names: readonly Mention[],
  ): void {
    this.text = document.text;
    this.#entities = byId;
    const over = this.#over;
    const contents = document.segments.map(({ content }) => content);
    for (const line of over.update(contents, (content: SegmentContent) => new SceneLine(content)))
      this.#reader.leave(line);
    let next = 0;
    let block = 0;
    let sentences = 0;
    let before = 0;
    for (const line of over.lines) {
      const { start, end } = document.segments[line.index] ?? { start: 0, end: 0 };
      if (line.gap.length !== start - before || !document.text.startsWith(line.gap, before)) {
        line.gap = document.text.slice(before, start);
        over.touch(line);
      }
      before = end;
      while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= start) block++;
      // An inline dateline is a block of its own: the story of the line is its last block.
      let last = block;
      while (last < blocks.length - 1 && (blocks[last + 1]?.start ?? 0) < end) last++;
      const role = blocks[last]?.role ?? 'body';
      const from = Math.max((blocks[last]?.start ?? start) - start, 0);
      while (next < names.length && (names[next]?.start ?? 0) < start) next++;
      const first = next;
      while (next < names.length && (names[next]?.start ?? 0) < end) next++;
      line.start = start;
      line.firstSentence = sentences;
      if (
        line.role !== role ||
        line.from !== from ||
        !isSame(line.names, { names, first, next }, start, within)
      ) {
        this.#reader.leave(line);
        const own = names.slice(first, next).map(
          ({ start: at, end, type, form, entity, confidence }): Mention => ({
            start: at - start,
            end: end - start,
            type,
            form,
            entity: within(entity),
            confidence,
          }),
        );
        const facts = role === 'boilerplate' ? NO_FACTS : this.#readLine(line.content, from, own);
        line.take(role, from, own, facts);
        over.touch(line);
        this.#reader.join(line);
      }
      sentences += line.facts.sentences.length;
    }
    const behind = document.text.slice(before);
    if (behind !== this.#behind) over.touchEnd();
    this.#behind = behind;
  }

  /** An entity by its id within; its name and type are as long-lived as the id. */
  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  /** A sentence by its index; undefined before the first and behind the last. */
  sentence(index: number): SceneSentence | undefined {
    const { lines } = this.#over;
    if (index < 0) this.#over.see(0);
    else {
      const at = lineOfSentence(lines, index);
      const sentence = lines[at]?.sentences[index - (lines[at]?.firstSentence ?? 0)];
      this.#over.see(sentence === undefined ? lines.length : at);
      return sentence;
    }
    return undefined;
  }

  /** Index of the sentence that holds an offset, or of the last one before it; -1 before them all. */
  sentenceAt(offset: number): number {
    const at = this.#lineAt(offset);
    this.#over.see(at);
    const line = this.#over.lines[at];
    return line === undefined
      ? -1
      : line.firstSentence + lastStarting(line.facts.sentences, offset - line.start);
  }

  /** UTF-16 offset of a sentence by its index; infinite behind the last. */
  startOf(index: number): number {
    const { lines } = this.#over;
    const at = lineOfSentence(lines, index);
    const line = lines[at];
    const sentence = line?.facts.sentences[index - line.firstSentence];
    this.#over.see(sentence === undefined ? lines.length : at);
    return line === undefined || sentence === undefined
      ? Number.POSITIVE_INFINITY
      : line.start + sentence.start;
  }

  /** The line that holds an offset, or the last one before it. */
  lineHolding(offset: number): SceneLine {
    const { lines } = this.#over;
    return lines[Math.max(this.#lineAt(offset), 0)] ?? this.#nowhere;
  }

  /** The lines from the sentence that holds a span's start to the one that holds its end. */
  linesHolding(start: number, end: number): readonly SceneLine[] {
    const { lines } = this.#over;
    const last = this.#lineAt(end - 1);
    let first = this.#lineOfSentenceAt(start);
    if (first < 0) first = 0;
    const only = lines[first];
    return first >= last && only !== undefined ? [only] : lines.slice(first, last + 1);
  }

  /** The role of the sentence that holds an offset; undefined before them all. */
  roleAt(offset: number): BlockRole | undefined {
    return this.#over.lines[this.#lineOfSentenceAt(offset)]?.role;
  }

  /** Index of the line that holds an offset, or of the last one before it; -1 before them all. */
  #lineAt(offset: number): number {
    const { lines } = this.#over;
    const near = this.#near;
    const isNear = (lines[near]?.start ?? Number.POSITIVE_INFINITY) <= offset;
    if (!isNear || (lines[near + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset)
      this.#near = Math.max(lastStarting(lines, offset), 0);
    return (lines[this.#near]?.start ?? Number.POSITIVE_INFINITY) <= offset ? this.#near : -1;
  }

  /** Index of the line with the sentence that holds an offset, or with the last one before it; -1 before them all. */
  #lineOfSentenceAt(offset: number): number {
    const { lines } = this.#over;
    for (let at = this.#lineAt(offset); at >= 0; at--) {
      const line = lines[at];
      const first = line?.facts.sentences[0];
      if (line !== undefined && first !== undefined && line.start + first.start <= offset) return at;
    }
    return -1;
  }

  /** Names and aliases that lie within a span, in order. */
  mentionsIn(span: Span): readonly Mention[] {
    const { lines } = this.#over;
    const found: Mention[] = [];
    for (let at = Math.max(this.#lineAt(span.start), 0); at < lines.length; at++) {
      const line = lines[at];
      if (line === undefined || line.start >= span.end) break;
      this.#over.see(at);
      const { mentions } = line;
      for (let i = firstStarting(mentions, span.start); i < mentions.length; i++) {
        const mention = mentions[i];
        if (mention === undefined || mention.start >= span.end) break;
        if (mention.end <= span.end) found.push(mention);
      }
    }
    return found;
  }

  /** The words of a source as a noun phrase; what is read of a line is kept with it. */
  phraseAt(span: Span): NounPhrase {
    return phraseIn(this.sentence(this.sentenceAt(span.start)), span);
  }
}

/** True when the names `[first, next)` of the article are those that a line at `start` had. */
function isSame(
  before: readonly Mention[],
  {
    names,
    first,
    next,
  }: { readonly names: readonly Mention[]; readonly first: number; readonly next: number },
  start: number,
  within: (id: string) => string,
): boolean {
  if (before.length !== next - first) return false;
  for (let i = first; i < next; i++) {
    const [one, name] = [before[i - first], names[i]];
    if (one === undefined || name === undefined) return false;
    if (one.start !== name.start - start || one.end !== name.end - start || one.type !== name.type)
      return false;
    if (one.entity !== within(name.entity)) return false;
  }
  return true;
}

/** The index of the last line whose first sentence is not behind a sentence; lines without sentences are passed over. */
function lineOfSentence(lines: readonly SceneLine[], sentence: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.firstSentence ?? 0) <= sentence) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// The article as its sentences, with who is named in each. What the resolution of speakers walks over.
import type { TextDocument } from '../../text/document';
import { lastStarting, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Block, BlockRole, Entity, Mention } from '../analysis';

/** A sentence, in UTF-16 offsets of the document. */
export interface SceneSentence extends Span {
  readonly segment: number;
  readonly role: BlockRole;
  /** Names and aliases in it, in order. */
  readonly mentions: readonly Mention[];
  /** The sentence's tokens; their offsets are relative to `base`. */
  readonly tokens: readonly Token[];
  readonly base: number;
}

export interface Scene {
  readonly text: string;
  readonly sentences: readonly SceneSentence[];
  /** By their id. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Index of the sentence that holds an offset, or of the last one before it; -1 before them all. */
  sentenceAt(offset: number): number;
  /** Names and aliases that lie within a span, in order. */
  mentionsIn(span: Span): readonly Mention[];
}

export function createScene(
  document: TextDocument,
  blocks: readonly Block[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
): Scene {
  const names = mentions.filter(({ form }) => form === 'name' || form === 'alias');
  const sentences: SceneSentence[] = [];
  let mention = 0;
  let block = 0;
  document.segments.forEach((segment, index) => {
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= segment.start) block++;
    // An inline dateline is a block of its own: the story of the line is its last block.
    let last = block;
    while (last < blocks.length - 1 && (blocks[last + 1]?.start ?? 0) < segment.end) last++;
    const home = blocks[last];
    const role = home?.role ?? 'body';
    const from = Math.max(home?.start ?? segment.start, segment.start);
    if (role === 'boilerplate') return;
    const { tokens } = segment.content;
    for (const { first, last: end } of segment.content.sentences) {
      const start = Math.max(segment.start + (tokens[first]?.start ?? 0), from);
      const stop = segment.start + (tokens[end - 1]?.end ?? 0);
      if (stop <= start) continue;
      while (mention < names.length && (names[mention]?.start ?? 0) < start) mention++;
      const here: Mention[] = [];
      for (; mention < names.length; mention++) {
        const name = names[mention];
        if (name === undefined || name.start >= stop) break;
        here.push(name);
      }
      const all = tokens.slice(first, end);
      const own = from === segment.start ? all : all.filter((token) => segment.start + token.start >= start);
      sentences.push({
        start,
        end: stop,
        segment: index,
        role,
        mentions: here,
        tokens: own,
        base: segment.start,
      });
    }
  });
  return {
    text: document.text,
    sentences,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    sentenceAt: (offset) => lastStarting(sentences, offset),
    mentionsIn(span) {
      const found: Mention[] = [];
      for (let i = firstFrom(names, span.start); i < names.length; i++) {
        const name = names[i];
        if (name === undefined || name.start >= span.end) break;
        if (name.end <= span.end) found.push(name);
      }
      return found;
    },
  };
}

function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

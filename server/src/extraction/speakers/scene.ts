// The article as its sentences, with who is named in each. What the resolution of speakers walks over: what each
// line tells by itself (lines.ts), put to its place and to the entities of this article.
import type { TextDocument } from '../../text/document';
import { firstStarting, lastStarting, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Block, BlockRole, Entity, Mention } from '../analysis';
import type { LineFacts, LineName, LineReader, LineSentence } from './lines';
import { type NounPhrase, parseNounPhrase } from './noun-phrase';

/** A sentence, in UTF-16 offsets of the document. */
export interface SceneSentence extends Span {
  readonly segment: number;
  readonly role: BlockRole;
  /** Names and aliases in it, in order. */
  readonly mentions: readonly Mention[];
  /** The sentence's tokens; their offsets are relative to `base`. */
  readonly tokens: readonly Token[];
  readonly base: number;
  /** What the sentence tells, whoever is named in it. */
  readonly facts: LineSentence;
  readonly line: LineFacts;
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
  /** The words of a source as a noun phrase; what is read of a line is kept with it. */
  phraseAt(span: Span): NounPhrase;
}

export function createScene(
  document: TextDocument,
  blocks: readonly Block[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
  readLine: LineReader,
): Scene {
  const names = mentions.filter(({ form }) => form === 'name' || form === 'alias');
  const sentences: SceneSentence[] = [];
  let next = 0;
  let block = 0;
  document.segments.forEach((segment, index) => {
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= segment.start) block++;
    // An inline dateline is a block of its own: the story of the line is its last block.
    let last = block;
    while (last < blocks.length - 1 && (blocks[last + 1]?.start ?? 0) < segment.end) last++;
    const role = blocks[last]?.role ?? 'body';
    if (role === 'boilerplate') return;
    const base = segment.start;
    while (next < names.length && (names[next]?.start ?? 0) < base) next++;
    const first = next;
    while (next < names.length && (names[next]?.start ?? 0) < segment.end) next++;
    const here = names.slice(first, next);
    const line = readLine(
      segment.content,
      Math.max((blocks[last]?.start ?? base) - base, 0),
      relative(here, base),
    );
    for (const facts of line.sentences) {
      const { start, end, tokens, firstName, lastName } = facts;
      const own = firstName === lastName ? NONE : here.slice(firstName, lastName);
      sentences.push({
        start: base + start,
        end: base + end,
        segment: index,
        role,
        mentions: own,
        tokens,
        base,
        facts,
        line,
      });
    }
  });
  const sentenceAt = (offset: number): number => lastStarting(sentences, offset);
  return {
    text: document.text,
    sentences,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    sentenceAt,
    phraseAt: (span) => phraseIn(sentences[sentenceAt(span.start)], span),
    mentionsIn(span) {
      const found: Mention[] = [];
      for (let i = firstStarting(names, span.start); i < names.length; i++) {
        const name = names[i];
        if (name === undefined || name.start >= span.end) break;
        if (name.end <= span.end) found.push(name);
      }
      return found;
    },
  };
}

const NONE: readonly Mention[] = [];
const NO_NAMES: readonly LineName[] = [];

function relative(names: readonly Mention[], base: number): readonly LineName[] {
  if (names.length === 0) return NO_NAMES;
  return names.map(({ start, end, type }) => ({ start: start - base, end: end - base, type }));
}

/** More than the length of any line. */
const WIDEST = 2 ** 26;

function phraseIn(sentence: SceneSentence | undefined, span: Span): NounPhrase {
  if (sentence === undefined) return parseNounPhrase([], span, 0);
  const { base, line, tokens } = sentence;
  const [start, end] = [span.start - base, span.end - base];
  let phrase = line.phrases.get(start * WIDEST + end);
  if (phrase === undefined) {
    const own = tokens.slice(firstStarting(tokens, start), firstStarting(tokens, end));
    phrase = parseNounPhrase(own, span, base);
    line.phrases.set(start * WIDEST + end, phrase);
  }
  return phrase.base === base ? phrase : movedTo(phrase, base);
}

/** The same phrase of a line that starts elsewhere. Field by field: a spread costs many times as much. */
function movedTo(phrase: NounPhrase, base: number): NounPhrase {
  const { tokens, determiner, pronoun, headEnd, head, singular, isPlural, kind, modifiers, genitive } =
    phrase;
  const start = phrase.start - phrase.base + base;
  const end = phrase.end - phrase.base + base;
  return {
    start,
    end,
    tokens,
    base,
    determiner,
    pronoun,
    headEnd,
    head,
    singular,
    isPlural,
    kind,
    modifiers,
    genitive,
  };
}

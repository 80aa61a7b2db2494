// The sources of quotes as noun phrases, kept with the line they stand in and moved with it.
import { firstStarting, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { LineFacts } from './lines';
import { type NounPhrase, parseNounPhrase } from './noun-phrase';

/** A sentence's tokens, relative to `base`, and its line. */
interface Sentence {
  readonly tokens: readonly Token[];
  readonly base: number;
  readonly line: LineFacts;
}

/** More than the length of any line. */
const WIDEST = 2 ** 26;

/** The words at a span of a sentence as a noun phrase; what is read of a line is kept with it. */
export function phraseIn(sentence: Sentence | undefined, span: Span): NounPhrase {
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

// Events by their head word: "World Cup", "Storm Babet", "Battle of Hastings", "Euro 2024". Works on the tokens of one
// line; what counts as a head is listed in language/events.ts.
import { EVENT_HEADS, EVENT_OPENERS } from '../language/events';
import { WORD } from '../language/lexicon';
import { isCapital, LINE, type Words } from '../language/tagger/words';
import type { Token } from '../text/tokens';
import type { TokenRange } from './name-spans';

/** How often these rules are right, by the evaluation's newsroom and the eye. */
export const EVENT_CONFIDENCE = 0.75;

const ROMAN = /^[IVX]+$/;
const YEAR = /^(?:\d{2}|\d{4})$/;

/** Events in order; none in lines whose capitals say nothing. */
export function findEvents(tokens: readonly Token[], words: Words): TokenRange[] {
  const found: TokenRange[] = [];
  if (words.line !== LINE.running) return found;
  const capital = (i: number): boolean => i >= 0 && i < words.count && isCapital(words.shape[i] as number);
  for (let i = 0; i < words.count; i++) {
    if (!capital(i)) continue;
    let end = i;
    while (capital(end + 1) || (isPossessive(tokens[end + 1]) && capital(end + 2))) end++;
    const event = eventIn(tokens, words, i, end);
    if (event !== undefined) found.push(event);
    i = Math.max(end, event?.last ?? end);
  }
  return found;
}

/** The event in a run of capitalised words, or one that the run opens. */
function eventIn(tokens: readonly Token[], words: Words, start: number, end: number): TokenRange | undefined {
  let first = start;
  while (first < end && isLoose(tokens[first], words, first)) first++;
  let head = end;
  while (head > first && ROMAN.test(tokens[head]?.text ?? '')) head--;
  if (head > first && EVENT_HEADS.has(tokens[head]?.lower ?? '')) return { first, last: end };
  if (!EVENT_OPENERS.has(tokens[first]?.lower ?? '')) return undefined;
  if (end > first) return { first, last: withYear(tokens, end) };
  const next = tokens[end + 1];
  if (next?.text === 'of' && isNameWord(tokens[end + 2])) {
    let last = end + 2;
    while (isNameWord(tokens[last + 1])) last++;
    return { first, last };
  }
  const last = withYear(tokens, end);
  return last > end ? { first, last } : undefined;
}

function withYear(tokens: readonly Token[], end: number): number {
  const next = tokens[end + 1];
  return next?.kind === 'number' && YEAR.test(next.text) ? end + 1 : end;
}

/** A word that stands before an event's name and begins with a capital only because a sentence begins. */
function isLoose(token: Token | undefined, words: Words, i: number): boolean {
  if (token === undefined || token.lower === 'the') return true;
  return words.opensSentence[i] === 1 && ((words.bits[i] as number) & WORD.common) !== 0;
}

function isPossessive(token: Token | undefined): boolean {
  return token?.lower === '’s' || token?.lower === "'s";
}

function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text !== token.lower;
}

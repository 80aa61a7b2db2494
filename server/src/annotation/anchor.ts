// Anchors: how a decision remembers its words, and how it finds them again in a text that was edited elsewhere. Better
// an orphan than a guess: every way of finding must be unique, or ahead of the next best place by a margin.
import search from 'approx-string-match';
import { distance } from 'fastest-levenshtein';
import type { Span } from '../text/span';
import type { Anchor, Selector } from './operations';
import type { TextIndex } from './text-index';

/** Characters of context kept on either side (UTF-16 units). */
export const CONTEXT = 32;

/**
 * Where an anchor stands: `exact`, at its recorded place with its words and context; `moved`, found again elsewhere or
 * with slight changes; `orphaned`, not found, or found in more places than one.
 */
export type Placement =
  | { readonly state: 'exact' | 'moved'; readonly spans: readonly Span[] }
  | { readonly state: 'orphaned' };

const ORPHANED: Placement = { state: 'orphaned' };

// Likeness is 1 − edits ÷ characters, 0…1. Unrelated English reaches about 0.3.
/** Changed words must be this like the recorded ones: a letter in a name of five, a word in a sentence of six. */
const WORDS = 0.8;
/** What edits left of the recorded words must be this like them. */
const REMNANT = 0.6;
/** The context must be this like the recorded one: one side may be half rewritten, not both, and neither replaced. */
const CONTEXT_ALIKE = 0.75;
/**
 * Changed words are known by what surrounds them alone, so each side must be this like by itself. A side that ends where
 * the text does says that it does: else two words before the anchor, or none, could be any others.
 */
const SIDE_ALIKE = 0.5;
/** How far ahead of the next best place, in likeness, the best must be. */
const MARGIN = 0.12;
/** The same where its words are changed ones: it may as well be that the words were kept and their context was not. */
const MARGIN_OF_CHANGED = 2 * MARGIN;
/** Less context than this (characters on both sides together) tells nothing. */
const LEAST_CONTEXT = CONTEXT / 2;
/** Places looked at in an edited text. */
const PLACES = 12;

/** Makes the anchor of one or more spans of a text. Empty spans and spans outside the text are left out. */
export function anchorAt(text: string, spans: readonly Span[]): Anchor {
  return spans
    .filter((s) => s.start >= 0 && s.start < s.end && s.end <= text.length)
    .map(({ start, end }) => ({
      start,
      exact: text.slice(start, end),
      before: text.slice(Math.max(0, start - CONTEXT), start),
      after: text.slice(end, end + CONTEXT),
    }));
}

/** The spans at which an anchor was made. */
export function recordedSpans(anchor: Anchor): Span[] {
  return anchor.map((s) => ({ start: s.start, end: s.start + s.exact.length }));
}

/**
 * Finds an anchor in a text. All fragments must be found, in their order and apart; the answer depends on the anchor
 * and the text alone. See the constants above for thresholds.
 */
export function resolve(anchor: Anchor, index: TextIndex): Placement {
  const spans: Span[] = [];
  let state: 'exact' | 'moved' = 'exact';
  let end = -1;
  for (const selector of anchor) {
    const stays = standsWhereRecorded(selector, index.text);
    const span = stays
      ? { start: selector.start, end: selector.start + selector.exact.length }
      : find(selector, index);
    if (span === undefined || span.start < end) return ORPHANED;
    if (!stays) state = 'moved';
    end = span.end;
    spans.push(span);
  }
  return spans.length === 0 ? ORPHANED : { state, spans };
}

/**
 * What becomes of an anchor whose spans were carried through live edits: `exact` and `moved` as for `resolve`, but with
 * the carried place taken as known; orphaned when the words there have become others.
 *
 * @param spans the carried spans, or undefined when a fragment is gone
 */
export function settleCarried(anchor: Anchor, spans: readonly Span[] | undefined, text: string): Placement {
  if (spans === undefined || spans.length !== anchor.length) return ORPHANED;
  let state: 'exact' | 'moved' = 'exact';
  const settled: Span[] = [];
  for (const [i, selector] of anchor.entries()) {
    const carried = spans[i];
    if (carried === undefined) return ORPHANED;
    // A remnant must not grow into a neighbour that happens to be the same word.
    if (likeness(text.slice(carried.start, carried.end), selector.exact) < REMNANT) return ORPHANED;
    const span = wholeWords(text, carried, selector);
    const words = text.slice(span.start, span.end);
    if (words !== selector.exact && likeness(words, selector.exact) < WORDS) return ORPHANED;
    if (words !== selector.exact || span.start !== selector.start) state = 'moved';
    settled.push(span);
  }
  return { state, spans: settled };
}

/** As `settleCarried`, for spans that the edit did not come near: their words are those that they were before it. */
export function standsUntouched(anchor: Anchor, spans: readonly Span[], text: string): Placement {
  const isExact = anchor.every(({ start, exact }, i) => {
    const span = spans[i];
    return span?.start === start && span.end - start === exact.length && text.startsWith(exact, start);
  });
  return { state: isExact ? 'exact' : 'moved', spans };
}

function standsWhereRecorded(selector: Selector, text: string): boolean {
  const { start, exact, before, after } = selector;
  const from = start - before.length;
  if (from < 0 || !text.startsWith(before + exact + after, from)) return false;
  const span = { start, end: start + exact.length };
  return same(wholeWords(text, span, selector), span);
}

/**
 * A span whose edge fell inside a word, though it did not when the anchor was made, grown to the whole word: “Tom Hill”
 * in “Tom Hillary” are not the words that were meant.
 */
function wholeWords(text: string, span: Span, { exact, before, after }: Selector): Span {
  let { start, end } = span;
  if (!joined(before + exact, before.length)) while (joined(text, start)) start--;
  if (!joined(exact + after, exact.length)) while (joined(text, end)) end++;
  return same({ start, end }, span) ? span : { start, end };
}

/** True when the characters before and after `offset` belong to one word, or are halves of one character. */
function joined(text: string, offset: number): boolean {
  const left = text.charAt(offset - 1);
  const right = text.charAt(offset);
  if (/[\ud800-\udbff]/.test(left) && /[\udc00-\udfff]/.test(right)) return true;
  return WORD.test(left) && WORD.test(right);
}

const WORD = /^[\p{L}\p{M}\p{N}]$/u;

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

function find(selector: Selector, index: TextIndex): Span | undefined {
  const { text } = index;
  const { exact, before, after } = selector;
  if (before.length + after.length < LEAST_CONTEXT) return undefined;
  const whole = before + exact + after;
  const [first, second] = index.occurrences(whole, 2);
  if (first !== undefined) {
    if (second !== undefined) return undefined;
    const start = first + before.length;
    const span = { start, end: start + exact.length };
    if (same(wholeWords(text, span, selector), span)) return span;
  }
  const candidates = candidatesFor(selector, index).sort((a, b) => b.score - a.score);
  const [best] = candidates;
  if (best === undefined) return undefined;
  if (best.context < CONTEXT_ALIKE) return undefined;
  const neighbours = neighboursOf(selector);
  const isChanged = best.words < 1;
  // Where the words stood twice, what is left may be of the one, of the other, or of both.
  if (isChanged && (neighbours.length > 0 || !isSurroundedAlike(text, best, selector))) return undefined;
  const margin = isChanged ? MARGIN_OF_CHANGED : MARGIN;
  // The next best place, or another way to cut the same one; unchanged words are a place of their own, also where they
  // overlap (“ha ha” in “ha ha ha”).
  const rival = candidates.find(
    (c) => c !== best && (!touches(c, best) || c.score === best.score || (c.words === 1 && best.words === 1)),
  );
  if (rival !== undefined && best.score - rival.score < margin) return undefined;
  // The words stood in their own context too, and what was found may be those.
  for (const neighbour of neighbours)
    if (best.score - scoreAt(text, best, neighbour).score < margin) return undefined;
  return { start: best.start, end: best.end };
}

interface Score {
  /** Likeness of the words and of their context. */
  readonly words: number;
  readonly context: number;
  /** Both, the context counting twice: it tells one occurrence from another. */
  readonly score: number;
}

interface Candidate extends Span, Score {}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function scoreAt(text: string, { start, end }: Span, { exact, before, after }: Selector): Score {
  const words = likeness(text.slice(start, end), exact);
  const left = likeness(text.slice(Math.max(0, start - before.length), start), before);
  const right = likeness(text.slice(end, end + after.length), after);
  const context = (left * before.length + right * after.length) / Math.max(1, before.length + after.length);
  return { words, context, score: (words + 2 * context) / 3 };
}

function isSurroundedAlike(text: string, { start, end }: Span, { before, after }: Selector): boolean {
  const left = likeness(text.slice(Math.max(0, start - CONTEXT), start), before);
  const right = likeness(text.slice(end, end + CONTEXT), after);
  return Math.min(left, right) >= SIDE_ALIKE;
}

function candidatesFor(selector: Selector, index: TextIndex): Candidate[] {
  const { text } = index;
  const { exact, before, after } = selector;
  const length = before.length + exact.length + after.length;
  const found = new Map<string, Candidate>();
  for (const place of index.places(before + exact + after, PLACES)) {
    const from = Math.max(0, place - CONTEXT);
    const region = text.slice(from, place + length + 2 * CONTEXT);
    for (const match of matches(region, exact)) {
      const span = wholeWords(text, { start: from + match.start, end: from + match.end }, selector);
      const key = `${span.start}-${span.end}`;
      if (found.has(key)) continue;
      const score = scoreAt(text, span, selector);
      const hasSameFigures = figuresIn(text.slice(span.start, span.end)) === figuresIn(exact);
      if (score.words >= WORDS && hasSameFigures) found.set(key, { ...span, ...score });
    }
  }
  return [...found.values()];
}

/** The digits of a text: “214 passengers” and “241 passengers” are alike and not the same words. */
function figuresIn(words: string): string {
  return words.replaceAll(/\P{N}/gu, '');
}

/** Other occurrences of the words within their own context, as selectors with what is known of theirs. */
function neighboursOf({ start, exact, before, after }: Selector): Selector[] {
  const whole = before + exact + after;
  const end = before.length + exact.length;
  const spans = [
    ...matches(whole, exact).filter((match) => match.start !== before.length),
    ...matches(before, exact),
    ...matches(after, exact).map((match) => ({ start: match.start + end, end: match.end + end })),
  ];
  return spans.map((span) => ({
    start: start - before.length + span.start,
    exact: whole.slice(span.start, span.end),
    before: whole.slice(0, span.start).slice(-CONTEXT),
    after: whole.slice(span.end, span.end + CONTEXT),
  }));
}

/** Where the words stand in a text: unchanged, or else with the fewest changes allowed. */
function matches(text: string, exact: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    found.push({ start: at, end: at + exact.length });
  const allowed = Math.floor(exact.length * (1 - WORDS));
  return found.length > 0 || allowed === 0 ? found : search(text, exact, allowed);
}

/** 1 − edit distance ÷ the longer one's length; two empty texts are alike. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}

// Where two sides disagree about an article, one thing at a time: what each says of the same words, and the choices that
// make one side's word one's own. Stands on folded decisions; where the two come from is the caller's affair.
import { overlaps, type Span } from '../text/span';
import { anchorAt } from './anchor';
import type { Verdict } from './claims';
import type { Choice } from './decision';
import type { ArticleState } from './fold';
import type { MentionState, QuoteState } from './fold-things';

/** What one side says of a mention or a quote. `isThere` is false where the side says that it is none. */
export type Said =
  | { readonly kind: 'mention'; readonly isThere: boolean; readonly state: MentionState }
  | { readonly kind: 'quote'; readonly isThere: boolean; readonly state: QuoteState };

export interface Disagreement {
  readonly kind: 'mention' | 'quote';
  /** Null: this side said nothing about these words. At least one of the two says that something is there. */
  readonly a: Said | null;
  readonly b: Said | null;
  /** In what they differ. `exists`: one marks what the other does not, or says is none. */
  readonly aspects: readonly (
    | 'exists'
    | 'span'
    | 'type'
    | 'entity'
    | 'kind'
    | 'speaker'
    | 'cue'
    | 'source'
  )[];
}

/** Quotes whose contents share at least this part of the shorter one are about the same words. */
const SAME_QUOTE = 0.5;

/**
 * What two sides see differently, in the order of the text. A thing that one side contests within itself, or does not
 * describe, is left out: it has no word on it.
 *
 * @param sameEntity as for `foldArticle`
 */
export function disagreementsBetween(
  a: ArticleState,
  b: ArticleState,
  sameEntity: (key: string) => string = (key) => key,
): Disagreement[] {
  const mentions = pairsOf(saidOf('mention', a), saidOf('mention', b), () => 0);
  const quotes = pairsOf(saidOf('quote', a), saidOf('quote', b), (shorter) => shorter * SAME_QUOTE);
  return [...mentions, ...quotes]
    .flatMap(([one, other]) => {
      const aspects = differences(one, other, sameEntity);
      const kind = (one ?? other)?.kind;
      return kind === undefined || aspects.length === 0 ? [] : [{ kind, a: one, b: other, aspects }];
    })
    .sort((x, y) => startOf(x) - startOf(y) || (x.kind < y.kind ? -1 : 1));
}

/** The words that a disagreement is about: those of both sides. */
export function wordsOf({ a, b }: Disagreement): readonly Span[] {
  return [...(a?.state.spans ?? []), ...(b?.state.spans ?? [])].sort((x, y) => x.start - y.start);
}

/** True when somebody else than the two sides has already spoken about the same words. */
export function isSpokenOf(disagreement: Disagreement, state: ArticleState): boolean {
  const words = wordsOf(disagreement);
  return (disagreement.kind === 'mention' ? state.mentions : state.quotes).some(({ spans }) =>
    spans.some((span) => words.some((word) => overlaps(span, word))),
  );
}

/**
 * What a person decides who takes a side's word for their own: all that the side said, and that what the other marked
 * elsewhere is none.
 *
 * @returns no choice where there is nothing to say
 */
export function adopted({ kind, a, b }: Disagreement, side: 'a' | 'b', text: string): Choice[] {
  const taken = side === 'a' ? a : b;
  const left = side === 'a' ? b : a;
  const keeps = taken?.isThere === true ? choicesFor(taken, text) : [];
  const isElsewhere = left?.isThere === true && (taken?.isThere !== true || !sameSpans(taken, left));
  if (!isElsewhere || left === null) return keeps;
  const at = anchorAt(text, left.state.spans);
  return [...keeps, kind === 'mention' ? { op: 'mention.reject', at } : { op: 'quote.reject', at }];
}

type Pair = readonly [Said | null, Said | null];

/** Things that are, or are said not to be, on one side. */
function saidOf(kind: 'mention' | 'quote', state: ArticleState): Said[] {
  const all = kind === 'mention' ? state.mentions : state.quotes;
  return all.flatMap((one) => {
    // What was moved stands elsewhere now, and what it became is in the list by itself.
    if (one.exists.is !== 'settled' || typeof one.exists.value !== 'boolean') return [];
    const said = { kind, isThere: one.exists.value === true, state: one } as Said;
    return said.isThere && !isDescribed(said) ? [] : [said];
  });
}

/**
 * False where a side says no more of a thing than that it is there: an attribute of a name, or a quote that took another
 * into itself and lost what was said with that. The other side could not take such a word for its own.
 */
function isDescribed(said: Said): boolean {
  const { type, entity, kind, speaker, cue, source } = { ...NOTHING, ...said.state };
  return [type, entity, kind, speaker, cue, source].some((verdict) => verdict.is === 'settled');
}

const OPEN: Verdict<never> = { is: 'open' };
const NOTHING = { type: OPEN, entity: OPEN, kind: OPEN, speaker: OPEN, cue: OPEN, source: OPEN };

/**
 * Brings together what is said of the same words: first the same spans, then those that overlap most.
 *
 * @param least the characters that two spans must share beyond none, of the length of the shorter
 */
function pairsOf(a: readonly Said[], b: readonly Said[], least: (shorter: number) => number): Pair[] {
  const freeB = new Set(b);
  const pairs: Pair[] = [];
  const rest: Said[] = [];
  for (const one of a) {
    const same = [...freeB].find((other) => sameSpans(one, other));
    if (same === undefined) rest.push(one);
    else {
      freeB.delete(same);
      pairs.push([one, same]);
    }
  }
  const near = rest
    .filter((one) => one.isThere)
    .flatMap((one) =>
      [...freeB]
        .filter((other) => other.isThere)
        .map((other) => ({ one, other, shared: sharedBy(one, other) })),
    )
    .filter(({ one, other, shared }) => shared > least(Math.min(lengthOf(one), lengthOf(other))))
    .sort((x, y) => y.shared - x.shared);
  const taken = new Set<Said>();
  for (const { one, other } of near) {
    if (taken.has(one) || !freeB.has(other)) continue;
    taken.add(one);
    freeB.delete(other);
    pairs.push([one, other]);
  }
  for (const one of rest) if (!taken.has(one)) pairs.push([one, null]);
  for (const other of freeB) pairs.push([null, other]);
  return pairs;
}

function differences(
  a: Said | null,
  b: Said | null,
  sameEntity: (key: string) => string,
): Disagreement['aspects'][number][] {
  if (a?.isThere !== true && b?.isThere !== true) return [];
  if (a?.isThere !== true || b?.isThere !== true) return ['exists'];
  const found: Disagreement['aspects'][number][] = [];
  if (!sameSpans(a, b)) found.push('span');
  const differ = <T>(x: Verdict<T>, y: Verdict<T>, key: (value: T) => string): boolean =>
    x.is === 'settled' && y.is === 'settled' && key(x.value) !== key(y.value);
  if (a.kind === 'mention' && b.kind === 'mention') {
    if (differ(a.state.type, b.state.type, String)) found.push('type');
    if (differ(a.state.entity, b.state.entity, ({ key }) => sameEntity(key))) found.push('entity');
  } else if (a.kind === 'quote' && b.kind === 'quote') {
    if (differ(a.state.kind, b.state.kind, String)) found.push('kind');
    const speaker = ({ speaker, status }: { speaker: { key: string } | null; status: string }) =>
      speaker === null ? `nobody ${status}` : sameEntity(speaker.key);
    if (differ(a.state.speaker, b.state.speaker, speaker)) found.push('speaker');
    if (differ(a.state.cue, b.state.cue, keyOf)) found.push('cue');
    if (differ(a.state.source, b.state.source, keyOf)) found.push('source');
  }
  return found;
}

/** A side's word as one's own: in one choice where the side said everything, else piece by piece. */
function choicesFor(said: Said, text: string): Choice[] {
  const at = anchorAt(text, said.state.spans);
  const value = <T>(verdict: Verdict<T>): T | undefined =>
    verdict.is === 'settled' ? verdict.value : undefined;
  if (said.kind === 'mention') {
    const [type, form, entity] = [value(said.state.type), value(said.state.form), value(said.state.entity)];
    if (type === undefined) return entity === undefined ? [] : [{ op: 'mention.link', at, entity }];
    return [{ op: 'mention.add', at, type, ...(form && { form }), ...(entity && { entity }) }];
  }
  const [kind, speaker] = [value(said.state.kind), value(said.state.speaker)];
  const [cue, source] = [value(said.state.cue), value(said.state.source)];
  const anchor = (spans: readonly Span[]) => anchorAt(text, spans);
  if (kind && speaker && cue && source) {
    const nested = value(said.state.nested) === true ? { nested: true as const } : {};
    return [{ op: 'quote.add', at, kind, cue: anchor(cue), source: anchor(source), ...speaker, ...nested }];
  }
  return [
    ...(kind ? [{ op: 'quote.kind' as const, at, kind }] : []),
    ...(speaker ? [{ op: 'quote.speaker' as const, at, ...speaker }] : []),
    ...(cue ? [{ op: 'quote.cue' as const, at, cue: anchor(cue) }] : []),
    ...(source ? [{ op: 'quote.source' as const, at, source: anchor(source) }] : []),
  ];
}

function startOf(disagreement: Disagreement): number {
  return wordsOf(disagreement)[0]?.start ?? 0;
}

function sameSpans(a: Said, b: Said): boolean {
  return keyOf(a.state.spans) === keyOf(b.state.spans);
}

function keyOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

function lengthOf({ state }: Said): number {
  return state.spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function sharedBy(a: Said, b: Said): number {
  let shared = 0;
  for (const x of a.state.spans)
    for (const y of b.state.spans) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared;
}

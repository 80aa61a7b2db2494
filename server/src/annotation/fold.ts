// Fold: what the decisions of one article amount to. A function of the set of decisions and of where their words stand:
// order, repetition and the way they came together change nothing. Knows no suggestions (corpus/settle.ts does).
import { keyOfSpans, type Span } from '../text/span';
import { type Claim, type Contradiction, compare } from './claims';
import { anchorsOf, type Decision, inTimeOrder } from './decision';
import {
  foldThings,
  joinedContent,
  type MentionState,
  nameOf,
  type QuoteState,
  type SameEntity,
  spansOf,
  type Things,
} from './fold-things';
import { type FoldedTalk, foldTalk, type Talk } from './kept-things';
import type { FieldTypes } from './operations';
import type { Places } from './places';

export interface Dismissal {
  readonly code: string;
  readonly spans: readonly Span[];
  readonly reason: string;
  readonly decision: Decision<'finding.dismiss'>;
}

export interface Note {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly decision: Decision<'mention.note'> | Decision<'quote.note'>;
}

/** Everything people decided about one article, in a canonical order. */
export interface ArticleState {
  readonly mentions: readonly MentionState[];
  readonly quotes: readonly QuoteState[];
  readonly dismissals: readonly Dismissal[];
  readonly notes: readonly Note[];
  /** Each annotator's status of the article. */
  readonly statuses: ReadonlyMap<string, FieldTypes['article status']>;
  /** Decisions whose words were not found again; they are kept, shown and not applied. */
  readonly orphans: readonly Decision[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Folds the decisions of one article.
 *
 * @param inForce as `standing` gives them
 * @param places where their anchors stand in the text in question (`placeAll`)
 * @param sameEntity the key of the entity that a key's entity was merged into, so that two names for one entity are no
 *   contradiction (`EntityState.survivor` of the entities file)
 */
export function foldArticle(
  inForce: readonly Decision[],
  places: Places,
  sameEntity: SameEntity = (key) => key,
): ArticleState {
  return foldAgain(undefined, inForce, places, sameEntity).state;
}

/** A fold, with what the next one can take from it. */
export interface Folded {
  readonly state: ArticleState;
  /** By the id of the first decision about each thing. */
  readonly talks: ReadonlyMap<string, FoldedTalk>;
  /** The decisions about things of which one takes the place of the other. */
  readonly together: readonly Decision[];
}

/**
 * As `foldArticle`, after one of the same article: a thing of which nothing new was said is taken from there.
 *
 * @param before of any decisions in any text; it changes what the fold costs, never what comes out
 */
export function foldAgain(
  before: Folded | undefined,
  inForce: readonly Decision[],
  places: Places,
  sameEntity: SameEntity,
): Folded {
  const orphans: Decision[] = [];
  const placed: Decision[] = [];
  const dismissals: Dismissal[] = [];
  const notes: Note[] = [];
  const statuses: [string, FieldTypes['article status']][] = [];
  for (const decision of inTimeOrder(inForce)) {
    const spans = standingAt(decision, places);
    if (spans === undefined) orphans.push(decision);
    else if (decision.op === 'finding.dismiss')
      dismissals.push({ code: decision.code, reason: decision.reason, spans, decision });
    else if (decision.op === 'mention.note' || decision.op === 'quote.note')
      notes.push({ text: decision.text, spans, decision });
    else if (decision.op === 'article.status') statuses.push([decision.who, decision.status]);
    else if (spans.length > 0) placed.push(decision);
  }
  const { things, talks, together } = foldThingByThing(placed, places, sameEntity, before?.talks);
  const state: ArticleState = {
    ...things,
    dismissals,
    notes,
    statuses: new Map(statuses.sort(([a], [b]) => compare(a, b))),
    orphans,
    contradictions: [...things.contradictions, ...placeDisputes(places)],
  };
  return { state, talks, together };
}

/**
 * Folds decisions about mentions and quotes whose words all stand in the text.
 *
 * @param placed in the order of time
 * @param before talks of an earlier fold, by the id of the first decision; they change what it costs
 */
export function foldThingByThing(
  placed: readonly Decision[],
  places: Places,
  sameEntity: SameEntity,
  before?: Folded['talks'],
): Omit<Folded, 'state'> & { readonly things: Things } {
  const { talks, together } = talksIn(placed, places);
  const things = together.length === 0 ? [] : [foldThings(inTimeOrder(together), places, sameEntity)];
  const folded = new Map<string, FoldedTalk>();
  for (const talk of talks) {
    const [first] = talk.decisions;
    if (first !== undefined) folded.set(first.id, foldTalk(talk, places, sameEntity, before?.get(first.id)));
  }
  return { things: joined(things, folded.values()), talks: folded, together };
}

/**
 * What is said of each thing, and the decisions that have to be folded together: those about things of which one takes
 * the place of the other.
 */
function talksIn(
  placed: readonly Decision[],
  places: Places,
): { readonly talks: readonly Talk[]; readonly together: readonly Decision[] } {
  const talks = { mention: new Map<Key, Talking>(), quote: new Map<Key, Talking>() };
  const tied = { mention: new Set<Key>(), quote: new Set<Key>() };
  const together: Decision[] = [];
  for (const decision of placed) {
    const kind = decision.op.startsWith('mention.') ? 'mention' : 'quote';
    if (TYING.has(decision.op)) {
      together.push(decision);
      for (const thing of thingsOf(decision, places)) tied[kind].add(keyOfSpans(thing));
      continue;
    }
    const spans = spansOf(places, decision, 'at');
    const key = keyOfSpans(spans);
    const talk = talks[kind].get(key);
    if (talk === undefined) talks[kind].set(key, { kind, spans, decisions: [decision] });
    else talk.decisions.push(decision);
  }
  for (const kind of ['mention', 'quote'] as const)
    for (const key of tied[kind]) {
      together.push(...(talks[kind].get(key)?.decisions ?? []));
      talks[kind].delete(key);
    }
  return { talks: [...talks.mention.values(), ...talks.quote.values()], together };
}

type Talking = Talk & { readonly decisions: Decision[] };
type Key = ReturnType<typeof keyOfSpans>;

/** Decisions that put one thing in the place of another. */
export const TYING: ReadonlySet<string> = new Set([
  'mention.move',
  'quote.content',
  'quote.split',
  'quote.join',
]);

/** The spans of all the things that a tying decision speaks of. */
function thingsOf(decision: Decision, places: Places): (readonly Span[])[] {
  const parts = anchorsOf(decision)
    .filter(({ field }) => /^(?:at|to|into|with)\b/.test(field))
    .map(({ field }) => spansOf(places, decision, field));
  if (decision.op !== 'quote.join') return parts;
  return [...parts, joinedContent(parts.flat())];
}

function joined(things: readonly Things[], talks: Iterable<FoldedTalk>): Things {
  const mentions = things.flatMap((one) => one.mentions);
  const quotes = things.flatMap((one) => one.quotes);
  const contradictions = things.flatMap((one) => one.contradictions);
  for (const talk of talks) {
    if (talk.mention !== undefined) mentions.push(talk.mention);
    if (talk.quote !== undefined) quotes.push(talk.quote);
    if (talk.contradictions.length > 0) contradictions.push(...talk.contradictions);
  }
  return {
    mentions: inPlaceOrder(mentions),
    quotes: inPlaceOrder(quotes),
    contradictions: inOrder(contradictions),
  };
}

/** Two lists of things as one in the order of the text; the first is in order already where the second is empty. */
export function inPlaceOrder<T extends MentionState | QuoteState>(
  things: readonly T[],
  more: readonly T[] = NONE,
): readonly T[] {
  return more === NONE || more.length > 0 ? [...things, ...more].sort(byPlace) : things;
}

const NONE: readonly never[] = [];

function byPlace(a: MentionState | QuoteState, b: MentionState | QuoteState): number {
  const apart = (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0);
  return apart || compare(nameOf('mention', a.spans), nameOf('mention', b.spans));
}

/** Leaves one person's decisions (blind mode), or everybody's but one's. */
export function onlyBy(decisions: readonly Decision[], who: string): Decision[] {
  return decisions.filter((d) => d.who === who);
}

/** Where the thing stands that is decided on; no spans where there is none; undefined when any of the words are lost. */
function standingAt(decision: Decision, places: Places): readonly Span[] | undefined {
  let spans: readonly Span[] = [];
  for (const { field, key } of anchorsOf(decision)) {
    const placement = places.get(key)?.placement;
    if (placement === undefined || placement.state === 'orphaned') return undefined;
    if (field === 'at') spans = placement.spans;
  }
  return spans;
}

/** The aspect of a contradiction about where words stand. */
export const PLACE = 'place';

/** Contradictions about things by their place, then those about where words stand. */
export function inOrder(contradictions: readonly Contradiction[]): Contradiction[] {
  const rank = ({ aspect }: Contradiction) => (aspect === PLACE ? 1 : 0);
  return contradictions.toSorted(
    (a, b) => rank(a) - rank(b) || compare(a.target, b.target) || compare(a.aspect, b.aspect),
  );
}

function placeDisputes(places: Places): Contradiction[] {
  const found: Contradiction[] = [];
  for (const { id, field, disputed } of places.values()) {
    if (disputed === undefined) continue;
    const claims: Claim[] = disputed.map((decision) => ({ who: decision.who, value: field, decision }));
    found.push({
      target: `decision ${id}`,
      aspect: PLACE,
      claims: claims.sort((a, b) => compare(a.who, b.who)),
    });
  }
  return found.sort((a, b) => compare(a.target, b.target));
}

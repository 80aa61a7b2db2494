// A fold after a small change: a few decisions came or went, or an edit moved the words. What is said of other things is
// taken over, moved along with its words; an article may hold thousands. What comes out is what folding from scratch
// gives (fold.ts); where that would take more than this looks at, nothing comes out.
import type { Span } from '../text/span';
import { carryAll, type Edit } from './carry';
import type { Claim, Contradiction, Verdict } from './claims';
import { anchorsOf, type Decision, inTimeOrder } from './decision';
import { type Folded, foldThingByThing, inOrder, inPlaceOrder, PLACE, TYING } from './fold';
import { type MentionState, nameOf, type QuoteState, type SameEntity, spansIn, spansOf } from './fold-things';
import type { FoldedTalk } from './kept-things';
import type { Places } from './places';
import type { Difference } from './standing';

/** What is other than when it was folded before. */
export interface SmallChange {
  /** The decisions that came into force or are no longer. */
  readonly difference: Difference;
  /** How the text was edited, one after the other. */
  readonly edits: readonly Edit[];
  /** Ids of the decisions that have words which an edit came near. */
  readonly touched: ReadonlySet<string>;
}

/**
 * Folds on from an earlier fold of the same article.
 *
 * @param places where the anchors stand now; those of decisions that `change` does not name are where the edits carried them
 * @returns undefined where all has to be folded again
 */
export function foldOn(
  before: Folded,
  change: SmallChange,
  places: Places,
  sameEntity: SameEntity,
): Folded | undefined {
  const { added, removed } = change.difference;
  const { state, together } = before;
  const concerned = new Set([...change.touched, ...[...added, ...removed].map(({ id }) => id)]);
  const isConcerned = ({ id }: Decision) => concerned.has(id);
  const others = [...state.orphans, ...[...state.dismissals, ...state.notes].map(({ decision }) => decision)];
  if (others.some(isConcerned) || ![...added, ...removed].every(isOfOneThing)) return undefined;
  const talks = talksOf(before, concerned, added, places);
  const stale = [...together, ...talks.flatMap(({ talk }) => talk.decisions)];
  const gone = new Set(removed);
  const again = inTimeOrder(
    [...stale.filter((one) => !gone.has(one)), ...added].filter(({ op }) => op !== 'withdraw'),
  );
  if (again.some((decision) => isLost(decision, places))) return undefined;

  const fresh = foldThingByThing(again, places, sameEntity, before.talks);
  const along = (spans: readonly Span[]) => carryAll(spans, change.edits).spans ?? spans;
  const staleIds = new Set(stale.map(({ id }) => id));
  const isKept = ({ decisions: [first] }: MentionState | QuoteState) =>
    first === undefined || !staleIds.has(first);
  const kept = <T extends MentionState | QuoteState>(things: readonly T[]) =>
    stale.length === 0 ? things : things.filter(isKept);
  const isMoved = change.edits.length > 0;
  const carried = <T>(things: readonly T[], move: (one: T, along: Along) => T) =>
    isMoved ? things.map((one) => move(one, along)) : things;
  const mentions = carried(kept(state.mentions), movedMention);
  const quotes = carried(kept(state.quotes), movedQuote);
  const isStale = ({ aspect, claims }: Contradiction) =>
    aspect !== PLACE && claims.some(({ decision }) => staleIds.has(decision.id));
  const contradictions = state.contradictions.filter((one) => !isStale(one));
  return {
    state: {
      ...state,
      mentions: inPlaceOrder(mentions, fresh.things.mentions),
      quotes: inPlaceOrder(quotes, fresh.things.quotes),
      dismissals: carried(state.dismissals, moved),
      notes: carried(state.notes, moved),
      contradictions: inOrder([
        ...fresh.things.contradictions,
        ...carried(contradictions, movedContradiction),
      ]),
    },
    talks: withTalks(before.talks, talks, fresh.talks),
    together: fresh.together,
  };
}

/** True for decisions that say something of one mention or quote and put none in its place, and for withdrawals. */
function isOfOneThing({ op }: Decision): boolean {
  return op === 'withdraw' || (/^(?:mention|quote)\.(?!note$)/u.test(op) && !TYING.has(op));
}

function isLost(decision: Decision, places: Places): boolean {
  return anchorsOf(decision).some(
    ({ key }) => (places.get(key)?.placement.state ?? 'orphaned') === 'orphaned',
  );
}

/**
 * What was said so far of the things that the concerned decisions speak of, and of those that new ones speak of now; and
 * of the quotes that people disagree about, for what they say may be a place.
 */
function talksOf(
  { state, talks }: Folded,
  concerned: ReadonlySet<string>,
  added: readonly Decision[],
  places: Places,
): FoldedTalk[] {
  const ids = new Set(concerned);
  const starts = new Set(added.flatMap((decision) => spansOf(places, decision, 'at')[0]?.start ?? []));
  // Things that begin at the same place are more than needed; that does no harm.
  if (starts.size > 0)
    for (const { spans, decisions } of [...state.mentions, ...state.quotes])
      if (starts.has(spans[0]?.start ?? -1)) for (const id of decisions) ids.add(id);
  const found: FoldedTalk[] = [];
  const isDisputed = ({ talk, contradictions }: FoldedTalk) =>
    talk.kind === 'quote' && contradictions.length > 0;
  const areDisputed = state.contradictions.some(({ target }) => target.startsWith('quote'));
  if (ids.size === 0 && !areDisputed) return found;
  for (const one of talks.values())
    if (isDisputed(one) || one.talk.decisions.some(({ id }) => ids.has(id))) found.push(one);
  return found;
}

function withTalks(
  before: Folded['talks'],
  stale: readonly FoldedTalk[],
  fresh: Folded['talks'],
): Folded['talks'] {
  if (stale.length === 0 && fresh.size === 0) return before;
  const talks = new Map(before);
  for (const { talk } of stale) for (const { id } of talk.decisions.slice(0, 1)) talks.delete(id);
  for (const [id, talk] of fresh) talks.set(id, talk);
  return talks;
}

type Along = (spans: readonly Span[]) => readonly Span[];

function moved<T extends { readonly spans: readonly Span[] }>(one: T, along: Along): T {
  return { ...one, spans: along(one.spans) };
}

function movedMention(said: MentionState, along: Along): MentionState {
  const spans = along(said.spans);
  if (spans === said.spans) return said;
  // All fields by name: there may be thousands, and a spread costs ten times as much.
  const { exists, type, form, entity, attributes, by, decisions } = said;
  return { spans, exists, type, form, entity, attributes, by, decisions };
}

function movedQuote(said: QuoteState, along: Along): QuoteState {
  const [spans, cue, source] = [
    along(said.spans),
    movedVerdict(said.cue, along),
    movedVerdict(said.source, along),
  ];
  return spans === said.spans && cue === said.cue && source === said.source
    ? said
    : { ...said, spans, cue, source };
}

/** What is said of a mention is no place, but its name is. */
function movedContradiction(one: Contradiction, along: Along): Contradiction {
  if (one.aspect === PLACE) return one;
  return { ...one, target: nameOf('mention', along(spansIn(one.target))) };
}

function movedVerdict(verdict: Verdict<readonly Span[]>, along: Along): Verdict<readonly Span[]> {
  if (verdict.is !== 'settled') return verdict;
  const value = along(verdict.value);
  if (value === verdict.value) return verdict;
  const claims = verdict.claims.map((one): Claim<readonly Span[]> => ({ ...one, value: along(one.value) }));
  return { is: 'settled', value, claims };
}

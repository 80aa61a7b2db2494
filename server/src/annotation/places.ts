// Where the anchors of an article's decisions stand in its text, now and after edits. Newer anchors that a person gave
// a decision (`anchor.set`) count before the one it was made with.
import type { Span } from '../text/span';
import { anchorAt, type Placement, resolve, settleCarried } from './anchor';
import { carryAll, type Edit } from './carry';
import { anchorsOf, type Choice, type Decision } from './decision';
import type { Anchor } from './operations';
import { indexText } from './text-index';

/** An anchor in use and where it stands; `spans` is undefined when it is not known. */
export interface Place {
  /** The id of the decision and its field that holds the anchor (`at`, `to`, `cue`, `into.0` …). */
  readonly id: string;
  readonly field: string;
  readonly anchor: Anchor;
  readonly placement: Placement;
  /** Two people gave it different newer anchors; it counts as orphaned until one of them is withdrawn. */
  readonly disputed?: readonly Decision[];
}

/** By `${id} ${field}`. */
export type Places = ReadonlyMap<string, Place>;

/** The place of one anchor of a decision; undefined when it has no such anchor. */
export function placeOf(places: Places, decision: Decision, field: string): Place | undefined {
  return places.get(`${decision.id} ${field}`);
}

/**
 * Finds every anchor of the decisions in force in a text. Decisions that share an id and say different things cannot
 * be told apart by their newer anchors: both are orphaned.
 *
 * @param inForce as `standing` gives them
 * @param known places in an earlier state of the same text, carried here through live edits: they are taken over
 */
export function placeAll(inForce: readonly Decision[], text: string, known?: Places): Places {
  const index = indexText(text);
  const newer = newerAnchors(inForce);
  const places = new Map<string, Place>();
  for (const decision of inForce) {
    for (const { field, anchor } of anchorsOf(decision)) {
      const key = `${decision.id} ${field}`;
      const own = newer.get(key) ?? [];
      const before = known?.get(key);
      if (places.has(key))
        places.set(key, { id: decision.id, field, anchor, placement: { state: 'orphaned' } });
      else if (
        before !== undefined &&
        before.placement.state !== 'orphaned' &&
        isCurrent(before, anchor, own)
      )
        places.set(key, before);
      else places.set(key, findPlace(decision.id, field, anchor, own, index));
    }
  }
  return places;
}

/** The newer anchors by place: for each person the latest. */
function newerAnchors(inForce: readonly Decision[]): Map<string, Decision<'anchor.set'>[]> {
  const newer = new Map<string, Decision<'anchor.set'>[]>();
  for (const decision of inForce) {
    if (decision.op !== 'anchor.set') continue;
    const key = `${decision.of} ${decision.field}`;
    const others = (newer.get(key) ?? []).filter((d) => d.who !== decision.who);
    newer.set(key, [...others, decision]);
  }
  return newer;
}

function isCurrent(place: Place, anchor: Anchor, newer: readonly Decision<'anchor.set'>[]): boolean {
  if (newer.length === 0 && place.anchor === anchor) return true;
  const current = JSON.stringify(place.anchor);
  return newer.length === 0
    ? JSON.stringify(anchor) === current
    : newer.every((d) => JSON.stringify(d.place) === current);
}

function findPlace(
  id: string,
  field: string,
  anchor: Anchor,
  newer: readonly Decision<'anchor.set'>[],
  index: ReturnType<typeof indexText>,
): Place {
  const found = newer
    .map((decision) => ({ decision, placement: resolve(decision.place, index) }))
    .filter((f) => f.placement.state !== 'orphaned');
  const [first, ...rest] = found;
  if (first === undefined) return { id, field, anchor, placement: resolve(anchor, index) };
  if (rest.every((r) => sameSpans(r.placement, first.placement)))
    return { id, field, anchor: first.decision.place, placement: first.placement };
  const disputed = found.map((f) => f.decision);
  return { id, field, anchor, placement: { state: 'orphaned' }, disputed };
}

function sameSpans(a: Placement, b: Placement): boolean {
  return (
    a.state !== 'orphaned' && b.state !== 'orphaned' && JSON.stringify(a.spans) === JSON.stringify(b.spans)
  );
}

/**
 * Carries places through edits made in the editor. Linear in the places and edits; looks at the text of no more than
 * the spans.
 *
 * @param edits in the order in which they apply, each in the text that the one before left
 * @param text the text after all of them
 */
export function carryPlaces(places: Places, edits: readonly Edit[], text: string): Places {
  const carried = new Map<string, Place>();
  for (const [key, place] of places) {
    const { placement } = place;
    if (placement.state === 'orphaned') {
      carried.set(key, place);
      continue;
    }
    let spans: typeof placement.spans | undefined = placement.spans;
    for (const edit of edits) spans = spans && carryAll(spans, edit);
    carried.set(key, { ...place, placement: settleCarried(place.anchor, spans, text) });
  }
  return carried;
}

/**
 * The newer anchors that a save must record: for every carried place that its anchor alone would not lead to again.
 * Usually none, since most anchors are found by their words and context.
 *
 * @param places carried to `text` from where they were known
 */
export function anchorsToRenew(places: Places, text: string): Choice<'anchor.set'>[] {
  const index = indexText(text);
  const renewed: Choice<'anchor.set'>[] = [];
  for (const { id, field, anchor, placement } of places.values()) {
    if (placement.state !== 'moved' || sameSpans(resolve(anchor, index), placement)) continue;
    renewed.push({ op: 'anchor.set', of: id, field, place: anchorAt(text, placement.spans) });
  }
  return renewed;
}

/** The choice that ties an orphan to words that a person selected. */
export function reattach(place: Place, text: string, spans: readonly Span[]): Choice<'anchor.set'> {
  return { op: 'anchor.set', of: place.id, field: place.field, place: anchorAt(text, spans) };
}

/** The words and context of an anchor as they were, for a side-by-side view of an orphan. */
export function remembered(anchor: Anchor): string {
  return anchor.map((s) => `${s.before}${s.exact}${s.after}`).join(' … ');
}

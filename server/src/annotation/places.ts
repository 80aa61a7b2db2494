// Where the anchors of an article's decisions stand in its text, now and after edits. Newer anchors that a person gave
// a decision (`anchor.set`) count before the one it was made with.
import type { Span } from '../text/span';
import { anchorAt, type Placement, resolve, settleCarried, standsUntouched } from './anchor';
import { carryAll, type Edit } from './carry';
import { anchorsOf, type Choice, type Decision, placeKey } from './decision';
import type { Anchor } from './operations';
import type { Difference } from './standing';
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

/** By `placeKey`. */
export type Places = ReadonlyMap<string, Place>;

/** The place of one anchor of a decision; undefined when it has no such anchor. */
export function placeOf(places: Places, decision: Decision, field: string): Place | undefined {
  for (const held of anchorsOf(decision)) if (held.field === field) return places.get(held.key);
  return undefined;
}

/**
 * Finds every anchor of the decisions in force in a text. Decisions that share an id and say different things cannot
 * be told apart by their newer anchors: both are orphaned.
 *
 * @param inForce as `standing` gives them
 * @param known places in an earlier state of the same text, carried here through live edits: they are taken over
 * @param isLost true for an orphan among them that is not to be looked for again
 */
export function placeAll(
  inForce: readonly Decision[],
  text: string,
  known?: Places,
  isLost: (place: Place) => boolean = () => false,
): Places {
  const index = indexText(text);
  const newer = newerAnchors(inForce);
  const places = new Map<string, Place>();
  for (const decision of inForce) {
    for (const { field, anchor, key } of anchorsOf(decision)) {
      const own = newer.get(key) ?? NONE;
      const before = known?.get(key);
      if (places.has(key))
        places.set(key, { id: decision.id, field, anchor, placement: { state: 'orphaned' } });
      else if (
        before !== undefined &&
        (before.placement.state !== 'orphaned' || (before.disputed === undefined && isLost(before))) &&
        isCurrent(before, anchor, own)
      )
        places.set(key, before);
      else places.set(key, findPlace(decision.id, field, anchor, own, index));
    }
  }
  return PlaceList.of(places);
}

/**
 * As `placeAll` in the same text, after a few decisions came into force or are no longer.
 *
 * @param known where the anchors of those before stand; what was not found then is not looked for again
 * @returns undefined where anchors of other decisions are concerned
 */
export function placeFew(
  { added, removed }: Difference,
  inForce: readonly Decision[],
  text: string,
  known: Places,
): Places | undefined {
  if ([...added, ...removed].some(({ op }) => op === 'anchor.set')) return undefined;
  const gone = new Set(removed.map(({ id }) => id));
  if (gone.size > 0 && inForce.some(({ id }) => gone.has(id))) return undefined;
  const left = removed.length === 0 ? PlaceList.of(known) : without(known, removed);
  const newer = newerAnchors(inForce);
  const index = indexText(text);
  const more = new Map<string, Place>();
  for (const decision of added)
    for (const { field, anchor, key } of anchorsOf(decision)) {
      // Two decisions with one id cannot be told apart.
      if (left.has(key) || more.has(key)) return undefined;
      more.set(key, findPlace(decision.id, field, anchor, newer.get(key) ?? NONE, index));
    }
  return more.size === 0 ? left : left.with(more);
}

function without(places: Places, decisions: readonly Decision[]): PlaceList {
  const left = new Map(places);
  for (const decision of decisions) for (const { key } of anchorsOf(decision)) left.delete(key);
  return PlaceList.of(left);
}

const NONE: readonly never[] = [];

/** The newer anchors by place: for each person the latest. */
function newerAnchors(inForce: readonly Decision[]): Map<string, Decision<'anchor.set'>[]> {
  const newer = new Map<string, Decision<'anchor.set'>[]>();
  for (const decision of inForce) {
    if (decision.op !== 'anchor.set') continue;
    const key = placeKey(decision.of, decision.field);
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
 * Places by number: an edit makes a new list beside the same index, and a new place is put at the end of both, so that
 * nothing is built anew for the thousands of others.
 */
class PlaceList implements ReadonlyMap<string, Place> {
  readonly list: readonly Place[];
  /** Shared with the lists that came of this one; those behind its own end are theirs. */
  readonly #index: Map<string, number>;
  #moved: ReadonlySet<string> | undefined;

  private constructor(index: Map<string, number>, list: readonly Place[], moved?: ReadonlySet<string>) {
    this.#index = index;
    this.list = list;
    this.#moved = moved;
  }

  static of(places: Places): PlaceList {
    if (places instanceof PlaceList) return places;
    return new PlaceList(new Map([...places.keys()].map((key, at) => [key, at])), [...places.values()]);
  }

  /** Ids of the decisions of which words were found elsewhere than recorded, or changed. */
  get moved(): ReadonlySet<string> {
    this.#moved ??= new Set(
      this.list.flatMap(({ id, placement }) => (placement.state === 'moved' ? id : [])),
    );
    return this.#moved;
  }

  /** The same places elsewhere. @param list in the same order */
  carried(list: readonly Place[]): PlaceList {
    const isSame = list.every((place, at) => place.placement.state === this.list[at]?.placement.state);
    return new PlaceList(this.#index, list, isSame ? this.#moved : undefined);
  }

  /** With further places. @param more by keys that are not among these */
  with(more: ReadonlyMap<string, Place>): PlaceList {
    // Somebody else may have put others behind these.
    const isLast = this.#index.size === this.list.length;
    const index = isLast ? this.#index : new Map([...this.keys()].map((key, at) => [key, at]));
    for (const key of more.keys()) index.set(key, index.size);
    const isMoved = [...more.values()].some(({ placement }) => placement.state === 'moved');
    return new PlaceList(index, [...this.list, ...more.values()], isMoved ? undefined : this.#moved);
  }

  get size(): number {
    return this.list.length;
  }

  get(key: string): Place | undefined {
    const at = this.#index.get(key);
    return at === undefined ? undefined : this.list[at];
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  *keys(): MapIterator<string> {
    let left = this.list.length;
    for (const key of this.#index.keys()) {
      if (left-- === 0) return;
      yield key;
    }
  }

  values(): MapIterator<Place> {
    return this.list.values();
  }

  *entries(): MapIterator<[string, Place]> {
    for (const key of this.keys()) {
      const place = this.get(key);
      if (place !== undefined) yield [key, place];
    }
  }

  [Symbol.iterator](): MapIterator<[string, Place]> {
    return this.entries();
  }

  forEach(visit: (place: Place, key: string, places: Places) => void): void {
    for (const [key, place] of this) visit(place, key, this);
  }
}

/** Ids of the decisions whose words were found elsewhere than recorded, or changed. */
export function movedIn(places: Places): ReadonlySet<string> {
  return PlaceList.of(places).moved;
}

/** Places after edits. */
export interface CarriedPlaces {
  readonly places: Places;
  /** Ids of the decisions that have words which an edit came near; all other words are as they were. */
  readonly touched: ReadonlySet<string>;
}

/**
 * Carries places through edits made in the editor. Linear in the places; looks at the words of those alone that an edit
 * touches. A place before the edits is the same object afterwards.
 *
 * @param edits one after the other, each in the text that those before it left: of several cursors, what stands between
 *   two of them is untouched
 * @param text the text after all edits
 */
export function carryPlaces(places: Places, edits: readonly Edit[], text: string): CarriedPlaces {
  const before = PlaceList.of(places);
  const touched = new Set<string>();
  const carried = before.list.map((place): Place => {
    const { id, field, anchor, placement } = place;
    if (placement.state === 'orphaned') return place;
    const { spans, isTouched } = carryAll(placement.spans, edits);
    if (isTouched) {
      touched.add(id);
      return { id, field, anchor, placement: settleCarried(anchor, spans, text) };
    }
    if (spans === undefined || spans === placement.spans) return place;
    // Behind the edits nothing but the offsets can be other than before.
    return { id, field, anchor, placement: standsUntouched(anchor, spans, text) };
  });
  return { places: before.carried(carried), touched };
}

/** Characters that are searched on either side of an edit for the words of an orphan. */
const REACH = 64;
/** Edits that bring so many characters, or are so many, may be a paste or an undo: anything may have come back. */
const MANY = 16;

/**
 * Which orphans edits may have brought back: those whose very words stand near one of them now, and all of them where
 * they brought much. Any text is worth a search; while somebody types, thousands of searches are not.
 *
 * @param edits as they led to `text`, one after the other
 * @returns true for an orphan that need not be looked for
 */
export function lostAfter(edits: readonly Edit[], text: string): (place: Place) => boolean {
  const brought = edits.reduce((sum, { length }) => sum + length, 0);
  if (brought >= MANY || edits.length >= MANY) return () => false;
  const touched = edits.map(({ start, length }, i) =>
    nowAt({ start, end: start + length }, edits.slice(i + 1)),
  );
  return ({ anchor }) =>
    !anchor.some(({ exact }) => {
      const reach = exact.length + REACH;
      return touched.some(({ start, end }) =>
        text.slice(Math.max(0, start - reach), end + reach).includes(exact),
      );
    });
}

/** Where a stretch of the text stands after further edits, what they put at its edges included. */
function nowAt({ start, end }: Span, later: readonly Edit[]): Span {
  for (const edit of later) {
    const by = edit.length - (edit.end - edit.start);
    if (edit.end <= start) [start, end] = [start + by, end + by];
    else if (edit.start <= end) [start, end] = [Math.min(start, edit.start), Math.max(end, edit.end) + by];
  }
  return { start, end };
}

/**
 * The newer anchors that a save must record: for every carried place that its anchor alone would not lead to again.
 * Usually none, since most anchors are found by their words and context. Comes in pieces: each is a search in the text.
 *
 * @param places carried to `text` from where they were known
 */
export function* anchorsToRenew(places: Places, text: string): Generator<void, Choice<'anchor.set'>[]> {
  const index = indexText(text);
  const renewed: Choice<'anchor.set'>[] = [];
  for (const { id, field, anchor, placement } of places.values()) {
    yield;
    // At its old place among other words it would not be found either.
    if (placement.state === 'orphaned' || sameSpans(resolve(anchor, index), placement)) continue;
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

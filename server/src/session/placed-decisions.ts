// The decisions of one article in one text of it, made from those in the text before: places go along with an edit, and
// what nothing new was said of is folded already. Knows no file.
import type { Decision } from '../annotation/decision';
import { type ArticleState, type Folded, foldAgain } from '../annotation/fold';
import type { EntitiesState } from '../annotation/fold-entities';
import { carryPlaces, lostAfter, type Place, type Places, placeAll } from '../annotation/places';

/** The decisions of an article in a text: which hold, where they stand, what they amount to. */
export interface ArticleDecisions {
  readonly inForce: readonly Decision[];
  readonly places: Places;
  readonly state: ArticleState;
}

/** With what the next text can take from it. */
export interface Placed extends ArticleDecisions {
  readonly text: string;
  readonly entities: EntitiesState;
  readonly folded: Folded;
}

/**
 * What the decisions in force amount to in a text.
 *
 * @param before what they, or others, amounted to in an earlier text of the same article; the same object comes back
 *   where nothing changed
 */
export function placedIn(
  before: Placed | undefined,
  text: string,
  inForce: readonly Decision[],
  entities: EntitiesState,
): Placed {
  if (before?.text === text && before.inForce === inForce && before.entities === entities) return before;
  const places = placesIn(before, text, inForce);
  const folded = foldAgain(before?.folded, inForce, places, entities.survivor);
  return { text, inForce, places, folded, state: folded.state, entities };
}

/** Carries places through an edit where the text before it is known, else finds them by their words. */
function placesIn(before: Placed | undefined, text: string, inForce: readonly Decision[]): Places {
  if (before === undefined) return placeAll(inForce, text);
  if (before.text === text) return placeAll(inForce, text, before.places, () => true);
  const edit = editOf(before.text, text);
  const carried = carryPlaces(before.places, edit, text);
  const isLost = lostAfter(edit, text);
  if (before.inForce === inForce && ![...carried.values()].some((place) => mayBeBack(place, isLost)))
    return carried;
  return placeAll(inForce, text, carried, isLost);
}

function mayBeBack(place: Place, isLost: (place: Place) => boolean): boolean {
  return place.placement.state === 'orphaned' && !isLost(place);
}

/** What lies between the longest common beginning and end of two texts, as one edit. */
export function editOf(before: string, after: string): { start: number; end: number; length: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, end: before.length - tail, length: after.length - tail - start };
}

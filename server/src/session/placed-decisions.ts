// The decisions of one article in one text of it, made from those in the text before: places go along with an edit, and
// what nothing new was said of is folded already. Knows no file.

import { type Edit, editOf } from '../annotation/carry';
import type { Decision } from '../annotation/decision';
import { type ArticleState, type Folded, foldAgain } from '../annotation/fold';
import type { EntitiesState } from '../annotation/fold-entities';
import { foldOn, type SmallChange } from '../annotation/fold-on';
import { carryPlaces, lostAfter, type Place, type Places, placeAll, placeFew } from '../annotation/places';
import { type Difference, fewBetween } from '../annotation/standing';

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
 * @param edits how that text became this one, as the editor told it; absent, they are compared
 */
export function placedIn(
  before: Placed | undefined,
  text: string,
  inForce: readonly Decision[],
  entities: EntitiesState,
  edits?: readonly Edit[],
): Placed {
  if (before?.text === text && before.inForce === inForce && before.entities === entities) return before;
  const change = before && smallChange(before, text, inForce, edits);
  const places = change?.places ?? placesAnew(before, text, inForce, edits);
  const folded =
    (before?.entities === entities && change && foldOn(before.folded, change, places, entities.survivor)) ||
    foldAgain(before?.folded, inForce, places, entities.survivor);
  return { text, inForce, places, folded, state: folded.state, entities };
}

/** What most calls are about: somebody typed, or decided. @returns undefined where more than that happened */
function smallChange(
  before: Placed,
  text: string,
  inForce: readonly Decision[],
  told: readonly Edit[] | undefined,
): (SmallChange & { readonly places: Places }) | undefined {
  const isSameText = before.text === text;
  const difference = before.inForce === inForce ? NO_DIFFERENCE : fewBetween(before.inForce, inForce);
  if (difference === undefined) return undefined;
  if (isSameText) {
    const places = placeFew(difference, inForce, text, before.places);
    return places && { difference, places, edits: [], touched: NOBODY };
  }
  if (difference !== NO_DIFFERENCE) return undefined;
  const edits = told ?? [editOf(before.text, text)];
  const isLost = lostAfter(edits, text);
  const { places, touched } = carryPlaces(before.places, edits, text);
  for (const place of places.values()) if (mayBeBack(place, isLost)) return undefined;
  return { difference, places, edits, touched };
}

const NO_DIFFERENCE: Difference = { added: [], removed: [] };
const NOBODY: ReadonlySet<string> = new Set();

/** Carries places through edits where the text before them is known, else finds them by their words. */
function placesAnew(
  before: Placed | undefined,
  text: string,
  inForce: readonly Decision[],
  told: readonly Edit[] | undefined,
): Places {
  if (before === undefined) return placeAll(inForce, text);
  if (before.text === text) return placeAll(inForce, text, before.places, () => true);
  const edits = told ?? [editOf(before.text, text)];
  const { places } = carryPlaces(before.places, edits, text);
  return placeAll(inForce, text, places, lostAfter(edits, text));
}

function mayBeBack(place: Place, isLost: (place: Place) => boolean): boolean {
  return place.placement.state === 'orphaned' && !isLost(place);
}

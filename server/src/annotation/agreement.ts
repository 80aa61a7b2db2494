// Agreement between two annotators as the literature measures it. Figures from labels and spans alone; what is compared
// with what is compare.ts.
import type { Span } from '../text/span';

/**
 * Cohen's κ (Cohen 1960, “A coefficient of agreement for nominal scales”) of two annotators who labelled the same items.
 *
 * @param pairs each item's label by either
 * @returns −1…1; null where chance agreement is certain (no items, or one label throughout)
 */
export function cohenKappa(pairs: Iterable<readonly [string, string]>): number | null {
  const { counts, total, same } = tally(pairs);
  if (total === 0) return null;
  let chance = 0;
  for (const [a, b] of counts.values()) chance += (a / total) * (b / total);
  return chance === 1 ? null : (same / total - chance) / (1 - chance);
}

/**
 * Krippendorff's α for nominal data, two annotators and no missing values (Krippendorff 2004, “Content Analysis”,
 * chapter 11): 1 − observed ÷ expected disagreement.
 *
 * @returns at most 1; null where no disagreement could be expected (no items, or one label throughout)
 */
export function krippendorffAlpha(pairs: Iterable<readonly [string, string]>): number | null {
  const { counts, total, same } = tally(pairs);
  const values = 2 * total;
  let alike = 0;
  for (const [a, b] of counts.values()) alike += (a + b) * (a + b - 1);
  const expected = values * (values - 1) - alike;
  return expected === 0 ? null : 1 - ((values - 1) * 2 * (total - same)) / expected;
}

function tally(pairs: Iterable<readonly [string, string]>) {
  const counts = new Map<string, [number, number]>();
  const countOf = (label: string): [number, number] => {
    const known = counts.get(label) ?? [0, 0];
    counts.set(label, known);
    return known;
  };
  let total = 0;
  let same = 0;
  for (const [a, b] of pairs) {
    countOf(a)[0]++;
    countOf(b)[1]++;
    total++;
    if (a === b) same++;
  }
  return { counts, total, same };
}

/** Parts of α for unitizing that add up over categories. */
export interface UnitizingDisagreement {
  readonly observed: number;
  readonly expected: number;
}

/**
 * Observed and expected disagreement of two annotators who marked units of one category on a continuum, after
 * Krippendorff's α for unitizing (Krippendorff 1995, “On the reliability of unitizing continuous data”; 2004, “Content
 * Analysis”, section 11.6). Tolerant of boundaries: units that overlap disagree by the squares of the distances between
 * their ends, a unit that meets none by the square of its length.
 *
 * @param a units that do not overlap one another, in order, within the continuum
 * @param length the length of the continuum, in the unit of the offsets
 */
export function unitizing(a: readonly Span[], b: readonly Span[], length: number): UnitizingDisagreement {
  if (length < 2) return { observed: 0, expected: 0 };
  const observed = (overlapping(a, b) + alone(a, b) + alone(b, a)) / length ** 2;
  const gaps = [...gapsIn(a, length), ...gapsIn(b, length)].sort((x, y) => y - x);
  const units = [...a, ...b].map((u) => u.end - u.start).sort((x, y) => y - x);
  let sum = 0;
  let squares = 0;
  // Longest units first: the gaps that could hold a unit only become more.
  let fitting = 0;
  let room = 0;
  for (const unit of units) {
    for (let gap = gaps[fitting]; gap !== undefined && gap >= unit; gap = gaps[++fitting]) room += gap + 1;
    const places = room - fitting * unit;
    sum += ((units.length - 1) / 3) * (2 * unit ** 3 - 3 * unit ** 2 + unit) + unit ** 2 * places;
    squares += unit * (unit - 1);
  }
  const both = 2 * length;
  const pairs = both * (both - 1) - squares;
  return { observed, expected: pairs === 0 ? 0 : ((2 / length) * sum) / pairs };
}

/** α from disagreements: over several categories, give their sums. Null where none could be expected. */
export function unitizingAlpha({ observed, expected }: UnitizingDisagreement): number | null {
  return expected === 0 ? null : 1 - observed / expected;
}

function overlapping(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  let from = 0;
  for (const x of a) {
    while (from < b.length && (b[from]?.end ?? 0) <= x.start) from++;
    for (let i = from, y = b[i]; y !== undefined && y.start < x.end; y = b[++i])
      sum += (x.start - y.start) ** 2 + (x.end - y.end) ** 2;
  }
  return sum;
}

/** Squared lengths of the units of `a` that meet none of `b`. */
function alone(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  let at = 0;
  for (const x of a) {
    while (at < b.length && (b[at]?.end ?? 0) <= x.start) at++;
    if ((b[at]?.start ?? Number.POSITIVE_INFINITY) >= x.end) sum += (x.end - x.start) ** 2;
  }
  return sum;
}

function gapsIn(units: readonly Span[], length: number): number[] {
  const gaps: number[] = [];
  let end = 0;
  for (const unit of units) {
    if (unit.start > end) gaps.push(unit.start - end);
    end = unit.end;
  }
  if (length > end) gaps.push(length - end);
  return gaps;
}

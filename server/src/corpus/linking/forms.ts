// Names as articles print them, and how many articles print each. Counts are never changed: a change makes new lists, so that whoever described an
// entity by the old ones may keep them.
import type { EntityType } from '../../extraction/analysis';

/** A name as an article prints it, once for the whole corpus. */
export interface Form {
  readonly number: number;
  readonly text: string;
  readonly type: EntityType;
  /** The number of the key that it comes to. */
  readonly key: number;
  /** True when two articles that both name it have something in common. */
  readonly isContext: boolean;
}

export interface Counts<T> {
  readonly forms: readonly T[];
  /** As long as `forms`; each at least 1. */
  readonly counts: readonly number[];
}

export const NO_COUNTS: Counts<never> = { forms: [], counts: [] };

/** The counts with one more, or one fewer, of a form. */
export function counted<T extends { readonly number: number }>(
  { forms, counts }: Counts<T>,
  form: T,
  by: 1 | -1,
): Counts<T> {
  const at = forms.findIndex(({ number }) => number === form.number);
  if (at < 0) return by < 0 ? { forms, counts } : { forms: [...forms, form], counts: [...counts, 1] };
  const next = (counts[at] ?? 0) + by;
  if (next > 0) return { forms, counts: counts.with(at, next) };
  return { forms: forms.toSpliced(at, 1), counts: counts.toSpliced(at, 1) };
}

/** The form that most articles print; of equals, not all in capitals, then the longer, then by the alphabet. */
export function usualForm({ forms, counts }: Counts<{ readonly text: string }>): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [at, { text }] of forms.entries()) {
    const count = counts[at] ?? 0;
    if (best !== undefined && (count < most || (count === most && compareSpellings(text, best) > 0)))
      continue;
    best = text;
    most = count;
  }
  return best;
}

/** Not all in capitals first, then the longer, then by the alphabet. */
export function compareSpellings(a: string, b: string): number {
  const capitals = (text: string) => (text === text.toUpperCase() ? 1 : 0);
  return capitals(a) - capitals(b) || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
}

// The formula of court reports: “A, a jury heard” names whom the words were spoken to, not who spoke them.
import type { Item } from '../items';
import type { Stretch } from '../phrases/words';

const COURTS = new Set('court jury inquest tribunal hearing inquiry jurors magistrates'.split(' '));

/** “A, a jury heard”: whom the words were spoken to, not who spoke them. */
export function isCourt(items: readonly Item[], source: Stretch | undefined): boolean {
  return source !== undefined && COURTS.has(items[source.last - 1]?.lower ?? '');
}

// An attribution that stands at the start, in the middle or at the end of what it attributes.

import { Tag } from '../../../language/grammar/tags';
import type { Item } from '../items';
import type { Stretch } from '../phrases/words';
import type { RuleName } from '../rules';
import type { Sentence } from '../sentence';
import type { Found } from './construction';

/**
 * The attribution whose words are `whole`, commas around it left out.
 *
 * @returns undefined when the sentence has nothing else
 */
export function parenthetical(
  sentence: Sentence,
  whole: Stretch,
  cue: readonly Stretch[],
  source: Stretch,
  rule: RuleName,
): Found | undefined {
  const { items, first, last } = sentence;
  const content: Stretch[] = [];
  let holeStart = whole.first;
  let holeEnd = whole.last;
  if (whole.first > first) {
    const comma = items[whole.first - 1]?.tag === Tag.Comma || items[whole.first - 1]?.tag === Tag.Dash;
    const end = comma ? whole.first - 1 : whole.first;
    holeStart = end;
    if (end > first) {
      const quoted =
        items[end - 1]?.tag === Tag.Quotation && items[end - 2]?.tag === Tag.Comma && end - 2 > first;
      content.push({ first: quoted ? end - 1 : first, last: end });
    }
    const behind = items[whole.last];
    if (behind?.tag === Tag.Comma && whole.last + 1 < last && !startsAside(items[whole.last + 1])) {
      content.push({ first: whole.last + 1, last });
      holeEnd = whole.last + 1;
    }
  } else {
    const start = items[whole.last]?.tag === Tag.Comma ? whole.last + 1 : whole.last;
    if (start >= last) return undefined;
    content.push({ first: start, last });
    holeEnd = start;
  }
  if (content.length === 0) return undefined;
  return { attribution: { content, cue, source, rule }, hole: { first: holeStart, last: holeEnd } };
}

function startsAside(item: Item | undefined): boolean {
  if (item === undefined) return true;
  return (
    item.tag === Tag.WhWord ||
    item.tag === Tag.Gerund ||
    item.tag === Tag.Subordinator ||
    item.lower === 'but' ||
    item.tag === Tag.Preposition
  );
}

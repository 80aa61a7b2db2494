// The speaker behind the verb: “A,” said Roe. / A, reports county engineer Roe.

import { Tag } from '../../../language/grammar/tags';
import type { Group } from '../groups';
import { fullPhraseAfter } from '../phrases/noun-phrase-after';
import { adverbsBefore, type Stretch } from '../phrases/words';
import type { Sentence } from '../sentence';

interface Inversion {
  /** Where the attribution starts, adverbs included. */
  readonly start: number;
  readonly subject: Stretch;
}

/** The subject behind a finite verb that follows a comma or a quotation; undefined when none stands there. */
export function invertedSubject({ items, first, last }: Sentence, group: Group): Inversion | undefined {
  if (group.form !== 'finite') return undefined;
  const start = adverbsBefore(items, group.first, first);
  const opener = items[start - 1]?.tag;
  if (start <= first || (opener !== Tag.Comma && opener !== Tag.Dash && opener !== Tag.Quotation))
    return undefined;
  const end = fullPhraseAfter(items, group.last, last);
  return end === group.last ? undefined : { start, subject: { first: group.last, last: end } };
}

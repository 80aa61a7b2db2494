// Said Roe: “A”. The verb opens the sentence, its subject stands between it and the content.
import { Tag } from '../../../../language/grammar/tags';
import { fullPhraseAfter } from '../../phrases/noun-phrase-after';
import type { OwnerReader } from './owner';

export const inverted: OwnerReader = ({ sentence, group, complement }) => {
  const { items, first, last } = sentence;
  const colon = complement.start - 1;
  if (group.first !== first || items[colon]?.tag !== Tag.Colon) return undefined;
  const end = fullPhraseAfter(items, group.last, last);
  return end === colon && end > group.last ? { source: { first: group.last, last: end } } : undefined;
};

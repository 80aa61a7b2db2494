// How an undecided item is put into words, for the eye and for a screen reader.
import type { UndecidedItem } from '../../../server/src/lsp/messages';

/** What is suggested, as in `person: Marta Ellingsen, 93% sure` or `quote of Marta Ellingsen (direct)`. */
export function describe(item: UndecidedItem): string {
  const contested = item.isContested ? ', people disagree' : '';
  if (item.kind === 'finding') return `finding: ${item.rule}${contested}`;
  const sure = item.confidence < 1 ? `, ${Math.round(item.confidence * 100)}% sure` : '';
  if (item.kind === 'quote') {
    const whose = item.entity === null ? 'by an unknown speaker' : `of ${item.entity.name}`;
    return `quote ${whose} (${item.type})${sure}${contested}`;
  }
  const name = item.entity === null || item.entity.name === item.words ? '' : `: ${item.entity.name}`;
  return `${item.type}${name}${sure}${contested}`;
}

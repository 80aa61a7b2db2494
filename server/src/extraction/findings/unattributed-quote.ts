// A quotation that nobody is said to have said.
import type { Rule } from './rule';

export const unattributedQuote: Rule = {
  code: 'unattributed-quote',
  severity: 'warning',
  *check({ quotes }) {
    for (const quote of quotes) {
      const first = quote.content[0];
      if (first === undefined || quote.status !== 'none' || quote.kind !== 'direct') continue;
      if (quote.cue.length > 0 || quote.source.length > 0 || quote.nested) continue;
      yield { ...first, message: 'Nobody is named as the source of this quotation. Say who said it.' };
    }
  },
};

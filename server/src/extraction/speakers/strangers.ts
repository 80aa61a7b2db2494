// Sources that stand for nobody whom the article names, or for whoever was called the same before.
import { type Answer, anonymous } from './answer';
import type { NounPhrase } from './noun-phrase';
import type { Search } from './search';

/** The speaker of the last source with the same head noun; undefined when there was none. @param noun as the reader sees it */
export function sameAsBefore(search: Search, phrase: NounPhrase, noun = phrase.singular): Answer | undefined {
  const again = search.ledger.lastWithHead(phrase.singular);
  if (again === undefined) return undefined;
  const { answer } = again;
  const status = answer.status === 'named' ? 'resolved' : answer.status;
  return { ...answer, status, why: `The same ${noun} as before.` };
}

export function stranger(search: Search, phrase: NounPhrase): Answer {
  if (phrase.determiner === 'definite') {
    const again = search.ledger.lastWithHead(phrase.singular);
    if (again !== undefined) return { ...again.answer, why: `The same ${phrase.singular} as before.` };
  }
  return anonymous('The article does not name whom it means.');
}

// Documents that speak: "a study", "the report", "records". Whose they are.
import { type Answer, anonymous, nobody } from './answer';
import { bodyCalled } from './bodies';
import { RESEARCH } from './lines';
import { type NounPhrase, spanOf } from './noun-phrase';
import { mentionOf, resolved, type Search } from './search';
import { sameAsBefore } from './strangers';
import { isInHand, singular } from './words';

/** Records that nobody is said to have written. */
const BARE_RECORDS = new Set(['records', 'figures', 'data', 'documents', 'filings', 'accounts', 'record']);

/** "a study", "the report": whoever the article says made it. */
export function resolveDocument(search: Search, phrase: NounPhrase): Answer {
  // "a notice of the company", "a statement from the ministry".
  for (let i = phrase.headEnd; i < phrase.tokens.length; i++) {
    if (isInHand(phrase.tokens[i]?.lower ?? '') || isInHand(phrase.tokens[i - 1]?.lower ?? '')) break;
    if (phrase.tokens[i]?.lower !== 'the') continue;
    const noun = phrase.tokens
      .slice(i + 1, i + 4)
      .findIndex((token) => bodyCalled(search, token.lower, phrase.start));
    if (noun < 0) continue;
    const word = phrase.tokens[i + 1 + noun];
    const body = word === undefined ? undefined : bodyCalled(search, word.lower, phrase.start);
    if (body === undefined) continue;
    const answer = resolved(search, body.id, 'made the document');
    return { ...answer, mention: mentionOf(search, answer, spanOf(phrase, i, i + 2 + noun), 'nominal') };
  }
  for (const word of [...phrase.modifiers].reverse()) {
    const body = bodyCalled(search, word, phrase.start);
    if (body !== undefined) return resolved(search, body.id, 'made the document');
  }
  // "Previous studies" are others' than the one told of.
  if (phrase.isPlural && phrase.determiner === 'bare' && RESEARCH.has(phrase.singular))
    return anonymous('The article does not say whose studies they are.');
  const again = phrase.determiner === 'indefinite' ? undefined : sameAsBefore(search, phrase);
  if (again !== undefined) return again;
  const author = phrase.determiner === 'definite' ? authorBefore(search, phrase) : undefined;
  if (author !== undefined) return author;
  if (BARE_RECORDS.has(phrase.head)) return nobody('A bare record.');
  return makerOf(search, phrase) ?? anonymous('The article does not say whose document it is.');
}

/** The body whose researchers or whose study the article names anywhere. */
function makerOf(search: Search, phrase: NounPhrase): Answer | undefined {
  const isResearch = RESEARCH.has(phrase.singular) || phrase.head === 'findings';
  const maker = search.makerOf(phrase.singular, isResearch);
  return maker === undefined
    ? undefined
    : resolved(search, maker, `is said to have made the ${phrase.singular}`);
}

/** How many sentences "the letter" looks back for the one in which somebody spoke. */
const REACH = 4;

/** "Roe said in a letter …. The letter adds …": whoever spoke in a document of that kind. */
function authorBefore(search: Search, phrase: NounPhrase): Answer | undefined {
  const { scene, ledger } = search;
  const here = scene.sentenceAt(phrase.start);
  for (let i = here; i >= 0 && here - i <= REACH; i--) {
    const tokens = scene.sentence(i)?.tokens ?? [];
    const base = scene.sentence(i)?.base ?? 0;
    const at = tokens.findIndex(
      ({ lower }, k) =>
        singular(lower) === phrase.singular &&
        tokens.slice(Math.max(k - 4, 0), k).some((token) => INTRODUCES.has(token.lower)),
    );
    if (at < 0) continue;
    const place = base + (tokens[at]?.start ?? 0);
    const heard = ledger.in(i).filter(({ answer }) => answer.speaker !== null);
    // "…, Acme has learned, after Roe said in a memo that …": who speaks nearest before it
    const spoken = heard.findLast((one) => one.frame.source.some(({ end }) => end <= place)) ?? heard[0];
    if (spoken?.answer.speaker != null)
      return resolved(search, spoken.answer.speaker, `speaks in the ${phrase.singular}`);
  }
  return undefined;
}

const INTRODUCES = new Set(['a', 'an', 'his', 'her', 'its', 'their']);

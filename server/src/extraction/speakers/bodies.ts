// Organizations by what they are: "the company", "the ministry". Which of the article's organizations may be called so.
import { BODIES } from '../../language/tables/titles';
import type { Entity } from '../analysis';
import type { Answer } from './answer';
import { BODY_NOUNS } from './around';
import { type NounPhrase, spanOf } from './noun-phrase';
import { resolved, type Search, withMention } from './search';

/** An organization by what it is: "the company", "the ministry". Emits the noun phrase as its mention. */
export function resolveBody(search: Search, phrase: NounPhrase, noun: string): Answer | undefined {
  const body = bodyCalled(search, noun, phrase.start);
  if (body === undefined || isOtherPaper(phrase, noun, body)) return undefined;
  const answer = resolved(search, body.id, `is the ${noun} of the article`);
  return withMention(search, answer, spanOf(phrase, 0, Math.max(phrase.headEnd, 1)), 'nominal');
}

/** "The Gazette" in capitals is a paper's name and no word for whatever paper the article names. */
function isOtherPaper({ tokens }: NounPhrase, noun: string, { name }: Entity): boolean {
  if (BODIES.media?.has(noun) !== true || name.toLowerCase().includes(noun)) return false;
  return tokens.some(({ lower, text }) => lower === noun && text !== lower);
}

/**
 * The organization that a noun stands for: the one of this and the last paragraph that may be called so, those surely
 * called so first, else the one named most often.
 */
export function bodyCalled(search: Search, noun: string, at: number): Entity | undefined {
  if (!BODY_NOUNS.has(noun)) return undefined;
  const { scene } = search;
  const called = search.called(noun, GENERIC.has(noun));
  const { sure, ids } = called;
  // A noun that tells nothing points back; only what is surely called so may be named later.
  const candidates = called.candidates.filter(
    (body) => sure.includes(body) || search.isNamedBefore(body.id, at),
  );
  const isTold = !TELLING.has(noun) || sure.length > 0;
  if (candidates.length <= 1 && isTold) return candidates[0];
  const here = scene.sentenceAt(at);
  const segment = scene.sentence(here)?.segment ?? 0;
  for (let i = here; i >= 0; i--) {
    const sentence = scene.sentence(i);
    if (sentence === undefined || sentence.segment < segment - 1) break;
    const named = sentence.mentions.filter(({ entity, end }) => ids.has(entity) && end <= at);
    if (named[0] !== undefined) return scene.entity(named[0].entity);
  }
  if (!isTold) return undefined;
  return [...(sure.length > 0 ? sure : candidates)].sort(
    (a, b) => search.countOf(b.id) - search.countOf(a.id),
  )[0];
}

/** Of these, nouns that tell so much that they mean an organization which nothing else calls so only where it is near. */
const TELLING = new Set(
  (
    'union party charity carmaker automaker chipmaker drugmaker planemaker steelmaker toymaker bookmaker boatbuilder ' +
    'shipbuilder housebuilder homebuilder retailer brewer miner insurer lender'
  ).split(' '),
);

/** Nouns that an organization may be called of which nothing is known. */
const GENERIC: ReadonlySet<string> = new Set([
  ...'company firm group business organisation organization club agency body manufacturer maker'.split(' '),
  ...TELLING,
]);

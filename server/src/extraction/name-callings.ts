// What the words right before a name call it, where the tagger is in doubt about its type: "the newspaper O Norte",
// "the minister of mines, Paulo Roe". Works on the ranges of one line.
import { genderOfGivenName } from '../language/gender';
import { COMPANY_CALLINGS } from '../language/name-words';
import { BODIES, ROLES } from '../language/tables/titles';
import type { Token } from '../text/tokens';
import type { TypedRange } from './name-spans';

/** A tagger that is as sure as this needs no help. */
const SURE = 0.8;

/** Families of nouns that stand before the name of an organization and of nothing else ("the city Hull" is none). */
const TELLING = ['company', 'union', 'charity', 'institute', 'media', 'orchestra', 'militants'] as const;
/** Nouns of those families that call other things too. */
const OTHERWISE = new Set(
  'body lines network platform store studio label post times band wire chamber'.split(' '),
);
const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(
  TELLING.flatMap((family) => [...(BODIES[family] ?? [])]).filter((noun) => !OTHERWISE.has(noun)),
);

/** How many words may stand between a determiner and the noun, and between a role and the comma behind it. */
const REACH = 5;
const DETERMINER = new Set('the a an its their his her our this'.split(' '));

/** The name with the type that the words before it give; the same name where they tell nothing. */
export function calledBefore(tokens: readonly Token[], name: TypedRange, left: number): TypedRange {
  const before = tokens[name.first - 1];
  if (name.type === 'place' && name.first > left && isMaker(before)) return { ...name, type: 'organization' };
  if (name.confidence >= SURE) return name;
  if (name.type === 'person' && isBodyOfHead(tokens, name)) return { ...name, type: 'organization' };
  if (name.type !== 'organization' && isBody(tokens, name.first, left))
    return { ...name, type: 'organization' };
  if (name.type === 'place' && isBearer(tokens, name, left)) return { ...name, type: 'person' };
  return name;
}

/** "The", up to four words, "newspaper": in lower case, right before the name; "maker" without an article. */
function isBody(tokens: readonly Token[], first: number, left: number): boolean {
  const noun = tokens[first - 1];
  if (noun === undefined || first - 1 < left || noun.text !== noun.lower) return false;
  if (isMaker(noun)) return true;
  return ORGANIZATION_NOUNS.has(noun.lower) && determinerBefore(tokens, first - 1, left);
}

/** "Fish feed maker Acme". */
function isMaker(noun: Token | undefined): boolean {
  return (
    noun !== undefined &&
    noun.text === noun.lower &&
    noun.lower !== 'rival' &&
    COMPANY_CALLINGS.has(noun.lower)
  );
}

/** "Quay Club general secretary Ann Roe": what stands before an office and its bearer has the office. */
function isBodyOfHead(tokens: readonly Token[], { first, last }: TypedRange): boolean {
  if (/^[’']s$/u.test(tokens[last + 1]?.text ?? '')) return isHeadOfOwn(tokens, last + 2);
  if (last === first) return false;
  let office = last + 1;
  if (OFFICE_MODIFIERS.has(tokens[office]?.text ?? '')) office++;
  const bearer = tokens[office + 1];
  return HEADS.has(tokens[office]?.text ?? '') && bearer?.kind === 'word' && bearer.text !== bearer.lower;
}

/** "Nordlink’s chief executive, Ann Roe": an office that bodies have and people have not. */
function isHeadOfOwn(tokens: readonly Token[], office: number): boolean {
  const end = tokens.findIndex(
    (token, at) => at >= office && (token.kind !== 'word' || token.text !== token.lower),
  );
  const words = tokens.slice(office, end).map(({ lower }) => lower);
  const [bearer] = tokens.slice(tokens[end]?.text === ',' ? end + 1 : end);
  const isNamed = bearer?.kind === 'word' && bearer.text !== bearer.lower;
  return isNamed && words.length > 0 && words.length <= REACH && HEADS_OF_BODIES.test(words.join(' '));
}

const HEADS_OF_BODIES =
  /(?:^| )(?:chief executive|(?:managing|executive|finance|communications|marketing|medical|sales) director|chairman|chairwoman|general secretary|(?:safety|operations|finance|plant|general) manager|(?:finance|operating|financial) chief|chief (?:operating|financial|technology) officer)$/u;

const OFFICE_MODIFIERS = new Set(
  'general vice deputy state national joint executive managing district'.split(' '),
);
const HEADS = new Set(
  'president chairman chairwoman chairperson secretary chief convener convenor director'.split(' '),
);

function determinerBefore(tokens: readonly Token[], index: number, left: number): boolean {
  for (let at = index - 1; at >= left && index - at <= REACH; at--) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.text !== '-')) return false;
    if (DETERMINER.has(token.lower)) return true;
  }
  return false;
}

/** "The minister of mines, Paulo Roe": a role, a comma and a name that begins like a person's. */
function isBearer(tokens: readonly Token[], { first, last }: TypedRange, left: number): boolean {
  if (last === first || tokens[first - 1]?.text !== ',') return false;
  if (genderOfGivenName(tokens[first]?.text ?? '') === undefined) return false;
  for (let at = first - 2; at >= left && first - at <= REACH + 2; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (ROLES.has(token.lower)) return determinerBefore(tokens, at, left);
  }
  return false;
}

// People by role: "the minister", "the Iranian foreign minister", "the group’s chairman", "union boss".
import { GROUPS } from '../../language/groups';
import { firstStarting } from '../../text/span';
import { type Answer, anonymous } from './answer';
import { resolveBody } from './bodies';
import { type NounPhrase, spanOf } from './noun-phrase';
import type { Role } from './profiles';
import { isOblique, isSubject } from './prominence';
import { antecedentOf, fits, type Wanted } from './pronouns';
import { resolved, type Search, type Spot, withMention } from './search';
import { stranger } from './strangers';
import { countryOf, countryOfWord, genderOfNoun } from './words';

/** Roles that may stand for each other. */
const ROLE_FAMILIES: readonly ReadonlySet<string>[] = [
  'chairman chairwoman chair chairperson president',
  'chief boss head executive ceo leader director',
  'coach manager trainer',
  'congressman congresswoman lawmaker legislator parliamentarian representative senator mp deputy politician',
  'scientist researcher professor academic',
  'forecaster meteorologist',
  'player striker forward winger defender midfielder goalkeeper keeper captain skipper',
  'lawyer barrister solicitor attorney',
  'judge justice magistrate sheriff',
  'doctor surgeon physician',
  'premier minister',
  'journalist reporter correspondent writer author',
].map((row) => new Set(row.split(' ')));

const LEADERS = new Set(
  'boss chief head leader president chairman chairwoman chair secretary director executive founder owner'.split(
    ' ',
  ),
);

/** "union boss", "council leader": the one leader of a body that may be called so. */
export function leaderOf(search: Search, phrase: NounPhrase): string | undefined {
  if (!LEADERS.has(phrase.singular)) return undefined;
  const noun = phrase.modifiers.at(-1) ?? '';
  const found = new Set<string>();
  for (const head of LEADERS)
    for (const role of search.rolesOf(head))
      if (role.bodies.some((body) => search.isCalled(body, noun) === true)) found.add(role.entity);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** A person by role: "the minister", "the Iranian foreign minister", "the group’s chairman". */
export function resolveRole(search: Search, phrase: NounPhrase, spot: Spot): Answer {
  const span = spanOf(phrase, 0, Math.max(phrase.headEnd, 1));
  const gender = genderOfNoun(phrase.singular);
  const leader = leaderOf(search, phrase);
  if (leader !== undefined)
    return withMention(
      search,
      resolved(search, leader, `is the ${phrase.singular} that the story names`),
      span,
      'nominal',
    );
  const owner = ownerOf(search, phrase);
  const isMeant = (role: Role) =>
    matches(search, role, phrase) &&
    (owner === undefined || role.bodies.includes(owner)) &&
    !(spot.isHead && isSecond(role, phrase));
  const called = rolesCalled(search, phrase, spot).filter(isMeant);
  const candidates = called.length > 0 ? called : counterpartsCalled(search, phrase).filter(isMeant);
  const distinct = new Set(candidates.map(({ entity }) => entity));
  // "Her coach", where the article has several: nothing tells which of them is hers.
  if (distinct.size > 1 && PERSONAL.has(phrase.pronoun ?? ''))
    return anonymous('The article does not name whom it means.');
  let chosen: Role | undefined;
  if (distinct.size === 1) chosen = candidates[0];
  else if (distinct.size > 1) {
    const named = candidates.filter((role) => phrase.modifiers.every((word) => role.modifiers.has(word)));
    const best = phrase.modifiers.length > 0 && named.length > 0 ? named : candidates;
    const before = best.filter(({ at }) => at < phrase.start);
    chosen = before.at(-1) ?? best[0];
  }
  if (chosen !== undefined && isSomebodyUnnamed(search, phrase, chosen.entity))
    return anonymous('The article does not name whom it means.');
  if (chosen !== undefined) {
    const answer = resolved(search, chosen.entity, `is called ${phrase.singular} in the article`);
    return withMention(search, answer, span, 'nominal');
  }
  // "the Irishwoman", "the 54-year-old": an epithet of the person spoken of.
  const isOwned = phrase.genitive >= 0;
  const isEpithetOf = (gender !== undefined && !isOwned && !isRestricted(phrase)) || isEpithet(phrase);
  if (phrase.determiner === 'definite' && isEpithetOf && !spot.isHead) {
    const wanted: Wanted = { kind: 'person', gender };
    const answer = antecedentOf(search, phrase.start, wanted, spot.own);
    const found = answer.status === 'resolved' ? answer : subjectOfOwn(search, phrase, wanted);
    if (found !== undefined) return withMention(search, found, span, 'nominal');
  }
  const after = candidates.length === 0 ? speakingAfter(search, phrase) : undefined;
  if (after !== undefined) return withMention(search, after, span, 'nominal');
  const onStage = candidates.length === 0 && !spot.isHead ? speakerWithoutRole(search, phrase) : undefined;
  if (onStage !== undefined) return withMention(search, onStage, span, 'nominal');
  if (candidates.length === 0) {
    const body = resolveBody(search, phrase, phrase.head);
    if (body !== undefined) return body;
  }
  return stranger(search, phrase);
}

/** A headline's "Leader" is no deputy leader, and not the leader of the opposition. */
function isSecond({ modifiers }: Role, phrase: NounPhrase): boolean {
  return SECONDS.some((word) => modifiers.has(word) && !phrase.modifiers.includes(word));
}

const SECONDS = ['opposition', 'deputy', 'vice', 'assistant', 'shadow', 'former'];

const PERSONAL = new Set(['his', 'her']);

/** "The girl doing my eyes", "the man in charge", "the woman who called": somebody else, who is told apart by it. */
function isRestricted({ tokens, head }: NounPhrase): boolean {
  const behind = tokens[tokens.findIndex(({ lower }) => lower === head) + 1];
  return behind?.kind === 'word' && behind.lower !== 'from' && behind.lower !== 'of';
}

/** "Ann Roe has quit, the star announced.": the person of whom the sentence tells, where nobody else was named. */
function subjectOfOwn(search: Search, phrase: NounPhrase, wanted: Wanted): Answer | undefined {
  const sentence = search.scene.sentence(search.scene.sentenceAt(phrase.start));
  const first = sentence?.mentions[0];
  if (sentence === undefined || first === undefined || first.end > phrase.start) return undefined;
  const isMeant =
    isSubject(sentence, first) && !isOblique(sentence, first) && fits(search, first.entity, wanted);
  return isMeant ? resolved(search, first.entity, 'is whom the sentence is about') : undefined;
}

/** "The leader of the council has promised A. Councillor Ann Roe was speaking after …": who it was comes next. */
function speakingAfter(search: Search, phrase: NounPhrase): Answer | undefined {
  const { scene } = search;
  const here = scene.sentenceAt(phrase.start);
  for (let index = here + 1; index <= here + SOON; index++) {
    const sentence = scene.sentence(index);
    if (sentence?.role !== 'body') return undefined;
    const named = sentence.mentions.find(({ type }) => type === 'person');
    if (named === undefined || !isSubject(sentence, named)) continue;
    const at = firstStarting(sentence.tokens, named.end - sentence.base);
    if (sentence.tokens[at]?.lower === 'was' && SPEAKING.has(sentence.tokens[at + 1]?.lower ?? ''))
      return resolved(search, named.entity, 'is who was speaking');
  }
  return undefined;
}

/** How many sentences behind it may tell who spoke. */
const SOON = 3;
const SPEAKING = new Set(['speaking', 'talking', 'responding', 'reacting', 'replying']);

/** Heads of sources that any role may be told of later. */
const VAGUE = new Set('figure source insider person member politician backbencher veteran'.split(' '));

/** "One senior figure admitted it. “It is bad,” the MP said.": the one who spoke in this paragraph and is not named. */
function isSomebodyUnnamed({ scene, ledger }: Search, phrase: NounPhrase, entity: string): boolean {
  const here = scene.sentenceAt(phrase.start);
  const segment = scene.sentence(here)?.segment;
  for (let index = here - 1; scene.sentence(index)?.segment === segment; index--) {
    if (scene.sentence(index)?.mentions.some((mention) => mention.entity === entity)) return false;
    const last = ledger.in(index).findLast(({ at }) => at < phrase.start);
    if (last !== undefined)
      return last.answer.status === 'anonymous' && !last.isPlural && VAGUE.has(last.head ?? '');
  }
  return false;
}

/**
 * "The Labour leader", "the Kikuyu lawmaker": what is said with a name in it of somebody who has just spoken and of
 * whom the article has not told what they are.
 */
function speakerWithoutRole(search: Search, phrase: NounPhrase): Answer | undefined {
  const { scene, ledger } = search;
  const isNamed = phrase.tokens
    .slice(1, phrase.headEnd)
    .some(({ kind, text, lower }) => kind === 'word' && text !== lower);
  if (phrase.determiner !== 'definite' || phrase.isPlural || phrase.kind !== 'role' || !isNamed)
    return undefined;
  const here = scene.sentenceAt(phrase.start);
  // The quotation may fill the sentences between.
  let before = here - 1;
  while (before > here - NEAR && ledger.in(before).length === 0) before--;
  const last = ledger.in(before).at(-1);
  const speaker = last?.answer.speaker ?? '';
  if (scene.sentence(before)?.role !== 'body' || scene.entity(speaker)?.type !== 'person') return undefined;
  const gender = genderOfNoun(phrase.singular);
  const known = search.genderOf(speaker);
  if (gender !== undefined && known !== undefined && gender !== known) return undefined;
  const isCallable = CALLABLE.has(phrase.singular) || !search.hasRole(speaker);
  return !isCallable ? undefined : resolved(search, speaker, 'is the last who spoke before');
}

/** How many sentences back the speaker may stand. */
const NEAR = 4;

/** What one with another role may be called, too. */
const CALLABLE = new Set(['lawmaker', 'legislator', 'politician', 'parliamentarian']);

const RANKS = new Set(['top', 'chief', 'leading']);

/** The organization of "Acme’s head", "the head of Acme": the role must be told beside it. */
function ownerOf({ scene }: Search, { genitive, tokens, base, headEnd }: NounPhrase): string | undefined {
  const of = tokens[headEnd]?.lower === 'of' ? tokens[headEnd + 1] : undefined;
  if (of !== undefined) {
    const start = base + (of.lower === 'the' ? (tokens[headEnd + 2]?.start ?? 0) : of.start);
    const body = scene.mentionsIn({ start, end: base + (tokens.at(-1)?.end ?? 0) })[0];
    return body?.type === 'organization' && body.start === start ? body.entity : undefined;
  }
  const end = genitive < 0 ? undefined : tokens[genitive - 1]?.end;
  if (end === undefined) return undefined;
  const named = scene.mentionsIn({ start: base + (tokens[0]?.start ?? 0), end: base + end });
  return named.find((mention) => mention.type === 'organization' && mention.end === base + end)?.entity;
}

function isEpithet(phrase: NounPhrase): boolean {
  const word = phrase.tokens[1]?.text ?? '';
  return (
    (phrase.headEnd === 2 && word !== word.toLowerCase() && GROUPS.has(word.toLowerCase())) ||
    phrase.tokens.slice(1, phrase.headEnd).some((token) => token.kind === 'number') ||
    phrase.modifiers.some((word) => EPITHETS.has(word)) ||
    EPITHET_NOUNS.has(phrase.singular)
  );
}

/** Nouns that call somebody known otherwise: "the star", "the Swede", "the striker". */
const EPITHET_NOUNS = new Set(
  (
    'politician star billionaire tycoon veteran celebrity australian american briton canadian german ' +
    'spaniard italian swede dane finn norwegian pole scot democrat republican conservative ' +
    'youngster teenager pensioner striker midfielder defender goalkeeper winger batsman bowler sprinter ' +
    'golfer boxer singer rapper actor actress novelist comedian'
  ).split(' '),
);

/** Words that tell more of somebody known: "the retired driver". */
const EPITHETS = new Set('retired former veteran widowed divorced unemployed'.split(' '));

/** Roles of this noun; else of one like it, unless the nominal says more than the noun ("union boss"). */
function rolesCalled(search: Search, phrase: NounPhrase, spot: Spot): readonly Role[] {
  const { singular: noun, modifiers, tokens, headEnd } = phrase;
  const headed = noun === 'head' && tokens[headEnd]?.lower === 'of' ? tokens[headEnd + 1]?.lower : undefined;
  const offices = HEADS.get(headed ?? '');
  if (offices !== undefined) return offices.flatMap((office) => search.rolesOf(office));
  const own = search.rolesOf(noun);
  // "The Halo star" is no star whom the story names further down.
  if (own.length > 0)
    return spot.isHead || !isEpithet(phrase) ? own : own.filter(({ at }) => at < phrase.start);
  if (noun === 'pm')
    return [
      ...search.rolesOf('minister').filter((role) => role.modifiers.has('prime')),
      ...search.rolesOf('premier'),
    ];
  // "the top Iranian diplomat"
  if (noun === 'diplomat' && modifiers.some((word) => RANKS.has(word)))
    return search.rolesOf('minister').filter((role) => role.modifiers.has('foreign'));
  const family = ROLE_FAMILIES.find((words) => words.has(noun));
  if (family === undefined) return [];
  const like = [...family].flatMap((word) => [...search.rolesOf(word)]);
  // One who is called otherwise is meant only where the reader has met them: "the striker" is no captain named below.
  return like.filter(
    (role) => (spot.isHead || role.at < phrase.start) && modifiers.every((word) => role.modifiers.has(word)),
  );
}

/** "The Omani minister", whom the article calls the Iranian minister's "Omani counterpart". */
function counterpartsCalled(search: Search, phrase: NounPhrase): readonly Role[] {
  const hasCountry = phrase.modifiers.some((word) => countryOfWord(word) !== undefined);
  return hasCountry ? search.rolesOf('counterpart') : [];
}

/** “the head of state”, “the head of government” */
const HEADS: ReadonlyMap<string, readonly string[]> = new Map([
  ['state', ['president', 'king', 'queen', 'emperor']],
  ['government', ['premier', 'chancellor', 'minister']],
]);

/** A demonym in the nominal must be that of the role's country: "the Iranian minister" is not just any minister. */
function matches(search: Search, role: Role, phrase: NounPhrase): boolean {
  // "the Iranian minister Roe met his Omani counterpart Lund": a demonym beside the role tells its country.
  const own = new Set([...role.modifiers].flatMap((word) => countryOfWord(word) ?? []));
  const countries = own.size > 0 ? own : role.countries;
  const entity = search.scene.entity(role.entity);
  if (entity?.type !== 'person') return false;
  const gender = genderOfNoun(phrase.singular);
  const known = search.genderOf(role.entity);
  if (gender !== undefined && known !== undefined && gender !== known) return false;
  for (const [at, token] of phrase.tokens.slice(0, phrase.headEnd).entries()) {
    // "the Chilean-born physicist" need not work for Chile
    const isOrigin = phrase.tokens[at + 1]?.text === '-';
    if (token.kind !== 'word' || token.text === token.lower || isOrigin) continue;
    const country = countryOf(token.text);
    if (country !== undefined && !countries.has(country)) return false;
  }
  // "the Labour leader" leads no other party.
  if (!isOfNamedBody(search, role, phrase)) return false;
  // "the foreign minister" is not the energy minister.
  const fields = phrase.modifiers.filter((word) => FIELDS.has(word));
  return fields.every(
    (word) => role.modifiers.has(word) || ![...role.modifiers].some((other) => FIELDS.has(other)),
  );
}

/** True unless the nominal names an organization before its head that stands nowhere beside the role. */
function isOfNamedBody({ scene }: Search, role: Role, { tokens, base, headEnd }: NounPhrase): boolean {
  const [first, last] = [tokens[0], tokens[headEnd - 1]];
  if (first === undefined || last === undefined) return true;
  const named = scene.mentionsIn({ start: base + first.start, end: base + last.start });
  return named.every(({ type, entity, start, end }) => {
    if (type !== 'organization' || role.bodies.includes(entity)) return true;
    return scene.text
      .slice(start, end)
      .split(' ')
      .some((word) => role.modifiers.has(word.toLowerCase()));
  });
}

const FIELDS = new Set(
  'foreign defence defense interior finance energy health education transport justice culture environment agriculture fisheries water trade labour labor economy prime deputy vice home treasury sports tourism housing'.split(
    ' ',
  ),
);

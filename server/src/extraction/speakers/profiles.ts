// What an article tells of its entities: gender, roles ("Fisheries Minister Ann Roe", "Ann Roe, who chairs the
// board", "the operator, Acme"), countries they are named with. Read once from the words around their names.
import { type Gender, genderOfGivenName } from '../../language/gender';
import { COUNTRIES } from '../../language/tables/countries';
import {
  BODIES,
  FEMALE_NOUNS,
  FEMALE_TITLES,
  MALE_NOUNS,
  MALE_TITLES,
  ROLES,
} from '../../language/tables/titles';
import type { Token } from '../../text/tokens';
import type { Mention } from '../analysis';
import { foldName } from '../coreference/keys';
import type { Scene, SceneSentence } from './scene';

/** A role that the article gives to an entity. */
export interface Role {
  readonly entity: string;
  /** The noun, singular, lower case ("minister"). */
  readonly head: string;
  /** The words before it ("norwegian", "fisheries"). */
  readonly modifiers: ReadonlySet<string>;
  /** Countries named in the sentence that gives the role, by their usual name. */
  readonly countries: ReadonlySet<string>;
  /** Organizations named in the sentence that gives the role. */
  readonly bodies: readonly string[];
  /** UTF-16 offset of the mention that has it. */
  readonly at: number;
}

export interface Profiles {
  genderOf(entity: string): Gender | undefined;
  /** Roles by head noun, in the order of the text. */
  readonly roles: ReadonlyMap<string, readonly Role[]>;
  /** True when the article or the name itself lets an organization be called by this noun; undefined when unknown. */
  isCalled(entity: string, noun: string): boolean | undefined;
  /** How often an entity is named. */
  countOf(entity: string): number;
}

const STOPS = new Set(
  'said says told tells added the a an his her its their our my and but or as by with for of in at on to from when while after that who which is was are were has have had'.split(
    ' ',
  ),
);

export function createProfiles(scene: Scene): Profiles {
  const genders = new Map<string, { female: number; male: number }>();
  const roles = new Map<string, Role[]>();
  const nouns = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  const vote = (entity: string, gender: Gender | undefined, weight: number) => {
    if (gender === undefined) return;
    const votes = genders.get(entity) ?? { female: 0, male: 0 };
    votes[gender] += weight;
    genders.set(entity, votes);
  };
  for (const entity of scene.entities.values()) {
    if (entity.type === 'person') vote(entity.id, genderOfName(entity.name), 3);
    else if (entity.type === 'organization') {
      const own = new Set(foldName(entity.name).split(' '));
      nouns.set(entity.id, own);
    }
  }
  for (const sentence of scene.sentences) {
    for (const mention of sentence.mentions) {
      counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
      const { before, after, hasCommaBefore } = wordsAround(sentence, mention);
      if (mention.type === 'person') {
        vote(mention.entity, genderOfTitle(before.at(-1)?.lower), 6);
        for (const found of personRoles(before, after, hasCommaBefore)) {
          const role: Role = {
            ...found,
            entity: mention.entity,
            countries: countriesOf(sentence),
            bodies: sentence.mentions.filter(({ type }) => type === 'organization').map((m) => m.entity),
            at: mention.start,
          };
          vote(mention.entity, genderOfNoun(found.head), 4);
          push(roles, found.head, role);
        }
      } else if (mention.type === 'organization') {
        const known = nouns.get(mention.entity) ?? new Set();
        for (const noun of bodyNouns(before, after, hasCommaBefore)) known.add(noun);
        nouns.set(mention.entity, known);
      }
    }
    votePronouns(sentence, vote);
  }
  const families = new Map<string, readonly ReadonlySet<string>[]>();
  return {
    roles,
    genderOf(entity) {
      const votes = genders.get(entity);
      if (votes === undefined || votes.female === votes.male) return undefined;
      return votes.female > votes.male ? 'female' : 'male';
    },
    isCalled(entity, noun) {
      const own = nouns.get(entity);
      if (own === undefined) return false;
      if (own.has(noun)) return true;
      let known = families.get(entity);
      if (known === undefined) {
        known = Object.values(BODIES).filter((family) => [...own].some((word) => family.has(word)));
        families.set(entity, known);
      }
      return known.length === 0 ? undefined : known.some((family) => family.has(noun));
    },
    countOf: (entity) => counts.get(entity) ?? 0,
  };
}

/** The gender that a full name tells by its given name. */
function genderOfName(name: string): Gender | undefined {
  const words = name.split(' ');
  return words.length < 2 ? undefined : genderOfGivenName(words[0] ?? '');
}

function genderOfTitle(word: string | undefined): Gender | undefined {
  if (word === undefined) return undefined;
  if (MALE_TITLES.has(word)) return 'male';
  return FEMALE_TITLES.has(word) ? 'female' : genderOfNoun(word);
}

/** What a noun for a person says of gender ("spokeswoman"). */
export function genderOfNoun(noun: string): Gender | undefined {
  if (MALE_NOUNS.has(noun)) return 'male';
  return FEMALE_NOUNS.has(noun) ? 'female' : undefined;
}

interface Around {
  /** Up to eight words before, of the same noun phrase; a comma right before the name is skipped. */
  readonly before: readonly Token[];
  /** Up to fourteen tokens after. */
  readonly after: readonly Token[];
  readonly hasCommaBefore: boolean;
}

function wordsAround(sentence: SceneSentence, mention: Mention): Around {
  const { tokens, base } = sentence;
  let first = lowerBound(tokens, mention.start - base);
  const after = lowerBound(tokens, mention.end - base);
  const hasCommaBefore = tokens[first - 1]?.text === ',';
  if (hasCommaBefore) first--;
  const before: Token[] = [];
  for (let i = first - 1; i >= 0 && before.length < 8; i--) {
    const token = tokens[i];
    if (token === undefined || (token.kind !== 'word' && token.text !== '-' && token.kind !== 'number'))
      break;
    before.unshift(token);
  }
  return { before, after: tokens.slice(after, after + 14), hasCommaBefore };
}

/** Index of the first token that starts at or behind `offset`. */
export function lowerBound(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A noun in the singular, as the tables have it: "ministers" → "minister". */
export function singular(word: string): string {
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -2)}an`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && word.length > 3)
    return word.slice(0, -1);
  return word;
}

interface FoundRole {
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
}

function* personRoles(
  before: readonly Token[],
  after: readonly Token[],
  hasCommaBefore: boolean,
): Iterable<FoundRole> {
  // "Fisheries Minister Ann Roe"; "the group’s chairman, Ann Roe".
  const head = before.at(-1);
  if (head !== undefined && ROLES.has(head.lower)) {
    const modifiers = wordsBefore(before, before.length - 1);
    const isPhrase = before.length > modifiers.size + 1 || !hasCommaBefore;
    if (isPhrase) yield { head: head.lower, modifiers };
  }
  // "Ann Roe, 52, president of the board and founder of …"; "Ann Roe, who leads …"; "Ann Roe is the mayor of …".
  let from = 0;
  const opens = after[0]?.lower;
  if (opens === ',' || opens === '(') {
    from = 1;
    if (after[from]?.kind === 'number' && after[from + 1]?.text === ',') from += 2;
  } else if (opens === 'is' || opens === 'was' || opens === 'became' || opens === 'remains') from = 1;
  else return;
  if (opens !== ',' && opens !== '(' && !/^(?:the|a|an|now|also)$/u.test(after[from]?.lower ?? '')) return;
  for (let i = from; i < after.length; i++) {
    const token = after[i];
    if (token === undefined || !(token.kind === 'word' || token.text === '-' || token.kind === 'number'))
      break;
    if (
      /^(?:who|which|that|whose|said|says|told|in|at|for|with|on|from|to|prosecuting|defending)$/u.test(
        token.lower,
      )
    )
      break;
    const isHead = ROLES.has(token.lower) && !ROLES.has(after[i + 1]?.lower ?? '');
    if (isHead) yield { head: token.lower, modifiers: wordsBefore(after.slice(from), i - from) };
    if (token.lower === 'of' && !/^(?:and)$/u.test(after[i + 2]?.lower ?? '')) break;
  }
}

/** The adjectives and nouns right before a head. */
function wordsBefore(tokens: readonly Token[], head: number): Set<string> {
  const words = new Set<string>();
  for (let i = head - 1; i >= 0 && words.size < 5; i--) {
    const token = tokens[i];
    if (token === undefined || STOPS.has(token.lower) || /^[’']s$/u.test(token.text)) break;
    if (token.kind === 'word') words.add(token.lower);
  }
  return words;
}

const BODY_NOUNS: ReadonlySet<string> = new Set(Object.values(BODIES).flatMap((family) => [...family]));

function* bodyNouns(
  before: readonly Token[],
  after: readonly Token[],
  hasCommaBefore: boolean,
): Iterable<string> {
  const head = before.at(-1)?.lower;
  if (head !== undefined && BODY_NOUNS.has(head) && (before.length > 1 || !hasCommaBefore)) yield head;
  const opens = after[0]?.lower;
  if (opens !== ',' && opens !== 'is' && opens !== 'was') return;
  if (!/^(?:the|a|an|which|one)$/u.test(after[1]?.lower ?? '')) return;
  for (const token of after.slice(2)) {
    if (token.kind !== 'word' && token.text !== '-') break;
    if (/^(?:of|that|which|who|in|at|for|with|on|from|based)$/u.test(token.lower)) break;
    if (BODY_NOUNS.has(token.lower)) yield token.lower;
  }
}

const countryByWord = new Map<string, string>();
for (const country of COUNTRIES)
  for (const name of [...country.names, ...country.demonyms, ...country.capitals, ...country.governments])
    if (!countryByWord.has(foldName(name))) countryByWord.set(foldName(name), country.names[0] ?? name);

/** The country that a name, a demonym, a capital or a seat of government points to; undefined for other words. */
export function countryOf(text: string): string | undefined {
  const key = foldName(text);
  return countryByWord.get(key) ?? countryByWord.get(key.replace(/s$/u, ''));
}

function countriesOf(sentence: SceneSentence): Set<string> {
  const found = new Set<string>();
  for (const token of sentence.tokens) {
    if (token.kind !== 'word' || token.text === token.lower) continue;
    const country = countryByWord.get(token.lower);
    if (country !== undefined) found.add(country);
  }
  return found;
}

/** A sentence that names one person and then says "his" tells that person's gender. */
function votePronouns(
  sentence: SceneSentence,
  vote: (entity: string, gender: Gender, weight: number) => void,
): void {
  const people = sentence.mentions.filter(({ type }) => type === 'person');
  const [person] = people;
  if (person === undefined || people.some(({ entity }) => entity !== person.entity)) return;
  let gender: Gender | undefined;
  let isQuoted = false;
  for (const token of sentence.tokens) {
    if (token.kind === 'mark' && /["“”„«»]/u.test(token.text))
      isQuoted = token.text === '"' ? !isQuoted : /[“„«]/u.test(token.text);
    if (isQuoted || token.start + sentence.base < person.end) continue;
    const said = genderOfPronoun(token.lower);
    if (said === undefined) continue;
    if (gender !== undefined && gender !== said) return;
    gender = said;
  }
  if (gender !== undefined) vote(person.entity, gender, 1);
}

/** The gender of a personal or possessive pronoun of the third person. */
export function genderOfPronoun(word: string): Gender | undefined {
  return PRONOUNS.get(word);
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

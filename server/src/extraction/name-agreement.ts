// Agreement over the document: a bare word that a longer name explains takes that name's type ("Voltara" where the
// article has "Voltara Systems", "Aalto" where it has "Riikka Aalto"), unless a gazetteer speaks for the type it has.
// What opens a dateline ("HARWELL, Ohio —") is a place, and so is the same word elsewhere.
import { hashWord } from '../language/hash';
import type { Language } from '../language/language';
import { WORD } from '../language/lexicon';
import type { Block, EntityType, Name } from './analysis';

/** Longer names below this confidence explain nothing. */
const EXPLAINS = 0.5;
/** Full names of persons above this confidence explain a surname even when no list knows the first name. */
const CLEAR = 0.85;
/** Bare words above this confidence keep their type. */
const SURE = 0.9;

/** Gazetteer bits that speak for a type. */
const SPEAKS_FOR: Readonly<Partial<Record<EntityType, number>>> = {
  person: WORD.firstMale | WORD.firstFemale,
  place: WORD.country | WORD.capital | WORD.city | WORD.region,
  organization: WORD.organization,
};

/** The names with the types settled; order and spans stay. */
export function agree(
  text: string,
  names: readonly Name[],
  blocks: readonly Block[],
  language: Language,
): readonly Name[] {
  const { lexicon } = language;
  if (lexicon === undefined) return names;
  const speaksFor = (type: EntityType, word: string): boolean =>
    (lexicon.bits(lexicon.find(hashWord(word.toLowerCase()))) & (SPEAKS_FOR[type] ?? 0)) !== 0;
  // The type by which a word is explained, null where two types claim it.
  const explained = new Map<string, EntityType | null>();
  for (const { start, end, type, confidence } of names) {
    if (confidence < EXPLAINS || (type !== 'person' && type !== 'organization')) continue;
    const words = text.slice(start, end).split(' ');
    const word = type === 'person' ? words.at(-1) : words[0];
    if (words.length < 2 || word === undefined) continue;
    if (type === 'person' && confidence < CLEAR && !speaksFor('person', words[0] ?? '')) continue;
    const key = word.toLowerCase();
    const known = explained.get(key);
    explained.set(key, known === undefined || known === type ? type : null);
  }
  const datelines = inlineDatelines(text, blocks);
  for (const { start, end } of names)
    if (datelines.has(start)) explained.set(text.slice(start, end).toLowerCase(), 'place');
  if (explained.size === 0) return names;
  return names.map((name) => {
    if (datelines.has(name.start)) return name.type === 'place' ? name : { ...name, type: 'place' };
    if (SPEAKS_FOR[name.type] === undefined || name.confidence > SURE) return name;
    const word = text.slice(name.start, name.end);
    const type = explained.get(word.toLowerCase());
    if (type === undefined || type === null || type === name.type) return name;
    // Names of companies are often surnames: a person with that surname in the article decides.
    const isVetoed = speaksFor(name.type, word) && !(type === 'person' && name.type === 'organization');
    return isVetoed ? name : { ...name, type };
  });
}

/** Where the datelines begin that stand before the words of a story: UTF-16 offsets. */
function inlineDatelines(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { role, start, end } of blocks)
    if (role === 'dateline' && /[—–-]$/u.test(text.slice(start, end).trimEnd())) starts.add(start);
  return starts;
}

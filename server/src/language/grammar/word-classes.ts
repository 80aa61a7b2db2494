// What a word can be, by list and, for words in no list, by its ending. Knows single words, no context.

import { atOnce } from '../../text/pieces';
import { CLOSED } from './closed';
import { Can, type Tag } from './tags';
import { ADJECTIVES, ADVERBS, NOUNS, VERBS } from './word-classes.data';

/** All that is known of a word. */
export interface WordClass {
  /** Bits of `Can`; 0 when nothing is known. */
  readonly can: number;
  /** True for a word of the lists. */
  readonly isListed: boolean;
  /** The tag of a closed-class word; undefined for any other. */
  readonly closed: Tag | undefined;
}

export interface WordClasses {
  /** All at once, for one look-up: a word in lower case, with ’ for its apostrophes. */
  of(word: string): WordClass;
  /** Bits of `Can` for a word in lower case; 0 when nothing is known of it. */
  can(word: string): number;
  /** True for a word (lower case) of the lists. */
  knows(word: string): boolean;
  /** The five forms of a verb (base, third person, past, participle, -ing) by its base form; undefined if unknown. */
  forms(lemma: string): readonly string[] | undefined;
}

/** So many words are kept with what was told of them. */
const MOST_KEPT = 8192;

const FORM_BITS = [Can.Base, Can.Present, Can.Past, Can.Participle, Can.Gerund];

/** Reads the word lists; some milliseconds. */
export function createWordClasses(): WordClasses {
  return atOnce(wordClassesInPieces());
}

/** Reads the word lists, one after the other, for those who let others go first between them. */
export function* wordClassesInPieces(): Generator<void, WordClasses> {
  const words = new Map<string, number>();
  const verbs = new Map<string, readonly string[]>();
  const add = (word: string, bit: number) => words.set(word, (words.get(word) ?? 0) | bit);
  for (const line of VERBS.trim().split('\n')) {
    const forms = line.split(' ');
    verbs.set(forms[0] ?? '', forms);
    forms.forEach((form, index) => {
      add(form, FORM_BITS[index] ?? 0);
    });
  }
  yield;
  for (const word of NOUNS.trim().split(/\s+/)) add(word, Can.Noun);
  yield;
  for (const word of ADJECTIVES.trim().split(/\s+/)) add(word, Can.Adjective);
  for (const word of ADVERBS.trim().split(/\s+/)) add(word, Can.Adverb);
  // What was told of a word: the same few thousand come again and again.
  const kept = new Map<string, WordClass>();
  const of = (word: string): WordClass => {
    let known = kept.get(word);
    if (known === undefined) {
      const listed = words.get(word);
      const can = listed ?? prefixed(words, word) ?? byEnding(word);
      known = { can, isListed: listed !== undefined, closed: CLOSED.get(word) };
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(word, known);
    }
    return known;
  };
  return {
    of,
    can: (word) => of(word).can,
    knows: (word) => words.has(word),
    forms: (lemma) => verbs.get(lemma),
  };
}

/** misunderstand, overrule, rebuild: as the verb without its prefix. */
function prefixed(words: ReadonlyMap<string, number>, word: string): number | undefined {
  const match = /^(?:mis|over|under|re|out|un|co|dis|fore)(?=\w{4})/.exec(word);
  const known = match === null ? undefined : words.get(word.slice(match[0].length));
  return known === undefined || (known & Can.Base) === 0 ? undefined : known;
}

function byEnding(word: string): number {
  if (word.endsWith('ly')) return Can.Adverb;
  if (word.endsWith('ing') && word.length > 5) return Can.Gerund | Can.Noun;
  if (word.endsWith('ed') && word.length > 3) return Can.Past | Can.Participle;
  if (/(?:ous|ful|atory|utory|able|ible|ish|less)$/.test(word)) return Can.Adjective;
  if (/(?:ive|ic|al|ian|ese)$/.test(word)) return Can.Adjective | Can.Noun;
  return Can.Noun;
}

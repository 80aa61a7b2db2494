// What a word can be, by list and, for words in no list, by its ending. Knows single words, no context.

import { Can } from './tags';
import { ADJECTIVES, ADVERBS, NOUNS, VERBS } from './word-classes.data';

export interface WordClasses {
  /** Bits of `Can` for a word in lower case; 0 when nothing is known of it. */
  can(word: string): number;
  /** True for a word (lower case) of the lists. */
  knows(word: string): boolean;
  /** The five forms of a verb (base, third person, past, participle, -ing) by its base form; undefined if unknown. */
  forms(lemma: string): readonly string[] | undefined;
}

/** So many guesses are kept. */
const MOST_GUESSED = 8192;

const FORM_BITS = [Can.Base, Can.Present, Can.Past, Can.Participle, Can.Gerund];

/** Reads the word lists; some milliseconds. */
export function createWordClasses(): WordClasses {
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
  for (const word of NOUNS.trim().split(/\s+/)) add(word, Can.Noun);
  for (const word of ADJECTIVES.trim().split(/\s+/)) add(word, Can.Adjective);
  for (const word of ADVERBS.trim().split(/\s+/)) add(word, Can.Adverb);
  // What was guessed of words in no list: the same few thousand come again and again.
  const guessed = new Map<string, number>();
  const guess = (word: string): number => {
    let can = guessed.get(word);
    if (can === undefined) {
      can = prefixed(words, word) ?? byEnding(word);
      if (guessed.size >= MOST_GUESSED) guessed.clear();
      guessed.set(word, can);
    }
    return can;
  };
  return {
    can: (word) => words.get(word) ?? guess(word),
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

// How prominent a mention is in its sentence: subject, oblique, joined with a pronoun. Knows word order alone.
import type { Gender } from '../../language/gender';
import { firstStarting } from '../../text/span';
import type { Mention } from '../analysis';
import type { SceneSentence } from './scene';

/** True when nothing but determiners, titles and adjectives stands before the mention in its sentence. */
export function isSubject(sentence: SceneSentence, mention: Mention): boolean {
  const at = firstStarting(sentence.tokens, mention.start - sentence.base);
  if (at > 6) return false;
  return sentence.tokens
    .slice(0, at)
    .every(
      (token) =>
        token.kind === 'word' &&
        !/^(?:in|on|at|after|before|when|while|as|for|from|by|with|to|of|and|but|is|was|said|told)$/u.test(
          token.lower,
        ),
    );
}

/** A possessive ("Roe’s plan") or the object of a preposition that subjects outrank. */
export function isOblique(sentence: SceneSentence, mention: Mention): boolean {
  const { tokens, base } = sentence;
  const before = tokens[firstStarting(tokens, mention.start - base) - 1]?.lower ?? '';
  const after = tokens[firstStarting(tokens, mention.end - base)]?.text ?? '';
  return (
    /^(?:of|by|after|before|about|like|than|under|against|in|for|from)$/u.test(before) ||
    /^[’']s?$/u.test(after)
  );
}

/** UTF-16 offset of a "she" that is the subject of the sentence. */
export function subjectPronoun(sentence: SceneSentence, gender: Gender): number | undefined {
  const word = gender === 'male' ? 'he' : 'she';
  const token = sentence.tokens.slice(0, 6).find(({ lower }) => lower === word);
  return token === undefined ? undefined : token.start + sentence.base;
}

/** "She and Roe", "Roe and she". */
export function isJoined(text: string, pronoun: number, mention: Mention): boolean {
  const [from, to] = pronoun < mention.start ? [pronoun, mention.start] : [mention.end, pronoun];
  return /^(?:s?he)? (?:and|or|and (?:mr|ms|mrs|dr)\.?)\s*$/iu.test(text.slice(from, to));
}

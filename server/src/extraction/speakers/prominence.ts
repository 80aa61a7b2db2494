// How prominent a mention is in its sentence: subject, oblique, joined with a pronoun. Knows word order alone.
import type { Gender } from '../../language/gender';
import { firstStarting } from '../../text/span';
import type { Mention } from '../analysis';
import type { SceneSentence } from './scene-line';

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
  if (isAsker(sentence, mention)) return true;
  const before = tokens[firstStarting(tokens, mention.start - base) - 1]?.lower ?? '';
  const after = tokens[firstStarting(tokens, mention.end - base)]?.text ?? '';
  return (
    /^(?:of|by|after|before|about|like|than|under|against|in|for|from)$/u.test(before) ||
    /^[’']s?$/u.test(after)
  );
}

/** "Asked by the lawyer Ann Roe if it was late, Tom Hill nodded": who is named before the comma only asked. */
function isAsker({ tokens, base }: SceneSentence, mention: Mention): boolean {
  if (tokens[1]?.lower !== 'by' || !ASKED.has(tokens[0]?.lower ?? '')) return false;
  const comma = tokens.find(({ text }) => text === ',');
  return comma !== undefined && mention.start < comma.start + base;
}

const ASKED = new Set('asked pressed questioned challenged told quizzed interviewed'.split(' '));

/** What two do together, so that neither comes first. */
const TOGETHER =
  /\b(?:and|or|with|met|meets|meet|meeting|joined|joins|beside|alongside|faced|faces|married|versus|vs|embraced|hugged|against)\b/iu;
/** UTF-16 units between two who act together; further apart, the words that join are others' words. */
const NEAR = 40;

/** True for two of whom neither leads: "Roe and Lund", "Roe met Lund". */
export function actTogether(text: string, one: Mention, other: Mention): boolean {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return between.length <= NEAR && TOGETHER.test(between);
}

/** What follows a subject that speaks in the middle or at the end of a sentence ("…, she said, …"). */
const SPEAKS =
  /^(?:said|says|added|adds|argued|argues|noted|notes|wrote|writes|told|warned|explained|recalled)$/u;

/** UTF-16 offset of a "she" that is the subject of the sentence, or of its cue. */
export function subjectPronoun(sentence: SceneSentence, gender: Gender): number | undefined {
  const word = gender === 'male' ? 'he' : 'she';
  const token = sentence.tokens.find(
    ({ lower }, at) => lower === word && (at < 6 || SPEAKS.test(sentence.tokens[at + 1]?.lower ?? '')),
  );
  return token === undefined ? undefined : token.start + sentence.base;
}

/** "She and Roe", "Roe and she". */
export function isJoined(text: string, pronoun: number, mention: Mention): boolean {
  const [from, to] = pronoun < mention.start ? [pronoun, mention.start] : [mention.end, pronoun];
  return /^(?:s?he)? (?:and|or|and (?:mr|ms|mrs|dr)\.?)\s*$/iu.test(text.slice(from, to));
}

/** "Asked whether she would stay, Roe shrugged": the pronoun of a clause that goes ahead means the subject behind it. */
export function subjectBehind(
  { tokens, base }: SceneSentence,
  pronoun: number,
  mentions: readonly Mention[],
): Mention | undefined {
  if (!GOES_AHEAD.has(tokens[0]?.lower ?? '')) return undefined;
  const comma = tokens.findIndex(({ text, start }) => text === ',' && start + base > pronoun);
  const [from, to] = [tokens[comma + 1], tokens[comma + TITLES_AHEAD]];
  if (comma < 0 || from === undefined) return undefined;
  return mentions.find(({ start }) => start >= from.start + base && start <= (to ?? from).start + base);
}

/** A name may have one or two words of title before it. */
const TITLES_AHEAD = 3;

const GOES_AHEAD = new Set(
  'asked when while as after before if although though because since once told whether'.split(' '),
);

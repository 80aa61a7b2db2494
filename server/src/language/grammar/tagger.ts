// Gives each word of a line its class, from the word lists and the words beside it. One pass from left to right;
// good enough to tell subjects, verbs and clauses apart, and fast.
import { curly } from './apostrophes';
import { CLOSED } from './closed';
import { Can, oneOf, Tag } from './tags';
import type { WordClasses } from './word-classes';

/** What the tagger must know of a word. */
export interface Word {
  /** As printed. */
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
}

/** What stands before the word. */
export interface Context {
  /** Class of the word before, adverbs passed over; `Tag.Stop` at the start of a sentence. */
  readonly previous: Tag;
  /** The word before, in lower case, adverbs passed over; empty at the start. */
  readonly previousWord: string;
  /** Class of the item directly before. */
  readonly adjacent: Tag;
  /** The word behind, as printed; empty at the end or when a sign follows. */
  readonly next: string;
  /** The word behind that one, in lower case; empty when there is none. */
  readonly afterNext: string;
  /** Capitals mean nothing on this line (a headline in title case or capitals). */
  readonly capitals: boolean;
}

/** Determiners that can be a subject on their own. */
const LONE = new Set(
  'all both some many few several most each either another such more this these those'.split(' '),
);
/** Behind these words “once” is no subordinator: once again. */
const AGAIN = new Set(['again', 'more']);
const VERB = Can.Base | Can.Present | Can.Past | Can.Participle | Can.Gerund;

/** The class of a word in its context. */
export function tagWord(classes: WordClasses, word: Word, context: Context): Tag {
  const lower = curly(word.lower);
  const { previous, adjacent } = context;
  if (lower === '’s')
    return adjacent === Tag.Pronoun || adjacent === Tag.WhWord || adjacent === Tag.That
      ? Tag.Be
      : Tag.Possessive;
  const capital = word.text !== word.lower && previous !== Tag.Stop && !context.capitals;
  // the country, no pronoun: “US officials said”
  if (word.text === 'US') return Tag.Name;
  // close to the club; retired General Roe
  if (lower === 'close' && context.next === 'to') return Tag.Adjective;
  if (lower === 'retired' && context.next !== context.next.toLowerCase()) return Tag.Adjective;
  if (lower === 'her' && !opensNoun(context.next, classes)) return Tag.Pronoun;
  if (lower === 'long' && previous === Tag.Have) return Tag.Adverb;
  const { can, isListed, closed: small } = classes.of(lower);
  const closed = lower === 'once' && isTimes(classes, context) ? Tag.Adverb : small;
  if (closed === Tag.Preposition && adjacent === Tag.Determiner && ATTRIBUTIVE.has(lower))
    return Tag.Adjective;
  if (closed !== undefined && !(capital && !smallWord(lower))) return closed;
  if (capital) return Tag.Name;
  if (word.text !== word.lower && previous === Tag.Stop && !isListed && !lower.endsWith('ly'))
    return Tag.Name;
  if ((can & VERB) === 0) return nominalTag(can);
  // Unite, which represents drivers, said: no order
  if (
    word.text !== word.lower &&
    previous === Tag.Stop &&
    context.next === ',' &&
    WHICH.has(context.afterNext)
  )
    return (can & Can.Noun) !== 0 ? Tag.Noun : Tag.Name;
  if (can === Can.Gerund || (can & Can.Gerund) !== 0) {
    // the cabinet meeting says, a court filing showed
    const isNamed = adjacent === Tag.Noun || adjacent === Tag.Name;
    if (isNamed && OCCASIONS.has(lower) && isVerbForm(context.next, classes)) return Tag.Noun;
    // a regular briefing on Friday
    if (isNamed && SESSIONS.has(lower) && CLOSED.get(context.next) === Tag.Preposition) return Tag.Noun;
    // a packed meeting heard, a televised hearing
    if (adjacent === Tag.Participle && OCCASIONS.has(lower)) return Tag.Noun;
    return gerundTag(can, previous, adjacent, context.next);
  }
  // the main armed group, local elected officials
  const attributive = previous === Tag.Adjective || previous === Tag.Possessive || previous === Tag.Noun;
  if (attributive && PARTICIPLES.has(lower) && phraseFollowsAsNoun(context.next, classes))
    return Tag.Participle;
  if (lower === 'forces' && context.previousWord === 'armed') return Tag.Noun;
  const past = can & (Can.Past | Can.Participle);
  switch (previous) {
    case Tag.To:
      return (can & Can.Base) !== 0 ? Tag.Infinitive : past !== 0 ? Tag.Past : nominalTag(can);
    case Tag.Modal:
    case Tag.Do:
      return (can & Can.Base) !== 0 ? Tag.Base : past !== 0 ? Tag.Past : nominalTag(can);
    case Tag.Be:
    case Tag.Have:
      if ((can & Can.Participle) !== 0) return Tag.Participle;
      return nominalOr(can, Tag.Base);
    case Tag.Determiner:
      if (isInvariant(can)) return Tag.Noun;
      if (LONE.has(context.previousWord) && past !== 0 && !phraseFollowsAsNoun(context.next, classes))
        return Tag.Past;
      if (past !== 0) return (can & Can.Past) !== 0 && lower === 'said' ? Tag.Past : Tag.Participle;
      if (!LONE.has(context.previousWord)) return nominalTag(can | Can.Noun);
      return nominalOr(can, (can & Can.Present) !== 0 ? Tag.Present : Tag.Base);
    case Tag.Possessive:
    case Tag.Number:
      if (isInvariant(can)) return Tag.Noun;
      if (past !== 0) return previous === Tag.Number ? Tag.Past : Tag.Participle;
      return nominalTag(can | Can.Noun);
    case Tag.Preposition:
    case Tag.Adjective:
      if (isInvariant(can)) return Tag.Noun;
      if (past !== 0) return previous === Tag.Adjective ? Tag.Past : Tag.Participle;
      return nominalTag(can | Can.Noun);
    case Tag.Pronoun:
      // find it slow: no verb of “it”
      if (SINGULAR.has(context.previousWord) && (can & (Can.Past | Can.Present)) === 0)
        return nominalOr(can, verbTag(can));
      return verbTag(can);
    case Tag.WhWord:
    case Tag.That:
      return verbTag(can);
    case Tag.Noun:
    case Tag.Name:
    case Tag.Quotation:
    case Tag.Close:
      if (REPORTS.has(lower) && REPORTERS.has(context.previousWord) && endsClause(context.next))
        return Tag.Base;
      // by 75 basis points to 4 percent
      if (lower === 'points' && UNITS.has(context.previousWord)) return Tag.Noun;
      if (lower === 'show' && RECORDS.has(context.previousWord) && endsClause(context.next)) return Tag.Base;
      // forecast, cut, read: noun, base and past are one form
      if (isInvariant(can) && !opensPhrase(context.next) && !PARTICLES.has(context.next)) return Tag.Noun;
      if (past !== 0) return Tag.Past;
      if ((can & (Can.Noun | Can.Adjective)) === 0) return verbTag(can);
      // the law unfairly targets
      if ((can & Can.Present) !== 0 && adjacent === Tag.Adverb) return Tag.Present;
      // as Roe points out, the league hits back
      if ((can & Can.Present) !== 0 && (context.next === 'out' || context.next === 'back'))
        return Tag.Present;
      if ((can & Can.Present) !== 0)
        return opensPhrase(context.next) && !relativeFollows(context, classes) ? Tag.Present : Tag.Noun;
      if (ROLES.has(lower) && context.next !== context.next.toLowerCase()) return Tag.Noun;
      return isPlural(context.previousWord) && opensPhrase(context.next) ? Tag.Base : Tag.Noun;
    case Tag.Gerund:
      // disparaging remarks
      if ((can & Can.Noun) !== 0 && (can & Can.Present) !== 0) return Tag.Noun;
      return past !== 0 ? Tag.Past : otherTag(can, context);
    default:
      return past !== 0 ? Tag.Past : otherTag(can, context);
  }
}

/** Prepositions that stand before a noun as adjectives: an outside review, the past year, the following day. */
const ATTRIBUTIVE = new Set('outside inside past following above opposite near'.split(' '));

/** Nouns in -ing for something held, written or said. */
const OCCASIONS = new Set(
  'meeting hearing briefing filing ruling finding warning opening wedding reading sitting posting recording'.split(
    ' ',
  ),
);

const SESSIONS = new Set('briefing hearing filing ruling'.split(' '));

/** True for a word that can be a finite verb. */
function isVerbForm(next: string, classes: WordClasses): boolean {
  const closed = CLOSED.get(next);
  if (closed !== undefined)
    return closed === Tag.Be || closed === Tag.Have || closed === Tag.Do || closed === Tag.Modal;
  return (classes.can(next) & (Can.Past | Can.Present)) !== 0;
}

/** A word that may be noun or verb behind a sign, a coordinator or another word that does not tell. */
function otherTag(can: number, { next, previous }: Context): Tag {
  if ((can & (Can.Noun | Can.Adjective)) === 0) return verbTag(can);
  const verb = (can & Can.Present) !== 0 && opensPhrase(next) && next !== 'who' && previous !== Tag.Stop;
  return verb ? Tag.Present : nominalTag(can);
}

/** once again, she once told: a number of times, no subordinator. */
function isTimes(classes: WordClasses, { adjacent, next }: Context): boolean {
  if (AGAIN.has(next)) return true;
  // Roe, who died on Monday, once said A
  if (adjacent === Tag.Comma && ONLY_PAST.has(next)) return true;
  const subject = adjacent === Tag.Pronoun || adjacent === Tag.Name || adjacent === Tag.Noun;
  return subject && (classes.can(next) & Can.Past) !== 0;
}

/** Pasts of speech that are no participles behind “once”. */
const ONLY_PAST = new Set([
  'said',
  'wrote',
  'remarked',
  'joked',
  'quipped',
  'declared',
  'complained',
  'recalled',
]);

/** True when a word can go on with a noun phrase: told “her” brother, not told “her” that, told “her” the road. */
function opensNoun(next: string, classes: WordClasses): boolean {
  if (!/^\p{L}|^\p{N}/u.test(next)) return false;
  const closed = CLOSED.get(next);
  // a source close to her said
  if (closed === undefined) return next !== 'said' && classes.can(next) !== Can.Past;
  return closed === Tag.Adverb || closed === Tag.Number || WITHIN_PHRASE.has(next);
}

const WITHIN_PHRASE = new Set('own other same many few several fellow one then half'.split(' '));

/** bosses hit back, the board cut down */
const PARTICLES = new Set('back out down up off away'.split(' '));

const ROLES = new Set(
  'boss coach host judge pilot guard head chair doctor nurse model guide star captain'.split(' '),
);

/** researchers “report” today, …, analysts “estimate”. */
const REPORTS = new Set('report claim estimate forecast note argue caution warn'.split(' '));
const REPORTERS = new Set(
  (
    'researchers scientists economists analysts experts officials critics authors doctors physicians historians engineers ' +
    'astronomers biologists campaigners activists witnesses observers lawyers prosecutors forecasters insiders'
  ).split(' '),
);

/** court records “show”. */
const RECORDS = new Set(
  'records documents figures data statistics filings emails polls surveys studies papers minutes accounts results'.split(
    ' ',
  ),
);

/** Behind a comma they tell of what was named before it. */
const WHICH = new Set(['which', 'whose', 'who']);

/** What points are points of. */
const UNITS = new Set(['basis', 'percentage']);

/** A sign, or a word that opens the circumstances of saying. */
function endsClause(next: string): boolean {
  return /^(?:[.,;]?|today|in|on|this)$/.test(next);
}

/** Pronouns whose verb ends in -s, unless it is past. */
const SINGULAR = new Set(['he', 'she', 'it']);

/** Participles that stand before nouns. */
const PARTICIPLES = new Set(
  'armed elected appointed injured wounded detained organised organized registered licensed'.split(' '),
);

/** cut, forecast: noun, base and past are one form */
function isInvariant(can: number): boolean {
  return (can & Can.Noun) !== 0 && (can & Can.Base) !== 0 && (can & Can.Past) !== 0;
}

/** “states that belonged”: a noun and its relative clause, no verb and its content. */
function relativeFollows(context: Context, classes: WordClasses): boolean {
  if (context.next !== 'that') return false;
  const closed = CLOSED.get(context.afterNext);
  if (closed !== undefined)
    return closed === Tag.Be || closed === Tag.Have || closed === Tag.Do || closed === Tag.Modal;
  const can = classes.can(context.afterNext);
  return (can & (Can.Past | Can.Present)) !== 0 && (can & Can.Noun) === 0;
}

function verbTag(can: number): Tag {
  if ((can & Can.Past) !== 0) return Tag.Past;
  if ((can & Can.Present) !== 0) return Tag.Present;
  if ((can & Can.Participle) !== 0) return Tag.Participle;
  return Tag.Base;
}

function nominalTag(can: number): Tag {
  if ((can & Can.Noun) !== 0) return Tag.Noun;
  if ((can & Can.Adjective) !== 0) return Tag.Adjective;
  return (can & Can.Adverb) !== 0 ? Tag.Adverb : Tag.Noun;
}

function nominalOr(can: number, other: Tag): Tag {
  return (can & (Can.Noun | Can.Adjective)) !== 0 ? nominalTag(can) : other;
}

function gerundTag(can: number, previous: Tag, adjacent: Tag, next: string): Tag {
  // in the committee hearing, he said
  if (adjacent === Tag.Noun && /^[,.;:]?$/.test(next)) return Tag.Noun;
  if (adjacent === Tag.Determiner || adjacent === Tag.Possessive) return nominalOr(can | Can.Noun, Tag.Noun);
  if (adjacent === Tag.Adjective || adjacent === Tag.Number) return Tag.Noun;
  return previous === Tag.Noun && (can & Can.Gerund) === 0 ? Tag.Noun : Tag.Gerund;
}

/** Closed-class words that keep their class though they are printed with a capital inside a sentence. */
function smallWord(lower: string): boolean {
  return lower === 'i' || lower.startsWith('’');
}

const opensPhraseByTag = oneOf(Tag.Determiner, Tag.Pronoun, Tag.That, Tag.WhWord, Tag.Number, Tag.To);

/** True when a noun phrase, a clause or a quotation follows, so that an ambiguous word is rather a verb. */
function opensPhrase(next: string): boolean {
  if (next === '') return false;
  const first = next.charCodeAt(0);
  if (next !== next.toLowerCase() || (first >= 48 && first <= 57)) return true;
  if ('“"‘«„:'.includes(next.charAt(0)) || next === "'" || next === '``') return true;
  const closed = CLOSED.get(next);
  return closed !== undefined && opensPhraseByTag(closed);
}

function phraseFollowsAsNoun(next: string, classes: WordClasses): boolean {
  return (
    next !== '' && next === next.toLowerCase() && !CLOSED.has(next) && (classes.can(next) & Can.Noun) !== 0
  );
}

const PLURALS = new Set('people police men women children officials staff others media they data'.split(' '));

function isPlural(word: string): boolean {
  return PLURALS.has(word) || (word.endsWith('s') && !word.endsWith('ss'));
}

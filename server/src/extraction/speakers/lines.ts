// What one line tells, whoever its names stand for: sentences, the words around each name, whose gender a pronoun
// gives away, who is said to have made a document. Kept for as long as the line reads the same and its names stand
// where they stood; everything that depends on other lines is scene.ts and profiles.ts.
import type { Gender } from '../../language/gender';
import { DOCUMENTS } from '../../language/tables/titles';
import { Beside } from '../../text/beside';
import type { SegmentContent } from '../../text/document';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { EntityType } from '../analysis';
import { bodyNounsIn, rolesIn, type ToldRole, wordsAround } from './around';
import type { NounPhrase } from './noun-phrase';
import { countryOfWord, genderOfPronoun, genderOfTitle, isInHand, singular } from './words';

/** A name of the line; offsets are relative to the line. */
export interface LineName extends Span {
  readonly type: EntityType;
}

/** What the words around a name tell of its bearer. */
export interface ToldOfName {
  /** From a title or noun right before it. */
  readonly title: Gender | undefined;
  readonly roles: readonly ToldRole[];
  /** What an organization is called. */
  readonly nouns: readonly string[];
}

/** "researchers at Acme", "a report by Ann Roe": the name at `name` made what `noun` calls. */
export interface Maker {
  /** Lower case, singular. */
  readonly noun: string;
  readonly link: string;
  /** Index among the sentence's names. */
  readonly name: number;
}

/** A sentence; offsets are relative to the line. */
export interface LineSentence extends Span {
  readonly tokens: readonly Token[];
  /** Its names: `[firstName, lastName)` among those of the line. */
  readonly firstName: number;
  readonly lastName: number;
  /** One a name. */
  readonly told: readonly ToldOfName[];
  /** The gender of the pronouns behind the first person named; undefined for none, or for both. */
  readonly pronoun: Gender | undefined;
  /** Countries that its capitalised words point to; empty when it gives nobody a role. */
  readonly countries: ReadonlySet<string>;
  readonly makers: readonly Maker[];
}

export interface LineFacts {
  readonly sentences: readonly LineSentence[];
  /** Sources that were read, by their place in the line; filled when asked. */
  readonly phrases: Map<number, NounPhrase>;
}

interface Kept {
  readonly from: number;
  readonly names: readonly LineName[];
  readonly facts: LineFacts;
}

/**
 * Reads what a line tells.
 *
 * @param from where the story of the line starts, behind a dateline; relative to the line
 * @param names its names, in order
 */
export type LineReader = (content: SegmentContent, from: number, names: readonly LineName[]) => LineFacts;

/** Makes a reader that keeps what it read for as long as somebody holds the line's content. */
export function createLineReader(): LineReader {
  const kept = new Beside<Kept>();
  return (content, from, names) => {
    const known = kept.get(content);
    if (known !== undefined && known.from === from && isSame(known.names, names)) return known.facts;
    const facts = { sentences: sentencesOf(content, from, names), phrases: new Map() };
    kept.set(content, { from, names, facts });
    return facts;
  };
}

function isSame(a: readonly LineName[], b: readonly LineName[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++)
    if (a[i]?.start !== b[i]?.start || a[i]?.end !== b[i]?.end || a[i]?.type !== b[i]?.type) return false;
  return true;
}

function sentencesOf(content: SegmentContent, from: number, names: readonly LineName[]): LineSentence[] {
  const sentences: LineSentence[] = [];
  let firstName = 0;
  for (const { first, last } of content.sentences) {
    const start = Math.max(content.tokens[first]?.start ?? 0, from);
    const end = content.tokens[last - 1]?.end ?? 0;
    if (end <= start) continue;
    const all = content.tokens.slice(first, last);
    const tokens = from === 0 ? all : all.filter((token) => token.start >= start);
    while (firstName < names.length && (names[firstName]?.start ?? 0) < start) firstName++;
    let lastName = firstName;
    while (lastName < names.length && (names[lastName]?.start ?? 0) < end) lastName++;
    const own = names.slice(firstName, lastName);
    const told = own.map((name) => toldOf(tokens, name));
    const countries = told.some(({ roles }) => roles.length > 0) ? countriesIn(tokens) : NO_COUNTRIES;
    const pronoun = pronounBehind(tokens, own.find(({ type }) => type === 'person')?.end);
    const makers = makersIn(tokens, own);
    sentences.push({ start, end, tokens, firstName, lastName, told, pronoun, countries, makers });
    firstName = lastName;
  }
  return sentences;
}

const NOTHING: ToldOfName = { title: undefined, roles: [], nouns: [] };
const NO_COUNTRIES: ReadonlySet<string> = new Set();

function toldOf(tokens: readonly Token[], name: LineName): ToldOfName {
  if (name.type !== 'person' && name.type !== 'organization') return NOTHING;
  const around = wordsAround(tokens, name);
  if (name.type === 'organization') {
    const nouns = [...bodyNounsIn(around)];
    return nouns.length === 0 ? NOTHING : { ...NOTHING, nouns };
  }
  const title = genderOfTitle(around.before.at(-1)?.lower);
  const roles = [...rolesIn(around)];
  return title === undefined && roles.length === 0 ? NOTHING : { title, roles, nouns: [] };
}

function countriesIn(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text === token.lower) continue;
    const country = countryOfWord(token.lower);
    if (country !== undefined) found.add(country);
  }
  return found;
}

/** @param from where the first person's name ends; undefined when the sentence names none */
function pronounBehind(tokens: readonly Token[], from: number | undefined): Gender | undefined {
  if (from === undefined) return undefined;
  let gender: Gender | undefined;
  let isQuoted = false;
  let opened = false;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark' && MARKS.has(token.text))
      isQuoted = token.text === '"' ? !isQuoted : OPENS_QUOTE.has(token.text);
    if (isQuoted || token.start < from) continue;
    if (OPENS_CLAUSE.has(token.lower)) opened = true;
    // "Roe accused him": an object is not the subject of its own clause.
    // "Roe called her work dull": what somebody judges is rather somebody else's.
    const isObject = token.lower === 'him' || JUDGING.has(tokens[at - 1]?.lower ?? '');
    const said = isObject && !opened ? undefined : genderOfPronoun(token.lower);
    if (said === undefined) continue;
    if (gender !== undefined && gender !== said) return undefined;
    gender = said;
  }
  return gender;
}

const JUDGING = new Set(
  'called praised criticised criticized described accused thanked dubbed branded dismissed blamed told asked urged'.split(
    ' ',
  ),
);

const OPENS_CLAUSE = new Set([
  ',',
  ';',
  'that',
  'and',
  'but',
  'who',
  'when',
  'after',
  'because',
  'as',
  'while',
  'before',
  'if',
]);
const MARKS = new Set(['"', '“', '”', '„', '«', '»']);
const OPENS_QUOTE = new Set(['“', '„', '«']);

/** Nouns for research, and for those who do it: one study is made by the researchers that the article names. */
export const RESEARCH: ReadonlySet<string> = new Set(
  'study survey paper research trial poll analysis experiment review test'.split(' '),
);
export const RESEARCHERS: ReadonlySet<string> = new Set(
  'researcher scientist author academic expert analyst engineer ecologist biologist doctor professor team'.split(
    ' ',
  ),
);
const MADE: ReadonlySet<string> = new Set([
  ...RESEARCH,
  ...RESEARCHERS,
  ...[...DOCUMENTS].flatMap((noun) => [noun, singular(noun), noun.replace(/s$/u, '')]),
]);
const LINKS = new Set(['by', 'at', 'from', 'of', 'for']);
/** How many UTF-16 units may stand between the link and the name. */
const NEAR = 24;

function makersIn(tokens: readonly Token[], names: readonly LineName[]): Maker[] {
  const makers: Maker[] = [];
  if (names.length === 0) return makers;
  for (let i = 0; i < tokens.length - 2; i++) {
    const word = tokens[i]?.lower ?? '';
    const noun = word.endsWith('s') ? word.slice(0, -1) : word;
    if (!MADE.has(noun)) continue;
    // "An ecologist at Acme" comments; "ecologists at Acme" did the study.
    const isOutsider =
      word === noun && RESEARCHERS.has(noun) && noun !== 'team' && isIndefinite(tokens[i - 1]);
    for (let j = i + 1; j <= i + 3 && j < tokens.length; j++) {
      const link = tokens[j];
      if (link === undefined || !LINKS.has(link.lower)) continue;
      // "a memo seen by Acme" is not Acme's
      if (isInHand(tokens[j - 1]?.lower ?? '')) break;
      const name = names.findIndex(({ start }) => start >= link.end && start - link.end <= NEAR);
      const type = names[name]?.type;
      if (isOutsider && link.lower !== 'by') continue;
      if (type === 'organization' || (type === 'person' && link.lower === 'by'))
        makers.push({ noun, link: link.lower, name });
    }
  }
  return makers;
}

function isIndefinite(token: Token | undefined): boolean {
  return token?.lower === 'a' || token?.lower === 'an';
}

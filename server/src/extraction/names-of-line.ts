// The names of one line: what the tagger found, brought to the span policy; groups and events by list; what the
// corpus adds or forbids.
import { GROUP_COMPOUNDS, GROUP_PAIRS, GROUP_PREFIXES, GROUPS } from '../language/groups';
import {
  CROWDS,
  NO_NAME_ALONE,
  OFFICE_INITIALS,
  OFFICE_RANKS,
  OFFICES,
  PARTISANS,
  PARTY_LABELS,
  PERSON_NOUNS,
  TITLES,
} from '../language/name-words';
import { KIN, ROLES } from '../language/tables/titles';
import type { ReadLine, TaggedName } from '../language/tagger/tagger';
import { TAGGED_TYPES } from '../language/tagger/tags';
import type { SegmentContent } from '../text/document';
import { type Token, type TokenRules, tokenise } from '../text/tokens';
import type { EntityType, Name } from './analysis';
import { EVENT_CONFIDENCE, findEvents } from './name-events';
import { mendNames } from './name-joins';
import { isOffice, partName, type TokenRange, trimName } from './name-spans';
import type { AnalysisOptions } from './options';

/** How sure a list is by itself; groups by list are right in about nine of ten cases. */
const LIST_CONFIDENCE = 0.9;

interface Found {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly confidence: number;
}

/**
 * Names of a line in order, offsets relative to the line.
 *
 * @param tagged what the tagger found
 * @param line how the tagger reads the line; undefined when there is no tagger
 */
export type LineNamer = (
  content: SegmentContent,
  tagged: readonly TaggedName[],
  line: ReadLine | undefined,
) => readonly Name[];

/** Makes a namer that follows what the corpus adds and forbids. */
export function createLineNamer(options: AnalysisOptions, rules: TokenRules): LineNamer {
  const added = readAdded(options, rules);
  return (content, tagged, line) => namesOfLine(content, tagged, line, added, options.notEntities);
}

function namesOfLine(
  content: SegmentContent,
  tagged: readonly TaggedName[],
  line: ReadLine | undefined,
  added: AddedNames,
  forbidden: ReadonlySet<string>,
): readonly Name[] {
  const { tokens } = content;
  const taken = new Uint8Array(tokens.length);
  const found: Found[] = [];
  const put = (name: Found): void => {
    for (let i = name.first; i <= name.last; i++) if (taken[i] === 1) return;
    taken.fill(1, name.first, name.last + 1);
    found.push(name);
  };
  const isPhrase = ({ first, last }: TokenRange): boolean => {
    const mark = line?.phrases[first] ?? 0;
    if (mark % 2 === 0) return false;
    for (let i = first + 1; i <= last; i++) if (line?.phrases[i] !== mark - 1) return false;
    return true;
  };
  for (const name of corpusNames(tokens, added)) put(name);
  if (line !== undefined)
    for (const range of findEvents(tokens, line.words))
      put({ ...range, type: 'event', confidence: EVENT_CONFIDENCE });
  // Field by field: a spread costs many times as much.
  const typed = tagged.map(({ first, last, type, confidence }) => ({
    first,
    last,
    type: TAGGED_TYPES[type] as EntityType,
    confidence,
  }));
  for (const { first, last, type: kind, confidence } of mendNames(tokens, typed)) {
    for (const part of partName(tokens, { first, last }, kind, isPhrase)) {
      const range = trimName(tokens, part, kind);
      if (range === undefined || !hasCapital(tokens, range) || isNoName(tokens, range)) continue;
      if (kind === 'person' && isInitials(tokens, range)) continue;
      if (kind !== 'person' && isOffice(tokens, range)) continue;
      if (range.first === range.last && isGroup(tokens, range.first, range.first + 1)) continue;
      if (range.last - range.first <= 1 && isGroup(tokens, range.first, range.last)) continue;
      put({ first: range.first, last: range.last, type: kind, confidence });
    }
  }
  putGroups(tokens, put);
  return found
    .map(({ first, last, type, confidence }) => ({
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      type,
      confidence,
    }))
    .filter(({ start, end }) => !forbidden.has(content.text.slice(start, end)))
    .sort((a, b) => a.start - b.start);
}

function hasCapital(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let i = first; i <= last; i++) if (tokens[i]?.text !== tokens[i]?.lower) return true;
  return false;
}

/** "AR:" at the start of a line: the label of one who answers questions, not a name. */
function isInitials(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  return first === 0 && last === 0 && /^\p{Lu}{2,3}$/u.test(tokens[0]?.text ?? '') && tokens[1]?.text === ':';
}

/** "US$40": the sign of a currency; "Irishwoman": a compound; "CEO": an office; what opens a sentence with a capital. */
function isNoName(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const end = tokens[last];
  if (isOfOffice(tokens, first, last)) return true;
  // "Mr Solicitor", "Madam Chair": an office that is spoken to
  if (first === last && ADDRESSES.has(tokens[first - 1]?.text ?? '') && ROLES.has(end?.lower ?? ''))
    return true;
  if (first === last && isOpener(tokens, first)) return true;
  if (first === last && (OFFICE_INITIALS.has(end?.text ?? '') || OFFICES.has(end?.lower ?? ''))) return true;
  const next = tokens[last + 1];
  if (next?.start === end?.end && /^[$€£¥]/u.test(next?.text ?? '')) return true;
  return first === last && GROUP_COMPOUNDS.has(end?.lower ?? '');
}

const ADDRESSES = new Set(['Mr', 'Mr.', 'Madam', 'Mister']);

/** "Assistant District" in "Assistant District Attorney Ann Roe". */
function isOfOffice(tokens: readonly Token[], first: number, last: number): boolean {
  if (!isTitle(tokens[last + 1])) return false;
  for (let i = first; i <= last; i++) if (!OFFICE_RANKS.has(tokens[i]?.lower ?? '')) return false;
  return true;
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && (OFFICES.has(token.lower) || TITLES.has(token.lower));
}

/** "Committee" in "Committee chairman Ann Roe", "COUNCILLORS" in "COUNCILLORS have voted", "(Ind, Quay Ward)". */
function isOpener(tokens: readonly Token[], at: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token === undefined) return false;
  if (before?.text === '(') return PARTY_LABELS.has(token.text);
  if (next === undefined || next.text !== next.lower || next.kind !== 'word') return false;
  if (before === undefined && token.text.length > 3 && token.text === token.text.toUpperCase())
    return ROLES.has(token.lower.replace(/s$/u, '')) || CROWDS.has(token.lower);
  // Widow tells court of call
  if (before === undefined && (KIN.has(token.lower) || PERSON_NOUNS.has(token.lower))) return true;
  return (before === undefined || /^[.!?*•]$/u.test(before.text)) && NO_NAME_ALONE.has(token.lower);
}

const OPENS_PAIR = new Set([...GROUP_PAIRS].map((pair) => pair.slice(0, pair.indexOf(' '))));

/** "Green councillor", "Green MP": the party by its colour, where it says whose politician it is. */
function isGreen(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return (
    tokens[at]?.text === 'Green' &&
    (/^(?:mps?|msps?|meps?|mlas?|tds?)$/.test(next) || PARTISANS.has(next.replace(/s$/, '')))
  );
}

function isGroup(tokens: readonly Token[], first: number, last: number): boolean {
  const one = tokens[first];
  if (one === undefined || !startsWithCapital(one)) return false;
  if (first === last && isGreen(tokens, first)) return true;
  return first === last
    ? GROUPS.has(one.lower)
    : last === first + 1 &&
        OPENS_PAIR.has(one.lower) &&
        GROUP_PAIRS.has(`${one.lower} ${tokens[last]?.lower ?? ''}`);
}

function putGroups(tokens: readonly Token[], put: (name: Found) => void): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !startsWithCapital(token)) continue;
    if (isGroup(tokens, i, i + 1)) {
      put({ first: i, last: i + 1, type: 'group', confidence: LIST_CONFIDENCE });
      i++;
    } else if (isGroup(tokens, i, i) || isPrefix(tokens, i))
      put({ first: i, last: i, type: 'group', confidence: LIST_CONFIDENCE });
  }
}

/** "Franco" in "Franco-German". */
function isPrefix(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    startsWithCapital(token) &&
    GROUP_PREFIXES.has(token.lower) &&
    tokens[i + 1]?.text === '-' &&
    tokens[i + 2] !== undefined &&
    isGroup(tokens, i + 2, i + 2)
  );
}

function startsWithCapital({ text, lower }: Token): boolean {
  return text !== lower && text.charCodeAt(0) !== lower.charCodeAt(0);
}

/** Added names by their first token: the tokens and the type. */
type AddedNames = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly type: EntityType }[]
>;

function readAdded(options: AnalysisOptions, rules: TokenRules): AddedNames {
  const byFirst = new Map<string, { words: readonly string[]; type: EntityType }[]>();
  for (const [name, type] of options.names) {
    const words = tokenise(name, rules).map(({ text }) => text);
    const [first] = words;
    if (first === undefined) continue;
    const known = byFirst.get(first) ?? [];
    known.push({ words, type });
    byFirst.set(
      first,
      known.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return byFirst;
}

/** Names that the corpus adds, wherever their words stand as printed; the longest first. */
function* corpusNames(tokens: readonly Token[], added: AddedNames): Iterable<Found> {
  if (added.size === 0) return;
  for (let i = 0; i < tokens.length; i++)
    for (const { words, type } of added.get(tokens[i]?.text ?? '') ?? [])
      if (words.every((word, k) => tokens[i + k]?.text === word))
        yield { first: i, last: i + words.length - 1, type, confidence: 1 };
}

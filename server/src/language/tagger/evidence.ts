// What a document tells of a word at one place that helps at another: bits per word. A line's tags depend on the rest
// of the document through these bits alone, so a line is tagged anew only when a bit of one of its words changes.
import type { SegmentContent } from '../../text/document';
import type { Token } from '../../text/tokens';
import { WORD } from '../lexicon';
import { isCapital, LINE, SHAPE, type Words } from './words';

export const EVIDENCE = {
  /** Printed in lower case somewhere. */
  lower: 1 << 0,
  /** Last of a run that a first name opens. */
  surname: 1 << 1,
  /** First of a run of two or more. */
  opensRun: 1 << 2,
  /** In a run with a word that heads organizations. */
  organizationRun: 1 << 3,
  /** Alone behind a preposition of place. */
  placed: 1 << 4,
  /** Alone beside a verb of speech. */
  speaks: 1 << 5,
  /** Behind a title. */
  titled: 1 << 6,
  /** In brackets behind a run that reads like its expansion. */
  acronym: 1 << 7,
  /** In a run with a word that heads places. */
  placeRun: 1 << 8,
  /** Last of a run of two or more. */
  endsRun: 1 << 9,
  /** In a run beside a noun for organizations, persons or places ("the ferry operator X", "X, a surgeon"). */
  organizationNoun: 1 << 10,
  personNoun: 1 << 11,
  placeNoun: 1 << 12,
  /** Owns what organizations own ("X's shares", "X's coach"), persons ("X's wife") or places ("X's streets"). */
  organizationOwns: 1 << 13,
  personOwns: 1 << 14,
  placeOwns: 1 << 15,
  /** Stands before a verb of business or play ("X posted", "X beat"). */
  deals: 1 << 16,
  /** Stands alone behind a noun of person ("captain X"). */
  called: 1 << 17,
} as const;
export const EVIDENCE_COUNT = 18;

/** Evidence bits of words by hash; 0 for a word of which nothing is told. */
export interface Evidence {
  get(hash: number): number;
}

/** What one line tells: its words' hashes, and the bits that each place tells of its word. */
export interface Told {
  readonly hashes: Uint32Array;
  readonly bits: Uint32Array;
}

const PLACING = new Set([
  'in',
  'at',
  'near',
  'from',
  'across',
  'outside',
  'around',
  'throughout',
  'inside',
  'into',
]);
const SPEAKING = new Set(
  (
    'said says told tells added adds asked asks warned insisted argued explained replied tweeted wrote writes ' +
    'thinks believes believed thanked smiled joked claimed claims recalled noted laughed'
  ).split(' '),
);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const ORGANIZATION_NOUNS = words(`
company firm group agency maker carmaker operator broadcaster publisher newspaper bank airline charity union party club
team retailer producer supplier developer manufacturer startup brand outlet network channel subsidiary insurer lender
utility contractor watchdog regulator militia organisation organization giant conglomerate chain platform website
magazine daily tabloid brewer shipbuilder builder refiner miner steelmaker bookmaker cooperative orchestra band
nonprofit ngo association foundation institute university college shares parent employer bloc alliance movement
broker brokerage carrier shipowner consultancy thinktank paper weekly publication studio label exchange hospital school
side champions hosts newcomers rivals franchise lobby federation confederation council ministry department commission
court parliament agencies firms companies clubs unions banks airlines charities newspapers teams parties carmakers
`);
const PERSON_NOUNS = words(`
who spokesman spokeswoman spokesperson minister president leader professor teacher surgeon doctor nurse lawyer judge
actor actress singer player captain coach manager director founder owner resident farmer fisherman student activist
campaigner artist writer author scientist researcher analyst economist engineer officer mother father son daughter
brother sister wife husband widow senator governor mayor councillor lawmaker defender striker midfielder goalkeeper
driver pilot witness survivor suspect victim striker journalist reporter editor conductor composer chef pensioner
shopkeeper vet veteran chairman chairwoman chief named called aged
`);
const PLACE_NOUNS = words(`
town city village suburb district region province state county island river lake port capital neighbourhood
neighborhood township municipality valley mountain peninsula bay coast border resort country hamlet
`);
const ORGANIZATION_OWNS = words(`
shares stock profit profits revenue revenues sales earnings results headquarters board management staff employees
workers shareholders investors customers members players fans supporters coach manager striker goalkeeper midfielder
defender captain factory factories plant plants fleet ceo chief founder founders chairman chairwoman spokesman
spokeswoman spokesperson website newsroom editor subsidiary unit division branch offer bid takeover statement report
lawyers bonds products brand app platform owner owners goal defence defense
`);
const PERSON_OWNS = words(`
wife husband mother father son daughter brother sister family parents children widow lawyer lawyers attorney death
career life body arrest resignation remarks comments speech book novel film album hands eyes face voice home house
predecessor successor allies supporters opponent campaign aides leadership team girlfriend boyfriend
`);
const PLACE_OWNS = words(`
capital coast government streets border borders parliament economy army military president prime foreign leader leaders
airport port mayor population north south east west centre center constitution central largest biggest oldest main
interior finance defence defense police embassy neighbours neighbors territory residents old
`);
const DEALS = words(`
posted reported launched acquired bought sold plans planned shares stock expects hired signed employs operates makes
produces manufactures owns reports publishes opened raised issued invested merged shipped supplies rose fell beat lost
drew won scored host hosts trail trailed face play played finished
`);
/** How far behind a comma a noun is looked for. */
const APPOSITION = 7;

/** What one line tells of its words. */
export function gather(content: SegmentContent, words: Words): Told {
  const bits = new Uint32Array(words.count);
  const add = (i: number, bit: number): void => {
    bits[i] = (bits[i] as number) | bit;
  };
  const { tokens } = content;
  for (let i = 0; i < words.count; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    if (words.shape[i] === SHAPE.lower) {
      if (words.candidate[i] === 0 && token.text.length > 2) add(i, EVIDENCE.lower);
      continue;
    }
    if (words.line !== LINE.running || !isCapital(words.shape[i] as number)) continue;
    const start = words.runStart[i] as number;
    const end = words.runEnd[i] as number;
    const previous = tokens[start - 1]?.lower ?? '';
    const noun = i === start ? nounBeside(tokens, start, end) | usedAs(tokens, start, end) : 0;
    if (noun !== 0) for (let k = start; k < end; k++) if (isCapital(words.shape[k] as number)) add(k, noun);
    if (end - start === 1) {
      const next = tokens[end]?.lower ?? '';
      if (PLACING.has(previous)) add(i, EVIDENCE.placed);
      if (SPEAKING.has(previous) || SPEAKING.has(next)) add(i, EVIDENCE.speaks);
      if (previous === '(' && next === ')' && start >= 2 && expands(tokens, words, start - 2, token.text))
        add(i, EVIDENCE.acronym | headsOf(words, words.runStart[start - 2] as number, start - 2));
      continue;
    }
    if (i === start) add(i, EVIDENCE.opensRun);
    if (i > start && ((words.bits[i - 1] as number) & WORD.title) !== 0) add(i, EVIDENCE.titled);
    if (i === end - 1) {
      add(i, EVIDENCE.endsRun);
      if (((words.bits[start] as number) & (WORD.firstMale | WORD.firstFemale)) !== 0)
        add(i, EVIDENCE.surname);
    }
    add(i, headsOf(words, start, end - 1));
  }
  return { hashes: words.hash, bits };
}

/** What the first and last word of a run head. */
function headsOf(words: Words, first: number, last: number): number {
  const bits = (words.bits[first] as number) | (words.bits[last] as number);
  return (
    ((bits & WORD.organizationHead) !== 0 ? EVIDENCE.organizationRun : 0) |
    ((bits & WORD.placeHead) !== 0 ? EVIDENCE.placeRun : 0)
  );
}

/** What a run owns or does, and by what noun it is called, as evidence bits. */
function usedAs(tokens: readonly Token[], start: number, end: number): number {
  const next = tokens[end]?.lower;
  let bits = 0;
  if (next === '’s' || next === "'s" || next === '’' || next === "'") {
    const owned = tokens[end + 1]?.lower ?? '';
    if (ORGANIZATION_OWNS.has(owned)) bits |= EVIDENCE.organizationOwns;
    if (PERSON_OWNS.has(owned)) bits |= EVIDENCE.personOwns;
    if (PLACE_OWNS.has(owned)) bits |= EVIDENCE.placeOwns;
  } else if (
    next !== undefined &&
    (DEALS.has(next) || (next === 'now' && DEALS.has(tokens[end + 1]?.lower ?? '')))
  )
    bits |= EVIDENCE.deals;
  if (end - start === 1 && nounKind(tokens[start - 1]) === EVIDENCE.personNoun) bits |= EVIDENCE.called;
  return bits;
}

/** The noun before a run, or in the apposition behind it, as an evidence bit; 0 when there is none. */
function nounBeside(tokens: readonly Token[], start: number, end: number): number {
  const before = nounKind(tokens[start - 1]);
  if (before !== 0) return before;
  if (tokens[end]?.text !== ',') return 0;
  const next = tokens[end + 1];
  if (next?.lower === 'who' || (next?.kind === 'number' && tokens[end + 2]?.text === ','))
    return EVIDENCE.personNoun;
  if (next?.text !== 'a' && next?.text !== 'an' && next?.text !== 'the') return 0;
  let kind = 0;
  for (let k = end + 2; k < end + 2 + APPOSITION; k++) {
    const token = tokens[k];
    if (token === undefined || (token.kind !== 'word' && token.text !== '-')) break;
    if (kind !== 0 && PREPOSITIONS.has(token.text)) break;
    kind = nounKind(token) || kind;
  }
  return kind;
}
const PREPOSITIONS = new Set(['of', 'in', 'for', 'from', 'who', 'which', 'that', 'at', 'with', 'on']);

function nounKind(token: Token | undefined): number {
  if (token === undefined || token.text !== token.lower) return 0;
  if (ORGANIZATION_NOUNS.has(token.lower)) return EVIDENCE.organizationNoun;
  if (PERSON_NOUNS.has(token.lower)) return EVIDENCE.personNoun;
  return PLACE_NOUNS.has(token.lower) ? EVIDENCE.placeNoun : 0;
}

/** True when the run that ends at `last` has the acronym's letters as initials of its capitalised words. */
function expands(tokens: readonly Token[], words: Words, last: number, acronym: string): boolean {
  const start = words.runStart[last] ?? -1;
  if (start < 0 || acronym.length < 2 || acronym !== acronym.toUpperCase()) return false;
  let matched = 0;
  for (let i = start; i <= last; i++) {
    if (tokens[i]?.text.charAt(0) === acronym.charAt(matched)) matched++;
  }
  return matched >= Math.min(acronym.length, 2);
}

// What the tagger parts or cuts and the span policy has whole, and the other way round: "Government of Aragon", "Russian
// Foreign Ministry", "Makamba-Botya"; an office in front of a person. Works on the ranges of one line.
import { GROUPS } from '../language/groups';
import {
  BODIES_OF,
  CALLINGS,
  FOLLOWERS,
  GIVEN_MONTHS,
  OFFICES,
  ORGANIZATION_HEADS,
  PLACES_OF,
  STATE_BODIES,
} from '../language/name-words';
import { COUNTRY_NAMES } from '../language/tables/countries';
import type { Token } from '../text/tokens';
import { calledBefore } from './name-callings';
import { GIVEN_TITLES, type TokenRange, type TypedRange } from './name-spans';

/** The names of a line in order, mended; `names` must be in order and must not overlap. */
export function mendNames(tokens: readonly Token[], names: readonly TypedRange[]): TypedRange[] {
  const mended: TypedRange[] = [];
  const parted = withFathers(tokens, names).flatMap((name) => seatAndName(tokens, name));
  parted.forEach((name, index) => {
    const left = (mended.at(-1)?.last ?? -1) + 1;
    const right = (parted[index + 1]?.first ?? tokens.length) - 1;
    mended.push(mend(tokens, calledBefore(tokens, name, left), left, right));
  });
  return mended;
}

/** "Khalid bin Rashid Al Hamadi" taken for two persons: the son and the father are one name. */
function withFathers(tokens: readonly Token[], names: readonly TypedRange[]): readonly TypedRange[] {
  const whole: TypedRange[] = [];
  for (const name of names) {
    const son = whole.at(-1);
    const isOne =
      (son?.type === 'person' || name.type === 'person') &&
      name.first === (son?.last ?? 0) + 2 &&
      SON_OF.has(tokens[name.first - 1]?.text ?? '');
    if (son !== undefined && isOne) whole[whole.length - 1] = { ...son, last: name.last, type: 'person' };
    else whole.push(name);
  }
  return whole;
}

const SON_OF = new Set(['bin', 'ibn', 'bint', 'binti', 'ould', 'wad', 'ap']);

/** "Oslo-based Acme Group" taken for one name: a place and whoever sits there. */
function seatAndName(tokens: readonly Token[], name: TypedRange): readonly TypedRange[] {
  for (let at = name.first + 2; at < name.last; at++) {
    if (!SEATED.has(tokens[at]?.text ?? '') || !isHyphenAt(tokens, at - 1)) continue;
    return [
      { ...name, last: at - 2, type: 'place' },
      { ...name, first: at + 1 },
    ];
  }
  return [name];
}

const SEATED = new Set(['based', 'headquartered', 'registered']);

/** @param left first token that is free, @param right last one */
function mend(tokens: readonly Token[], name: TypedRange, left: number, right: number): TypedRange {
  if (name.type === 'person')
    return (
      seatOf(tokens, name) ??
      firmOf(tokens, name, right) ??
      withHyphens(tokens, withMonth(tokens, withGivenTitle(tokens, name, left), left), left, right)
    );
  if (name.type === 'place')
    return friendsOf(tokens, name, left) ?? withOffice(tokens, name, right) ?? withHead(tokens, name, left);
  const text = words(tokens, name);
  if (COUNTRY_NAMES.has(text) || isPlaceOf(tokens, name)) return { ...name, type: 'place' };
  if (name.last > name.first && PATRONYMIC.test(tokens[name.last]?.lower ?? ''))
    return { ...name, type: 'person' };
  return (
    friendsOf(tokens, name, left) ??
    leaderOf(tokens, name) ??
    behindOffice(tokens, name) ??
    withNation(tokens, withSecondHalf(tokens, name, right), left)
  );
}

function words(tokens: readonly Token[], { first, last }: TokenRange): string {
  return tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
}

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

const isGlued = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;

/** "R-Ohio": a party's letter and the place that a lawmaker sits for. */
function seatOf(tokens: readonly Token[], name: TypedRange): TypedRange | undefined {
  const isSeat = /^[RDI]$/.test(tokens[name.first]?.text ?? '') && isHyphenAt(tokens, name.first + 1);
  return isSeat && name.last >= name.first + 2
    ? { ...name, first: name.first + 2, type: 'place' }
    : undefined;
}

/** "said Earl Hill": a title that is a given name, too, before a surname alone. */
function withGivenTitle(tokens: readonly Token[], name: TypedRange, left: number): TypedRange {
  const first = name.first - 1;
  const isGiven = name.first === name.last && GIVEN_TITLES.has(tokens[first]?.text ?? '');
  return isGiven && first >= left && tokens[first - 1]?.lower !== 'the' ? { ...name, first } : name;
}

/** "Marsden Lyle Planning" taken for a person: what heads it is what firms do. */
function firmOf(tokens: readonly Token[], name: TypedRange, right: number): TypedRange | undefined {
  const last = name.last < right && FIRMS.has(tokens[name.last + 1]?.text ?? '') ? name.last + 1 : name.last;
  const isFirm = last > name.first && FIRMS.has(tokens[last]?.text ?? '');
  return isFirm ? { ...name, last, type: 'organization' } : undefined;
}

/** As printed; none is a surname. */
const FIRMS = new Set(
  'Planning Architects Surveyors Accountants Solicitors Partners Associates Holdings Ltd Limited Plc PLC Inc LLP LLC Properties Consultancy Consulting Productions'.split(
    ' ',
  ),
);

/** "Cllr June Hill": a month that is a given name, where no date can stand ("in June Hill", "4 June Hill"). */
function withMonth(tokens: readonly Token[], name: TypedRange, left: number): TypedRange {
  const first = name.first - 1;
  const month = tokens[first];
  if (first < left || !isCapital(month) || !GIVEN_MONTHS.has(month?.lower ?? '')) return name;
  const before = tokens[first - 1];
  const isDate = before?.kind === 'number' || DATES.has(before?.lower ?? '');
  return isDate ? name : { ...name, first };
}

/** What stands before a month. */
const DATES = new Set(
  'in on of since until till by from for to between last this next every each early late mid during through around before after mid-'.split(
    ' ',
  ),
);

/** "Allies of Ann Roe" taken for one organization: they are not named, she is. */
function leaderOf(tokens: readonly Token[], name: TypedRange): TypedRange | undefined {
  const first = name.first + 2;
  if (!FOLLOWERS.has(tokens[name.first]?.lower ?? '') || tokens[first - 1]?.text !== 'of') return undefined;
  if (name.last !== first + 1 || ORGANIZATION_HEADS.has(tokens[name.last]?.lower ?? '')) return undefined;
  return isCapital(tokens[first]) && isCapital(tokens[name.last])
    ? { ...name, first, type: 'person' }
    : undefined;
}

/** What no body is called that is called by two words: "Anna Jónsdóttir". */
const PATRONYMIC = /^\p{L}{3,}d[óo]ttir$/u;

/** "Friends of Roe Library, which …", "Friends of the Roe is …": a body that is called after what it cares for. */
function friendsOf(tokens: readonly Token[], name: TypedRange, left: number): TypedRange | undefined {
  let of = name.first - 1;
  if (tokens[of]?.text === 'the') of--;
  const isFriends = tokens[of]?.text === 'of' && tokens[of - 1]?.text === 'Friends' && of - 1 >= left;
  if (!isFriends || !goesOnAsOne(tokens, name.last + 1)) return undefined;
  return { ...name, first: of - 1, type: 'organization' };
}

/** True for a relative clause that tells of a thing, or a verb in the singular. */
function goesOnAsOne(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.text === ',') return tokens[at + 1]?.lower === 'which' || tokens[at + 1]?.lower === 'whose';
  return SINGULAR.has(next?.lower ?? '');
}

const SINGULAR = new Set(['is', 'was', 'has', 'says', 'runs', 'wants']);

/** A double name is whole: "Ann Makamba-Botya". */
function withHyphens(tokens: readonly Token[], name: TypedRange, left: number, right: number): TypedRange {
  let { first, last } = name;
  while (last + 2 <= right && isHyphenAt(tokens, last + 1) && isCapital(tokens[last + 2])) last += 2;
  while (first - 2 >= left && isHyphenAt(tokens, first - 1) && isCapital(tokens[first - 2])) first -= 2;
  return { ...name, first, last };
}

/** "Agence France-Presse", "Coca-Cola"; but not "Senate-China talks". */
function withSecondHalf(tokens: readonly Token[], name: TypedRange, right: number): TypedRange {
  const last = tokens[name.last];
  const half = tokens[name.last + 2];
  if (name.last + 2 > right || half === undefined || last === undefined || !isCapital(half)) return name;
  if (!isHyphenAt(tokens, name.last + 1) || last.text === last.text.toUpperCase()) return name;
  if (COUNTRY_NAMES.has(half.text) || GROUPS.has(half.lower)) return name;
  return { ...name, last: name.last + 2 };
}

/** True for a hyphen without spaces. */
const isHyphenAt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '-' && isGlued(tokens[i - 1], tokens[i]) && isGlued(tokens[i], tokens[i + 1]);

/** "Government of Aragon" is one organization, "State of Qatar" one place. */
function withHead(tokens: readonly Token[], name: TypedRange, left: number): TypedRange {
  let of = name.first - 1;
  if (tokens[of]?.text === 'the') of--;
  const head = tokens[of - 1];
  if (of - 1 < left || tokens[of]?.text !== 'of' || head === undefined || !isCapital(head)) return name;
  // The Secretary of State of a country is no place.
  if (tokens[of - 2]?.text === 'of') return name;
  if (BODIES_OF.has(head.lower)) return { ...name, first: of - 1, type: 'organization' };
  if (!PLACES_OF.has(head.lower)) return name;
  let first = of - 1;
  while (first - 1 >= left && isCapital(tokens[first - 1]) && KINDS.has(tokens[first - 1]?.lower ?? ''))
    first--;
  if (
    tokens[first - 1]?.lower.endsWith('s') === true &&
    tokens[first - 2]?.text === 'People' &&
    first - 2 >= left
  )
    first -= 2;
  return { ...name, first };
}
/** "Adams County Sheriff’s Office": the office of an official is a body. */
function withOffice(tokens: readonly Token[], name: TypedRange, right: number): TypedRange | undefined {
  let at = name.last + 1;
  while (at <= right && at - name.last <= 3 && isCapital(tokens[at]) && !isGenitive(tokens[at])) at++;
  const official = tokens[at - 1]?.lower ?? '';
  const isOfficial = OFFICIALS.has(official) && isGenitive(tokens[at]);
  const isBody = BODY_OF_OFFICIAL.has(tokens[at + 1]?.lower ?? '') && isCapital(tokens[at + 1]);
  return isOfficial && isBody && at + 1 <= right
    ? { ...name, last: at + 1, type: 'organization' }
    : undefined;
}

const isGenitive = (token: Token | undefined): boolean => token?.lower === '’s' || token?.lower === "'s";
const OFFICIALS = new Set(
  'sheriff coroner attorney prosecutor examiner clerk auditor treasurer marshal governor mayor defender'.split(
    ' ',
  ),
);
const BODY_OF_OFFICIAL = new Set(['office', 'department']);

/** What stands before "Republic of" and its like. */
const KINDS = new Set([
  'democratic',
  'islamic',
  'federal',
  'arab',
  'socialist',
  'bolivarian',
  'united',
  'hashemite',
]);

function isPlaceOf(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  return (
    last >= first + 2 &&
    tokens[first + 1]?.text === 'of' &&
    PLACES_OF.has(tokens[first]?.lower ?? '') &&
    COUNTRY_NAMES.has(words(tokens, { first: first + 2, last }))
  );
}

/** "Cabinet Secretary Ann Roe" taken for one organization is a person behind an office. */
function behindOffice(tokens: readonly Token[], name: TypedRange): TypedRange | undefined {
  for (let i = name.last - 2; i >= name.first; i--) {
    const word = tokens[i]?.lower ?? '';
    if (!OFFICES.has(word) && !CALLINGS.has(word)) continue;
    for (let k = i + 1; k <= name.last; k++)
      if (!isCapital(tokens[k]) || ORGANIZATION_HEADS.has(tokens[k]?.lower ?? '')) return undefined;
    return name.last - i <= 3 ? { ...name, first: i + 1, type: 'person' } : undefined;
  }
  return undefined;
}

/** A state body is called with its nation: "Russian Foreign Ministry". */
function withNation(tokens: readonly Token[], name: TypedRange, left: number): TypedRange {
  const before = tokens[name.first - 1];
  if (name.first - 1 < left || name.first === name.last || !isCapital(before)) return name;
  const isBody = STATE_BODIES.has(tokens[name.last]?.lower ?? '') && isCapital(tokens[name.last]);
  return isBody && GROUPS.has(before?.lower ?? '') ? { ...name, first: name.first - 1 } : name;
}

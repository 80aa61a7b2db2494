// Datelines: lines that hold only a date or time, and "PLACE, date (Agency) —" before the first words of a story.
import { MONTHS } from '../../language/days';
import type { Token } from '../../text/tokens';

const DATE_WORDS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'am pm a.m p.m a.m. p.m. noon midnight gmt bst utc est edt cst cdt mst mdt pst pdt cet cest ist pkt aest aedt ' +
    'nzst nzdt eet eest msk hkt sgt jst published updated posted last on at date time modified first created issued ' +
    'st nd rd th hours hour minutes mins min hrs days day weeks week ago the of et h z t'
  ).split(' '),
);

/** True when the tokens are a date or a time stamp and nothing else. */
export function isDateOnly(tokens: readonly Token[]): boolean {
  let hasNumber = false;
  for (const token of tokens) {
    if (token.kind === 'number') hasNumber = true;
    else if (token.kind === 'word' && !DATE_WORDS.has(token.lower)) return false;
    else if (token.kind === 'mark' || token.kind === 'address') return false;
    else if (token.kind === 'symbol' && !/^[|+~]$/u.test(token.text)) return false;
  }
  if (!hasNumber) return false;
  const only = tokens.length === 1 ? tokens[0]?.text : undefined;
  // A bare number is a date only as a year or a clock time.
  return only === undefined || /^(?:(?:19|20)\d\d|\d{1,2}[:.]\d\d)$/u.test(only);
}

const DASH = '\\.?(?:—|–|-{1,2})';
const MONTH = `(?:${MONTHS.flatMap((m) => [m[0]?.toUpperCase() + m.slice(1), m.toUpperCase()]).join('|')})[\\p{L}.]*`;
const DAY = `(?:${MONTH}\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}\\s+${MONTH}(?:,?\\s+\\d{4})?)`;
const PLACE =
  "\\p{Lu}[\\p{L}'’.\\-]*(?:\\s(?:\\p{Lu}[\\p{L}'’.\\-]*|de|del|la|le|al|el|an|of|upon|on|am|aan|den))*";
const AGENCY = '\\([\\p{Lu}][^()]{1,38}\\)';

const FORMS = [
  // AGIOS MARKOS, Greece, Aug 3 (Meridian Wire) — …   Lisbon, 4 May – …   Nairobi (Wire) - …
  new RegExp(
    `^(?:${PLACE})(?:\\s*[,/]\\s*${PLACE}){0,3}\\s*,?\\s+${DAY}\\s*,?\\s*(?:${AGENCY})?\\s*${DASH}\\s*(?=\\S)`,
    'u',
  ),
  new RegExp(`^(?:${PLACE})(?:\\s*[,/]\\s*${PLACE}){0,3}\\s*,?\\s*${AGENCY}\\s*${DASH}\\s*(?=\\S)`, 'u'),
  // (Wire)Two men …
  /^\(\p{Lu}[\p{L} ]{1,20}\)(?=[\p{Lu}“"])/u,
  // Ratnapur, Sep 9 (WIRE) Two men …
  new RegExp(
    `^(?:${PLACE})(?:\\s*[,/]\\s*${PLACE}){0,3}\\s*,?\\s+${DAY}\\s*,?\\s*\\(\\p{Lu}{2,8}\\)\\s+(?=[\\p{Lu}“"])`,
    'u',
  ),
  // (Wire) — …   May 4 (Wire) — …
  new RegExp(`^(?:${DAY}\\s*,?\\s*)?${AGENCY}\\s*${DASH}\\s+(?=\\S)`, 'u'),
];
/** A place in capitals, then perhaps a region, then a dash: "PORT LISGAR — …", "HULL, England — …". */
const CAPITALS = new RegExp(
  `^(\\p{Lu}[\\p{Lu}'’.\\-]+(?:\\s\\p{Lu}[\\p{Lu}'’.\\-]*){0,3})(?:\\s*[,/]\\s*${PLACE}){0,2}\\s*(?:—|–|\\s-{1,2})\\s+(?=[\\p{Lu}\\p{N}"“‘'])`,
  'u',
);
/** Words that may open a line but are no place. */
const NO_PLACE =
  /^(?:On|In|By|Since|From|Until|Between|After|Before|Last|At|The|A|An|And|But|His|Her|Its|Their|BREAKING|LIVE|UPDATE|UPDATED|EXCLUSIVE|WATCH|VIDEO|OPINION|ANALYSIS|COMMENT|REVIEW|EXPLAINER|FACTBOX|CORRECTED|NOTE|EDITOR)\b/u;

/**
 * Where an inline dateline ends.
 *
 * @param text one line
 * @returns the UTF-16 offset behind the dateline's dash; 0 when the line opens with none
 */
export function datelineEnd(text: string): number {
  const head = text.slice(0, 140);
  if (!/[()—–-]/u.test(head) || !/^[\p{Lu}(]/u.test(head) || NO_PLACE.test(head)) return 0;
  for (const form of FORMS) {
    const match = form.exec(head);
    if (match !== null) return match[0].trimEnd().length;
  }
  const match = CAPITALS.exec(head);
  return match === null ? 0 : match[0].trimEnd().length;
}

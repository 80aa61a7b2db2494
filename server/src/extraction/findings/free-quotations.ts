// Quotations without cue and source that a reader takes for somebody's words, and the many that only look like it:
// cross-headings, pulled quotes, words that a line before or behind ascribes. Knows no rule.
import { hashWord, mix } from '../../language/hash';
import type { Span } from '../../text/span';
import type { Quote } from '../analysis';
import type { BodyQuote, Sight } from './sight';

/** The free-standing quotations of the story that the text around them leaves without an attribution, in order. */
export function freeQuotations(sight: Sight): readonly BodyQuote[] {
  return sight.once(findFree);
}

function findFree(sight: Sight): BodyQuote[] {
  const found: BodyQuote[] = [];
  for (const bodyQuote of sight.bodyQuotes) {
    const { quote, first } = bodyQuote;
    if (quote.kind !== 'direct' || quote.cue.length > 0 || quote.source.length > 0) continue;
    if (sight.kept(quote, isToldAround) || isUnderItsHeadline(sight, first)) continue;
    found.push(bodyQuote);
  }
  return notPulled(sight, found);
}

/** How many UTF-16 units behind a quotation are looked at. */
const BEHIND = 200;

/** True when the quotation's own line, or what stands around it, tells that it needs no speaker. */
function isToldAround({ content }: Quote, sight: Sight): boolean {
  const [first] = content;
  const last = content.at(-1);
  if (first === undefined || last === undefined) return false;
  const behind = sight.textOf({ start: last.end, end: last.end + BEHIND });
  return (
    isMarkup(sight, first) ||
    isPartOfSentence(sight, first) ||
    isAttributedInside(sight, last) ||
    isSigned(sight, last, behind) ||
    TOLD_BEHIND.test(behind) ||
    goesOnWithReport(sight, first) ||
    (content.length === 1 && isCrossHeading(sight, first)) ||
    isIntroduced(sight, first)
  );
}

const OUTER_MARKS = /^["“”„«»‘’'‹›`]+|["“”„«»‘’'‹›`]+$/gu;

function bareWords(sight: Sight, span: Span): string {
  return sight.textOf(span).replaceAll(OUTER_MARKS, '').trim();
}

/** What stands on the quotation's line before it. */
function lineBefore(sight: Sight, { start }: Span): string {
  const line = sight.line(sight.lineAt(start));
  return line === undefined ? '' : sight.textOf({ start: line.start, end: start }).trim();
}

/** <a title="Roe">it is late</a> */
function isMarkup(sight: Sight, first: Span): boolean {
  return /^.>/u.test(sight.textOf(first));
}

/** "… and the tower — “which is a fine one.”": small letters go on with what the line began. */
function isPartOfSentence(sight: Sight, first: Span): boolean {
  return /^\p{Ll}/u.test(bareWords(sight, first)) && lineBefore(sight, first) !== '';
}

/** A mark was lost between words and attribution: "It was late, said Roe, who … */
const INNER_ATTRIBUTION =
  /,\s+(?:said|says|added)\s+\p{L}|,\s+(?:\p{Lu}\p{L}+\s+){1,3}(?:said|says|added)(?=[.,\s]|$)/u;
const CLOSED = /["“”„«»’'‹›`]$/u;

function isAttributedInside(sight: Sight, last: Span): boolean {
  const words = sight.textOf(last);
  return !CLOSED.test(words) && INNER_ATTRIBUTION.test(words);
}

/** Cross-headings are no longer. */
const HEADING_WORDS = 8;
const SINGLE = /^['‘’‚]/u;

/**
 * A short quotation that has its line for itself and is set like a heading: between dashes, without a closing sign, in
 * other marks than the article's speech, as a label with a colon, or as the first line of all.
 */
function isCrossHeading(sight: Sight, first: Span): boolean {
  const at = sight.lineAt(first.start);
  const line = sight.line(at);
  if (line === undefined) return false;
  const words = bareWords(sight, first);
  const around = line.content.text.replace(sight.textOf(first), '').trim();
  if (words.split(/\s+/u).length > HEADING_WORDS || !/^[\s.–—-]*$/u.test(around)) return false;
  if (words.endsWith(':') || /^[–—-]+\s*[–—-]+\.?$/u.test(around)) return true;
  if (sight.line(at - 1) === undefined) return true;
  if (!/[.!?…,;–—-]$/u.test(words)) return around === '' && sight.line(at + 1) !== undefined;
  return SINGLE.test(sight.textOf(first)) && sight.ask(singleMarksAreRare, '');
}

function singleMarksAreRare(sight: Sight): boolean {
  return sight.once(areSingleMarksRare);
}

/** True when, besides one, few of the story's direct quotations stand in single marks. */
function areSingleMarksRare(sight: Sight): boolean {
  let [direct, single] = [-1, -1];
  for (const { quote, first } of sight.bodyQuotes) {
    if (quote.kind !== 'direct') continue;
    direct++;
    if (SINGLE.test(sight.textOf(first))) single++;
  }
  return direct > 2 && single * 4 < direct;
}

/** Fewer words may be said twice by chance. */
const PULLED_WORDS = 6;

/** Those that are not words which the article sets again, pulled out of a quotation that has its speaker elsewhere. */
function notPulled(sight: Sight, free: readonly BodyQuote[]): BodyQuote[] {
  const wanted = new Set<number>();
  for (const { quote } of free) {
    const row = rowOf(sight, quote);
    if (row !== undefined) wanted.add(row);
  }
  const spoken = spokenWith(sight, wanted);
  return free.filter(({ quote }) => {
    const row = rowOf(sight, quote);
    const holders = (row !== undefined && spoken.get(row)) || [];
    const { words } = sight.ofQuote(quote, lettersWithin);
    return !holders.some((other) => other.quote !== quote && other.words.includes(words));
  });
}

/** The row of words by which a quotation is found in others; undefined for one that is too short to be pulled. */
function rowOf(sight: Sight, quote: Quote): number | undefined {
  const { words, rows } = sight.ofQuote(quote, lettersWithin);
  return words.split(' ').length < PULLED_WORDS ? undefined : rows[1];
}

/** A quotation that has its speaker, and its words as `letters` gives them. */
interface Spoken {
  readonly quote: Quote;
  readonly words: string;
}

/** What was wanted of a quotation when it was asked for last, and what it had of that. */
const lastWanted = (): { wanted: string; rows: readonly number[] } => ({ wanted: '', rows: [] });

/** The quotations that have their speakers and one of some rows of words, by that row. */
function spokenWith(sight: Sight, wanted: ReadonlySet<number>): Map<number, Spoken[]> {
  const byRow = new Map<number, Spoken[]>();
  const all = [...wanted].join(' ');
  for (const { quote } of sight.bodyQuotes) {
    if (quote.speaker === null) continue;
    const known = sight.ofQuote(quote, lastWanted);
    if (known.wanted !== all) {
      known.wanted = all;
      known.rows = [...new Set(sight.ofQuote(quote, lettersOf).rows)].filter((row) => wanted.has(row));
    }
    if (known.rows.length === 0) continue;
    const { words } = sight.ofQuote(quote, lettersOf);
    for (const row of known.rows) {
      const others = byRow.get(row);
      if (others === undefined) byRow.set(row, [{ quote, words }]);
      else others.push({ quote, words });
    }
  }
  return byRow;
}

interface Letters {
  readonly words: string;
  /** For each word but the last few a number for it and the words behind it, `ROW` in all. */
  readonly rows: readonly number[];
}

/** Words of a pulled quotation that must stand whole in the other: its first and last may be parts of words there. */
const ROW = PULLED_WORDS - 2;
/** Numbers of so many bits are kept without an object of their own. */
const SMALL = 0x3fffffff;

const lettersOf = (content: readonly string[]): Letters => lettersIn(content.join(' '));

/** The words of a quotation, as another may set them again. */
const lettersWithin = ([first = '']: readonly string[]): Letters =>
  lettersIn(first.replaceAll(OUTER_MARKS, ''));

function lettersIn(text: string): Letters {
  const words = letters(text);
  const hashes = words.split(' ').map(hashWord);
  const rows: number[] = [];
  for (let i = 0; i + ROW <= hashes.length; i++) rows.push(hashes.slice(i, i + ROW).reduce(mix) & SMALL);
  return { words, rows };
}

function letters(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name behind a dash, on the quotation's own line or on the next: “…” — Ann Roe */
const SIGNATURE = /^[^\S\n]*(?:\n\s*)?[-–—―]{1,2}\s*\p{Lu}/u;
/** A name on a line of its own that takes the closing mark along: “It is late.⏎Ann Roe, nurse” */
const ENCLOSED_SIGNATURE = /^\s*\n\s*[^\n"“”]{3,80}["”][^\S\n]*(?:\n|$)/u;

function isSigned(sight: Sight, last: Span, text: string): boolean {
  const behind = text.slice(0, 120);
  if (SIGNATURE.test(behind)) return true;
  const line = ENCLOSED_SIGNATURE.exec(behind);
  return line !== null && !CLOSED.test(sight.textOf(last)) && /\p{Lu}\p{L}+\s\p{Lu}/u.test(line[0]);
}

/** How many quoted paragraphs one introduction may bring. */
const LONGEST_RUN = 12;
/** Words of an introduction that stand for a name, or for what the words were read from. */
const STANDS_FOR =
  /\b(?:he|she|they|it|transcript|exchange|as follows|reads?|says|said|wrote|posted|tweeted|tweet|statement|letter|e-?mail|message|note|sign|banner|placard|poster|slogan|chorus|song|lyrics|poem|verse)\b/iu;

/** True when the lines of quotation that this one belongs to follow a line that introduces them with a colon. */
function isIntroduced(sight: Sight, first: Span): boolean {
  let at = sight.lineAt(first.start);
  if (sight.line(at)?.start !== first.start) return false;
  for (let run = 0; run < LONGEST_RUN; run++) {
    const before = sight.line(--at);
    if (before === undefined) return false;
    const { text } = before.content;
    if (text.endsWith(':'))
      return (
        sight.mentionsIn(before).some(({ type }) => type !== 'group' && type !== 'event') ||
        STANDS_FOR.test(text)
      );
    if (!/^[“"„«‘]/u.test(text)) return false;
  }
  return false;
}

/** What the text says next about the words: “…” That quote is Roe’s. “…” So says a voice in the film. */
const TOLD_BEHIND =
  /^\W*(?:(?:so|thus) (?:says?|said|goes|went|reads?|ran|spoke)\b|(?:that|this|those|these) (?:\p{L}+ )?(?:quote|quotation|words|line|slogan|remark|statement|motto|mantra|message|sign|tweet|post|lyric|refrain)s?\b|the (?:words|slogan|motto|statement|message|sign|tweet|post) (?:was|were|is|are)\b|[^.!?\n]*\b(?:that|this) (?:slogan|phrase|line|motto|mantra)\b)/iu;

/** What stands behind a quoted sentence, which can only be its attribution: “It is late,” she mocked. */
const ATTRIBUTION_TAIL = /[,?!…][”"’']+(\s+\p{L}+[’']?\p{L}*,?\s+\p{L}.*[.:]\)?)$/u;
/** A sentence's end within it; a short word with a full stop may be a title. */
const SENTENCE_END = /\p{L}{5,}[.!?][”"’']?\s+\p{Lu}/u;

/** True when the sentence before, on the same line, is a quotation with its attribution, so that this one goes on. */
function goesOnWithReport(sight: Sight, first: Span): boolean {
  const tail = ATTRIBUTION_TAIL.exec(lineBefore(sight, first))?.[1];
  return tail !== undefined && !SENTENCE_END.test(tail);
}

/** True when a quotation opens the story and the headline right above names one speaker. */
function isUnderItsHeadline(sight: Sight, first: Span): boolean {
  const [paragraph] = sight.paragraphs;
  if (paragraph === undefined || first.start !== paragraph.start) return false;
  const above = sight.quotes.findLast(({ content }) => (content[0]?.start ?? first.start) < first.start);
  return above !== undefined && above.source.length > 0;
}

// Quotation marks of one line: which of them open, which close, which are apostrophes, and what they enclose.
// Every style may occur in one line. Knows tokens and characters, nothing of who speaks.
import type { Token } from '../../text/tokens';

/** A stretch between quotation marks, as token indices; the marks belong to it. */
export interface Quotation {
  /** Token of the opening mark. */
  readonly first: number;
  /** One past the token of the closing mark; one past the line's last token when it is never closed. */
  readonly last: number;
  readonly closed: boolean;
  /** 0 for a quotation of the article, 1 for one inside it, and so on. */
  readonly depth: number;
}

/** Marks are matched within a family: what opens “ is closed by ” or, in mixed typing, by ". */
type Family = 'double' | 'single' | 'guillemet' | 'angle';

interface Pending {
  readonly token: number;
  readonly family: Family;
}

const FAMILIES: ReadonlyMap<string, Family> = new Map<string, Family>([
  ['“', 'double'],
  ['”', 'double'],
  ['"', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ["''", 'double'],
  ['``', 'double'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‚', 'single'],
  ['‛', 'single'],
  ["'", 'single'],
  ['`', 'single'],
  ['«', 'guillemet'],
  ['»', 'guillemet'],
  ['‹', 'angle'],
  ['›', 'angle'],
]);

/** A single opening mark left open counts as a quotation only when so many words follow it. */
const UNCLOSED_SINGLE_WORDS = 4;

/**
 * Reads the quotation marks of one line. Linear in the number of tokens.
 *
 * @param tokens the tokens of the line
 * @returns quotations in the order of their opening marks; those of depth 0 do not overlap. An unclosed one ends
 *   with the line. Nothing for a line without marks.
 */
export function readQuotations(tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  const pending: Pending[] = [];
  const open: Record<Family, number> = { double: 0, single: 0, guillemet: 0, angle: 0 };
  let closersLeft = -1;

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'mark') continue;
    const family = FAMILIES.get(token.text);
    if (family === undefined) continue;
    const place = placeOf(tokens, index);
    if (family === 'single' && closersLeft < 0) closersLeft = countSingleClosers(tokens, index);
    if (family === 'single' && canCloseSingle(token, place)) closersLeft--;

    if (family === 'double' && isInch(tokens, index)) continue;
    if (open[family] > 0 && closes(token, place, closersLeft)) {
      // What was opened since and never closed was no quotation.
      for (let top = pending.pop(); top !== undefined; top = pending.pop()) {
        open[top.family]--;
        if (top.family !== family) continue;
        const last = index + (closesTwice(tokens, index) ? 2 : 1);
        found.push({ first: top.token, last, closed: true, depth: pending.length });
        break;
      }
    } else if (opens(token, place, closersLeft, mayGoOn(tokens, index))) {
      if (open[family] > 0 && family === 'double' && reopensInside(tokens, index, pending)) continue;
      pending.push({ token: index, family });
      open[family]++;
    }
  }

  const unclosed = pending.find((p) => leftOpen(tokens, p));
  if (unclosed !== undefined)
    found.push({ first: unclosed.token, last: tokens.length, closed: false, depth: 0 });
  return nest(found);
}

/** Three apostrophes in a row: the first two were read as a double mark, the third belongs to it. */
function closesTwice(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  return token?.text === "''" && next?.text === "'" && next.start === token.end;
}

/** What stands at the two sides of a mark. */
interface Place {
  /** White space, the line's start or an opening sign stands before it. */
  readonly freeLeft: boolean;
  /** White space, the line's end or a closing sign stands behind it. */
  readonly freeRight: boolean;
  /** A letter or digit follows directly. */
  readonly wordRight: boolean;
  /** The word before it ends in s. */
  readonly afterS: boolean;
  /** A small letter starts what follows behind white space. */
  readonly smallRight: boolean;
}

function placeOf(tokens: readonly Token[], index: number): Place {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const touchesLeft = before !== undefined && before.end === token?.start;
  const touchesRight = after !== undefined && after.start === token?.end;
  return {
    freeLeft: !touchesLeft || /^[([{—–\-/:]$/.test(before.text) || (before.kind === 'mark' && touchesRight),
    freeRight: !touchesRight || /^[)\]},.;:!?…—–\-/]|\.\.+$/.test(after.text) || after.kind === 'mark',
    wordRight: touchesRight && (after.kind === 'word' || after.kind === 'number'),
    afterS: touchesLeft && before.kind === 'word' && before.lower.endsWith('s'),
    smallRight: !touchesRight && after !== undefined && after.kind === 'word' && after.text === after.lower,
  };
}

/** How far behind an inch mark the quotation that holds it is closed, in tokens. */
const CLOSED_WITHIN = 60;

/** The mark behind feet and inches, 6’2”, where another one closes the quotation that it stands in. */
function isInch(tokens: readonly Token[], index: number): boolean {
  const [feet, foot, inches] = [tokens[index - 3], tokens[index - 2], tokens[index - 1]];
  if (inches?.kind !== 'number' || feet?.kind !== 'number' || foot === undefined) return false;
  if (inches.end !== tokens[index]?.start || !/^['’′]$/.test(foot.text)) return false;
  for (let next = index + 1; next < Math.min(tokens.length, index + CLOSED_WITHIN); next++) {
    const text = tokens[next]?.text;
    if (text === '“' || text === '„') return false;
    if (text === '”' || text === '"') return true;
  }
  return false;
}

function canCloseSingle(token: Token, place: Place): boolean {
  return (
    (token.text === '’' || token.text === "'") && !place.wordRight && (!place.freeLeft || place.freeRight)
  );
}

function countSingleClosers(tokens: readonly Token[], from: number): number {
  let count = 0;
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind === 'mark' && canCloseSingle(token, placeOf(tokens, index))) count++;
  }
  return count;
}

/** @param closersLeft single marks behind this one that could close */
function closes(token: Token, place: Place, closersLeft: number): boolean {
  switch (token.text) {
    case '”':
    case '’':
    case "'":
      if (token.text !== '”') {
        if (place.wordRight || (place.freeLeft && !place.freeRight)) return false;
        // "the boys’ school": rather a possessive when something behind can close.
        if (place.afterS && place.smallRight && closersLeft > 0) return false;
      }
      return true;
    case '"':
    case "''":
      return !(place.freeLeft && !place.freeRight);
    case '»':
    case '›':
      return !(place.freeLeft && place.wordRight);
    case '«':
    case '‹':
      return !place.freeLeft && !place.wordRight;
    case '“':
    case '‘':
      // German style: „ … “
      return !place.freeLeft && !place.wordRight;
    default:
      return false;
  }
}

/** @param goesOn the words from here to the line's end may be a quotation that the next paragraph goes on with */
function opens(token: Token, place: Place, closersLeft: number, goesOn: boolean): boolean {
  switch (token.text) {
    case '“':
    case '„':
    case '‟':
    case '``':
    case '«':
    case '‹':
      return true;
    case '»':
    case '›':
      return place.freeLeft && place.wordRight;
    case '”':
    case '"':
    case "''":
      return place.freeLeft && !(place.freeRight && !place.wordRight);
    case '‘':
    case '‚':
    case '‛':
      return true;
    case "'":
      return place.freeLeft && !place.freeRight && (closersLeft > 0 || goesOn);
    default:
      return false;
  }
}

/** A second opening mark of the same sort: a nested pair of the same sort is allowed only for directed marks. */
function reopensInside(tokens: readonly Token[], index: number, pending: Pending[]): boolean {
  const token = tokens[index];
  const top = pending[pending.length - 1];
  return token?.text === '"' && top !== undefined && tokens[top.token]?.text === '"';
}

/** 'I thought it was a bomb. It was not: a straight mark before a paragraph's words, or behind a colon, is no apostrophe. */
function mayGoOn(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  return (before === undefined || before.text === ':') && next?.kind === 'word' && !CLIPPED.has(next.lower);
}

/** Words that begin with an apostrophe: 'Twas, 'til. */
const CLIPPED = new Set('twas tis twere twill cause til em round bout un'.split(' '));

/** Whether a mark without partner opened a quotation, rather than being an apostrophe or a slip. */
function leftOpen(tokens: readonly Token[], pending: Pending): boolean {
  if (tokens.length - pending.token <= 1) return false;
  if (pending.family !== 'single') return true;
  const before = tokens[pending.token - 1];
  if (before !== undefined && before.text !== ':' && before.text !== ',') return false;
  return tokens[pending.token]?.text !== '’' && tokens.length - pending.token > UNCLOSED_SINGLE_WORDS;
}

/** Orders quotations and gives each its depth; drops what crosses an unclosed one's start. */
function nest(found: Quotation[]): Quotation[] {
  found.sort((a, b) => a.first - b.first || b.last - a.last);
  const ends: number[] = [];
  return found.map((quotation) => {
    while (ends.length > 0 && (ends[ends.length - 1] ?? 0) <= quotation.first) ends.pop();
    const depth = ends.length;
    ends.push(quotation.last);
    return quotation.depth === depth ? quotation : { ...quotation, depth };
  });
}

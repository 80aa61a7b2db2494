// The layout of an article: where its story begins and ends, and what stands above, in and under it.
import type { BlockRole } from '../analysis';
import { markFoot, suffixProse } from './foot';
import type { LineLook } from './line';

/** The role of each line, by its look and by its neighbours. Linear in the number of lines. */
export function layOut(lines: readonly LineLook[]): BlockRole[] {
  const roles: (BlockRole | undefined)[] = lines.map(() => undefined);
  const first = markMetadata(lines, roles);
  const start = storyStart(lines, first);
  markHead(lines, roles, first, start);
  markFoot(lines, roles, start);
  markMiddle(lines, roles, start);
  return roles.map((role) => role ?? 'body');
}

/** Front matter and "Title: …" heads. @returns index of the first line after them */
function markMetadata(lines: readonly LineLook[], roles: (BlockRole | undefined)[]): number {
  const fence = lines[0]?.key;
  if (fence === '---' || fence === '+++') {
    const close = lines.findIndex((line, index) => index > 0 && line.key === fence);
    if (close > 0 && close <= 60) {
      roles.fill('boilerplate', 0, close + 1);
      return close + 1;
    }
  }
  let end = 0;
  while (lines[end]?.field !== undefined) end++;
  if (end < 2) return 0;
  for (let i = 0; i < end; i++) roles[i] = FIELD_ROLES[lines[i]?.field ?? ''] ?? 'boilerplate';
  return end;
}

const FIELD_ROLES: Readonly<Record<string, BlockRole>> = {
  title: 'headline',
  headline: 'headline',
  heading: 'headline',
  date: 'dateline',
  published: 'dateline',
  updated: 'dateline',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
};

/** A line that cannot open a story: page furniture, or what stands above it. */
function isAside(line: LineLook): boolean {
  return (
    line.furniture ||
    line.relatedHeading ||
    line.dateOnly ||
    line.byline ||
    line.caption ||
    line.score ||
    line.heading > 0 ||
    line.blankish ||
    (line.field !== undefined && !line.prose)
  );
}

/** Index of the first line of the story itself; the number of lines when there is none. */
function storyStart(lines: readonly LineLook[], first: number): number {
  for (let i = first; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || isAside(line)) continue;
    if (line.dateline > 0) return i;
    const isFirst = i === first;
    if (isFirst && line.titled && lines[i + 1]?.prose === true) continue;
    if (line.prose && !isHeadPart(lines, i)) return i;
    if (line.stops && line.words >= 3 && !line.capitals && !isHeadPart(lines, i)) {
      if (!isFirst || line.sentences > 1 || line.words >= 5) return i;
    }
    if (!isFirst && line.ends && line.quoted && !isHeadPart(lines, i)) return i;
    if (!isFirst && line.label !== undefined && lines[i + 1]?.label !== undefined) return i;
  }
  // Nothing reads like a paragraph: the first line is the headline, the rest the story, asides apart.
  let index = first;
  while (index < lines.length && isAside(lines[index] as LineLook)) index++;
  return index < lines.length - 1 ? index + 1 : index;
}

/** True when a line that reads like prose still belongs above the story, for a byline, date or caption follows it. */
function isHeadPart(lines: readonly LineLook[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.words > 45) return false;
  if (line.pictureSource && lines.slice(index + 1, index + 4).some((next) => next.prose)) return true;
  // Two equal lines above the story: a duplicated caption or headline.
  if (line.words >= 5 && (lines[index + 1]?.key === line.key || lines[index - 1]?.key === line.key))
    return true;
  for (let i = index + 1; i <= index + 2; i++) {
    const next = lines[i];
    if (next === undefined) return false;
    const isDate = next.dateOnly && lines[index - 1]?.dateOnly !== true;
    if ((next.byline || isDate || next.caption) && !next.prose) return line.sentences <= 2;
    if (next.prose) return false;
  }
  return false;
}

function markHead(
  lines: readonly LineLook[],
  roles: (BlockRole | undefined)[],
  first: number,
  start: number,
): void {
  const headline = roles.includes('headline') ? -1 : findHeadline(lines, first, start);
  const title = lines[headline];
  for (let i = first; i < start && i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    if (i === headline) roles[i] = 'headline';
    else if (line.blankish) roles[i] = 'boilerplate';
    else if (line.caption || (line.pictureSource && line.prose)) roles[i] = 'caption';
    else if (line.dateOnly) roles[i] = i < headline && i > first ? 'boilerplate' : 'dateline';
    else if (line.byline && i !== headline) roles[i] = 'byline';
    else if (title !== undefined && repeats(line, title)) roles[i] = 'headline';
    else if (line.furniture || line.relatedHeading) roles[i] = 'boilerplate';
    else if (i < headline) roles[i] = line.words <= 2 || line.words > 25 ? 'boilerplate' : 'headline';
    else if (line.words >= 5 && isDouble(lines, i)) roles[i] = 'caption';
    else if (line.nameOnly && line.words >= 2) roles[i] = 'byline';
    else if (line.heading === 1) roles[i] = 'headline';
    else if (line.capitals && title?.capitals === true && isRoundUp(lines, headline, start))
      roles[i] = 'headline';
    else if (line.credit && line.words <= 12) roles[i] = 'credit';
    else roles[i] = 'subhead';
  }
}

function isDouble(lines: readonly LineLook[], index: number): boolean {
  const key = lines[index]?.key;
  return lines[index - 1]?.key === key || lines[index + 1]?.key === key;
}

/** The headline: a line that stands twice, else a Markdown title, else the first with three words, else the longest. */
function findHeadline(lines: readonly LineLook[], first: number, start: number): number {
  let longest = -1;
  let chosen = -1;
  for (let i = first; i < start && i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.dateOnly || line.blankish || line.caption) continue;
    if (line.heading === 1) return i;
    if (line.furniture || line.relatedHeading || line.score) continue;
    if (line.byline && /^by\b/u.test(line.key)) continue;
    if (chosen < 0 && line.words >= 3) chosen = i;
    if (longest < 0 || line.words > (lines[longest]?.words ?? 0)) longest = i;
  }
  const found = chosen >= 0 ? chosen : longest;
  if (found >= 0) return found;
  // Only furniture-like lines stand above the story: the first that says "Watch: …" or the like may be the title.
  for (let i = first; i < start && i < lines.length; i++) {
    const line = lines[i];
    if (
      line !== undefined &&
      i === first &&
      line.words >= 4 &&
      !line.dateOnly &&
      !line.byline &&
      !line.caption
    )
      return i;
  }
  return -1;
}

/** True when `line` says the headline again: with a section or site name glued to it, or a part of it. */
function repeats(line: LineLook, title: LineLook): boolean {
  if (line.key === title.key) return true;
  if (line.words >= 3 && (line.key.endsWith(title.key) || line.key.startsWith(title.key)))
    return line.key.length <= title.key.length + 40;
  const words = wordsOf(line.key);
  if (words.length < 3) return false;
  const known = new Set(wordsOf(title.key));
  return words.filter((word) => known.has(word)).length >= words.length * 0.8;
}

function wordsOf(key: string): string[] {
  return key.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Several headings in capitals, each with a story under it. */
function isRoundUp(lines: readonly LineLook[], headline: number, start: number): boolean {
  const title = lines[headline];
  if (title === undefined) return false;
  if (/\b(?:in brief|briefs|round-?up|digest|at a glance|news bulletin)\b/u.test(title.key)) return true;
  if (!title.capitals) return false;
  let items = 0;
  for (let i = start + 1; i < lines.length - 1; i++) {
    const line = lines[i];
    if (
      line?.capitals === true &&
      line.words >= 3 &&
      !line.ends &&
      !line.furniture &&
      lines[i + 1]?.prose === true
    )
      items++;
  }
  return items >= 1;
}

function markMiddle(lines: readonly LineLook[], roles: (BlockRole | undefined)[], start: number): void {
  const proseAfter = suffixProse(lines);
  const title = roles.indexOf('headline');
  const roundUp = title >= 0 && isRoundUp(lines, title, start);
  let inList = false;
  let hasFootFurniture = false;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    if (roles[i] !== undefined) continue;
    const isLast = (proseAfter[i] ?? 0) === 0;
    const role = middleRole(lines, i, { inList, roundUp, isLast, hasFootFurniture, headline: lines[title] });
    inList = line.relatedHeading || (inList && role === 'boilerplate');
    if (isLast && role === 'boilerplate') hasFootFurniture = true;
    roles[i] = role;
  }
}

interface Surroundings {
  /** Under the heading of a list of other articles. */
  readonly inList: boolean;
  readonly roundUp: boolean;
  /** No paragraph follows. */
  readonly isLast: boolean;
  readonly hasFootFurniture: boolean;
  readonly headline: LineLook | undefined;
}

function middleRole(lines: readonly LineLook[], index: number, around: Surroundings): BlockRole {
  const line = lines[index];
  if (line === undefined) return 'body';
  const previous = lines[index - 1];
  const next = lines[index + 1];
  if (line.blankish && !line.quoted) return 'boilerplate';
  if (line.caption) return 'caption';
  if (line.furniture || line.relatedHeading) return 'boilerplate';
  if (line.dateOnly) return around.inList ? 'boilerplate' : 'dateline';
  if (around.headline !== undefined && line.key === around.headline.key) return 'headline';
  if (line.words >= 6 && (next?.key === line.key || previous?.key === line.key)) return 'caption';
  if (line.heading > 0) return line.heading === 1 && around.roundUp ? 'headline' : 'subhead';
  const isNearEnd = around.isLast || index >= lines.length - 3;
  if (line.credit && isNearEnd) return 'credit';
  if (around.inList && !line.ends && line.words <= 20) return 'boilerplate';
  if (line.byline && !line.prose && (isNearEnd || previous === undefined || !previous.prose)) return 'byline';
  if (around.isLast && around.hasFootFurniture && !line.ends) return 'boilerplate';
  if (line.score) return 'subhead';
  if (around.isLast && !line.ends && line.nameOnly && index > 1) return 'credit';
  if (isCrossHeading(line, previous, next)) {
    const isItem = around.roundUp && line.words >= 3 && (line.capitals || !around.headline?.capitals);
    return isItem || (next?.dateline ?? 0) > 0 ? 'headline' : 'subhead';
  }
  return 'body';
}

/** A short line between paragraphs that is no sentence. */
function isCrossHeading(line: LineLook, previous: LineLook | undefined, next: LineLook | undefined): boolean {
  if (line.ends && !(line.capitals && line.words <= 12)) return false;
  if (line.words === 0 || line.words > 12 || line.bullet || line.label !== undefined || !line.opensLarge)
    return false;
  if (/[,;—–-]$/u.test(line.key) || line.key.endsWith(':')) return false;
  if (next === undefined || !next.prose || !next.opensLarge) return false;
  return (
    previous === undefined || previous.ends || previous.dateOnly || previous.blankish || previous.furniture
  );
}

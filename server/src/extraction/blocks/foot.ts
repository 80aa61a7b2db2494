// What stands under the story: readers' comments and lists of other articles. Knows the look of lines, not their words.
import type { BlockRole } from '../analysis';
import type { LineLook } from './line';

/** Everything under the story: readers' comments, lists of other articles, credits. */
export function markFoot(lines: readonly LineLook[], roles: (BlockRole | undefined)[], start: number): void {
  const proseAfter = suffixProse(lines);
  let proseBefore = 0;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    const hasStory = proseBefore >= 2 || (proseBefore >= 1 && (proseAfter[i + 1] ?? 0) === 0);
    if (line.commentsHeading && hasStory) {
      roles.fill('boilerplate', i);
      return;
    }
    if (hasStory && (line.relatedHeading || isSectionHeading(line)) && isCardList(lines, i, proseAfter)) {
      roles.fill('boilerplate', i);
      return;
    }
    if (line.prose) proseBefore++;
  }
}

/** A line that is the name of a newspaper's section and nothing else. */
function isSectionHeading(line: LineLook): boolean {
  return line.furniture && line.words <= 3 && !line.ends;
}

/**
 * True when only cards of other articles follow: titles that stand twice, dates, teasers that break off; no three
 * paragraphs in a row.
 */
function isCardList(lines: readonly LineLook[], from: number, proseAfter: readonly number[]): boolean {
  if ((proseAfter[from + 1] ?? 0) === 0) return true;
  let run = 0;
  let prose = 0;
  let cards = 0;
  const seen = new Set<string>();
  for (let i = from + 1; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    if (line.prose) {
      prose++;
      run++;
      if (run >= 3) return false;
      if (/(?:\.{3}|…)$/u.test(line.key)) cards++;
      continue;
    }
    run = 0;
    if (line.dateOnly || line.furniture || line.relatedHeading || seen.has(line.key)) cards++;
    seen.add(line.key);
  }
  return cards >= 2 && cards >= prose;
}

/** For each index, how many lines from there on read like prose. */
export function suffixProse(lines: readonly LineLook[]): number[] {
  const counts: number[] = new Array<number>(lines.length + 1).fill(0);
  for (let i = lines.length - 1; i >= 0; i--)
    counts[i] = (counts[i + 1] ?? 0) + (lines[i]?.prose === true && lines[i]?.furniture !== true ? 1 : 0);
  return counts;
}

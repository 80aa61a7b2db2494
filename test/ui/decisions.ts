// Files of decisions for a journey: written as people would have left them, and read as a journey leaves them.
import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { anchorAt } from '../../server/src/annotation/anchor';
import { type Choice, decide } from '../../server/src/annotation/decision';
import { formatDecision } from '../../server/src/annotation/sidecar';

/** One decision as the file has it. */
export interface Line {
  readonly op: string;
  readonly who: string;
  readonly when: string;
  readonly [field: string]: unknown;
}

/** Makes an anchor for words of a text. */
export type At = (words: string) => ReturnType<typeof anchorAt>;

/** Adds what a person decided about an article, one decision a second. */
export async function writeDecisions(
  folder: string,
  article: string,
  who: string,
  choices: (at: At) => readonly Choice[],
): Promise<void> {
  const text = await readFile(path.join(folder, article), 'utf8');
  const at: At = (words) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” does not stand in ${article}.`);
    return anchorAt(text, [{ start, end: start + words.length }]);
  };
  const lines = choices(at)
    .map((choice, i) =>
      decide(choice, {
        who,
        when: new Date(Date.UTC(2026, 0, 1) + i * 1000).toISOString(),
        tool: 'newsmark 0.1.0',
      }),
    )
    .map((decision) => `${formatDecision(decision)}\n`);
  await appendFile(path.join(folder, `${article}.newsmark.jsonl`), lines.join(''));
}

/** The decisions beside an article, in the order of time. */
export async function readDecisions(folder: string, article: string): Promise<Line[]> {
  const text = await readFile(path.join(folder, `${article}.newsmark.jsonl`), 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .sort((a, b) => (a.when < b.when ? -1 : 1));
}

// A benchmark in a process of its own: what others left in the heap, and what they told V8, would count in its figures.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Plain } from '../host/served/system';
import type { Figure } from './benchmark';

export interface Measured {
  readonly name: string;
  /** What the sizes count. */
  readonly sizes: string;
  readonly figures: readonly Figure[];
  /** How long the loop of plain work took in that process, in ms. */
  readonly loop: number;
}

/**
 * @param file the benchmark's absolute path
 * @param articles sizes of corpora to measure, ascending
 * @throws Plain when it ended without figures; what was wrong has been printed then
 */
export async function measureApart(file: string, articles: readonly number[]): Promise<Measured> {
  const measuring = path.join(import.meta.dirname, 'measure.ts');
  const child = fork(measuring, [file, articles.join(',')], { serialization: 'advanced' });
  let measured: Measured | undefined;
  child.on('message', (told) => {
    measured = told as Measured;
  });
  // What was told may be read only after the process has gone.
  await Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  if (measured === undefined) throw new Plain(`✗ ${path.basename(file)} ended without figures.`);
  return measured;
}

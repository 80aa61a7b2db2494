// The journal of decisions on their way into files: what a killed process had begun is found here and completed.
import path from 'node:path';
import { formatDecision, parseSidecar } from '../annotation/sidecar';
import type { Disk } from './disk';
import type { Owner } from './lock';
import { type Addition, decode, kindOf } from './sidecar-files';

interface JournalEntry {
  readonly file: string;
  readonly lines: readonly string[];
}

/** The journal's line for one commit: files by their path from the state folder, and the lines that go into them. */
export function record(additions: readonly Addition[], stateFolder: string): string {
  const entries = additions.map(
    ({ file, decisions }): JournalEntry => ({
      file: path.relative(stateFolder, file),
      lines: decisions.map(formatDecision),
    }),
  );
  // The first line break ends what a full disk may have cut off before.
  return `\n${JSON.stringify(entries)}\n`;
}

/** Journals and growing files of owners that are no more. */
export async function abandoned(
  disk: Disk,
  stateFolder: string,
  isAlive: (owner: Owner) => boolean,
): Promise<string[]> {
  const journals = path.join(stateFolder, 'journal');
  // `owner.n.part`, `owner.jsonl`, `lock.owner.part`, `lock.free.owner.part`
  const dead = (name: string): boolean =>
    !isAlive(
      name
        .replace(/^lock\.(?:free\.)?/, '')
        .split('.')
        .slice(0, 3)
        .join('.'),
    );
  const parts = (await disk.list(stateFolder)).filter((name) => name.endsWith('.part') && dead(name));
  const written = (await disk.list(journals)).filter((name) => name.endsWith('.jsonl') && dead(name));
  return [
    ...parts.map((name) => path.join(stateFolder, name)),
    ...written.map((name) => path.join(journals, name)),
  ];
}

/** What a journal holds; a line that was cut off was never acknowledged. */
export async function readJournal(disk: Disk, file: string, stateFolder: string): Promise<Addition[]> {
  const text = decode((await disk.read(file)) ?? new Uint8Array()) ?? '';
  const additions: Addition[] = [];
  for (const line of text.split('\n')) {
    let entries: readonly JournalEntry[];
    try {
      entries = JSON.parse(line === '' ? '[]' : line);
    } catch {
      continue;
    }
    for (const entry of entries) {
      const target = path.resolve(stateFolder, entry.file);
      additions.push({
        file: target,
        decisions: parseSidecar(entry.lines.join('\n'), kindOf(target)).decisions,
      });
    }
  }
  return additions;
}

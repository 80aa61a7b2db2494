// The sidecar files of a corpus: reads them, and adds decisions to them so that none is lost to a crash, a full disk or
// a second window. The only place that writes decisions; knows nothing of what they mean.
import path from 'node:path';
import type { Decision } from '../annotation/decision';
import {
  mergeSidecars,
  parseSidecar,
  type Sidecar,
  undecodable,
  unreadableFile,
  withDecisions,
} from '../annotation/sidecar';
import { type Disk, disk as realDisk } from './disk';
import { isAlive as isAliveHere, newOwner, type Owner, withLock } from './lock';
import { busy, explain, type Failure, type Refusal, unreadable, whyNotRead } from './sidecar-failures';
import { type Addition, decode, kindOf, sidecarOf } from './sidecar-files';
import { abandoned, readJournal, record } from './sidecar-journal';

export interface Committed {
  /** The files that hold their decisions now, on the medium. */
  readonly written: readonly string[];
  readonly refused: readonly Refusal[];
}

export interface SidecarStore {
  /** Reads a file as it is now; the same object as before when its content is the same. A missing file is empty. */
  read(file: string): Promise<Sidecar>;
  /**
   * Adds decisions to files, all or none of them: after a crash, `recover` completes what had begun. When it returns,
   * what is `written` is on the medium and holds what other windows wrote meanwhile. Never throws for a file's sake.
   */
  commit(additions: readonly Addition[]): Promise<Committed>;
  /** Decisions accepted and not yet in their files. They are in force for this person all the same. */
  pending(): readonly Addition[];
  /** Tries to write what is pending. */
  retry(): Promise<Committed>;
  /** Completes what a process that was killed had begun, and clears up after it. Call it once before reading. */
  recover(): Promise<Committed>;
  /** An article was renamed: its sidecar follows; where there is one already, it takes the lines in. */
  move(fromArticle: string, toArticle: string): Promise<Committed>;
  close(): void;
}

export interface SidecarStoreOptions {
  /** Where lock, journals and growing files live; on the corpus's file system. */
  readonly stateFolder: string;
  readonly disk?: Disk;
  readonly isAlive?: (owner: Owner) => boolean;
}

/** Opens the sidecars of a corpus. Nothing is created on disk before the first commit. */
export function openSidecars(options: SidecarStoreOptions): SidecarStore {
  const { stateFolder, disk = realDisk, isAlive = isAliveHere } = options;
  const { owner, close } = newOwner();
  const journals = path.join(stateFolder, 'journal');
  const journal = path.join(journals, `${owner}.jsonl`);
  const lock = { disk, file: path.join(stateFolder, 'lock'), owner, isAlive };
  const seen = new Map<string, Known>();
  /** What could not be written, and what is being written. */
  let refusedBefore: readonly Addition[] = [];
  const underWay = new Set<readonly Addition[]>();
  let queue: Promise<unknown> = Promise.resolve();
  let parts = 0;
  let isPrepared = false;
  const part = (): string => path.join(stateFolder, `${owner}.${++parts}.part`);

  const read = async (file: string): Promise<Sidecar> => {
    const before = seen.get(file);
    let bytes: Uint8Array;
    try {
      bytes = (await disk.read(file)) ?? new Uint8Array();
    } catch (error) {
      const why = whyNotRead(error);
      if (before?.sidecar.problems[0]?.message === why) return before.sidecar;
      const sidecar = unreadableFile(why, before?.sidecar);
      seen.set(file, { content: undefined, sidecar });
      return sidecar;
    }
    if (before?.content instanceof Uint8Array && Buffer.compare(before.content, bytes) === 0)
      return before.sidecar;
    const content = decode(bytes);
    if (before !== undefined && before.content === content && isRead(before)) return before.sidecar;
    const sidecar = content === undefined ? undecodable() : parseSidecar(content, kindOf(file));
    seen.set(file, { content, sidecar });
    return sidecar;
  };

  const replace = async (file: string, sidecar: Sidecar): Promise<void> => {
    const content = bytesOf(sidecar, seen.get(file));
    await disk.replace(file, content, part());
    seen.set(file, { content, sidecar });
  };

  const prepare = async (): Promise<void> => {
    if (isPrepared) return;
    await disk.makeFolder(journals);
    await disk.create(path.join(stateFolder, '.gitignore'), '*\n', part());
    isPrepared = true;
  };

  /** One after the other in this process, and alone among processes. @returns why it could not be done otherwise */
  const alone = <T>(work: () => Promise<T>): Promise<{ result: T } | { failure: Failure }> => {
    const turn = queue.then(async () => {
      try {
        await prepare();
        return (await withLock(lock, work)) ?? { failure: busy(lock.file) };
      } catch (error) {
        isPrepared = false;
        return { failure: explain(error) };
      }
    });
    queue = turn;
    return turn;
  };

  /** Adds to one file; the lock is held. @returns why it was not written */
  const add = async ({ file, decisions }: Addition): Promise<Failure | undefined> => {
    try {
      const sidecar = await read(file);
      const longer = withDecisions(sidecar, decisions, kindOf(file));
      if (longer === undefined) return unreadable(sidecar);
      if (longer !== sidecar) await replace(file, longer);
      return undefined;
    } catch (error) {
      return explain(error);
    }
  };

  /** @param onRecorded called when all of it is in the journal or in its file, so that no crash can lose it any more */
  const commit = async (
    additions: readonly Addition[],
    onRecorded = (): void => undefined,
  ): Promise<Committed> => {
    if (additions.length === 0 && refusedBefore.length === 0) return { written: [], refused: [] };
    underWay.add(additions);
    const done = await alone(async (): Promise<Committed> => {
      const all = joined([...refusedBefore, ...additions]);
      // One file is replaced whole or not at all: a crash leaves nothing to complete.
      const isJournalled = all.length > 1 || refusedBefore.length > 0;
      if (isJournalled) await disk.append(journal, record(all, stateFolder));
      if (isJournalled) onRecorded();
      const failures = await inParallel(all, add);
      const left = all.filter((_, i) => failures[i] !== undefined);
      if (!isJournalled && left.length > 0) await disk.append(journal, record(left, stateFolder));
      if (!isJournalled) onRecorded();
      else if (left.length === 0) await disk.remove(journal);
      refusedBefore = left;
      return {
        written: all.filter((_, i) => failures[i] === undefined).map((a) => a.file),
        refused: all.flatMap(({ file }, i) => (failures[i] === undefined ? [] : [{ file, ...failures[i] }])),
      };
    });
    underWay.delete(additions);
    if ('result' in done) return done.result;
    refusedBefore = joined([...refusedBefore, ...additions]);
    return { written: [], refused: refusedBefore.map(({ file }) => ({ file, ...done.failure })) };
  };

  return {
    read,
    commit: (additions) => commit(additions),
    pending: () => joined([...refusedBefore, ...[...underWay].flat()]),
    retry: () => commit([]),
    async recover() {
      const left = await abandoned(disk, stateFolder, isAlive);
      const additions: Addition[] = [];
      for (const file of left.filter((f) => f.endsWith('.jsonl')))
        additions.push(...(await readJournal(disk, file, stateFolder)));
      let isSafe = additions.length === 0;
      const committed = await commit(additions, () => {
        isSafe = true;
      });
      if (isSafe) for (const file of left) await disk.remove(file).catch(() => undefined);
      return committed;
    },
    async move(fromArticle, toArticle) {
      const [from, to] = [sidecarOf(fromArticle), sidecarOf(toArticle)];
      const done = await alone(async (): Promise<Refusal | undefined> => {
        if ((await disk.read(from)) === undefined) return undefined;
        if ((await disk.read(to)) === undefined) await disk.rename(from, to);
        else {
          const [ours, theirs] = [await read(to), await read(from)];
          if (ours.readOnly) return { file: to, ...unreadable(ours) };
          if (theirs.readOnly) return { file: from, ...unreadable(theirs) };
          const text = mergeSidecars(ours, theirs);
          if (text !== ours.text) await replace(to, parseSidecar(text, kindOf(to)));
          await disk.remove(from);
        }
        seen.delete(from);
        refusedBefore = refusedBefore.map((a) => (a.file === from ? { ...a, file: to } : a));
        return undefined;
      });
      const refusal = 'failure' in done ? { file: from, ...done.failure } : done.result;
      return refusal === undefined ? { written: [to], refused: [] } : { written: [], refused: [refusal] };
    },
    close,
  };
}

/** A file as it was read, or written, last. */
interface Known {
  /** The text of a file that was read, undefined where it is none; the bytes of one that was written. */
  readonly content: string | Uint8Array | undefined;
  readonly sidecar: Sidecar;
}

/** False for a file that the system did not give. */
function isRead({ sidecar }: Known): boolean {
  return sidecar.problems[0]?.code !== 'unreadable-file';
}

/** The bytes of a sidecar; of one that grew by a few lines, those of before with the new ones between them. */
function bytesOf(sidecar: Sidecar, before: Known | undefined): Uint8Array {
  if (!sidecar.isTidy || !before?.sidecar.isTidy || !(before.content instanceof Uint8Array))
    return Buffer.from(sidecar.text);
  const { content } = before;
  const parts: Uint8Array[] = [];
  /** How much of the bytes of before is taken, and where the next of their lines begins. */
  let taken = 0;
  let offset = 0;
  let next = 0;
  for (const line of sidecar.lines) {
    if (line === before.sidecar.lines[next]) {
      next++;
      offset = content.indexOf(LINE_FEED, offset) + 1;
      continue;
    }
    parts.push(content.subarray(taken, offset), Buffer.from(`${line.raw}\n`));
    taken = offset;
  }
  // Lines that went are none that were added.
  if (next < before.sidecar.lines.length) return Buffer.from(sidecar.text);
  return Buffer.concat([...parts, content.subarray(taken)]);
}

const LINE_FEED = '\n'.charCodeAt(0);

/** Files written at a time: enough to keep the disk busy while one waits for the medium. */
const AT_ONCE = 8;

async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i] as T);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
  return results;
}

/** One addition a file, in the order in which the files first came. */
function joined(additions: readonly Addition[]): Addition[] {
  const byFile = new Map<string, Decision[]>();
  for (const { file, decisions } of additions) {
    const known = byFile.get(file);
    if (known === undefined) byFile.set(file, [...decisions]);
    else known.push(...decisions);
  }
  return [...byFile].map(([file, decisions]) => ({ file, decisions }));
}

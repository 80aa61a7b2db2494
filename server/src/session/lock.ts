// One writer of a corpus at a time, over all windows and commands on this machine. A lock left behind by a killed
// process is recognised by its owner at once; libraries at hand tell it by age alone, after seconds.
import { hostname } from 'node:os';
import process from 'node:process';
import type { Disk } from './disk';

/** Who holds a lock or a journal: this machine, this process, this one of its stores. No character of it is special. */
export type Owner = string;

let stores = 0;
const open = new Set<Owner>();

/** A name for one more store of this process, alive until `close`. */
export function newOwner(): { owner: Owner; close(): void } {
  const owner = `${hostname().replaceAll(/[^\w-]/g, '-')}.${process.pid}.${++stores}`;
  open.add(owner);
  return { owner, close: () => void open.delete(owner) };
}

/** False when the owner's process is known to have ended; one on another machine counts as alive. */
export function isAlive(owner: Owner): boolean {
  const [host, id] = owner.split('.');
  if (host !== hostname().replaceAll(/[^\w-]/g, '-')) return true;
  if (Number(id) === process.pid) return open.has(owner);
  try {
    process.kill(Number(id), 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** How long to wait for another writer, in ms, before giving up. */
const PATIENCE = 10_000;
/** Longest pause between two tries, in ms. */
const PAUSE = 40;

export interface Locking {
  readonly disk: Disk;
  readonly file: string;
  readonly owner: Owner;
  readonly isAlive: (owner: Owner) => boolean;
}

/**
 * Runs `work` while nobody else holds the lock.
 *
 * @returns undefined when another writer did not finish in time
 */
export async function withLock<T>(
  locking: Locking,
  work: () => Promise<T>,
): Promise<{ result: T } | undefined> {
  const { disk, file, owner } = locking;
  const until = Date.now() + PATIENCE;
  for (
    let pause = 1;
    !(await disk.create(file, owner, `${file}.${owner}.part`));
    pause = Math.min(PAUSE, pause * 2)
  ) {
    if (await freeAbandoned(locking)) continue;
    if (Date.now() > until) return undefined;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  try {
    return { result: await work() };
  } finally {
    await disk.remove(file);
  }
}

/** Takes away a dead owner's lock. Only the holder of a second lock may, having looked again. */
async function freeAbandoned({ disk, file, owner, isAlive }: Locking): Promise<boolean> {
  const abandoned = async (lock: string): Promise<boolean> => {
    const held = await disk.read(lock);
    return held !== undefined && held.length > 0 && !isAlive(Buffer.from(held).toString());
  };
  if (!(await abandoned(file))) return false;
  const second = `${file}.free`;
  if (!(await disk.create(second, owner, `${second}.${owner}.part`))) {
    // Whoever died in the few microseconds between these two lines left this one too.
    if (await abandoned(second)) await disk.remove(second);
    return false;
  }
  const free = await abandoned(file);
  if (free) await disk.remove(file);
  await disk.remove(second);
  return free;
}

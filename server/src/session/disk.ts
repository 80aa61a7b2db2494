// The few things done to files when decisions are kept, each of them complete or failed. Everything that writes goes
// through here, so that a test can let any one of them be the last that happened. Decides nothing about contents.
import {
  link,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';

export interface Disk {
  /** @returns undefined when there is no such file */
  read(file: string): Promise<Uint8Array | undefined>;
  /** Names in a folder; none when it is not there. */
  list(folder: string): Promise<string[]>;
  makeFolder(folder: string): Promise<void>;
  /** Appends and returns when the bytes are on the medium. */
  append(file: string, text: string): Promise<void>;
  /**
   * Makes a file that must not be there; it appears with its content. Nothing is brought to the medium.
   *
   * @param part as for `replace`
   * @returns false when it is there
   */
  create(file: string, text: string, part: string): Promise<boolean>;
  /**
   * Puts a whole new content in the place of a file: a reader, or a machine that loses power, finds the old content or
   * the new. The mode is kept and a symbolic link is followed.
   *
   * @param part where the new content grows; a path on the same file system that nobody else uses
   */
  replace(file: string, content: string | Uint8Array, part: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
}

export const disk: Disk = {
  read: (file) => readFile(file).catch(missing(undefined)),
  list: (folder) => readdir(folder).catch(missing([])),
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true }).catch(async (error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
      // Of a file system that is mounted read-only, Node says that a folder is missing; asked for the first one that
      // is missing alone, it says what is wrong.
      let first = folder;
      while ((await stat(path.dirname(first)).catch(missing(undefined))) === undefined)
        first = path.dirname(first);
      await mkdir(first);
      await mkdir(folder, { recursive: true });
    });
  },
  async append(file, text) {
    await writeAll(file, 'a', text);
  },
  async create(file, text, part) {
    try {
      await writeFile(part, text, 'utf8');
      await link(part, file).catch((error: unknown) => {
        // File systems without hard links (FAT): the file is there for a moment before its content is.
        if (!NO_LINKS.has(codeOf(error))) throw error;
        return writeFile(file, text, { flag: 'wx' });
      });
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    } finally {
      await rm(part, { force: true });
    }
  },
  // Own code where write-file-atomic would nearly do: that takes a short write for a whole one (a full disk), leaves
  // its parts beside the file after a kill, and does not bring the new name to the medium.
  async replace(file, content, part) {
    const target = await realpath(file).catch(missing(file));
    const mode = await stat(target).then((s) => s.mode & 0o7777, missing(undefined));
    try {
      await writeAll(part, 'w', content, mode);
      await rename(part, target).catch(async (error: unknown) => {
        if (codeOf(error) !== 'EXDEV') throw error;
        const beside = path.join(path.dirname(target), `.${path.basename(target)}.part`);
        await writeAll(beside, 'w', content, mode);
        await rename(beside, target);
      });
    } catch (error) {
      await rm(part, { force: true }).catch(() => undefined);
      throw error;
    }
    await syncFolder(path.dirname(target));
  },
  async rename(from, to) {
    await rename(from, to);
    await syncFolder(path.dirname(to));
  },
  remove: (file) => rm(file, { force: true }),
};

const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** The system's code of an error (`EACCES` …); the empty text when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

async function writeAll(
  file: string,
  flags: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const handle = await open(file, flags);
  try {
    if (mode !== undefined) await handle.chmod(mode).catch(() => undefined);
    await handle.writeFile(content, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Brings a folder's names to the medium; some systems (Windows among them) neither can nor need to. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function missing<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return instead;
    throw error;
  };
}

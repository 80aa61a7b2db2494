// Puts a new content in the place of a file, whole or not at all, out of pieces that need not lie together in memory.
// For what can be made again: what people decided goes through disk.ts.
import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';

/** @throws what the file system says; the old file stands then */
export async function replaceWhole(file: string, pieces: readonly Uint8Array[]): Promise<void> {
  const part = `${file}.${randomBytes(6).toString('hex')}.part`;
  try {
    const handle = await open(part, 'wx');
    try {
      for (const piece of pieces) await handle.writeFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

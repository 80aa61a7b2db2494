// Where a command's output goes: standard output, or a file that appears whole or not at all.
import { createWriteStream } from 'node:fs';
import { realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { Stop } from './stop';
import { type Terminal, write } from './terminal';

export interface Destination {
  write(text: string): Promise<void>;
}

/**
 * Runs `produce` with the place to write to. With `file`, the output grows in a hidden file beside it, which takes
 * its name when `produce` is through and is removed when it fails.
 */
export async function withDestination(
  terminal: Terminal,
  file: string | undefined,
  produce: (destination: Destination) => Promise<void>,
): Promise<void> {
  if (file === undefined) {
    await produce({ write: (text) => write(terminal.output, text) });
    return;
  }
  const wanted = path.resolve(terminal.folder, file);
  const target = await realpath(wanted).catch(() => wanted);
  const growing = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.part`);
  const stream = createWriteStream(growing, { flags: 'wx', flush: true });
  // What goes wrong between two writes is told by the next.
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure ??= error;
  });
  try {
    await produce({
      async write(text) {
        if (failure !== undefined) throw failure;
        await write(stream, text);
      },
    });
    if (failure !== undefined) throw failure;
    stream.end();
    await finished(stream);
    await rename(growing, target);
  } catch (error) {
    stream.destroy();
    await rm(growing, { force: true });
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      throw new Stop(
        `${file} could not be written (${String(error.code)}); choose another place for --out.`,
        1,
      );
    throw error;
  }
}

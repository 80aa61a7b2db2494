// A file of one image: what is used as it lies, behind a few words about it. Written whole or not at all; what cannot
// be read whole is not there.
import { readFile } from 'node:fs/promises';
import { summing } from './checksum';
import { packStrings, type StringTable, stringsIn } from './string-table';
import { inSlices, type Slicer } from './turns';
import { replaceWhole } from './whole-file';

/** An image as it lies in its file. */
export interface ImageFile {
  /** Of all of the file. */
  readonly sum: number;
  /** What was said of the image. */
  readonly said: StringTable;
  /** On a multiple of 4 bytes. */
  readonly image: Uint8Array;
}

/** The checksum of all that follows; then the length in bytes of what is said, a multiple of 4. */
const SUM_LENGTH = 4;
const START = SUM_LENGTH + 4;

/** @returns undefined when there is none, or when it is not whole */
export async function readImageFile(file: string, pause: Slicer): Promise<ImageFile | undefined> {
  try {
    const read = await readFile(file);
    const bytes = read.byteOffset % 4 === 0 ? read : Buffer.from(new Uint8Array(read).buffer);
    const sum = bytes.readUInt32LE(0);
    if ((await inSlices(summing(bytes.subarray(SUM_LENGTH)), pause)) !== sum) return undefined;
    const length = bytes.readUInt32LE(SUM_LENGTH);
    const said = stringsIn(bytes.subarray(START, START + length));
    return { sum, said, image: new Uint8Array(bytes.buffer, bytes.byteOffset + START + length) };
  } catch {
    return undefined;
  }
}

/**
 * @param image its length is a multiple of 4
 * @returns the checksum of the file
 * @throws what the file system says
 */
export async function writeImageFile(
  file: string,
  said: readonly string[],
  image: Uint8Array,
  pause: Slicer,
): Promise<number> {
  const strings = await inSlices(packStrings(said), pause);
  const front = Buffer.alloc(START + strings.length);
  front.writeUInt32LE(strings.length, SUM_LENGTH);
  front.set(strings, START);
  await pause();
  const sumOfFront = await inSlices(summing(front.subarray(SUM_LENGTH)), pause);
  const sum = await inSlices(summing(image, sumOfFront), pause);
  front.writeUInt32LE(sum, 0);
  await replaceWhole(file, [front, image]);
  return sum;
}

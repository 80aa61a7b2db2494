// The image of a register on disk, with the articles that it was taken of. Written whole or not at all; what cannot be
// read whole is not there.
import { readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { IMAGE_VERSION, type RegisterImage } from '../corpus/image/layout';
import { summing } from './checksum';
import { inSlices, type Slicer } from './turns';

export interface KeptRegister {
  /** Hashes of the articles that the register knows, by id; '' for one whose analysis is not the file's alone. */
  readonly articles: ReadonlyMap<string, string>;
  /** What people decided, as the register tells it. */
  readonly decisions: string;
  readonly image: RegisterImage;
}

/** The checksum of all that follows; the version; the length of the head in bytes, a multiple of 4. */
const SUM_LENGTH = 4;
const START = SUM_LENGTH + 8;

/** @returns undefined when there is none, or when it is not whole */
export async function readRegisterFile(file: string, pause: Slicer): Promise<KeptRegister | undefined> {
  try {
    const read = await readFile(file);
    // The numbers of the image must lie on multiples of 4 bytes.
    const bytes = read.byteOffset % 4 === 0 ? read : Buffer.from(new Uint8Array(read).buffer);
    const sum = await inSlices(summing(bytes.subarray(SUM_LENGTH)), pause);
    if (sum !== bytes.readUInt32LE(0)) return undefined;
    if (bytes.readUInt32LE(SUM_LENGTH) !== IMAGE_VERSION) return undefined;
    const length = bytes.readUInt32LE(SUM_LENGTH + 4);
    const head = JSON.parse(bytes.toString('utf8', START, START + length)) as {
      articles: [string, string][];
      decisions: string;
    };
    await pause();
    const image = new Uint8Array(bytes.buffer, bytes.byteOffset + START + length);
    return { articles: new Map(head.articles), decisions: head.decisions, image };
  } catch {
    return undefined;
  }
}

/** @throws what the file system says */
export async function writeRegisterFile(file: string, kept: KeptRegister, pause: Slicer): Promise<void> {
  const { articles, decisions, image } = kept;
  const head = Buffer.from(JSON.stringify({ articles: [...articles], decisions }));
  const length = Math.ceil(head.length / 4) * 4;
  const bytes = Buffer.alloc(START + length + image.length, ' ');
  await pause();
  bytes.writeUInt32LE(IMAGE_VERSION, SUM_LENGTH);
  bytes.writeUInt32LE(length, SUM_LENGTH + 4);
  bytes.set(head, START);
  bytes.set(image, START + length);
  bytes.writeUInt32LE(await inSlices(summing(bytes.subarray(SUM_LENGTH)), pause), 0);
  await pause();
  await writeFileAtomic(file, bytes);
}

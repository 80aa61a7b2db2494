// The image of a register on disk, with the articles that it was taken of. Written whole or not at all; what cannot be
// read whole is not there.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { IMAGE_VERSION, type RegisterImage } from '../corpus/register-image';
import type { Slicer } from './turns';

export interface KeptRegister {
  /** Hashes of the articles that the register knows, by id; '' for one whose analysis is not the file's alone. */
  readonly articles: ReadonlyMap<string, string>;
  /** What people decided, as the register tells it. */
  readonly decisions: string;
  readonly image: RegisterImage;
}

const HASH_LENGTH = 20;
/** Strings in one piece of the file. */
const PIECE = 4096;

/** @returns undefined when there is none, or when it is not whole */
export async function readRegisterFile(file: string, pause: Slicer): Promise<KeptRegister | undefined> {
  try {
    const bytes = await readFile(file);
    const body = bytes.subarray(HASH_LENGTH);
    if (!createHash('sha1').update(body).digest().equals(bytes.subarray(0, HASH_LENGTH))) return undefined;
    await pause();
    const [version = 0, numbersLength = 0, pieces = 0] = [0, 4, 8].map((at) => body.readUInt32LE(at));
    if (version !== IMAGE_VERSION) return undefined;
    let at = 12;
    const piece = () => {
      const length = body.readUInt32LE(at);
      const text = body.toString('utf8', at + 4, at + 4 + length);
      at += 4 + length;
      return JSON.parse(text) as unknown;
    };
    const { articles, decisions } = piece() as { articles: [string, string][]; decisions: string };
    const strings: string[] = [];
    for (let index = 0; index < pieces; index++) {
      for (const text of piece() as string[]) strings.push(text);
      await pause();
    }
    // A copy, so that the numbers lie on a multiple of 4 bytes.
    const numbers = new Int32Array(new Uint8Array(body.subarray(at, at + numbersLength * 4)).buffer);
    return { articles: new Map(articles), decisions, image: { strings, numbers } };
  } catch {
    return undefined;
  }
}

/** @throws what the file system says */
export async function writeRegisterFile(file: string, kept: KeptRegister, pause: Slicer): Promise<void> {
  const { articles, decisions, image } = kept;
  const { strings, numbers } = image;
  const parts: Buffer[] = [Buffer.alloc(12)];
  const put = (value: unknown) => {
    const text = Buffer.from(JSON.stringify(value));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(text.length);
    parts.push(length, text);
  };
  put({ articles: [...articles], decisions });
  for (let at = 0; at < strings.length; at += PIECE) {
    await pause();
    put(strings.slice(at, at + PIECE));
  }
  const pieces = Math.ceil(strings.length / PIECE);
  for (const [index, value] of [IMAGE_VERSION, numbers.length, pieces].entries())
    parts[0]?.writeUInt32LE(value, index * 4);
  parts.push(Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  await pause();
  const body = Buffer.concat(parts);
  const hash = createHash('sha1').update(body).digest();
  await pause();
  await writeFileAtomic(file, Buffer.concat([hash, body]));
}

// Runs the command line in this process, with streams that are looked at afterwards.
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import Ajv from 'ajv';
import { expect } from 'vitest';
import analysisSchema from '../../server/schema/analysis.schema.json';
import { run } from '../../server/src/cli/program';
import type { Terminal } from '../../server/src/cli/terminal';

export interface Ran {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
  /** The output as JSON lines. */
  readonly lines: readonly Answer[];
}

export interface Answer {
  readonly id: string | number | null;
  readonly line?: number;
  readonly error?: { readonly code: string; readonly message: string };
  readonly blocks: readonly { role: string; start: number; end: number }[];
  readonly entities: readonly {
    id: string;
    name: string;
    type: string;
    aliases: string[];
    local?: string[];
  }[];
  readonly mentions: readonly { start: number; end: number; text: string; entity: string; form: string }[];
  readonly quotes: readonly {
    content: [number, number][];
    cue: [number, number][];
    source: [number, number][];
    kind: string;
    speaker: string | null;
    status: string;
  }[];
  readonly findings: readonly { code: string; start: number; end: number; related: { id?: string }[] }[];
  readonly meta: Record<string, unknown>;
}

export interface Surroundings {
  readonly folder?: string;
  readonly input?: string | Buffer | Readable;
  readonly isTerminal?: boolean;
}

/** Runs one command line to its end. */
export async function cli(
  words: readonly string[],
  { folder, input, isTerminal }: Surroundings = {},
): Promise<Ran> {
  const output = collector(isTerminal);
  const errors = collector(isTerminal);
  const stream = input instanceof Readable ? input : Readable.from(input === undefined ? [] : [input]);
  const terminal: Terminal = {
    input: Object.assign(stream, { isTTY: false }),
    output: output.stream,
    errors: errors.stream,
    folder: folder ?? process.cwd(),
    environment: {},
  };
  const status = await run(words, terminal);
  return {
    status,
    output: output.text(),
    errors: errors.text(),
    get lines() {
      return jsonLines(output.text());
    },
  };
}

export function jsonLines(text: string): Answer[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);
}

function collector(isTTY = false) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return {
    stream: Object.assign(stream, { isTTY, columns: 80 }),
    text: () => Buffer.concat(chunks).toString(),
  };
}

/** A folder with these files. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'newsmark-cli-')));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}

export const PROJECT = path.join(import.meta.dirname, '..', '..');

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictTuples: false });
const validate = ajv.compile(analysisSchema);

/** Expects a value to be an answer as the published schema has it, and its parts to fit each other and the text. */
export function expectAnswer(answer: Answer, text?: string): void {
  expect(validate(answer) ? [] : validate.errors, JSON.stringify(answer).slice(0, 300)).toEqual([]);
  if (answer.error !== undefined) return;
  const entities = new Set(answer.entities.map(({ id }) => id));
  expect(entities.size).toBe(answer.entities.length);
  for (const { speaker } of answer.quotes) if (speaker !== null) expect(entities).toContain(speaker);
  for (const { entity } of answer.mentions) expect(entities).toContain(entity);
  if (text === undefined) return;
  const points = Array.from(text);
  for (const { start, end, text: words } of answer.mentions)
    expect(points.slice(start, end).join('')).toBe(words);
  const spans = [
    ...answer.blocks.map(({ start, end }) => [start, end]),
    ...answer.findings.map(({ start, end }) => [start, end]),
    ...answer.quotes.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
  ];
  for (const [start = -1, end = -1] of spans) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(points.length);
  }
  const covered = points.map(() => 0);
  for (const { start, end } of answer.blocks) for (let i = start; i < end; i++) covered[i]!++;
  points.forEach((point, i) => {
    if (/\S/u.test(point) && point !== '\u200b') expect([i, point, covered[i]]).toEqual([i, point, 1]);
  });
}

/** A stream that a test writes to when it likes. */
export function openInput(): PassThrough {
  return new PassThrough();
}

// A sidecar file as text: its lines, the decisions in them, and what is wrong with it. The only change ever made to
// one is that lines are added, so everything that is not understood stays byte for byte. Does no input or output.
import { type Decision, FORMAT_VERSION, keyOrder } from './decision';
import { OPERATIONS } from './operations';
import { readDecision } from './validate';

/** Which of the two files: beside an article, or beside newsmark.json. */
export type SidecarKind = 'article' | 'entities';

export type SidecarProblemCode =
  | 'unreadable-file'
  | 'not-utf-8'
  | 'half-written'
  | 'conflict-marker'
  | 'unreadable-line'
  | 'future-version'
  | 'foreign-line'
  | 'invalid-decision'
  | 'wrong-file'
  | 'duplicate-id'
  | 'carriage-returns'
  | 'byte-order-mark';

/** Something about a file that a person should know, with what to do about it. */
export interface SidecarProblem {
  readonly code: SidecarProblemCode;
  readonly severity: 'error' | 'warning' | 'information';
  /** Counted from 0. */
  readonly line: number;
  readonly message: string;
}

/** One line without its line break; `decision` where there is one that this version understands. */
export interface SidecarLine {
  readonly raw: string;
  readonly decision?: Decision;
}

export interface Sidecar {
  /** The whole file, with byte-order mark and line endings as they stand. */
  readonly text: string;
  /** All lines but blank ones, in file order. */
  readonly lines: readonly SidecarLine[];
  /** Each decision once, in file order. Two different decisions that share an id are both here. */
  readonly decisions: readonly Decision[];
  readonly problems: readonly SidecarProblem[];
  /** True when a line could not be read at all or is from a later version: such a file must not be written. */
  readonly readOnly: boolean;
  /** The text is these lines, each with a line feed, in order and nothing else: what is added is put in its place. */
  readonly isTidy?: true;
}

const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
const READ_ONLY: ReadonlySet<SidecarProblemCode> = new Set([
  'unreadable-file',
  'not-utf-8',
  'half-written',
  'conflict-marker',
  'unreadable-line',
  'future-version',
]);

/**
 * Reads a sidecar. Never throws: what cannot be read becomes a problem with its line.
 *
 * @param text the file's text, with byte-order mark and CRLF as they stand; empty for a file that is not there
 */
export function parseSidecar(text: string, kind: SidecarKind): Sidecar {
  const lines: SidecarLine[] = [];
  const decisions: Decision[] = [];
  const problems: SidecarProblem[] = [];
  const report = (code: SidecarProblemCode, line: number, message: string): void => {
    const severity = READ_ONLY.has(code) ? 'error' : CALM.has(code) ? 'information' : 'warning';
    problems.push({ code, severity, line, message });
  };
  const seen = new Map<string, string>();
  const bom = text.startsWith('\ufeff');
  if (bom) report('byte-order-mark', 0, 'Save this file without a byte-order mark; it is read all the same.');
  const rows = (bom ? text.slice(1) : text).split(lineEnding(text));
  const returned =
    rows.length > 1 && text.includes('\r') ? text.slice(0, text.indexOf('\r')).split('\n').length - 1 : -1;
  if (returned >= 0)
    report(
      'carriage-returns',
      returned,
      'Give this file LF line endings, e.g. in .gitattributes; it is read all the same.',
    );
  rows.forEach((raw, number) => {
    if (raw.trim() === '') return;
    const decision = readLine(raw, number, number === rows.length - 1, kind, report);
    lines.push(decision === undefined ? { raw } : { raw, decision });
    if (decision === undefined) return;
    const twin = seen.get(decision.id);
    if (twin === undefined) seen.set(decision.id, raw);
    else if (twin === raw) return;
    else
      report(
        'duplicate-id',
        number,
        `Two different decisions have the id ${decision.id}; withdraw the wrong one or give it an id of its own.`,
      );
    decisions.push(decision);
  });
  return { text, lines, decisions, problems, readOnly: problems.some((p) => READ_ONLY.has(p.code)) };
}

const CALM: ReadonlySet<SidecarProblemCode> = new Set([
  'foreign-line',
  'carriage-returns',
  'byte-order-mark',
]);

function readLine(
  raw: string,
  number: number,
  last: boolean,
  kind: SidecarKind,
  report: (code: SidecarProblemCode, line: number, message: string) => void,
): Decision | undefined {
  if (MARKER.test(raw)) {
    report(
      'conflict-marker',
      number,
      'Resolve the git conflict: keep the lines of both sides and remove the marker lines.',
    );
    return undefined;
  }
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    if (last)
      report(
        'half-written',
        number,
        'The last line is cut off; restore it from git or remove it. Until then the file is not written.',
      );
    else
      report(
        'unreadable-line',
        number,
        'This line is not JSON; restore it from git or move it to another file. Until then the file is not written.',
      );
    return undefined;
  }
  const reading = readDecision(value);
  if (reading.is === 'future')
    report(
      'future-version',
      number,
      `This line has format version ${reading.version}, and this is version ${FORMAT_VERSION}; update Newsmark. Until then the file is not written.`,
    );
  else if (reading.is === 'foreign')
    report('foreign-line', number, 'This line is not one of Newsmark’s decisions; it is kept as it is.');
  else if (reading.is === 'invalid')
    report(
      'invalid-decision',
      number,
      `The field “${reading.field}” is missing or wrong; correct it. The line is kept and not applied.`,
    );
  else {
    const { file } = OPERATIONS[reading.decision.op];
    if (file === 'both' || file === kind) return reading.decision;
    report(
      'wrong-file',
      number,
      `“${reading.decision.op}” belongs in ${file === 'article' ? 'an article’s sidecar' : 'entities.newsmark.jsonl'}; move the line there. It is kept and not applied.`,
    );
  }
  return undefined;
}

/** A file whose bytes are no text: nothing in it can be read, and it must not be written. */
export function undecodable(): Sidecar {
  const message =
    'This file is not UTF-8 text; restore it from git or convert it. Until then the file is not written.';
  return closed('not-utf-8', message, []);
}

/**
 * A file that the system does not give.
 *
 * @param message why, and what to do about it
 * @param before what was read of it earlier; it holds until the file can be read again
 */
export function unreadableFile(message: string, before: Sidecar | undefined): Sidecar {
  return closed('unreadable-file', message, before?.decisions ?? []);
}

function closed(code: SidecarProblemCode, message: string, decisions: readonly Decision[]): Sidecar {
  const problem: SidecarProblem = { code, severity: 'error', line: 0, message };
  return { text: '', lines: [], decisions, problems: [problem], readOnly: true };
}

/** The line of a decision, without line break. Characters that some tools take for line breaks are escaped. */
export function formatDecision(decision: Decision): string {
  const values = decision as unknown as Readonly<Record<string, unknown>>;
  const line: Record<string, unknown> = {};
  for (const key of keyOrder(decision.op)) line[key] = key === 'v' ? FORMAT_VERSION : values[key];
  return JSON.stringify(line).replaceAll(
    /[\u0085\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The file with further decisions in it. Lines that are there stay byte for byte; the whole is put in order: decisions
 * by where they stand and then by id, other lines behind them.
 *
 * @returns undefined when the file is read-only; the same object when it holds all the decisions already
 */
export function withDecisions(
  sidecar: Sidecar,
  decisions: readonly Decision[],
  kind: SidecarKind,
): Sidecar | undefined {
  if (sidecar.readOnly) return undefined;
  const added = new Map(decisions.toReversed().map((decision) => [decision.id, decision]));
  for (const { id } of sidecar.decisions) added.delete(id);
  return added.size === 0 ? sidecar : withLines(sidecar, linesOf([...added.values()].reverse()), kind);
}

function linesOf(decisions: readonly Decision[]): SidecarLine[] {
  return decisions.map((decision) => ({ raw: formatDecision(decision), decision }));
}

function withLines(sidecar: Sidecar, added: readonly SidecarLine[], kind: SidecarKind): Sidecar {
  if (sidecar.isTidy && added.length <= FEW) return tidySidecar(added.reduce(inserted, sidecar.lines));
  const lines = inOrder([...sidecar.lines, ...added]);
  // A file without problems need not be read again to know what is in it.
  return sidecar.problems.length > 0 ? parseSidecar(write(lines, sidecar.text), kind) : tidySidecar(lines);
}

/** A file without problems. Its text is put together when somebody asks for it: there may be thousands of lines. */
function tidySidecar(lines: readonly SidecarLine[]): Sidecar {
  let text: string | undefined;
  return {
    get text() {
      text ??= write(lines, '');
      return text;
    },
    lines,
    decisions: decisionsIn(lines),
    problems: [],
    readOnly: false,
    isTidy: true,
  };
}

/** So many lines are put in one by one; more are sorted with the others. */
const FEW = 8;

/** Lines in order, with one more at its place. */
function inserted(lines: readonly SidecarLine[], line: SidecarLine): readonly SidecarLine[] {
  let at = 0;
  for (let high = lines.length; at < high; ) {
    const middle = (at + high) >> 1;
    const other = lines[middle];
    if (other !== undefined && compareLines(other, line) <= 0) at = middle + 1;
    else high = middle;
  }
  return lines.toSpliced(at, 0, line);
}

function decisionsIn(lines: readonly SidecarLine[]): Decision[] {
  const decisions: Decision[] = [];
  for (const { decision } of lines) if (decision !== undefined) decisions.push(decision);
  return decisions;
}

/** As `withDecisions`, the text alone. */
export function addDecisions(sidecar: Sidecar, decisions: readonly Decision[]): string | undefined {
  return withDecisions(sidecar, decisions, 'article')?.text;
}

/**
 * All lines of both files, each once. Never drops a line, whatever it holds; symmetric but for line ending and
 * byte-order mark, which are those of `ours`. With unreadable lines about, nothing is put in order: the lines of
 * `ours` come first, then what only `theirs` has.
 */
export function mergeSidecars(ours: Sidecar, theirs: Sidecar): string {
  const known = new Set(ours.lines.map((l) => l.raw));
  const more = theirs.lines.filter((l) => !known.has(l.raw));
  if (more.length === 0) return ours.text;
  const lines = [...ours.lines, ...more];
  return write(ours.readOnly || theirs.readOnly ? lines : inOrder(lines), ours.text);
}

/** Where a decision is put in the file: at the place it was made; those that have none come first. */
function position(decision: Decision): number {
  if ('at' in decision) return decision.at[0]?.start ?? -1;
  return decision.op === 'anchor.set' ? (decision.place[0]?.start ?? -1) : -1;
}

function inOrder(lines: readonly SidecarLine[]): SidecarLine[] {
  return [...new Map(lines.map((l) => [l.raw, l])).values()].sort(compareLines);
}

function compareLines(a: SidecarLine, b: SidecarLine): number {
  const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  if (a.decision === undefined || b.decision === undefined)
    return a.decision === b.decision ? compare(a.raw, b.raw) : a.decision === undefined ? 1 : -1;
  return (
    position(a.decision) - position(b.decision) ||
    compare(a.decision.id, b.decision.id) ||
    compare(a.raw, b.raw)
  );
}

function write(lines: readonly SidecarLine[], like: string): string {
  const bom = like.startsWith('\ufeff') ? '\ufeff' : '';
  const ending = lineEnding(like);
  return bom + lines.map((l) => l.raw + ending).join('');
}

/** CRLF when every line ends so; in a mixed file a carriage return is part of its line. */
function lineEnding(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') && !/(?:^|[^\r])\n/.test(text) ? '\r\n' : '\n';
}

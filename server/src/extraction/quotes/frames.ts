// Quote frames: content, cue and source of every quotation and reported statement. Puts together what the lines
// say (kept per line) and what runs over lines: turns of a transcript, quotations that go on in the next paragraph.
import type { Language } from '../../language/language';
import { Beside } from '../../text/beside';
import type { Segment, SegmentContent, TextDocument } from '../../text/document';
import type { Block, BlockRole, Name, QuoteFrame } from '../analysis';
import { type LineQuotes, type LineSetting, NO_QUOTES } from './line-quotes';
import { readLine } from './line-reader';
import { attribute, type Builder, builder, goOn, type LineBefore, turnFrame } from './over-lines';
import { isAnonymous, type TurnLabel, transcriptLabels, turnLabel } from './transcript';

export type FrameFinder = (
  document: TextDocument,
  blocks: readonly Block[],
  names: readonly Name[],
) => readonly QuoteFrame[];

const SILENT: ReadonlySet<BlockRole> = new Set<BlockRole>(['boilerplate', 'dateline', 'byline', 'credit']);

/** A line of the article that can hold quotes. */
interface Line {
  readonly segment: Segment;
  readonly setting: LineSetting;
  readonly label: TurnLabel | undefined;
}

/**
 * Makes a finder. It keeps what it read of a line for as long as somebody holds the line's content; the answer
 * never depends on what it saw before. Boilerplate, bylines, datelines and credits yield nothing.
 */
export function createFrameFinder(language: Language): FrameFinder {
  const read = new Beside<Map<string, LineQuotes>>();
  const labels = new Beside<{ readonly label: TurnLabel | undefined }>();

  const labelOf = (content: SegmentContent): TurnLabel | undefined => {
    let known = labels.get(content);
    if (known === undefined) {
      known = { label: turnLabel(content) };
      labels.set(content, known);
    }
    return known.label;
  };
  const quotesOf = (content: SegmentContent, setting: LineSetting): LineQuotes => {
    let known = read.get(content);
    if (known === undefined) {
      known = new Map();
      read.set(content, known);
    }
    const key = `${setting.role} ${setting.start} ${setting.end}`;
    let quotes = known.get(key);
    if (quotes === undefined) {
      quotes = readLine(language, content, setting);
      known.set(key, quotes);
    }
    return quotes;
  };

  return (document, blocks, names) => {
    const lines = linesOf(document, blocks, labelOf);
    const turns = transcriptLabels(
      lines.flatMap(({ setting, label }) => (setting.role === 'body' && label ? [label] : [])),
      (label) => isPerson(document.text, names, label),
    );
    const frames: Builder[] = [];
    let before: LineBefore | undefined;
    for (const { segment, setting, label } of lines) {
      const turn =
        label !== undefined && setting.role === 'body' && turns.has(label.text) ? label : undefined;
      if (turn !== undefined && isAnonymous(turn.text)) {
        before = undefined;
        continue;
      }
      const inner = turn === undefined ? setting : { ...setting, start: turn.words };
      const quotes = quotesOf(segment.content, inner);
      const built = quotes.quotes.map((quote) => builder(quote, segment, turn !== undefined));
      if (turn !== undefined) {
        const said = turnFrame(segment, setting, turn);
        frames.push(said, ...built.filter((b) => b.frame.cue.length > 0));
        // A transcript that is quoted: a paragraph behind a mark goes on with the turn.
        const quoted = { ...NO_QUOTES, open: 0 };
        before = turn.start > 0 ? { quotes: quoted, frames: [said], start: segment.start } : undefined;
        continue;
      }
      const announced = before?.quotes.announced;
      if (announced === undefined) goOn(before, quotes, built);
      else if (setting.role === 'body') attribute(announced, before?.start ?? 0, segment, setting, built);
      for (const entry of built) if (!entry.merged) frames.push(entry);
      before = setting.role === 'body' ? { quotes, frames: built, start: segment.start } : undefined;
    }
    return frames.map(({ frame }) => frame).sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  };
}

function isPerson(text: string, names: readonly Name[], label: string): boolean {
  return names.some(({ type, start, end }) => {
    const name = text.slice(start, end);
    return type === 'person' && (name === label || name.endsWith(` ${label}`));
  });
}

function linesOf(
  document: TextDocument,
  blocks: readonly Block[],
  labelOf: (content: SegmentContent) => TurnLabel | undefined,
): Line[] {
  const lines: Line[] = [];
  let index = 0;
  for (const segment of document.segments) {
    while (index < blocks.length && (blocks[index]?.end ?? 0) <= segment.start) index++;
    for (let k = index; k < blocks.length; k++) {
      const block = blocks[k];
      if (block === undefined || block.start >= segment.end) break;
      if (SILENT.has(block.role)) continue;
      const start = Math.max(block.start, segment.start) - segment.start;
      const end = Math.min(block.end, segment.end) - segment.start;
      const setting = { role: block.role, start, end };
      lines.push({ segment, setting, label: start === 0 ? labelOf(segment.content) : undefined });
    }
  }
  return lines;
}

function startOf(frame: QuoteFrame): number {
  return Math.min(frame.content[0]?.start ?? 0, frame.cue[0]?.start ?? Number.MAX_SAFE_INTEGER);
}

function endOf(frame: QuoteFrame): number {
  return frame.content.at(-1)?.end ?? 0;
}

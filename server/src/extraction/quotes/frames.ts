// Quote frames: content, cue and source of every quotation and reported statement. Puts together what the lines
// say (kept per line) and what runs over lines: turns of a transcript, quotations that go on in the next paragraph.
import type { Language } from '../../language/language';
import type { Segment, SegmentContent, TextDocument } from '../../text/document';
import type { Span } from '../../text/span';
import type { Block, BlockRole, Name, QuoteFrame } from '../analysis';
import type { LineQuote, LineQuotes, LineSetting } from './line-quotes';
import { readLine } from './line-reader';
import { confidenceOf } from './rules';
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
  const read = new WeakMap<SegmentContent, Map<string, LineQuotes>>();
  const labels = new WeakMap<SegmentContent, { readonly label: TurnLabel | undefined }>();

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
    let before: { readonly quotes: LineQuotes; readonly frames: readonly Builder[] } | undefined;
    for (const { segment, setting, label } of lines) {
      const turn =
        label !== undefined && setting.role === 'body' && turns.has(label.text) ? label : undefined;
      if (turn !== undefined && isAnonymous(turn.text)) {
        before = undefined;
        continue;
      }
      const inner = turn === undefined ? setting : { ...setting, start: turn.words };
      const quotes = quotesOf(segment.content, inner);
      const built = quotes.quotes.map((quote) => builder(quote, segment.start, turn !== undefined));
      if (turn !== undefined) {
        frames.push(turnFrame(segment, setting, turn), ...built.filter((b) => b.frame.cue.length > 0));
        before = undefined;
        continue;
      }
      goOn(before, quotes, built);
      for (const entry of built) if (!entry.merged) frames.push(entry);
      before = setting.role === 'body' ? { quotes, frames: built } : undefined;
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

/** A frame that may still grow. */
interface Builder {
  frame: QuoteFrame;
  /** Its content went into the frame of the line before. */
  merged: boolean;
  /** Where it lives now, when it was merged. */
  into?: Builder;
}

function builder(quote: LineQuote, start: number, nested: boolean): Builder {
  const frame: QuoteFrame = {
    kind: quote.kind,
    content: moved(quote.content, start),
    cue: moved(quote.cue, start),
    source: moved(quote.source, start),
    nested: quote.nested || nested,
    rule: quote.rule,
    confidence: confidenceOf(quote.rule, quote.open),
  };
  return { frame, merged: false };
}

function moved(spans: readonly Span[], by: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

/** Joins a quotation that goes on: re-opened after an unclosed one, or standing alone after “A,” Roe said. */
function goOn(
  before: { readonly quotes: LineQuotes; readonly frames: readonly Builder[] } | undefined,
  quotes: LineQuotes,
  built: readonly Builder[],
): void {
  const lead = built[quotes.lead];
  if (before === undefined || lead === undefined) return;
  const open = before.frames[before.quotes.open];
  const tail = before.frames[before.quotes.tail];
  const free = lead.frame.rule === 'free-standing';
  const earlier =
    open ??
    (free && tail !== undefined && (tail.into !== undefined || tail.frame.rule !== 'free-standing')
      ? tail
      : undefined);
  if (earlier === undefined) return;
  let target = earlier;
  while (target.into !== undefined) target = target.into;
  const { frame } = target;
  const bare = frame.cue.length === 0 && frame.source.length === 0;
  const other = lead.frame;
  target.frame = {
    ...frame,
    content: [...frame.content, ...other.content],
    cue: bare ? other.cue : frame.cue,
    source: bare ? other.source : frame.source,
    rule: bare ? other.rule : frame.rule,
    confidence: bare ? other.confidence : frame.confidence,
    kind: frame.kind === other.kind ? frame.kind : 'mixed',
  };
  lead.merged = true;
  lead.into = target;
}

function turnFrame(segment: Segment, setting: LineSetting, turn: TurnLabel): Builder {
  const at = (start: number, end: number) => [{ start: segment.start + start, end: segment.start + end }];
  const frame: QuoteFrame = {
    kind: 'direct',
    content: at(turn.words, setting.end),
    cue: at(turn.words - 1 - spaces(segment, turn), turn.words - spaces(segment, turn)),
    source: at(setting.start, turn.end),
    nested: false,
    rule: 'transcript',
    confidence: confidenceOf('transcript', false),
  };
  return { frame, merged: false };
}

/** White space between a label's colon and its words. */
function spaces(segment: Segment, turn: TurnLabel): number {
  const { text } = segment.content;
  return turn.words - 1 - text.lastIndexOf(':', turn.words - 1);
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

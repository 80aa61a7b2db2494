// What runs over lines: a quotation that goes on in the next paragraph, a paragraph that the line before announced,
// the turns of a transcript. Sees what the lines say, and of their words only where they begin and end.
import type { Segment } from '../../text/document';
import type { Span } from '../../text/span';
import type { QuoteFrame } from '../analysis';
import type { LineQuote, LineQuotes, LineSetting } from './line-quotes';
import { confidenceOf } from './rules';
import type { TurnLabel } from './transcript';

/** A frame that may still grow. */
export interface Builder {
  frame: QuoteFrame;
  /** The character with which its content begins. */
  readonly mark: string;
  /** Its content went into the frame of the line before. */
  merged: boolean;
  /** Where it lives now, when it was merged. */
  into?: Builder;
}

/** The line before, as far as what it says goes on. */
export interface LineBefore {
  readonly quotes: LineQuotes;
  readonly frames: readonly Builder[];
  /** UTF-16 offset of the line. */
  readonly start: number;
}

/** A line of so few words is no paragraph that somebody spoke. */
const FEWEST_WORDS = 4;

/** “Roe added:” — the paragraph behind it is hers, in marks or without. */
export function attribute(
  announced: NonNullable<LineQuotes['announced']>,
  start: number,
  segment: Segment,
  setting: LineSetting,
  built: Builder[],
): void {
  const cue = moved(announced.cue, start);
  const source = moved(announced.source, start);
  const lead = built[0];
  if (lead?.frame.rule === 'free-standing') {
    const confidence = confidenceOf('quotation', false);
    lead.frame = { ...lead.frame, cue, source, rule: 'quotation', confidence };
    return;
  }
  const text = segment.content.text.slice(setting.start, setting.end);
  const isSaid = /[.!?…]["”’]?$/u.test(text) && text.split(/\s+/u).length >= FEWEST_WORDS;
  if (built.length > 0 || !isSaid || /^["“‘'«„•·*-]/u.test(text)) return;
  const content = [{ start: segment.start + setting.start, end: segment.start + setting.end }];
  const confidence = confidenceOf('free-standing', false);
  const frame: QuoteFrame = {
    kind: 'indirect',
    content,
    cue,
    source,
    nested: false,
    rule: 'colon',
    confidence,
  };
  built.push({ frame, mark: '', merged: false });
}

/** The frame of a quote of a line. @param nested it stands in a turn of a transcript */
export function builder(quote: LineQuote, segment: Segment, nested: boolean): Builder {
  const { start } = segment;
  const frame: QuoteFrame = {
    kind: quote.kind,
    content: moved(quote.content, start),
    cue: moved(quote.cue, start),
    source: moved(quote.source, start),
    nested: quote.nested || nested,
    rule: quote.rule,
    confidence: confidenceOf(quote.rule, quote.open),
  };
  return { frame, mark: segment.content.text.charAt(quote.content[0]?.start ?? 0), merged: false };
}

function moved(spans: readonly Span[], by: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

/** Joins a quotation that goes on: re-opened after an unclosed one, or standing alone after “A,” Roe said. */
export function goOn(before: LineBefore | undefined, quotes: LineQuotes, built: readonly Builder[]): void {
  const lead = built[quotes.lead];
  if (before === undefined || lead === undefined) return;
  const open = before.frames[before.quotes.open];
  const tail = before.frames[before.quotes.tail];
  const free = lead.frame.rule === 'free-standing';
  if (free && tail !== undefined && built.length === 1 && isSingle(lead) && DOUBLE.test(tail.mark)) {
    lead.merged = true;
    return;
  }
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

const DOUBLE = /^["“„«]$/u;

/** ‘A’ alone between paragraphs of “B” is a cross-heading, no quote. */
function isSingle({ mark }: Builder): boolean {
  return mark === '‘' || mark === "'";
}

/** The frame of a turn of a transcript. */
export function turnFrame(segment: Segment, setting: LineSetting, turn: TurnLabel): Builder {
  const at = (start: number, end: number) => [{ start: segment.start + start, end: segment.start + end }];
  const frame: QuoteFrame = {
    kind: 'direct',
    content: at(turn.words, setting.end),
    cue: at(turn.words - 1 - spaces(segment, turn), turn.words - spaces(segment, turn)),
    source: at(turn.start, turn.end),
    nested: false,
    rule: 'transcript',
    confidence: confidenceOf('transcript', false),
  };
  return { frame, mark: '', merged: false };
}

/** White space between a label's colon and its words. */
function spaces(segment: Segment, turn: TurnLabel): number {
  const { text } = segment.content;
  return turn.words - 1 - text.lastIndexOf(':', turn.words - 1);
}

// The quotes of one line, from its own content alone, so that they can be kept for as long as the line reads the
// same. What runs over lines (a quotation that goes on, the label of a turn) is settled in frames.ts.

import { Tag } from '../../language/grammar/tags';
import type { Language } from '../../language/language';
import type { SegmentContent } from '../../text/document';
import { contains, type Span } from '../../text/span';
import type { BlockRole } from '../analysis';
import { readAnnouncement } from './announcements';
import { readClauses } from './clauses';
import { attributionFollows } from './closing-sign';
import type { Attribution } from './constructions/construction';
import { type Draft, draftOf, markNested, quotationDraft, spanOf } from './drafts';
import { isHeadlineQuote, isUtterance, isWorkTitle, loneQuotation } from './free-quotations';
import { type Item, type LineTokens, prepareLine, readItems } from './items';
import { readLabel } from './labels';
import { type LineQuotes, type LineSetting, NO_QUOTES } from './line-quotes';
import { readQuotations } from './marks';
import { withObjectNouns } from './object-nouns';
import type { RuleName } from './rules';

/**
 * A sentence of more items is read in pieces, so that a text without punctuation costs no more than another; only
 * quotations are taken from it, since nothing tells where reported speech ends.
 */
const LONGEST_SENTENCE = 200;

/** How deep quotes inside quotations are looked for. */
const DEEPEST = 3;

/** Reads the quotes of a line. */
export function readLine(language: Language, content: SegmentContent, setting: LineSetting): LineQuotes {
  const { tokens } = content;
  let first = 0;
  while (first < tokens.length && (tokens[first]?.start ?? 0) < setting.start) first++;
  let last = tokens.length;
  while (last > first && (tokens[last - 1]?.end ?? 0) > setting.end) last--;
  if (setting.role === 'headline') last = beforeRubrics(content, first, last);
  if (!mayHoldQuotes(language, content, first, last)) return NO_QUOTES;
  const reader = new LineReader(language, prepareLine(content, readQuotations(tokens)), setting.role, first);
  reader.read(first, last, 0);
  return reader.result();
}

/** "Roe: bridge is safe | World | News": where the site's own words begin behind a headline; `last` without any. */
function beforeRubrics({ tokens }: SegmentContent, first: number, last: number): number {
  for (let index = first + FEWEST_TOKENS; index < last; index++)
    if (tokens[index]?.text === '|') return index;
  return last;
}

/** What stands before a stroke is a headline when it has so many tokens, and a rubric when it has fewer. */
const FEWEST_TOKENS = 4;

/** True when a mark, a colon, a word of the cue table or a leading dash stands among tokens `[first, last)`. */
function mayHoldQuotes(language: Language, content: SegmentContent, first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const token = content.tokens[index];
    if (token === undefined) break;
    if (token.kind === 'mark' || token.text === ':') return true;
    // — Ann Roe, behind her words
    if (index === first && DASHES.has(token.text)) return true;
    if (token.kind !== 'word') continue;
    if (language.cues.isCue(token.lower)) return true;
  }
  return false;
}

const DASHES = new Set(['—', '–', '―', '-']);

/** Holds what is found while one line is read. */
class LineReader {
  private readonly drafts: Draft[] = [];
  private lead = -1;
  private open = -1;
  private tail = -1;
  private announced: LineQuotes['announced'];

  constructor(
    private readonly language: Language,
    private readonly line: LineTokens,
    private readonly role: BlockRole,
    private readonly start: number,
  ) {}

  /** Reads tokens `[first, last)`; sentences without a mark or a cue are passed over unread. */
  read(first: number, last: number, depth: number): void {
    let from = -1;
    for (const { start, end } of this.sentences(first, last, depth)) {
      const active = mayHoldQuotes(this.language, this.line.content, start, end);
      if (active && from < 0) from = start;
      if (!active && from >= 0) {
        this.readItems(from, start, depth);
        from = -1;
      }
      if (!active) this.tail = -1;
    }
    if (from >= 0) this.readItems(from, last, depth);
  }

  /** The sentences among the tokens, those that a quotation of this depth spans taken together. */
  private *sentences(first: number, last: number, depth: number): Iterable<Span> {
    const { content, ends, openings } = this.line;
    let start = first;
    for (let index = first; index < last; ) {
      const quotation = content.tokens[index]?.kind === 'mark' ? openings.get(index) : undefined;
      const next =
        quotation !== undefined && quotation.depth === depth ? Math.min(quotation.last, last) : index + 1;
      if (ends[next - 1] === 1 || next >= last) {
        yield { start, end: next };
        start = next;
      }
      index = next;
    }
  }

  private readItems(first: number, last: number, depth: number): void {
    const items = withObjectNouns(this.language, readItems(this.language, this.line, { first, last, depth }));
    const opens = depth === 0 && first === this.start;
    let from = 0;
    for (let index = 0; index < items.length; index++) {
      const overlong = index + 1 - from >= LONGEST_SENTENCE;
      if (index + 1 < items.length && !overlong && !this.endsSentence(items, index)) continue;
      this.sentence(items, from, index + 1, depth, opens && from === 0);
      from = index + 1;
    }
  }

  result(): LineQuotes {
    const quotes = this.drafts.map((draft) => ({
      kind: draft.direct ? ('direct' as const) : draft.marked ? ('mixed' as const) : ('indirect' as const),
      content: draft.content,
      cue: draft.cue,
      source: draft.source,
      nested: draft.nested,
      rule: draft.rule,
      open: draft.open,
    }));
    const { lead, open, tail, announced } = this;
    return announced === undefined ? { quotes, lead, open, tail } : { quotes, lead, open, tail, announced };
  }

  /** A quotation that ends like a sentence does not end one when its attribution follows: “Why?” Roe asked. */
  private endsSentence(items: readonly Item[], index: number): boolean {
    const item = items[index];
    if (item === undefined || !item.ends) return false;
    if (item.tag !== Tag.Quotation) return true;
    return !attributionFollows(this.language, items, index);
  }

  /** @param leads the sentence is the first of the line */
  private sentence(items: readonly Item[], from: number, to: number, depth: number, leads: boolean): void {
    const before = this.drafts.length;
    const previousTail = this.tail;
    this.tail = -1;
    const clauses = readClauses(this.language, items, from, to, depth > 0);
    const label = depth === 0 ? readLabel(items, from, to, this.role, clauses.some(hasOwnVerb)) : undefined;
    const found = label === undefined ? clauses : [label];
    this.announced = undefined;
    if (depth === 0 && found.length === 0) this.announce(items, from, to);
    if (label === undefined && depth === 0) {
      const alone = loneQuotation(items, from, to);
      if (alone !== undefined && found.length === 0) {
        this.standAlone(items, alone, leads, previousTail);
        return;
      }
    }
    const whole = to - from < LONGEST_SENTENCE;
    for (const frame of found)
      if (whole || GOES_ON.has(frame.rule)) this.drafts.push(draftOf(items, frame, depth > 0));
    markNested(this.drafts, before);
    if (depth === 0) {
      if (this.role === 'headline' || this.role === 'subhead') this.headlineMarks(items, from, to, before);
      this.settleEnds(items, from, to, before, leads);
    }
    for (let index = from; index < to; index++) this.inside(items[index], depth, before);
  }

  private announce(items: readonly Item[], from: number, to: number): void {
    const announcement = readAnnouncement(this.language, items, from, to);
    if (announcement === undefined) return;
    const { cue, source } = announcement;
    this.announced = { cue: cue.map((s) => spanOf(items, s)), source: [spanOf(items, source)] };
  }

  /** Reads what stands inside a quotation that belongs to a quote. */
  private inside(item: Item | undefined, depth: number, before: number): void {
    const quotation = item?.quotation;
    if (item === undefined || quotation === undefined || depth >= DEEPEST) return;
    let held = depth > 0;
    for (let k = before; k < this.drafts.length && !held; k++)
      held = this.drafts[k]?.content.some((span) => contains(span, item)) ?? false;
    if (!held) return;
    const last = quotation.closed ? quotation.last - 1 : quotation.last;
    if (last > quotation.first + 1) {
      const tail = this.tail;
      this.read(quotation.first + 1, last, depth + 1);
      this.tail = tail;
    }
  }

  private standAlone(items: readonly Item[], index: number, leads: boolean, previousTail: number): void {
    const item = items[index];
    if (item?.quotation === undefined) return;
    const span = { start: item.start, end: item.end };
    const earlier = this.drafts[previousTail];
    const at = this.drafts.length;
    if (earlier !== undefined) {
      earlier.content.push(span);
      this.tail = previousTail;
      if (!item.quotation.closed) this.open = previousTail;
    } else {
      const rule = this.role === 'headline' || this.role === 'subhead' ? 'headline' : 'free-standing';
      if (!isUtterance(item)) return;
      this.drafts.push(quotationDraft(item, rule));
      if (leads) this.lead = at;
      if (!item.quotation.closed) this.open = at;
      else this.tail = at;
    }
    this.inside(item, 0, 0);
  }

  /** In a headline, marked words are a quote unless they are a label or a title. */
  private headlineMarks(items: readonly Item[], from: number, to: number, before: number): void {
    for (let index = from; index < to; index++) {
      const item = items[index];
      if (item?.quotation === undefined) continue;
      const held = this.drafts.slice(before).some((d) => d.content.some((span) => contains(span, item)));
      if (held || !isHeadlineQuote(items, index)) continue;
      // Review: ‘Glass Rivers’ is a triumph
      const { content, capitals } = this.line;
      if (!capitals && isWorkTitle(content.tokens, item.quotation)) continue;
      this.drafts.push(quotationDraft(item, 'headline'));
    }
  }

  private settleEnds(items: readonly Item[], from: number, to: number, before: number, leads: boolean): void {
    const first = items[from];
    for (let k = before; k < this.drafts.length; k++) {
      const draft = this.drafts[k];
      if (draft === undefined || draft.nested) continue;
      const start = draft.content[0]?.start;
      if (leads && first?.quotation !== undefined && start === first.start) this.lead = k;
      if (!draft.marked) continue;
      const final = items[to - 1];
      if (
        final?.quotation !== undefined &&
        !final.quotation.closed &&
        draft.content.some((s) => s.end === final.end)
      )
        this.open = k;
      // “A,” Roe said. / A “B,” Roe said. The next quotation goes on with it.
      const closing = draft.content.at(-1)?.end ?? 0;
      const spoken = items.slice(from, to).some((i) => i.quotation !== undefined && i.end === closing);
      const signed = draft.rule === 'label' && final?.end !== closing;
      if (draft.direct ? GOES_ON.has(draft.rule) && !signed : spoken) this.tail = k;
    }
  }
}

/** A participle's attribution leans on a sentence: behind a label it is part of what the label's name says. */
function hasOwnVerb({ rule }: Attribution): boolean {
  return rule !== 'participle';
}

const GOES_ON: ReadonlySet<RuleName> = new Set<RuleName>([
  'quotation-then-cue',
  'quotation-inverted',
  'quotation',
  'label',
  'elided-subject',
  'participle',
]);

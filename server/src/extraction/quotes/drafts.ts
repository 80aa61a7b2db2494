// A quote of one line while the line is being read.
import { Tag } from '../../language/grammar/tags';
import { contains, type Span } from '../../text/span';
import type { Attribution } from './constructions/construction';
import type { Item } from './items';
import type { Stretch } from './phrases/words';
import type { RuleName } from './rules';

/** A quote that may still grow. */
export interface Draft {
  readonly content: Span[];
  readonly cue: Span[];
  readonly source: Span[];
  readonly nested: boolean;
  readonly rule: RuleName;
  direct: boolean;
  marked: boolean;
  open: boolean;
}

/** The quote of an attribution. @param nested it stands inside a quotation */
export function draftOf(items: readonly Item[], frame: Attribution, nested: boolean): Draft {
  let direct = true;
  let marked = false;
  let open = false;
  for (const stretch of frame.content)
    for (let index = stretch.first; index < stretch.last; index++) {
      const tag = items[index]?.tag;
      if (tag === Tag.Comma || tag === Tag.Dash || tag === Tag.Semicolon) open = true;
      if (tag === Tag.Quotation) marked = true;
      else if (tag !== Tag.Comma && tag !== Tag.Stop && tag !== Tag.Colon) direct = false;
    }
  return {
    content: frame.content.map((s) => spanOf(items, s)),
    cue: frame.cue.map((s) => spanOf(items, s)),
    source: frame.source === undefined ? [] : [spanOf(items, frame.source)],
    nested,
    rule: frame.rule,
    direct: direct && marked,
    marked,
    open,
  };
}

/** The quote of a quotation without cue and source. */
export function quotationDraft({ start, end }: Item, rule: RuleName): Draft {
  const content = [{ start, end }];
  return { content, cue: [], source: [], nested: false, rule, direct: true, marked: true, open: false };
}

/** A quote whose cue lies in another's content is nested. */
export function markNested(drafts: Draft[], before: number): void {
  for (let k = before; k < drafts.length; k++) {
    const draft = drafts[k];
    const cue = draft?.cue[0];
    if (draft === undefined || cue === undefined) continue;
    const held = drafts.some(
      (other, j) => j >= before && j !== k && other.content.some((span) => contains(span, cue)),
    );
    if (held) drafts[k] = { ...draft, nested: true };
  }
}

/** Where a stretch of items stands in the line. */
export function spanOf(items: readonly Item[], stretch: Stretch): Span {
  return { start: items[stretch.first]?.start ?? 0, end: items[stretch.last - 1]?.end ?? 0 };
}

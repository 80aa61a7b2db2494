// What was folded for a thing is taken again while nothing about the thing is new: an article may hold thousands of
// decisions, and one is added at a time. The outcome is the one from scratch (fold-things.ts makes it), or that one
// moved along with its words.
import { keyOfSpans, type Span } from '../text/span';
import type { Contradiction } from './claims';
import { anchorsOf, type Decision } from './decision';
import {
  foldThings,
  type MentionState,
  nameOf,
  type QuoteState,
  type SameEntity,
  spansOf,
} from './fold-things';
import type { Places } from './places';

/** All that people say of one thing. */
export interface Talk {
  readonly kind: 'mention' | 'quote';
  /** Where the thing stands. */
  readonly spans: readonly Span[];
  /** In the order of time; none puts another thing in its place. */
  readonly decisions: readonly Decision[];
}

/** What that comes to. */
export interface FoldedTalk {
  readonly talk: Talk;
  readonly sameEntity: SameEntity;
  /** Where the words of cues and sources stand; a mention has none. */
  readonly parts: readonly (readonly Span[])[];
  readonly mention: MentionState | undefined;
  readonly quote: QuoteState | undefined;
  readonly contradictions: readonly Contradiction[];
}

/**
 * Folds the decisions about one thing.
 *
 * @param before what the same first decision was folded into the last time, in this text or an earlier state of it
 */
export function foldTalk(
  talk: Talk,
  places: Places,
  sameEntity: SameEntity,
  before: FoldedTalk | undefined,
): FoldedTalk {
  const { kind, spans, decisions } = talk;
  const parts = kind === 'mention' ? NONE : partsIn(decisions, places);
  if (before !== undefined && isSameTalk(before, talk, sameEntity)) {
    if (isSame(before.talk.spans, spans) && parts.every((part, i) => isSame(part, before.parts[i])))
      return before;
    // Nothing that people say of a mention is a place; of a quote there is.
    if (before.mention !== undefined) return moved(before, before.mention, talk);
  }
  const { mentions, quotes, contradictions } = foldThings(decisions, places, sameEntity);
  return { talk, sameEntity, parts, mention: mentions[0], quote: quotes[0], contradictions };
}

const NONE: readonly never[] = [];

function isSameTalk({ talk, sameEntity }: FoldedTalk, { kind, decisions }: Talk, same: SameEntity): boolean {
  const known = talk.decisions;
  if (talk.kind !== kind || known.length !== decisions.length) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== decisions[i]) return false;
  // Whether two names are one entity matters where there are two.
  return sameEntity === same || known.length === 1;
}

function moved(before: FoldedTalk, mention: MentionState, talk: Talk): FoldedTalk {
  const { sameEntity, parts, quote, contradictions } = before;
  const { spans } = talk;
  const renamed = (one: Contradiction) => ({ ...one, target: nameOf('mention', spans) });
  return {
    talk,
    sameEntity,
    parts,
    mention: { ...mention, spans },
    quote,
    contradictions: contradictions.length === 0 ? contradictions : contradictions.map(renamed),
  };
}

function partsIn(decisions: readonly Decision[], places: Places): (readonly Span[])[] {
  const parts: (readonly Span[])[] = [];
  for (const decision of decisions)
    for (const { field } of anchorsOf(decision)) parts.push(spansOf(places, decision, field));
  return parts;
}

function isSame(a: readonly Span[], b: readonly Span[] | undefined): boolean {
  return a === b || (b !== undefined && keyOfSpans(a) === keyOfSpans(b));
}

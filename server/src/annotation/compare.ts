// What two annotators agree on, over the same texts: spans, types, links and quote frames. The figures themselves are
// agreement.ts; where the two come from (folders, branches, people) is the caller's affair.
import { contains, type Span } from '../text/span';
import {
  cohenKappa,
  krippendorffAlpha,
  type UnitizingDisagreement,
  unitizing,
  unitizingAlpha,
} from './agreement';
import type { Verdict } from './claims';
import type { ArticleState } from './fold';
import type { FieldTypes } from './operations';

export interface AnnotatedMention {
  readonly spans: readonly Span[];
  readonly type: string;
  /** The key of its entity; undefined when nobody linked it. */
  readonly entity: string | undefined;
}

export interface AnnotatedQuote {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly kind: FieldTypes['kind'];
  /** The speaker's key and the status; undefined when nobody decided on a speaker. */
  readonly speaker: string | undefined;
}

/** What one side marked in one article. */
export interface Annotations {
  readonly mentions: readonly AnnotatedMention[];
  readonly quotes: readonly AnnotatedQuote[];
}

/** One article that both sides annotated. */
export interface ComparedArticle {
  readonly tokens: readonly Span[];
  /** The text's length in UTF-16 units. */
  readonly length: number;
  readonly a: Annotations;
  readonly b: Annotations;
}

/** How often two sides marked the same. Measures are null where there is nothing to measure. */
export interface SpanAgreement {
  readonly a: number;
  readonly b: number;
  readonly both: number;
  /** Harmonic mean of `both / a` and `both / b`: F1 of exact spans, the same whichever side is held for right. */
  readonly f1: number | null;
}

export interface MentionAgreement extends SpanAgreement {
  /** Cohen's κ on tokens: in a mention of this type or not; over all types, which type. */
  readonly kappa: number | null;
  /** Krippendorff's nominal α on the same tokens. */
  readonly alpha: number | null;
  /** Krippendorff's α for unitizing on characters: tolerant of boundaries. */
  readonly unitizing: number | null;
  /** Among mentions that both marked alike and linked: those with the same entity, and Cohen's κ of the links. */
  readonly linked: number;
  readonly sameEntity: number;
  readonly entityKappa: number | null;
}

export interface QuoteAgreement extends SpanAgreement {
  /** F1 of contents that share at least 0.8 of their characters (Jaccard). */
  readonly near: number;
  readonly nearF1: number | null;
  /** Of the near ones: same kind, same cue, same source, same speaker (where both decided on one). */
  readonly sameKind: number;
  readonly sameCue: number;
  readonly sameSource: number;
  readonly speakers: number;
  readonly sameSpeaker: number;
}

export interface Comparison {
  readonly articles: number;
  /** `all` first, then by type. */
  readonly mentions: ReadonlyMap<string, MentionAgreement>;
  /** `all` first, then by kind. */
  readonly quotes: ReadonlyMap<string, QuoteAgreement>;
}

/**
 * What a person, or people together, marked: what is there by decision. Suggestions on which nobody decided count as
 * not marked, and so does what is contested.
 *
 * @param sameEntity as for `foldArticle`
 */
export function annotationsOf(state: ArticleState, sameEntity = (key: string): string => key): Annotations {
  const value = <T>(verdict: Verdict<T>): T | undefined =>
    verdict.is === 'settled' ? verdict.value : undefined;
  return {
    mentions: state.mentions.flatMap(({ exists, type, entity, spans }) => {
      const key = value(entity)?.key;
      const named = value(type) ?? value(entity)?.type;
      if (value(exists) !== true || named === undefined) return [];
      return [{ spans, type: named, entity: key === undefined ? undefined : sameEntity(key) }];
    }),
    quotes: state.quotes.flatMap(({ exists, spans, cue, source, kind, speaker }) => {
      if (value(exists) !== true) return [];
      const said = value(speaker);
      return [
        {
          content: spans,
          cue: value(cue) ?? [],
          source: value(source) ?? [],
          kind: value(kind) ?? 'indirect',
          speaker: said && `${said.status} ${said.speaker === null ? '' : sameEntity(said.speaker.key)}`,
        },
      ];
    }),
  };
}

/** Compares what two sides marked in the articles that both annotated. */
export function compareAnnotations(articles: readonly ComparedArticle[]): Comparison {
  const types = namesIn(articles.flatMap(({ a, b }) => [...a.mentions, ...b.mentions].map((m) => m.type)));
  const kinds = namesIn(articles.flatMap(({ a, b }) => [...a.quotes, ...b.quotes].map((q) => q.kind)));
  const mentions = new Map([['all', mentionAgreement(articles, types)]]);
  for (const type of types) mentions.set(type, mentionAgreement(articles, [type]));
  const quotes = new Map([['all', quoteAgreement(articles, kinds)]]);
  for (const kind of kinds) quotes.set(kind, quoteAgreement(articles, [kind]));
  return { articles: articles.length, mentions, quotes };
}

const namesIn = (names: readonly string[]): string[] => [...new Set(names)].sort();
const keyOf = (spans: readonly Span[]): string => spans.map((s) => `${s.start}-${s.end}`).join(' ');

function spanAgreement(a: number, b: number, both: number): SpanAgreement {
  return { a, b, both, f1: ratio(2 * both, a + b) };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function mentionAgreement(articles: readonly ComparedArticle[], types: readonly string[]): MentionAgreement {
  let [a, b, both] = [0, 0, 0];
  const labels: [string, string][] = [];
  const links: [string, string][] = [];
  const disagreements = new Map<string, { a: Span[]; b: Span[] }>();
  let offset = 0;
  for (const article of articles) {
    const mine = article.a.mentions.filter((m) => types.includes(m.type));
    const yours = article.b.mentions.filter((m) => types.includes(m.type));
    const theirs = new Map(yours.map((m) => [`${m.type} ${keyOf(m.spans)}`, m]));
    for (const mention of mine) {
      const match = theirs.get(`${mention.type} ${keyOf(mention.spans)}`);
      if (match === undefined) continue;
      both++;
      if (mention.entity !== undefined && match.entity !== undefined)
        links.push([mention.entity, match.entity]);
    }
    a += mine.length;
    b += yours.length;
    const [left, right] = [labelTokens(article.tokens, mine), labelTokens(article.tokens, yours)];
    for (const [i, label] of left.entries()) labels.push([label, right[i] ?? '']);
    for (const type of types) {
      const units = disagreements.get(type) ?? { a: [], b: [] };
      units.a.push(...unitsOf(mine, type, offset));
      units.b.push(...unitsOf(yours, type, offset));
      disagreements.set(type, units);
    }
    offset += article.length;
  }
  const total: UnitizingDisagreement = [...disagreements.values()]
    .map((units) => unitizing(units.a, units.b, offset))
    .reduce((x, y) => ({ observed: x.observed + y.observed, expected: x.expected + y.expected }), {
      observed: 0,
      expected: 0,
    });
  return {
    ...spanAgreement(a, b, both),
    kappa: cohenKappa(labels),
    alpha: krippendorffAlpha(labels),
    unitizing: unitizingAlpha(total),
    linked: links.length,
    sameEntity: links.filter(([x, y]) => x === y).length,
    entityKappa: cohenKappa(links),
  };
}

/** The type of the longest mention that holds each token; the empty text outside of all. */
function labelTokens(tokens: readonly Span[], mentions: readonly AnnotatedMention[]): string[] {
  const parts = mentions
    .flatMap(({ spans, type }) => spans.map((span) => ({ ...span, type })))
    .sort((x, y) => x.end - x.start - (y.end - y.start) || (x.type < y.type ? 1 : -1));
  const labels: string[] = Array(tokens.length).fill('');
  // Shorter ones first, so that longer ones have the last word.
  for (const part of parts) {
    let i = firstFrom(tokens, part.start);
    for (let token = tokens[i]; token !== undefined && token.start < part.end; token = tokens[++i])
      if (token.end > part.start) labels[i] = part.type;
  }
  return labels;
}

/** The index of the first token that ends behind `offset`. */
function firstFrom(tokens: readonly Span[], offset: number): number {
  let low = 0;
  for (let high = tokens.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans of one type as units on the continuum: of those that overlap, the longest. */
function unitsOf(mentions: readonly AnnotatedMention[], type: string, offset: number): Span[] {
  const spans = mentions.filter((m) => m.type === type).flatMap((m) => m.spans);
  spans.sort((x, y) => x.start - y.start || y.end - x.end);
  const units: Span[] = [];
  for (const { start, end } of spans) {
    const last = units.at(-1);
    const unit = { start: start + offset, end: end + offset };
    if (last === undefined || last.end <= unit.start) units.push(unit);
    else if (!contains(last, unit) && unit.end - unit.start > last.end - last.start)
      units.splice(-1, 1, unit);
  }
  return units;
}

/** Contents that share this much of their characters are the same quote, cut otherwise. */
const NEAR = 0.8;

function quoteAgreement(articles: readonly ComparedArticle[], kinds: readonly string[]): QuoteAgreement {
  let [a, b, both] = [0, 0, 0];
  const pairs: [AnnotatedQuote, AnnotatedQuote][] = [];
  for (const article of articles) {
    const mine = article.a.quotes.filter((q) => kinds.includes(q.kind));
    // The kind is one of the things compared: a near quote of another kind is near all the same.
    const free = new Set(article.b.quotes);
    a += mine.length;
    b += article.b.quotes.filter((q) => kinds.includes(q.kind)).length;
    for (const quote of mine) {
      const key = keyOf(quote.content);
      const scored = [...free].map((other) => ({ other, shared: jaccard(quote.content, other.content) }));
      const best = scored.reduce((x, y) => (y.shared > x.shared ? y : x), { other: quote, shared: 0 });
      if (best.shared < NEAR) continue;
      free.delete(best.other);
      pairs.push([quote, best.other]);
      if (key === keyOf(best.other.content) && quote.kind === best.other.kind) both++;
    }
  }
  const near = pairs.filter(([x, y]) => kinds.length > 1 || x.kind === y.kind).length;
  const count = (holds: (x: AnnotatedQuote, y: AnnotatedQuote) => boolean): number =>
    pairs.filter(([x, y]) => holds(x, y)).length;
  return {
    ...spanAgreement(a, b, both),
    near: pairs.length,
    nearF1: ratio(2 * near, a + b),
    sameKind: count((x, y) => x.kind === y.kind),
    sameCue: count((x, y) => keyOf(x.cue) === keyOf(y.cue)),
    sameSource: count((x, y) => keyOf(x.source) === keyOf(y.source)),
    speakers: count((x, y) => x.speaker !== undefined && y.speaker !== undefined),
    sameSpeaker: count((x, y) => x.speaker !== undefined && x.speaker === y.speaker),
  };
}

/** Shared characters ÷ all characters of two lists of spans, 0…1. */
function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]): number => spans.reduce((sum, s) => sum + s.end - s.start, 0);
  let shared = 0;
  for (const x of a)
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared / Math.max(1, length(a) + length(b) - shared);
}

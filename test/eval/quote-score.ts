// How found quotes are compared with gold: contents as the set of letters and digits that they cover, so that
// marks, punctuation and a leading complementiser never matter; matched one to one, best overlap first.
import type { QuoteKind } from '../../server/src/extraction/analysis';
import type { Span } from '../../server/src/text/span';

/** What is compared of a quote. */
export interface ScoredQuote {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly kind: QuoteKind;
  /** Gold that costs nothing when it is missed and excuses what is found there. */
  readonly ignored?: boolean;
  readonly confidence?: number;
  readonly rule?: string;
}

export interface ScoredText {
  readonly text: string;
  readonly gold: readonly ScoredQuote[];
  readonly found: readonly ScoredQuote[];
}

/** Right, found and gold; F1 is 2 · right / (found + gold) when each match counts on both sides. */
export interface Tally {
  rightFound: number;
  found: number;
  rightGold: number;
  gold: number;
}

export const MEASURES = ['exact', 'jaccard', 'overlap'] as const;
/** `exact`: the same letters; `jaccard`: ≥ .8 of the union; `overlap`: > .3 of the gold. */
export type Measure = (typeof MEASURES)[number];

export interface QuoteScore {
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Among contents matched at Jaccard ≥ .8. */
  readonly cueRight: number;
  readonly sourceRight: number;
  readonly kindRight: number;
  readonly matched: number;
  /** For each found quote: its confidence, its rule, and whether its content is right at Jaccard ≥ .8. */
  readonly judged: readonly { confidence: number; rule: string; right: boolean }[];
  readonly missed: readonly ScoredQuote[];
}

const COMPLEMENTISER = /^\s*(?:that|whether|if|how|why)(?![\p{L}\p{N}_])/iu;

/** The offsets of the letters and digits that a content covers. */
export function contentLetters(text: string, content: readonly Span[]): ReadonlySet<number> {
  const spans = content.map(({ start, end }) => ({ start, end }));
  const first = spans[0];
  if (first !== undefined) {
    const words = text.slice(first.start, first.end);
    const lead = COMPLEMENTISER.exec(words)?.[0];
    if (lead !== undefined) {
      if (words.trim().split(/\s+/).length > 1) first.start += lead.length;
      else if (spans.length > 1) spans.shift();
    }
  }
  const letters = new Set<number>();
  for (const { start, end } of spans)
    for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at] ?? '')) letters.add(at);
  return letters;
}

interface Pair {
  readonly gold: number;
  readonly found: number;
  readonly jaccard: number;
  /** Share of the gold that is covered. */
  readonly covered: number;
  readonly shared: number;
}

const ACCEPTS: Readonly<Record<Measure, (pair: Pair) => boolean>> = {
  exact: (pair) => pair.jaccard === 1,
  jaccard: (pair) => pair.jaccard >= 0.8,
  overlap: (pair) => pair.covered > 0.3,
};

/** Compares the quotes of texts; tallies are kept by measure for all kinds ("exact") and for each ("exact direct"). */
export function scoreQuotes(texts: readonly ScoredText[]): QuoteScore {
  const tallies = new Map<string, Tally>();
  const tally = (key: string): Tally => {
    const known = tallies.get(key) ?? { rightFound: 0, found: 0, rightGold: 0, gold: 0 };
    tallies.set(key, known);
    return known;
  };
  const judged: { confidence: number; rule: string; right: boolean }[] = [];
  const missed: ScoredQuote[] = [];
  let cueRight = 0;
  let sourceRight = 0;
  let kindRight = 0;
  let matched = 0;
  for (const { text, gold, found: all } of texts) {
    const goldLetters = gold.map((quote) => contentLetters(text, quote.content));
    const found = all.filter((quote) => contentLetters(text, quote.content).size > 0);
    const foundLetters = found.map((quote) => contentLetters(text, quote.content));
    const pairs = pairUp(goldLetters, foundLetters);
    const excused = new Set<number>();
    for (const pair of pairs) {
      const size = foundLetters[pair.found]?.size ?? 1;
      if (gold[pair.gold]?.ignored && (pair.jaccard >= 0.3 || pair.shared / size > 0.5))
        excused.add(pair.found);
    }
    for (const measure of MEASURES) {
      const byGold = new Map<number, number>();
      const byFound = new Map<number, number>();
      for (const pair of pairs) {
        if (byGold.has(pair.gold) || byFound.has(pair.found) || !ACCEPTS[measure](pair)) continue;
        byGold.set(pair.gold, pair.found);
        byFound.set(pair.found, pair.gold);
      }
      gold.forEach((quote, index) => {
        if (quote.ignored) return;
        for (const key of [measure, `${measure} ${quote.kind}`]) {
          tally(key).gold++;
          if (byGold.has(index)) tally(key).rightGold++;
        }
        if (measure !== 'jaccard') return;
        const partner = found[byGold.get(index) ?? -1];
        if (partner === undefined) {
          missed.push(quote);
          return;
        }
        matched++;
        if (touches(quote.cue, partner.cue)) cueRight++;
        if (touches(quote.source, partner.source)) sourceRight++;
        if (quote.kind === partner.kind) kindRight++;
      });
      found.forEach((quote, index) => {
        const partner = byFound.get(index);
        if (partner === undefined ? excused.has(index) : gold[partner]?.ignored) return;
        for (const key of [measure, `${measure} ${quote.kind}`]) {
          tally(key).found++;
          if (partner !== undefined) tally(key).rightFound++;
        }
        if (measure === 'jaccard')
          judged.push({
            confidence: quote.confidence ?? 0,
            rule: quote.rule ?? '',
            right: partner !== undefined,
          });
      });
    }
  }
  return { tallies, cueRight, sourceRight, kindRight, matched, judged, missed };
}

/** Both empty, or sharing a character. */
function touches(a: readonly Span[], b: readonly Span[]): boolean {
  if (a.length === 0 && b.length === 0) return true;
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}

function pairUp(gold: readonly ReadonlySet<number>[], found: readonly ReadonlySet<number>[]): Pair[] {
  const pairs: Pair[] = [];
  gold.forEach((a, i) => {
    found.forEach((b, j) => {
      let shared = 0;
      for (const at of a) if (b.has(at)) shared++;
      if (shared === 0) return;
      const jaccard = shared / (a.size + b.size - shared);
      pairs.push({ gold: i, found: j, jaccard, covered: shared / a.size, shared });
    });
  });
  return pairs.sort((a, b) => b.jaccard - a.jaccard || a.gold - b.gold || a.found - b.found);
}

/** F1 of a tally in percent; 0 for an absent one. */
export function f1(tally: Tally | undefined): number {
  if (tally === undefined) return 0;
  const precision = tally.rightFound / (tally.found || 1);
  const recall = tally.rightGold / (tally.gold || 1);
  return precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall);
}

// A contestable assertion in the article's own voice with no source within reach. Which words make a sentence
// contestable is told by the detectors in claims/; this file weighs them, finds the clause and asks for the source.
import { overlaps, type Span } from '../../text/span';
import { opinions } from './agentless-passive';
import { CAUSE_PATTERNS } from './claims/causes';
import { EVALUATION_PATTERNS } from './claims/evaluations';
import { FORECAST_PATTERNS } from './claims/forecasts';
import { HARM_PATTERNS } from './claims/harm';
import { type ClaimSort, createSignalFinder, type Signal } from './claims/signal';
import { mayHoldSuperlative, SUPERLATIVE_PATTERNS, superlatives } from './claims/superlatives';
import { isSomebodys, isSupposed } from './claims/voice';
import { hedges } from './hedged-claim';
import type { LineScan } from './noted-lines';
import { plainText, reachedFromBefore, reachedFromElsewhere, unsourced } from './reach';
import type { Rule } from './rule';
import { attitudes } from './unattributed-attitude';
import { named } from './wording';

export const unattributedClaim: Rule = {
  code: 'unattributed-claim',
  title: 'Claim without a source',
  description:
    'A contestable figure, judgement, cause or forecast that the article states itself, without a source.',
  severity: 'hint',
  help: 'docs/rules/unattributed-claim.md',
  fixes: ['attribute', 'not-a-claim', 'dismiss'],
  *check(sight) {
    for (const remark of claims(sight)) if (!reachedFromElsewhere(sight, remark)) yield remark;
  },
};

const ADVICE: Readonly<Record<ClaimSort, (words: string) => string>> = {
  figure: (words) => `Say where the figure comes from: ${words} names no source.`,
  judgement: (words) => `Say whose judgement this is: ${words} names no source.`,
  cause: (words) => `Say who gives this cause or makes this charge: ${words} names no source.`,
  forecast: (words) => `Say whose forecast this is: ${words} names no source.`,
};

interface Claim extends Span {
  readonly sort: ClaimSort;
  /** Where in it the words stand that make it a claim, in UTF-16 units. */
  readonly signal: number;
  readonly confidence: number;
}

const findSignals = createSignalFinder([
  ...SUPERLATIVE_PATTERNS,
  ...EVALUATION_PATTERNS,
  ...CAUSE_PATTERNS,
  ...HARM_PATTERNS,
  ...FORECAST_PATTERNS,
]);

/** The claims of a line, one a clause, whatever stands around it; offsets are relative to the line. */
const claimsOfLine: LineScan<readonly Claim[]> = (content, recall) => {
  const claims: Claim[] = [];
  let others: readonly Span[] | undefined;
  for (const { first, last } of content.sentences) {
    if (last - first < SHORTEST) continue;
    let known: string | undefined;
    const plain = () => {
      known ??= plainText(content, first, last);
      return known;
    };
    const found = findSignals(content.tokens, first, last, plain);
    if (mayHoldSuperlative(content.tokens, first, last)) found.push(...superlatives(plain()));
    if (found.length === 0) continue;
    const text = plain();
    const start = content.tokens[first]?.start ?? 0;
    const printed = content.text.slice(start, start + text.length);
    if (text.endsWith('?') || HALF_QUOTED.test(text) || isSomebodys(text, printed)) continue;
    const signals = found.filter((signal) => !isSupposed(text.slice(0, signal.start)));
    others ??= [...recall(hedges), ...recall(opinions), ...recall(attitudes)];
    for (const claim of clauses(text, signals)) {
      const span = { ...claim, start: claim.start + start, end: claim.end + start };
      if (!others.some((other) => overlaps(other, span))) claims.push(span);
    }
  }
  return claims.sort((a, b) => a.start - b.start);
};

const claims = unsourced(claimsOfLine, ({ item: { sort, confidence, signal }, sentence, words }) =>
  reachedFromBefore(sentence, sort) ? undefined : { message: ADVICE[sort](named(words, signal)), confidence },
);

/** A sentence that starts or ends inside a quotation which began or goes on elsewhere. */
const HALF_QUOTED = /^[^“”]*”|“[^”]*$|^[^"]*"[^"]*$/u;

/** Sentences of fewer tokens claim nothing. */
const SHORTEST = 4;

/** Clauses that can be flagged alone: a relative clause between commas, and what follows "because". */
const RELATIVE = /, ((?:which|who|whose|where) [^,;]+?)(?=[,;]|[.!]?$)/gu;

/** One claim for each clause that holds signals; the whole sentence where the main clause holds one. */
function clauses(text: string, signals: readonly Signal[]): Claim[] {
  const parts: { start: number; end: number; signals: Signal[] }[] = [];
  for (const hit of text.matchAll(RELATIVE)) {
    const start = hit.index + 2;
    parts.push({ start, end: start + (hit[1]?.length ?? 0), signals: [] });
  }
  const main: Signal[] = [];
  for (const signal of signals) {
    const part = parts.find((one) => overlaps(one, signal));
    if (part === undefined) main.push(signal);
    else part.signals.push(signal);
  }
  const claims = parts.flatMap((part) => weigh(part, part.signals));
  const because = main.filter((signal) => text.startsWith(' because', signal.start));
  if (because.length > 0 && because.length === main.length) {
    // The main clause holds nothing to contest: the reason stands alone, without the full stop.
    const start = (because[0]?.start ?? 0) + 1;
    const end = start + (/[,;]|[.!]$/u.exec(text.slice(start))?.index ?? text.length - start);
    claims.push(...weigh({ start, end }, main));
  } else if (main.length > 0) return weigh({ start: 0, end: text.length }, signals);
  return claims;
}

/** A span with the joint weight of its signals (noisy or) and the sort of the strongest; none without signals. */
function weigh(span: Span, signals: readonly Signal[]): Claim[] {
  const strongest = [...signals].sort((a, b) => b.confidence - a.confidence)[0];
  if (strongest === undefined) return [];
  const doubt = signals.reduce((product, signal) => product * (1 - signal.confidence), 1);
  const signal = Math.max(0, strongest.start - span.start);
  return [{ start: span.start, end: span.end, sort: strongest.sort, signal, confidence: 1 - doubt }];
}

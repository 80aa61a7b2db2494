// A statement kept at arm's length by a word that implies a source and names none.
import type { SegmentContent } from '../../text/document';
import type { Span } from '../../text/span';
import { passiveGroups } from './passives';
import { unsourced } from './reach';
import type { Rule } from './rule';
import { PROCEEDINGS } from './tables/blame';
import { EMPTY_IT_HEDGES, HEDGING_ADVERBS, HEDGING_PARTICIPLES } from './tables/hedges';
import { named } from './wording';

export const hedgedClaim: Rule = {
  code: 'hedged-claim',
  title: 'Hedge without a source',
  description: 'A word such as “reportedly” or “is said to” implies a source and names none.',
  severity: 'information',
  help: 'docs/rules/hedged-claim.md',
  fixes: ['attribute', 'not-a-claim', 'dismiss'],
  check: unsourced(hedges, ({ words }) => ({
    message: `Say who is behind ${named(words)}, or leave the statement out.`,
  })),
};

/** The hedges of a line; offsets are relative to the line. */
export function hedges(content: SegmentContent): Span[] {
  const { tokens } = content;
  const found: Span[] = tokens.filter(
    (token, index) => HEDGING_ADVERBS.has(token.lower) && !isCharge(content, index),
  );
  for (const { start, participle, emptyIt } of passiveGroups(content, HEDGING_PARTICIPLES)) {
    const verb = tokens[participle];
    const next = tokens[participle + 1];
    if (verb === undefined) continue;
    const it = tokens[emptyIt];
    if (next?.lower === 'to' && it === undefined) found.push({ start, end: next.end });
    else if (it !== undefined && EMPTY_IT_HEDGES.has(verb.lower) && next?.lower !== 'by')
      found.push({ start: it.start, end: verb.end });
  }
  tokens.forEach((token, index) => {
    // "The offer, said to be low, was refused."
    const isReduced = HEDGING_PARTICIPLES.has(token.lower) && tokens[index - 1]?.text === ',';
    const to = tokens[index + 1];
    if (isReduced && to?.lower === 'to') found.push({ start: token.start, end: to.end });
  });
  return found.sort((a, b) => a.start - b.start);
}

/** "He was charged for allegedly taking it": whoever brings the charge is behind the word. */
function isCharge({ tokens, sentences, text }: SegmentContent, index: number): boolean {
  if (tokens[index - 1]?.lower !== 'for') return false;
  const sentence = sentences.find(({ first, last }) => first <= index && index < last);
  return PROCEEDINGS.test(
    text.slice(tokens[sentence?.first ?? 0]?.start, tokens[index]?.start).toLowerCase(),
  );
}

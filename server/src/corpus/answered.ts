// Findings that people's decisions on quotes have answered: whose words they are, or that they are no quote.
import type { Finding } from '../extraction/analysis';
import { overlaps, type Span } from '../text/span';
import { ruleInfo } from './findings/catalogue';
import type { SettledQuote } from './settlement';

/**
 * The findings that are still to be answered.
 *
 * @param live quotes as they are settled
 * @param rejected quotes that people took out
 */
export function unanswered(
  findings: readonly Finding[],
  live: readonly SettledQuote[],
  rejected: readonly SettledQuote[],
): readonly Finding[] {
  const spoken = live.filter(
    ({ settlement, speaker }) => settlement.state !== 'suggested' && speaker !== null,
  );
  if (spoken.length === 0 && rejected.length === 0) return findings;
  return findings.filter((finding) => {
    const fixes = ruleInfo(finding.code)?.fixes ?? [];
    if (fixes.includes('not-a-quote') && rejected.some((quote) => concerns(quote, finding))) return false;
    if (fixes.includes('set-speaker')) return !spoken.some((quote) => concerns(quote, finding));
    return !(fixes.includes('attribute') && spoken.some((quote) => holds(quote, finding)));
  });
}

function concerns({ content, source }: SettledQuote, finding: Span): boolean {
  return [...content, ...source].some((span) => overlaps(span, finding));
}

/** True when the words of a finding are, for the most part, what the quote reports. */
function holds({ content }: SettledQuote, finding: Span): boolean {
  const shared = content.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, finding.end) - Math.max(start, finding.start)),
    0,
  );
  return shared * 2 >= finding.end - finding.start;
}

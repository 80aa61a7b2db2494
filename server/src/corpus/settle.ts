// Settling: decisions over suggestions, for one article. A decision always wins; a contradiction wins nothing. Composes
// mentions, quotes and findings; what people decided is folded already (annotation/fold.ts).
import type { Dismissal } from '../annotation/fold';
import { movedIn, type Places } from '../annotation/places';
import type { Finding } from '../extraction/analysis';
import type { Span } from '../text/span';
import { unanswered } from './answered';
import { createLocalEntities } from './settle-local-entities';
import { settleMentions } from './settle-mentions';
import { settleQuotes } from './settle-quotes';
import type { DismissedFinding, SettledAnalysis, SettleInput } from './settlement';

/**
 * The analysis of an article as people left it. Equal to the analysis, with every item `suggested`, when nothing was
 * decided. Offsets of decisions are those of `text` (`foldArticle` was given places in it).
 */
export function settle(input: SettleInput): SettledAnalysis {
  const local = createLocalEntities(input.analysis.entities);
  const moved = movedIn(input.places ?? NOWHERE);
  const mentions = settleMentions(input, local, moved);
  const quotes = settleQuotes(input, local, mentions.live, moved);
  const open = unanswered(input.analysis.findings, quotes.live, quotes.rejected);
  const { findings, dismissed } = settleFindings(open, input.state.dismissals);
  return {
    blocks: input.analysis.blocks,
    entities: local.inUse(mentions.live, quotes.live, input.text),
    mentions: mentions.live,
    quotes: quotes.live,
    findings,
    custom: mentions.custom,
    rejected: { mentions: mentions.rejected, quotes: quotes.rejected },
    dismissed,
    notes: input.state.notes.map(({ spans, text, decision }) => ({
      about: decision.op === 'mention.note' ? 'mention' : 'quote',
      spans,
      text,
      who: decision.who,
    })),
  };
}

const NOWHERE: Places = new Map();

/** A dismissal holds for a finding of its code that covers at least half of the same words. */
export function settleFindings(
  suggested: readonly Finding[],
  dismissals: readonly Dismissal[],
): { findings: Finding[]; dismissed: DismissedFinding[] } {
  const findings: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of suggested) {
    const holding = dismissals.filter(
      (d) => d.code === finding.code && d.spans.some((span) => isMostly(span, finding)),
    );
    const [first] = holding;
    if (first === undefined) findings.push(finding);
    else
      dismissed.push({
        ...finding,
        reason: first.reason,
        settlement: {
          state: 'rejected',
          by: [...new Set(holding.map((d) => d.decision.who))].sort(),
          decisions: holding.map((d) => d.decision.id),
        },
      });
  }
  return { findings, dismissed };
}

function isMostly(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.max(a.end - a.start, b.end - b.start);
}

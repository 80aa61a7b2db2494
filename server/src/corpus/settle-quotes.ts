// Decisions over suggested quotes. A quote is the same when its content is.
import type { QuoteState } from '../annotation/fold-things';
import type { Mention, Quote } from '../extraction/analysis';
import { keyOfSpans, overlapFinder, type Span } from '../text/span';
import type { LocalEntities } from './settle-local-entities';
import { agreed } from './settle-mentions';
import type { SettledQuote, SettleInput, Settlement } from './settlement';

export interface SettledQuotes {
  readonly live: SettledQuote[];
  readonly rejected: SettledQuote[];
}

/** @param moved ids of decisions whose words were found elsewhere than recorded */
export function settleQuotes(
  { analysis, state }: SettleInput,
  local: LocalEntities,
  mentions: readonly Mention[],
  moved: ReadonlySet<string>,
): SettledQuotes {
  const decided = new Map(state.quotes.map((q) => [keyOfSpans(q.spans), q]));
  const present = state.quotes.filter((q) => agreed(q.exists) === true);
  const mentioned = new Set(mentions.map((m) => m.entity));
  const live: SettledQuote[] = [];
  const rejected: SettledQuote[] = [];
  const met = new Set<QuoteState>();
  const presentAt = overlapFinder(
    present.flatMap((q) => q.spans.map(({ start, end }) => ({ start, end, q }))),
  );
  let last = analysis.quotes.reduce((max, { id }) => Math.max(max, Number(id.slice(1)) || 0), 0);

  for (const quote of analysis.quotes) {
    const said = decided.get(keyOfSpans(quote.content));
    if (said !== undefined) {
      met.add(said);
      place(said, quote);
    } else if (!isCutOtherwise(quote))
      live.push({ ...withoutLostSpeaker(quote), settlement: { state: 'suggested', by: [], decisions: [] } });
  }
  for (const said of present) if (!met.has(said)) place(said, undefined);
  const byPlace = (a: Quote, b: Quote): number => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0);
  return { live: live.sort(byPlace), rejected: rejected.sort(byPlace) };

  /** True when a decided quote is this one with other edges. */
  function isCutOtherwise({ content, nested }: Quote): boolean {
    return content.some((part) =>
      presentAt(part).some(({ q }) => isNearly(q.spans, content) && (agreed(q.nested) ?? false) === nested),
    );
  }

  function place(said: QuoteState, suggestion: Quote | undefined): void {
    const exists = agreed(said.exists);
    const verdicts = [said.exists, said.kind, said.speaker, said.cue, said.source, said.nested];
    const wasAdded = suggestion === undefined && !isConfirmed(said);
    const settlement: Settlement = {
      state:
        exists === undefined ? 'suggested' : exists !== true ? 'rejected' : wasAdded ? 'added' : 'confirmed',
      by: said.by,
      decisions: said.decisions,
      ...(verdicts.some((v) => v.is === 'contested') && { contested: true }),
      ...(said.decisions.some((id) => moved.has(id)) && { moved: true }),
    };
    if (settlement.state === 'rejected') {
      if (suggestion !== undefined) rejected.push({ ...suggestion, settlement });
      return;
    }
    const base: Quote = suggestion ?? {
      id: `q${++last}`,
      kind: 'indirect',
      content: said.spans,
      cue: [],
      source: [],
      nested: false,
      rule: 'decision',
      confidence: 1,
      speaker: null,
      status: 'none',
    };
    const speaker = agreed(said.speaker);
    const quote: Quote = {
      ...base,
      kind: agreed(said.kind) ?? base.kind,
      cue: agreed(said.cue) ?? base.cue,
      source: agreed(said.source) ?? base.source,
      nested: agreed(said.nested) ?? base.nested,
      confidence: settlement.state === 'suggested' ? base.confidence : 1,
    };
    if (speaker === undefined) live.push({ ...withoutLostSpeaker(quote), settlement });
    else {
      const id = speaker.speaker === null ? null : local.named(speaker.speaker);
      live.push({ ...quote, speaker: id, status: speaker.status, settlement });
    }
  }

  /** A suggested speaker whose every mention was rejected speaks no more. */
  function withoutLostSpeaker(quote: Quote): Quote {
    if (quote.speaker === null || mentioned.has(quote.speaker)) return quote;
    const hadMention = analysis.mentions.some((m) => m.entity === quote.speaker);
    return hadMention ? { ...quote, speaker: null, status: 'unclear' } : quote;
  }
}

function isConfirmed({ exists }: QuoteState): boolean {
  return exists.is === 'settled' && exists.claims.every((c) => c.decision.op === 'quote.confirm');
}

/** True when two contents share at least half of what either covers: one quote, cut otherwise. */
function isNearly(a: readonly Span[], b: readonly Span[]): boolean {
  const length = (spans: readonly Span[]): number => spans.reduce((sum, s) => sum + s.end - s.start, 0);
  let shared = 0;
  for (const x of a)
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared * 2 >= length(a) + length(b) - shared;
}

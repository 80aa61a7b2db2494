// What is drawn in an open article: its quotes, and where people had a say. Says where and what, not how it looks.
import type { Quote } from '../extraction/analysis';
import { partsOf } from '../features/at';
import { type AnyMention, allMentions, spansOf } from '../features/deciding/mention-spans';
import { settlementOf } from '../features/deciding/wish';
import type { Located } from '../session/workspace';
import type { Span } from '../text/span';
import type { Range, Requests } from './messages';
import { toRange } from './to-protocol';

type Decorations = Requests['newsmark/decorations'];

/** The colour of a type that newsmark.json gives none. */
const UNCOLOURED = '#808080';

/** @param lines see the message; absent, the whole article is near */
export function decorationsIn(here: Located, lines: Decorations['params']['lines']): Decorations['result'] {
  const { article, session, version } = here;
  if (version === undefined) return null;
  const types = new Map(session.corpus.settings.config.entityTypes.map((type) => [type.key, type]));
  const { lineStarts } = article;
  const from = lineStarts[lines?.first ?? 0] ?? 0;
  const to = (lines && lineStarts[lines.last + 1]) ?? article.text.length;
  const isNear = ({ start, end }: Span) => end >= from && start <= to;

  const quotes = article.analysis.quotes.flatMap((quote) => {
    const isUnknown = quote.speaker === null && quote.status !== 'anonymous';
    return partsOf(quote)
      .filter((part) => isNear(part) || (isUnknown && part.part === 'content'))
      .map((part) => ({ part: part.part, isUnknown, range: toRange(article, part) }));
  });
  const settled: Range[] = [];
  const contested: Range[] = [];
  const custom: { readonly range: Range; readonly colour: string }[] = [];
  const add = (item: AnyMention | Quote, spans: readonly Span[]) => {
    const settlement = settlementOf(item);
    if (settlement === undefined || settlement.by.length === 0) return;
    for (const span of spans)
      if (settlement.contested) contested.push(toRange(article, span));
      else if (isNear(span)) settled.push(toRange(article, span));
  };
  for (const mention of allMentions(article)) {
    const spans = spansOf(mention);
    add(mention, spans);
    if ('entity' in mention) continue;
    const colour = types.get(mention.type)?.colour ?? UNCOLOURED;
    for (const span of spans.filter(isNear)) custom.push({ range: toRange(article, span), colour });
  }
  for (const quote of article.analysis.quotes) add(quote, quote.content);
  return { version, quotes, settled, contested, custom };
}

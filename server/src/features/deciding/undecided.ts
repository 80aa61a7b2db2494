// What waits for a decision in an article: mentions, quotes and findings that nobody settled, in the order of the text.
import type { IndexedArticle } from '../../corpus/snapshot';
import type { Finding, Quote } from '../../extraction/analysis';
import type { Span } from '../../text/span';
import { type AnyMention, allMentions, spansOf } from './mention-spans';
import { settlementOf } from './wish';

interface Common {
  /** A mention's words, a quote's content, a finding's place. */
  readonly spans: readonly Span[];
  /** A mention's type, a quote's kind, a finding's severity. */
  readonly type: string;
  /** A mention's form, a quote's rule, a finding's code. */
  readonly rule: string;
  readonly confidence: number;
  /** The article's entity: a mention's, or a quote's speaker. */
  readonly entity: string | null;
  readonly isContested: boolean;
}

export type Undecided = Common &
  (
    | { readonly kind: 'mention'; readonly item: AnyMention }
    | { readonly kind: 'quote'; readonly item: Quote }
    | { readonly kind: 'finding'; readonly item: Finding }
  );

export interface UndecidedFilter {
  /** Mentions and quotes where it is absent. */
  readonly kinds?: readonly Undecided['kind'][];
  readonly types?: readonly string[];
  readonly rules?: readonly string[];
  readonly leastConfidence?: number;
  readonly mostConfidence?: number;
  /** Ids of the article's entities. */
  readonly entities?: ReadonlySet<string>;
}

const USUAL: readonly Undecided['kind'][] = ['mention', 'quote'];
const ORDER: Readonly<Record<Undecided['kind'], number>> = { quote: 0, mention: 1, finding: 2 };

/** Where an item stands among the others of its article; text order is the order of the walk. */
export function placeInWalk({ spans, kind }: Pick<Undecided, 'spans' | 'kind'>): string {
  const pad = (value: number) => String(value).padStart(9, '0');
  return `${pad(spans[0]?.start ?? 0)}.${ORDER[kind]}.${pad(spans.at(-1)?.end ?? 0)}`;
}

/** What nobody decided about; also what people contest, where two or more decided differently. */
export function undecidedIn(article: IndexedArticle, filter: UndecidedFilter = {}): Undecided[] {
  const kinds = filter.kinds ?? USUAL;
  const found: Undecided[] = [];
  if (kinds.includes('quote'))
    for (const item of article.analysis.quotes)
      if (isOpen(item))
        found.push({
          kind: 'quote',
          item,
          spans: item.content,
          type: item.kind,
          rule: item.rule,
          confidence: item.confidence,
          entity: item.speaker,
          isContested: isContested(item),
        });
  if (kinds.includes('mention'))
    for (const item of allMentions(article))
      if (isOpen(item))
        found.push({
          kind: 'mention',
          item,
          spans: spansOf(item),
          type: item.type,
          rule: item.form,
          confidence: 'confidence' in item ? item.confidence : 1,
          entity: 'entity' in item ? item.entity : null,
          isContested: isContested(item),
        });
  if (kinds.includes('finding'))
    for (const item of article.analysis.findings)
      found.push({
        kind: 'finding',
        item,
        spans: [{ start: item.start, end: item.end }],
        type: item.severity,
        rule: item.code,
        confidence: 1,
        entity: null,
        isContested: false,
      });
  const asked = found.filter((one) => fits(one, filter));
  return asked.sort((a, b) => (placeInWalk(a) < placeInWalk(b) ? -1 : 1));
}

const isContested = (item: AnyMention | Quote): boolean => settlementOf(item)?.contested === true;

function isOpen(item: AnyMention | Quote): boolean {
  const settlement = settlementOf(item);
  return settlement === undefined || settlement.state === 'suggested' || settlement.contested === true;
}

function fits(one: Undecided, filter: UndecidedFilter): boolean {
  const { types, rules, leastConfidence = 0, mostConfidence = 1, entities } = filter;
  if (types !== undefined && !types.includes(one.type)) return false;
  if (rules !== undefined && !rules.includes(one.rule)) return false;
  if (one.confidence < leastConfidence || one.confidence > mostConfidence) return false;
  return entities === undefined || (one.entity !== null && entities.has(one.entity));
}

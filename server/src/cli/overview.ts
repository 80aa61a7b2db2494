// A corpus in numbers and names: what report and stats show. Counts; finds nothing itself.
import type { BlockRole, EntityType, Finding, Quote, Severity } from '../extraction/analysis';
import type { CorpusRun, RunArticle } from '../session/run-corpus';

export interface EntityOverview {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly mentions: number;
  /** Ids of the articles that mention it, in order. */
  readonly articles: readonly string[];
  readonly quotes: number;
}

export interface QuoteOverview {
  readonly article: RunArticle;
  readonly quote: Quote;
  /** The speaker's name; undefined when nobody is known. */
  readonly speaker: string | undefined;
}

export interface Overview {
  readonly articles: readonly RunArticle[];
  readonly words: number;
  readonly blocks: ReadonlyMap<BlockRole, number>;
  /** The most mentioned first. */
  readonly entities: readonly EntityOverview[];
  readonly mentions: number;
  /** In the order of the articles and of their text. */
  readonly quotes: readonly QuoteOverview[];
  readonly findings: readonly { readonly article: RunArticle; readonly finding: Finding }[];
}

export function overviewOf(run: CorpusRun): Overview {
  const blocks = new Map<BlockRole, number>();
  const entities = new Map<string, EntityOverview & { readonly articles: string[] }>();
  const quotes: QuoteOverview[] = [];
  const findings: { article: RunArticle; finding: Finding }[] = [];
  let words = 0;
  let mentions = 0;
  for (const article of run.articles) {
    const linked = run.linked(article);
    words += article.text.match(/\p{L}[\p{L}\p{M}’']*/gu)?.length ?? 0;
    for (const { role } of linked.blocks) blocks.set(role, (blocks.get(role) ?? 0) + 1);
    const names = new Map(linked.entities.map(({ id, name }) => [id, name]));
    for (const entity of linked.entities) {
      const known = entities.get(entity.id);
      entities.set(entity.id, {
        id: entity.id,
        name: entity.name,
        type: entity.type,
        aliases: [...new Set([...(known?.aliases ?? []), ...entity.aliases])],
        mentions: (known?.mentions ?? 0) + linked.mentions.filter((m) => m.entity === entity.id).length,
        articles: [...(known?.articles ?? []), article.id],
        quotes: (known?.quotes ?? 0) + linked.quotes.filter((q) => q.speaker === entity.id).length,
      });
    }
    mentions += linked.mentions.length;
    for (const quote of linked.quotes)
      quotes.push({ article, quote, speaker: quote.speaker === null ? undefined : names.get(quote.speaker) });
    for (const finding of linked.findings) findings.push({ article, finding });
  }
  return {
    articles: run.articles,
    words,
    blocks,
    entities: [...entities.values()].sort(
      (a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    ),
    mentions,
    quotes,
    findings,
  };
}

/** How often each value of a key occurs, the most frequent first. */
export function tally<T>(items: readonly T[], key: (item: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** From the least to the gravest. */
export const SEVERITIES: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** "1 article", "2 articles". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

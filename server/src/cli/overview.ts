// A corpus in numbers and names: what report and stats show. Counts; finds nothing itself.
import type { BlockRole, EntityType, Finding, Quote, Severity } from '../extraction/analysis';
import type { LinkedArticle } from '../session/run-corpus';
import { lineAt } from '../text/lines';

export interface EntityOverview {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly mentions: number;
  /** Articles that mention it. */
  readonly articles: number;
  readonly quotes: number;
}

export interface QuoteOverview extends Pick<Quote, 'kind' | 'status'> {
  readonly article: string;
  /** Where it begins, from 1. */
  readonly line: number;
  /** What was said on one line, cut at a word's end. */
  readonly words: string;
  /** The speaker's name; undefined when nobody is known. */
  readonly speaker: string | undefined;
}

export interface FindingOverview extends Pick<Finding, 'code' | 'severity' | 'message'> {
  readonly article: string;
  readonly line: number;
  readonly column: number;
}

export interface Overview {
  readonly articles: number;
  readonly words: number;
  readonly blocks: ReadonlyMap<BlockRole, number>;
  /** The most mentioned first. */
  readonly entities: readonly EntityOverview[];
  readonly mentions: number;
  /** In the order of the articles and of their text. */
  readonly quotes: readonly QuoteOverview[];
  readonly findings: readonly FindingOverview[];
}

interface Counted extends Pick<EntityOverview, 'id' | 'name' | 'type'> {
  readonly aliases: Set<string>;
  mentions: number;
  articles: number;
  quotes: number;
}

const WORDS_SHOWN = 90;

/** Goes through the articles once and keeps none of them. */
export async function overviewOf(linked: AsyncIterable<LinkedArticle>): Promise<Overview> {
  const blocks = new Map<BlockRole, number>();
  const entities = new Map<string, Counted>();
  const quotes: QuoteOverview[] = [];
  const findings: FindingOverview[] = [];
  let [articles, words, mentions] = [0, 0, 0];
  for await (const { id: article, text, analysis } of linked) {
    articles++;
    words += text.match(/\p{L}[\p{L}\p{M}’']*/gu)?.length ?? 0;
    for (const { role } of analysis.blocks) blocks.set(role, (blocks.get(role) ?? 0) + 1);
    const names = new Map<string, string>();
    for (const { id, name, type, aliases } of analysis.entities) {
      names.set(id, name);
      const known = entities.get(id) ?? {
        id,
        name,
        type,
        aliases: new Set(),
        mentions: 0,
        articles: 0,
        quotes: 0,
      };
      entities.set(id, known);
      known.articles++;
      for (const alias of aliases) known.aliases.add(alias);
    }
    mentions += analysis.mentions.length;
    for (const { entity } of analysis.mentions) {
      const known = entities.get(entity);
      if (known !== undefined) known.mentions++;
    }
    for (const { kind, status, content, speaker } of analysis.quotes) {
      const known = speaker === null ? undefined : entities.get(speaker);
      if (known !== undefined) known.quotes++;
      quotes.push({
        article,
        kind,
        status,
        line: lineAt(text, content[0]?.start ?? 0).line,
        words: shortened(content.map(({ start, end }) => text.slice(start, end)).join(' … ')),
        speaker: speaker === null ? undefined : names.get(speaker),
      });
    }
    for (const { code, severity, message, start } of analysis.findings)
      findings.push({ article, code, severity, message, ...lineAt(text, start) });
  }
  return {
    articles,
    words,
    blocks,
    entities: [...entities.values()]
      .map((entity) => ({ ...entity, aliases: [...entity.aliases] }))
      .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    mentions,
    quotes,
    findings,
  };
}

/** One line of words, cut at a word's end. */
function shortened(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ');
  if (line.length <= WORDS_SHOWN) return line;
  return `${line.slice(0, line.lastIndexOf(' ', WORDS_SHOWN) + 1 || WORDS_SHOWN)}…`;
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

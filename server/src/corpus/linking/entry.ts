// What the register reads of an article: a few words for each of its entities. Small enough to be made in a worker
// and kept beside the article's columns, so that linking ten thousand articles opens none of them.
import type { Analysis, Entity } from '../../extraction/analysis';
import { type Domain, domainsIn } from './domains';

/** An entity of an article, with what tells it from others of its name. */
export interface EntryEntity extends Entity {
  /** The walk of life in which the article shows a person; absent when it shows none, or several. */
  readonly domain?: Domain;
  /** How often the article mentions it, and how often it quotes it. */
  readonly mentions: number;
  readonly quotes: number;
}

export interface RegisterEntry {
  /** The article's id. */
  readonly id: string;
  readonly entities: readonly EntryEntity[];
}

/** @param text the text that the analysis was made of */
export function entryOf(article: {
  readonly id: string;
  readonly text: string;
  readonly analysis: Analysis;
}): RegisterEntry {
  const { id, text, analysis } = article;
  const domains = domainsIn(text, analysis);
  const mentions = new Map<string, number>();
  const quotes = new Map<string, number>();
  for (const { entity } of analysis.mentions) mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
  for (const { speaker } of analysis.quotes)
    if (speaker !== null) quotes.set(speaker, (quotes.get(speaker) ?? 0) + 1);
  return {
    id,
    entities: analysis.entities.map((entity) => {
      const domain = domains.get(entity.id);
      return {
        ...entity,
        ...(domain && { domain }),
        mentions: mentions.get(entity.id) ?? 0,
        quotes: quotes.get(entity.id) ?? 0,
      };
    }),
  };
}

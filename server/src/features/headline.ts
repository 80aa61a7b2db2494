// What an article is called in a list: its title as the settings know it, else its headline, else its file's name.
import type { IndexedArticle } from '../corpus/snapshot';
import { excerpt } from './words';

/** UTF-16 units of a headline in a list. */
const LONGEST = 80;

export function titleOf({ id, text, meta, analysis }: IndexedArticle): string {
  if (typeof meta.title === 'string') return meta.title;
  const headline = analysis.blocks.find(({ role }) => role === 'headline');
  if (headline !== undefined) return excerpt(text.slice(headline.start, headline.end), LONGEST);
  return id.split('/').at(-1) ?? id;
}

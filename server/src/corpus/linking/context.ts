// What articles have in common: the people, bodies, events and smaller places that both name. Countries and groups,
// which half of the news names, do not count.
import type { Analysis } from '../../extraction/analysis';
import { countryOf } from '../../extraction/speakers/words';
import type { Domain } from './domains';
import type { Bearers } from './members';
import { keyOf, type NameNode } from './names';

/** What the register keeps of an article. */
export interface ArticleRecord {
  /** The node of each local entity. */
  readonly nodes: ReadonlyMap<string, NameNode>;
  /** Ids of the names that count as context. */
  readonly context: ReadonlySet<string>;
  readonly domains: ReadonlyMap<string, Domain>;
  /** What the article prints for each node. */
  readonly printed: ReadonlyMap<NameNode, Printed>;
}

/** Full names and other forms, without repetition. */
export interface Printed {
  readonly names: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
}

export function contextOf(analysis: Analysis): Set<string> {
  const context = new Set<string>();
  for (const { type, name, aliases } of analysis.entities) {
    if (type === 'group' || (type === 'place' && countryOf(name) !== undefined)) continue;
    context.add(`${type}|${keyOf(type, name)}`);
    if (type === 'organization') for (const alias of aliases) context.add(`${type}|${keyOf(type, alias)}`);
  }
  return context;
}

/** Most articles of a name that are compared: the first by id, so that the answer depends on the set alone. */
const SAMPLE = 40;

export type Records = ReadonlyMap<string, ArticleRecord>;

/** The number of names that an article shares with any of some articles, those in `except` apart. */
export function sharedWith(
  records: Records,
  article: string,
  others: Iterable<string>,
  except: ReadonlySet<string>,
): number {
  const own = records.get(article)?.context;
  if (own === undefined) return 0;
  const shared = new Set<string>();
  let count = 0;
  for (const other of others) {
    if (other === article) continue;
    if (++count > SAMPLE) break;
    const context = records.get(other)?.context;
    if (context === undefined) continue;
    const [small, large] = own.size < context.size ? [own, context] : [context, own];
    for (const id of small) if (large.has(id) && !except.has(id)) shared.add(id);
  }
  return shared.size;
}

/** True when any two articles of two names share a name besides those two. */
export function doShare(
  records: Records,
  a: Iterable<string>,
  b: Iterable<string>,
  except: ReadonlySet<string>,
): boolean {
  const others = first(b);
  for (const article of first(a)) if (sharedWith(records, article, others, except) > 0) return true;
  return false;
}

function first(articles: Iterable<string>): string[] {
  const taken: string[] = [];
  for (const article of articles) {
    taken.push(article);
    if (taken.length >= SAMPLE) break;
  }
  return taken;
}

/** The articles that bear a name, in the order of their ids. */
export function articlesOf(node: NameNode): Iterable<string> {
  return bearersOf(node.bearers);
}

/** The articles of a list, in the order of their ids. */
export function* bearersOf(bearers: Bearers): Iterable<string> {
  for (const chunk of bearers) for (const { article } of chunk) yield article;
}

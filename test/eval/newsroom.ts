// The newsroom: original articles with gold annotations after docs/guidelines.md, shipped as test/newsroom.
// Gold counts code points; everything handed out here counts UTF-16.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Analysis, Entity, Finding, Mention } from '../../server/src/extraction/analysis';
import { offsetMap } from '../../server/src/text/offsets';
import type { Span } from '../../server/src/text/span';

export interface GoldArticle extends Analysis {
  readonly id: string;
  readonly text: string;
  /** Spans in quotation marks that are no quote (scare quotes, titles, slogans). */
  readonly notQuotes: readonly Span[];
}

export interface GoldCorpusArticle {
  readonly id: string;
  /** Entities with corpus-wide ids; `local` is the id in the article's own gold. */
  readonly entities: readonly (Entity & { readonly local: string })[];
  readonly mentions: readonly Mention[];
  readonly findings: readonly Finding[];
}

export const NEWSROOM = path.join(import.meta.dirname, '..', 'newsroom');

/** Articles whose mistakes nobody reads while rules are made: names and quotes only, see the folder's README. */
export const UNREAD = path.join(NEWSROOM, 'unread');

/** The articles of `folder` (the newsroom unless another is named) with their gold. */
export function readNewsroom(folder = NEWSROOM): GoldArticle[] {
  return lines(folder, 'gold.jsonl').map(({ text, gold, convert }) => ({
    ...(convert(gold) as GoldArticle),
    text,
  }));
}

/** Gold over the whole newsroom: corpus-wide entity ids and findings across articles. */
export function readNewsroomCorpus(): GoldCorpusArticle[] {
  return lines(NEWSROOM, 'gold-corpus.jsonl').map(({ gold, convert }) => convert(gold) as GoldCorpusArticle);
}

function lines(folder: string, file: string) {
  const texts = new Map<string, string>();
  const textOf = (id: string): string => {
    const known = texts.get(id) ?? readFileSync(path.join(folder, `${id}.txt`), 'utf8');
    texts.set(id, known);
    return known;
  };
  return readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const gold = JSON.parse(line) as { id: string };
      return { text: textOf(gold.id), gold, convert: (value: unknown) => toUtf16(value, gold.id, textOf) };
    });
}

/** Rewrites every offset of a gold answer from code points to UTF-16; `related` spans count in their own article. */
function toUtf16(value: unknown, articleId: string, textOf: (id: string) => string): unknown {
  const map = offsetMap(textOf(articleId));
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) {
      const [start, end] = node as unknown[];
      if (node.length === 2 && typeof start === 'number' && typeof end === 'number')
        return { start: map.toUtf16(start), end: map.toUtf16(end) };
      return node.map(visit);
    }
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node).map(([key, child]) => {
      if ((key === 'start' || key === 'end') && typeof child === 'number') return [key, map.toUtf16(child)];
      if (key === 'related' && Array.isArray(child))
        return [key, child.map((r: { id?: string }) => related(r, articleId, textOf))];
      return [key, visit(child)];
    });
    return Object.fromEntries(entries);
  };
  return visit(value);
}

function related(entry: { id?: string }, articleId: string, textOf: (id: string) => string): unknown {
  const { id, ...rest } = entry;
  const converted = toUtf16(rest, id ?? articleId, textOf) as object;
  return id === undefined ? converted : { ...converted, article: id };
}

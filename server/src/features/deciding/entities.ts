// What a person can say of an entity of the corpus, each as one wish; how a decision names one; and which others a
// person may have meant.
import { distance } from 'fastest-levenshtein';
import { anchorAt } from '../../annotation/anchor';
import type { EntityRef, Member } from '../../annotation/operations';
import { isWikidataId } from '../../annotation/validate';
import { countsOf } from '../../corpus/postings';
import type { CorpusEntity } from '../../corpus/register';
import type { CorpusSnapshot, IndexedArticle } from '../../corpus/snapshot';
import { type AnyMention, spansOf } from './mention-spans';
import type { Wish } from './wish';

/** An article's entity as a decision names it. */
export function refOf(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  local: string,
): EntityRef | undefined {
  const entity = snapshot.entityOf(article.id, local);
  return entity && refTo(entity);
}

export function refTo({ id, name, type }: CorpusEntity): EntityRef {
  return { key: id, name, type };
}

/** A new entity with a key that no entity of the corpus has. */
export function newRef(snapshot: CorpusSnapshot, name: string, type: string): EntityRef {
  const words = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  const key = `${type}:${words}`;
  for (let n = 1; ; n++) {
    const free = n === 1 ? key : `${key}-${n}`;
    if (snapshot.entity(free) === undefined) return { key: free, name, type };
  }
}

const wish = (choice: Wish['choice']): Wish => ({ article: null, choice, settledBy: [] });

export const renameEntity = (entity: CorpusEntity, name: string): Wish =>
  wish({ op: 'entity.rename', entity: entity.id, name });

export const retypeEntity = (entity: CorpusEntity, type: string): Wish =>
  wish({ op: 'entity.retype', entity: entity.id, type });

/** @param is false: it is no name of this entity, whatever articles print */
export const setAlias = (entity: CorpusEntity, alias: string, is: boolean): Wish =>
  wish({ op: is ? 'entity.alias' : 'entity.unalias', entity: entity.id, alias });

/** The name, type and id of `into` stay. */
export const mergeEntity = (entity: CorpusEntity, into: CorpusEntity): Wish =>
  wish({ op: 'entity.merge', entity: entity.id, into: into.id });

export const noteEntity = (entity: CorpusEntity, text: string): Wish =>
  wish({ op: 'entity.note', entity: entity.id, text });

/** @param wikidata null: it has no item. @returns undefined when it has not the form of an item's id */
export function linkToWikidata(entity: CorpusEntity, wikidata: string | null): Wish | undefined {
  if (wikidata !== null && !isWikidataId(wikidata)) return undefined;
  return wish({ op: 'entity.wikidata', entity: entity.id, wikidata });
}

/** Some articles, or some mentions, of an entity are another one. */
export function splitEntity(
  entity: CorpusEntity,
  as: EntityRef,
  articles: readonly string[],
  mentions: readonly { readonly article: IndexedArticle; readonly mention: AnyMention }[],
): Wish {
  const members: Member[] = [
    ...articles.map((article) => ({ article })),
    ...mentions.map(({ article, mention }) => ({
      article: article.id,
      at: anchorAt(article.text, spansOf(mention)),
    })),
  ];
  return wish({ op: 'entity.split', entity: entity.id, as, members });
}

/** These words are never an entity. */
export const killWords = (words: string): Wish => wish({ op: 'words.kill', words });

/** These words are always a name of this type. */
export const nameWords = (words: string, type: string): Wish => wish({ op: 'words.name', words, type });

/**
 * Entities that may be the same thing as another, the likeliest first: those of its type whose name or a short form
 * shares a word with one of its own or is spelled nearly alike; then the rest of the type by how often they are named.
 */
export function lookalikes(snapshot: CorpusSnapshot, entity: CorpusEntity, limit: number): CorpusEntity[] {
  const own = [entity.name, ...entity.aliases].slice(0, MOST_FORMS).map(fold);
  const ranked: { entity: CorpusEntity; likeness: number }[] = [];
  for (const other of snapshot.entities()) {
    if (other.id === entity.id) continue;
    const forms = [other.name, ...other.aliases].slice(0, MOST_FORMS).map(fold);
    let likeness = 0;
    for (const a of own) for (const b of forms) likeness = Math.max(likeness, likenessOf(a, b));
    if (other.type !== entity.type) likeness -= OTHER_TYPE;
    ranked.push({ entity: other, likeness });
  }
  return ranked
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        b.entity.articles - a.entity.articles ||
        (a.entity.id < b.entity.id ? -1 : 1),
    )
    .slice(0, limit)
    .map((one) => one.entity);
}

/** Forms of an entity that are compared. */
const MOST_FORMS = 6;
/** What another type takes from a likeness of 0…1. */
const OTHER_TYPE = 0.4;

interface Folded {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function fold(name: string): Folded {
  const text = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return { text, words: new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1)) };
}

/** 0…1: the share of words in common, or of letters where that is more. */
function likenessOf(a: Folded, b: Folded): number {
  if (a.text === b.text) return 1;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  const words = shared / Math.max(1, Math.min(a.words.size, b.words.size) * 1.1);
  if (a.text[0] !== b.text[0] || Math.abs(a.text.length - b.text.length) > 4) return words;
  return Math.max(words, 1 - distance(a.text, b.text) / Math.max(a.text.length, b.text.length));
}

/** What a merge amounts to, for a person to look at before. */
export interface MergePreview {
  readonly mentions: readonly [entity: number, into: number];
  readonly name: string;
  readonly aliases: readonly string[];
  /** Articles that name either. */
  readonly articles: number;
  /** Sentences about what speaks against it. */
  readonly warnings: readonly string[];
}

export function previewMerge(
  snapshot: CorpusSnapshot,
  entity: CorpusEntity,
  into: CorpusEntity,
): MergePreview {
  const aliases = new Set([...into.aliases, entity.name, ...entity.aliases]);
  aliases.delete(into.name);
  const articles = new Set([...entity.members, ...into.members].map(({ article }) => article));
  const warnings: string[] = [];
  if (entity.type !== into.type)
    warnings.push(
      `${entity.name} is a ${entity.type}, ${into.name} a ${into.type}; the whole will be a ${into.type}.`,
    );
  if (entity.wikidata !== undefined && into.wikidata !== undefined && entity.wikidata !== into.wikidata)
    warnings.push(`They are linked to different Wikidata items (${entity.wikidata}, ${into.wikidata}).`);
  if (snapshot.related(entity.id).some(({ id }) => id === into.id))
    warnings.push('They are known as two related things, such as a country and its people.');
  return {
    mentions: [countsOf(entity).mentions, countsOf(into).mentions],
    name: into.name,
    aliases: [...aliases].sort(),
    articles: articles.size,
    warnings,
  };
}

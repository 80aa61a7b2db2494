// Where the bytes of an article that nobody has open come from: memory, or a file that this room knows nothing of.
import { outlineOf, type PackedArticle, type PackedOutline } from './columns';

export interface ArticleSource {
  /** Always at hand. */
  readonly outline: PackedOutline;
  /** The whole; undefined when it cannot be read any more. */
  read(): PackedArticle | undefined;
  /** The same for one look: the bytes are others as soon as anything is lent again, or the caller lets others go first. */
  lend(): PackedArticle | undefined;
}

/** Keeps the whole article in memory. */
export function inMemory(packed: PackedArticle): ArticleSource {
  return { outline: outlineOf(packed), read: () => packed, lend: () => packed };
}

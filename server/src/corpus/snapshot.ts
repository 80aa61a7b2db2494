// What readers see of a corpus: one revision, which never changes while they hold it.
import type { Analysis, Mention } from '../extraction/analysis';
import type { Article } from './article';
import {
  type ArticleRecord,
  lineStartsOf,
  type PackedArticle,
  packedCountsOf,
  packedLineStarts,
  packedMentionsOf,
  packedText,
  unpackArticle,
} from './columns';
import type { CorpusEntity } from './register';

/** An article as it stands in the index: what was needed to analyse it is gone, what was found is here. */
export interface IndexedArticle extends Article {
  /** UTF-16 offset of the first character of each line. */
  readonly lineStarts: ArrayLike<number>;
  /** The mentions of one of this article's entities, in the order of the text, without reading the rest. */
  mentionsOf(localEntity: string): readonly Mention[];
  /** How often one of this article's entities is mentioned and quoted here; zeros for an unknown one. */
  countsOf(localEntity: string): LocalCounts;
}

export interface LocalCounts {
  readonly mentions: number;
  readonly quotes: number;
}

/** The article with what answers ask of it; what it holds is shared, not copied. */
export function indexed(article: Article): IndexedArticle {
  return article instanceof StoredArticle ? article : new OpenArticle(article);
}

/** An article as plain objects: one that is open, or that was analysed in this thread. */
class OpenArticle implements IndexedArticle {
  readonly id: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly analysis: Analysis;
  #lineStarts: ArrayLike<number> | undefined;
  #mentions: ReadonlyMap<string, readonly Mention[]> | undefined;

  constructor({ id, meta, text, analysis }: Article) {
    this.id = id;
    this.meta = meta;
    this.text = text;
    this.analysis = analysis;
  }

  get lineStarts(): ArrayLike<number> {
    this.#lineStarts ??= lineStartsOf(this.text);
    return this.#lineStarts;
  }

  mentionsOf(localEntity: string): readonly Mention[] {
    if (this.#mentions === undefined) {
      const groups = new Map<string, Mention[]>();
      for (const mention of this.analysis.mentions) {
        const group = groups.get(mention.entity);
        if (group === undefined) groups.set(mention.entity, [mention]);
        else group.push(mention);
      }
      this.#mentions = groups;
    }
    return this.#mentions.get(localEntity) ?? [];
  }

  countsOf(localEntity: string): LocalCounts {
    const quotes = this.analysis.quotes.filter((quote) => quote.speaker === localEntity).length;
    return { mentions: this.mentionsOf(localEntity).length, quotes };
  }
}

/**
 * An article that nobody has open, as bytes: a few a word. Its text and its analysis are read out of them when
 * somebody asks, and forgotten with the asking.
 */
export class StoredArticle implements IndexedArticle {
  #record: WeakRef<ArticleRecord> | undefined;

  constructor(
    readonly id: string,
    readonly packed: PackedArticle,
  ) {}

  get text(): string {
    return packedText(this.packed);
  }

  get analysis(): Analysis {
    return this.#read().analysis;
  }

  get meta(): Readonly<Record<string, unknown>> {
    return this.#read().meta;
  }

  get lineStarts(): ArrayLike<number> {
    return packedLineStarts(this.packed);
  }

  mentionsOf(localEntity: string): readonly Mention[] {
    return packedMentionsOf(this.packed, localEntity);
  }

  countsOf(localEntity: string): LocalCounts {
    return packedCountsOf(this.packed, localEntity);
  }

  #read(): ArticleRecord {
    let record = this.#record?.deref();
    if (record === undefined) {
      record = unpackArticle(this.packed);
      this.#record = new WeakRef(record);
    }
    return record;
  }
}

export interface CorpusSnapshot {
  /** Grows by one with every change of the index. */
  readonly revision: number;
  readonly articleCount: number;
  readonly entityCount: number;
  article(id: string): IndexedArticle | undefined;
  articles(): Iterable<IndexedArticle>;
  entity(id: string): CorpusEntity | undefined;
  entities(): Iterable<CorpusEntity>;
  /** The corpus entity of an article's entity; undefined when either is unknown. */
  entityOf(articleId: string, localEntity: string): CorpusEntity | undefined;
  /** Entities that are related but not the same; those that this revision knows. */
  related(id: string): readonly CorpusEntity[];
  /** Why an article's entity is linked where it is, in one sentence; undefined when it is not known. */
  why(articleId: string, localEntity: string): string | undefined;
}

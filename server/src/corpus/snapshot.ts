// What readers see of a corpus: one revision, which never changes while they hold it.
import type { Analysis, EntityType, Mention, SpeakerStatus } from '../extraction/analysis';
import type { Article } from './article';
import type { ArticleSource } from './article-source';
import {
  type ArticleRecord,
  lineStartsOf,
  outlinedMentions,
  outlinedPublication,
  outlinedQuotes,
  outlinedSpans,
  outlinedUnspoken,
  packedLineStarts,
  packedText,
  unpackArticle,
} from './columns';
import { type Publication, publicationOf, withPath } from './publication';
import type { CorpusEntity } from './register';

/** Where a mention stands and what it is, without how sure that is. */
export type PlacedMention = Omit<Mention, 'confidence'>;

/** An article as it stands in the index: what was needed to analyse it is gone, what was found is here. */
export interface IndexedArticle extends Article {
  /** UTF-16 offset of the first character of each line. */
  readonly lineStarts: ArrayLike<number>;
  /** When and where it was published, as far as what came with it, its text or its path tell. */
  readonly published: Publication;
  /** The mentions of one of this article's entities, in the order of the text, without reading the rest. */
  mentionsOf(localEntity: string): readonly PlacedMention[];
  /** Where these begin and end, in turns: UTF-16 offsets. */
  spansOf(localEntity: string): readonly number[];
  /** How often the article quotes one of its entities. */
  quotesOf(localEntity: string): number;
  /** How many of its quotes have no speaker, by why that is. */
  unspoken(): ReadonlyMap<SpeakerStatus, number>;
}

/**
 * The article with what answers ask of it; what it holds is shared, not copied.
 *
 * @param before the same article as it was: what follows from its text alone is taken over
 */
export function indexed(article: Article, before?: IndexedArticle): IndexedArticle {
  return article instanceof StoredArticle ? article : new OpenArticle(article, before);
}

/** An article as plain objects: one that is open, or that was analysed in this thread. */
class OpenArticle implements IndexedArticle {
  readonly id: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly analysis: Analysis;
  #lineStarts: ArrayLike<number> | undefined;
  #published: Publication | undefined;
  #mentions: ReadonlyMap<string, readonly Mention[]> | undefined;

  constructor({ id, meta, text, analysis }: Article, before: IndexedArticle | undefined) {
    this.id = id;
    this.meta = meta;
    this.text = text;
    this.analysis = analysis;
    if (before instanceof OpenArticle && before.text === text) this.#lineStarts = before.#lineStarts;
  }

  get lineStarts(): ArrayLike<number> {
    this.#lineStarts ??= lineStartsOf(this.text);
    return this.#lineStarts;
  }

  get published(): Publication {
    this.#published ??= publicationOf(this);
    return this.#published;
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

  spansOf(localEntity: string): readonly number[] {
    return this.mentionsOf(localEntity).flatMap(({ start, end }) => [start, end]);
  }

  quotesOf(localEntity: string): number {
    return this.analysis.quotes.filter((quote) => quote.speaker === localEntity).length;
  }

  unspoken(): ReadonlyMap<SpeakerStatus, number> {
    const found = new Map<SpeakerStatus, number>();
    for (const { speaker, status } of this.analysis.quotes)
      if (speaker === null) found.set(status, (found.get(status) ?? 0) + 1);
    return found;
  }
}

/**
 * An article that nobody has open, as bytes that its source holds. Its text and its analysis are read out of them when
 * somebody asks, and forgotten with the asking; where its mentions stand is always at hand.
 */
export class StoredArticle implements IndexedArticle {
  #record: WeakRef<ArticleRecord> | undefined;
  #published: Publication | undefined;

  constructor(
    readonly id: string,
    readonly source: ArticleSource,
  ) {}

  get text(): string {
    return this.#read().text;
  }

  get analysis(): Analysis {
    return this.#read().analysis;
  }

  get meta(): Readonly<Record<string, unknown>> {
    return this.#read().meta;
  }

  get lineStarts(): ArrayLike<number> {
    return packedLineStarts(this.source.outline);
  }

  get published(): Publication {
    this.#published ??= withPath(this.id, outlinedPublication(this.source.outline));
    return this.#published;
  }

  mentionsOf(localEntity: string): readonly PlacedMention[] {
    return outlinedMentions(this.source.outline, placeOf(localEntity), localEntity);
  }

  spansOf(localEntity: string): readonly number[] {
    return outlinedSpans(this.source.outline, placeOf(localEntity));
  }

  quotesOf(localEntity: string): number {
    return outlinedQuotes(this.source.outline, placeOf(localEntity));
  }

  unspoken(): ReadonlyMap<SpeakerStatus, number> {
    return outlinedUnspoken(this.source.outline);
  }

  #read(): ArticleRecord {
    let record = this.#record?.deref();
    if (record === undefined) {
      const packed = this.source.read();
      record = packed === undefined ? LOST : unpackArticle(packed);
      this.#record = new WeakRef(record);
    }
    return record;
  }
}

/** An article's text; of one that nobody has open, without reading what else is known of it. */
export function textOf(article: IndexedArticle): string {
  const packed = article instanceof StoredArticle ? article.source.lend() : undefined;
  return packed === undefined ? article.text : packedText(packed);
}

/** What stands for an article whose bytes were taken away behind our back, until it is read anew. */
const LOST: ArticleRecord = {
  text: '',
  meta: {},
  analysis: { blocks: [], entities: [], mentions: [], quotes: [], findings: [] },
};

/** The place of an entity in its article's list: as it comes from the machine, `e1` is the first. */
function placeOf(localEntity: string): number {
  return Number(localEntity.slice(1)) - 1;
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
  /** The names of an article's entities, without opening it; undefined for an unknown article. */
  namesIn(articleId: string): readonly { readonly name: string; readonly type: EntityType }[] | undefined;
  /** Entities that are related but not the same; those that this revision knows. */
  related(id: string): readonly CorpusEntity[];
  /** Why an article's entity is linked where it is, in one sentence; undefined when it is not known. */
  why(articleId: string, localEntity: string): string | undefined;
}

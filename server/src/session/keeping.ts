// A corpus from one start to the next: takes over what was kept of its register and its parallel passages, and makes
// what is to be kept. Knows no file.
import type { EntitiesState } from '../annotation/fold-entities';
import type { CorpusIndex } from '../corpus/index';
import type { PassageImage } from '../corpus/passages/image';
import { restoreRegister } from '../corpus/register';
import { type IndexedArticle, StoredArticle, textOf } from '../corpus/snapshot';
import { contentHash, type KnownArticle } from './analysis-cache';
import type { Comparing } from './comparing';
import type { KeptArticles, KeptCorpus } from './kept-corpus';
import { inSlices, type Slicer } from './turns';

/** What the keeping asks of the corpus, and tells it. */
export interface KeepingCorpus {
  readonly index: CorpusIndex;
  readonly comparing: Comparing;
  /** What people decided about entities, as the index follows it. */
  entities(): EntitiesState;
  /** The text of an article that is open; undefined for others. */
  openText(id: string): string | undefined;
  /** True for a closed article that decisions lie over. */
  isSettled(id: string): boolean;
  /** True when anything was decided about the article, or about words that stand in it. */
  concerns(id: string, text: () => string): boolean;
  /** Something was taken over, and is to be linked where articles left. */
  restored(): void;
}

/** What was taken over of a corpus that was kept. */
export interface Restored {
  /** The articles that need not be read again. */
  readonly ids: Iterable<string>;
  readonly count: number;
  /** To be called once: takes over what was found by comparing them. @returns false when they are compared anew */
  compare(passages: PassageImage | undefined, pause: Slicer): Promise<boolean>;
}

export class Keeping {
  readonly #corpus: KeepingCorpus;

  constructor(corpus: KeepingCorpus) {
    this.#corpus = corpus;
  }

  /**
   * Takes over a register that was kept at an earlier start, with the articles that stand as they stood then.
   *
   * @param known what need not be read again of an article
   * @returns undefined when the register does not serve
   */
  async restore(
    { articles, decisions, register: image }: KeptCorpus,
    known: (id: string) => KnownArticle | undefined,
    pause: Slicer,
  ): Promise<Restored | undefined> {
    const { index, comparing } = this.#corpus;
    const entities = this.#corpus.entities();
    const register = restoreRegister(image, decisions, entities);
    if (register === undefined) return undefined;
    const same = new Map<string, IndexedArticle>();
    const ids: string[] = [];
    for (let place = 0; place < articles.count; place++) {
      if (!pause.hasTime()) await pause();
      const id = articles.id(place);
      ids.push(id);
      const hash = articles.hash(place);
      const found = hash === '' ? undefined : known(id);
      const stored = found?.hash === hash ? new StoredArticle(id, found.source) : undefined;
      if (stored !== undefined && !this.#corpus.concerns(id, () => textOf(stored))) same.set(id, stored);
      else register.leave(id);
    }
    if (this.#corpus.entities() !== entities) return undefined;
    // What came in meanwhile, from open editors, is still to be read and compared.
    for (const { id } of index.snapshot().articles()) {
      same.delete(id);
      comparing.add(id);
    }
    index.adopt(register, same);
    this.#corpus.restored();
    return {
      ids: same.keys(),
      count: same.size,
      compare: async (passages, pause) => {
        const stands = (id: string) => same.has(id) && index.snapshot().article(id) === same.get(id);
        if (passages !== undefined && (await inSlices(comparing.adopt(passages, ids, stands), pause)))
          return true;
        for (const id of same.keys()) comparing.add(id);
        return false;
      },
    };
  }

  /**
   * What is to be kept for the next start; undefined while something is still to be linked.
   *
   * @param hashOf the hash of the content of a file, as it was read
   */
  async keep(hashOf: (id: string) => string, pause: Slicer): Promise<KeptCorpus | undefined> {
    const { index, openText, isSettled, concerns } = this.#corpus;
    const ids = [...index.snapshot().articles()].map(({ id }) => id);
    const hashNow = (id: string) => {
      // With decisions laid over it, an article is not what its file alone would make of it.
      if (isSettled(id)) return '';
      const open = openText(id);
      if (open === undefined) return hashOf(id);
      return concerns(id, () => open) ? '' : contentHash(Buffer.from(open));
    };
    const hashes = ids.map(hashNow);
    const articles: KeptArticles = {
      count: ids.length,
      id: (place) => ids[place] ?? '',
      hash: (place) => hashes[place] ?? '',
    };
    const decisions = index.decisions;
    const register = await inSlices(index.image(this.#corpus.entities()), pause);
    return register && { articles, decisions, register };
  }

  /** The parallel passages of a corpus that is kept; undefined while something is still to be compared. */
  async keepPassages({ articles }: KeptCorpus, pause: Slicer): Promise<PassageImage | undefined> {
    const ids = Array.from({ length: articles.count }, (_, place) => articles.id(place));
    return inSlices(this.#corpus.comparing.image(ids), pause);
  }
}

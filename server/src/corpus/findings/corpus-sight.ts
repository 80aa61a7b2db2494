// What a rule across articles sees: one article, the pairs of its sentences with others, and the others when asked.
import type { BodySentence, Sight } from '../../extraction/findings/sight';
import type { AnalysisOptions } from '../../extraction/options';
import type { Keeper } from '../../text/beside';
import type { Span } from '../../text/span';
import type { PassageIndex, PassagePair } from '../passages';
import type { CorpusEntity, LocalEntity } from '../register';
import type { NamesOfArticles } from './name-lists';
import type { OpenArticle } from './open-article';
import type { Articles, Reader } from './reader';
import type { Spellings } from './spellings';
import type { ArticleStatements } from './statements';

/** The corpus as the rules need it. */
export interface CorpusView extends Articles {
  readonly articleIds: () => Iterable<string>;
  readonly passages: Pick<PassageIndex, 'pairing'>;
  readonly entityOf: (local: LocalEntity) => CorpusEntity | undefined;
  /** The names of all articles, if somebody has them at hand. */
  readonly names?: NamesOfArticles;
  readonly options: (articleId: string) => AnalysisOptions;
  /** What was worked out of names, for all articles that are judged. */
  readonly spellings: Spellings;
}

export interface CorpusSight extends OpenArticle, Keeper {
  readonly view: CorpusView;
  /** Pairs of a sentence here and one elsewhere that share matter. */
  readonly pairs: readonly PassagePair[];
  /** Articles on the same event. */
  readonly tied: ReadonlySet<string>;
  /** Another article as a whole. Whoever asks for a sentence alone has it from `stated`, for much less. */
  readonly open: Reader['open'];
  readonly stated: StatedElsewhere;
}

/** What the sentences of other articles state. Many pairs ask about one article: what is known is at hand. */
export interface StatedElsewhere {
  /** Undefined for an article that was not read yet. */
  readonly known: (articleId: string) => ArticleStatements | undefined;
  /** As `Reader.statementsOf`. */
  readonly read: Reader['statementsOf'];
}

/** @param pairs those of the article's sentences, in the order of the text */
export function corpusSight(
  view: CorpusView,
  article: OpenArticle,
  pairs: readonly PassagePair[],
  { open, statementsOf }: Reader,
): CorpusSight {
  const statements = new Map<string, ArticleStatements>();
  const stated: StatedElsewhere = {
    known: (id) => statements.get(id),
    *read(id) {
      const read = yield* statementsOf(id);
      if (read !== undefined) statements.set(id, read);
      return read;
    },
  };
  return { ...article, view, pairs, tied: tiedArticles(pairs), open, stated, beside: [] };
}

/** One sentence that is nearly the same ties two articles, and so do two that share most of their matter. */
const STRONG = { shared: 4.5, contained: 0.65, alike: 0.4 };
const WEAK = { shared: 2.5, contained: 0.6 };

function tiedArticles(pairs: readonly PassagePair[]): ReadonlySet<string> {
  const weak = new Map<string, Set<number>>();
  const tied = new Set<string>();
  for (const { here, there, shared, contained, alike } of pairs) {
    if (shared >= STRONG.shared && contained >= STRONG.contained && alike >= STRONG.alike)
      tied.add(there.article);
    if (shared < WEAK.shared || contained < WEAK.contained) continue;
    const sentences = weak.get(there.article) ?? new Set();
    weak.set(there.article, sentences.add(here.start));
    if (sentences.size > 1) tied.add(there.article);
  }
  return tied;
}

/** The body sentence that stands at a place; undefined where none does. */
export function sentenceAt(sight: Sight, place: Span): BodySentence | undefined {
  for (let at = firstBehind(sight.paragraphs, place.start); ; at++) {
    const paragraph = sight.paragraphs[at];
    if (paragraph === undefined || paragraph.start >= place.end) return undefined;
    const { sentences } = paragraph;
    const found = sentences[firstBehind(sentences, place.start)];
    if (found !== undefined) return found.start < place.end ? found : undefined;
  }
}

/** The index of the first span that ends behind an offset. */
function firstBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// What a rule across articles sees: one article, the pairs of its sentences with others, and the others when asked.
import type { Analysis, Entity } from '../../extraction/analysis';
import { type BodySentence, createSight, type Sight } from '../../extraction/findings/sight';
import type { AnalysisOptions } from '../../extraction/options';
import { TOKEN_RULES } from '../../language/abbreviations';
import type { Keeper } from '../../text/beside';
import { readLazily } from '../../text/document';
import type { Span } from '../../text/span';
import type { PassageIndex, PassagePair } from '../passages';
import type { Publication } from '../publication';
import { createRecent } from '../recent';
import type { CorpusEntity, LocalEntity } from '../register';
import { type Figure, readFigures } from './figures';
import type { Spellings } from './spellings';

/** An article as the rules read it; `text` and `analysis` are asked for once an article. */
export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  readonly analysis: Omit<Analysis, 'findings'>;
  readonly published: Publication;
}

/** What an article calls one of its entities. */
export type NameInArticle = Pick<Entity, 'name' | 'type'>;

/** The corpus as the rules need it. */
export interface CorpusView {
  readonly articleIds: () => Iterable<string>;
  readonly article: (id: string) => CorpusArticle | undefined;
  readonly passages: Pick<PassageIndex, 'pairing'>;
  readonly entityOf: (local: LocalEntity) => CorpusEntity | undefined;
  /** The names of an article's entities, for those who need not open it; undefined where it must be opened. */
  readonly names?: (articleId: string) => readonly NameInArticle[] | undefined;
  readonly options: (articleId: string) => AnalysisOptions;
  /** What was worked out of names, for all articles that are judged. */
  readonly spellings: Spellings;
}

/** One article, opened. */
export interface OpenArticle {
  readonly id: string;
  readonly published: Publication;
  readonly sight: Sight;
  /** The figures of one of its sentences, in the order of the text; read once. */
  readonly figuresOf: (sentence: BodySentence) => readonly Figure[];
}

export interface CorpusSight extends OpenArticle, Keeper {
  readonly view: CorpusView;
  /** Pairs of a sentence here and one elsewhere that share matter. */
  readonly pairs: readonly PassagePair[];
  /** Articles on the same event. */
  readonly tied: ReadonlySet<string>;
  readonly open: (articleId: string) => OpenArticle | undefined;
}

/** UTF-16 units of the articles that are kept open. */
const OPEN = 1_500_000;

/** Opens articles; those that were asked for lately are kept. */
export function createOpener(view: CorpusView): (articleId: string) => OpenArticle | undefined {
  const opened = createRecent<string, OpenArticle>(OPEN, sizeOfOpen);
  return (articleId) =>
    opened.get(articleId, () => {
      const article = view.article(articleId);
      return article && openArticle(article);
    });
}

/** UTF-16 units of an opened article. */
export function sizeOfOpen({ sight }: OpenArticle): number {
  return sight.document.text.length;
}

/** Opens an article; what no rule asks for is not read. */
export function openArticle({ id, text, analysis, published }: CorpusArticle): OpenArticle {
  const { blocks, quotes } = analysis;
  const input = {
    document: readLazily(text, TOKEN_RULES),
    blocks,
    quotes,
    get entities() {
      return analysis.entities;
    },
    get mentions() {
      return analysis.mentions;
    },
  };
  const figures = new Map<BodySentence, readonly Figure[]>();
  const figuresOf = (sentence: BodySentence) => {
    const known = figures.get(sentence) ?? readFigures(sentence);
    figures.set(sentence, known);
    return known;
  };
  return { id, published, sight: createSight(input), figuresOf };
}

/** @param pairs those of the article's sentences, in the order of the text */
export function corpusSight(
  view: CorpusView,
  article: OpenArticle,
  pairs: readonly PassagePair[],
  open: CorpusSight['open'],
): CorpusSight {
  return { ...article, view, pairs, tied: tiedArticles(pairs), open, beside: [] };
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

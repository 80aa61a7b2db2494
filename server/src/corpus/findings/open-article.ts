// An article as the rules across articles read it: its lines, its sentences and their figures, read when a rule asks.
import type { Analysis } from '../../extraction/analysis';
import { type BodySentence, createSight, type Sight } from '../../extraction/findings/sight';
import { TOKEN_RULES } from '../../language/abbreviations';
import { readLazily } from '../../text/document';
import type { Publication } from '../publication';
import { type Figure, readFigures } from './figures';

/** An article as the rules read it; `text` and `analysis` are asked for once an article. */
export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  readonly analysis: Omit<Analysis, 'findings'>;
  readonly published: Publication;
}

/** One article, opened. */
export interface OpenArticle {
  readonly id: string;
  readonly published: Publication;
  readonly sight: Sight;
  /** The figures of one of its sentences, in the order of the text; read once. */
  readonly figuresOf: (sentence: BodySentence) => readonly Figure[];
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

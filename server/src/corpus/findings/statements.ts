// What a sentence tells those who have a sentence like it: its figures, and who says what in it. An article that others
// share sentences with is asked for these again and again: they are read once and kept, without the article. Knows no rule.
import type { Entity, Quote } from '../../extraction/analysis';
import type { BodySentence, Sight } from '../../extraction/findings/sight';
import { named } from '../../extraction/findings/wording';
import { NUMBER_WORDS } from '../../language/same-words';
import { overlaps, type Span } from '../../text/span';
import type { Publication } from '../publication';
import { type Circumstances, circumstancesIn, type Figure } from './figures';
import type { OpenArticle } from './open-article';
import { quotationsIn, type Wording } from './quotations';

/** Who speaks: an entity of the article that the statement stands in. */
export type Speaker = Pick<Entity, 'id' | 'name' | 'type'>;

export interface StatedFigure extends Figure {
  /** The article's words there. */
  readonly words: string;
}

export interface StatedQuotation extends Wording {
  /** Absent where nobody is known. */
  readonly speaker?: Speaker;
}

/** One sentence of another article. */
export interface Statement {
  readonly figures: readonly StatedFigure[];
  /** What tells whether its figures have moved; absent where it has no figures. */
  readonly circumstances?: Circumstances;
  readonly quotations: readonly StatedQuotation[];
  /** The content of a quote that makes up most of the sentence, and whose it is; absent where the article states it itself. */
  readonly attributed?: { readonly content: Span; readonly speaker: string };
}

/** What all sentences of an article state as plain values, to be put aside. */
export interface StatementColumns {
  readonly published: Publication;
  /** Start and end of each sentence, ascending, and the parts that it has (see `PARTS`). */
  readonly places: readonly number[];
  /** As JSON: kept as objects they take twice the room and more, and those of 10,000 articles do not find it. */
  readonly statements: readonly string[];
}

/** What all sentences of an article state, and when that was published. */
export interface ArticleStatements {
  readonly published: Publication;
  readonly columns: StatementColumns;
  /** About how much memory they take, in bytes. */
  readonly size: number;
  /**
   * What the sentence at exactly this place states.
   *
   * @param part what is asked for: undefined comes back, for little, where the sentence has none of it
   */
  at(place: Span, part: keyof typeof PARTS): Statement | undefined;
}

/** Sentences that are read in one piece of work. */
const PIECE = 32;

/** Reads what the sentences of an article state, a piece at a time. */
export function* readStatements(article: OpenArticle): Generator<undefined, ArticleStatements> {
  const places: number[] = [];
  const statements: string[] = [];
  let count = 0;
  const { sight } = article;
  const quoted = sight.quotes.map(extentOf);
  for (const paragraph of sight.paragraphs) {
    // Most of the work is cutting lines into sentences.
    if (!quoted.some((extent) => overlaps(extent, paragraph)) && !FIGURE.test(sight.textOf(paragraph)))
      continue;
    for (const sentence of paragraph.sentences) {
      const statement = statementOf(article, sentence);
      if (statement !== undefined) {
        places.push(sentence.start, sentence.end, partsOf(statement));
        statements.push(JSON.stringify(statement));
      }
      if (++count % PIECE === 0) yield;
    }
  }
  return statementsIn({ published: article.published, places, statements });
}

/** What was put aside, as it was before. */
export function statementsIn(columns: StatementColumns): ArticleStatements {
  return new KeptStatements(columns);
}

const COUNTING = [...NUMBER_WORDS.keys()].filter((word) => word !== 'one');
/** Wherever a figure stands (see `readFigures`), and in some places more. */
const FIGURE = new RegExp(`\\p{N}|\\b(?:${COUNTING.join('|')})\\b`, 'iu');

/** From the first to the last of a quote's parts. */
function extentOf({ content, cue, source }: Quote): Span {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const spans of [content, cue, source])
    for (const span of spans) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
  return { start, end };
}

/** A bit for each part that a statement may have. */
const PARTS = { figures: 1, quotations: 2, attributed: 4 };

function partsOf({ figures, quotations, attributed }: Statement): number {
  return (
    (figures.length > 0 ? PARTS.figures : 0) |
    (quotations.length > 0 ? PARTS.quotations : 0) |
    (attributed === undefined ? 0 : PARTS.attributed)
  );
}

class KeptStatements implements ArticleStatements {
  readonly size: number;

  constructor(readonly columns: StatementColumns) {
    this.size = columns.statements.reduce((sum, { length }) => sum + STATEMENT + length, ARTICLE);
  }

  get published(): Publication {
    return this.columns.published;
  }

  at({ start, end }: Span, part: keyof typeof PARTS): Statement | undefined {
    const { places, statements } = this.columns;
    let low = 0;
    let high = statements.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle * 3] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    if (places[low * 3] !== start || places[low * 3 + 1] !== end) return undefined;
    return ((places[low * 3 + 2] ?? 0) & PARTS[part]) === 0
      ? undefined
      : (JSON.parse(statements[low] ?? '') as Statement);
  }
}

/** Bytes that an article's statements, and each of them, take at least. */
const ARTICLE = 400;
const STATEMENT = 50;

function statementOf({ sight, figuresOf }: OpenArticle, sentence: BodySentence): Statement | undefined {
  const figures = figuresOf(sentence).map((figure) => ({ ...figure, words: sight.textOf(figure) }));
  if (figures.length === 0 && sentence.quotes.length === 0) return undefined;
  const quotations = quotationsIn(sight, sentence, sentence).map(({ content, words, stems, quote }) => {
    const speaker = sight.entityOf(quote.speaker);
    return {
      content: plain(content),
      words,
      stems,
      ...(speaker && { speaker: { id: speaker.id, name: speaker.name, type: speaker.type } }),
    };
  });
  const attributed = attributedPart(sight, sentence);
  if (figures.length === 0 && quotations.length === 0 && attributed === undefined) return undefined;
  return {
    figures,
    ...(figures.length > 0 && { circumstances: circumstancesIn(sight.textOf(sentence)) }),
    quotations,
    ...(attributed && { attributed }),
  };
}

const plain = ({ start, end }: Span): Span => ({ start, end });

/** The part of the sentence that must be content; the rest is source, cue and circumstance. */
const MOST = 0.3;

function attributedPart(sight: Sight, sentence: BodySentence): Statement['attributed'] {
  for (const quote of sentence.quotes) {
    if (quote.nested || quote.status === 'none') continue;
    for (const content of quote.content) {
      if (!overlaps(content, sentence)) continue;
      const length = Math.min(content.end, sentence.end) - Math.max(content.start, sentence.start);
      if (length >= (sentence.end - sentence.start) * MOST)
        return { content: plain(content), speaker: speakerIn(sight, quote) };
    }
  }
  return undefined;
}

function speakerIn(sight: Sight, quote: Quote): string {
  const source = quote.source[0];
  return (
    sight.entityOf(quote.speaker)?.name ?? (source === undefined ? 'somebody' : named(sight.textOf(source)))
  );
}

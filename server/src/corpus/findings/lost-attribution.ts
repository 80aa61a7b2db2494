// Stated as fact here; elsewhere the same statement is given to somebody.
import type { Quote, Related } from '../../extraction/analysis';
import { isAttributed, reachedFromBefore, reachedInArticle } from '../../extraction/findings/reach';
import type { BodySentence, Sight } from '../../extraction/findings/sight';
import { named } from '../../extraction/findings/wording';
import { overlaps, type Span } from '../../text/span';
import { figuresDiffer } from './conflicting-figure';
import type { CorpusRule } from './corpus-rule';
import { sentenceAt } from './corpus-sight';

/** The same statement: the shorter one is nearly all in the other, or the one here is. */
const SAME = { contained: 0.75, covered: 0.7 };

export const lostAttribution: CorpusRule = {
  code: 'lost-attribution',
  title: 'Told as fact here, attributed elsewhere',
  description: 'A statement without a source here that another article of the corpus gives to somebody.',
  severity: 'warning',
  help: 'docs/rules/lost-attribution.md',
  fixes: ['attribute', 'open-source', 'not-a-claim', 'dismiss'],
  *check({ sight, pairs, tied, open, figuresOf }) {
    const found = new Map<BodySentence, Related[]>();
    const reached = new Map<BodySentence, boolean>();
    const isReached = (sentence: BodySentence): boolean => {
      const is =
        reached.get(sentence) ?? (reachedFromBefore(sentence, 'figure') || reachedInArticle(sight, sentence));
      reached.set(sentence, is);
      return is;
    };
    for (const { here, there, contained, covered } of pairs) {
      if ((contained < SAME.contained && covered < SAME.covered) || !tied.has(there.article)) continue;
      const sentence = sentenceAt(sight, here);
      if (sentence === undefined || isAttributed(sentence) || isReached(sentence)) continue;
      yield;
      const other = open(there.article);
      const theirs = other && sentenceAt(other.sight, there);
      if (other === undefined || theirs === undefined) continue;
      if (figuresDiffer(figuresOf(sentence), other.figuresOf(theirs))) continue;
      const statement = attributedPart(theirs, there);
      if (statement === undefined) continue;
      const speaker = speakerIn(other.sight, statement.quote);
      const related = { ...statement.span, article: there.article, message: `${speaker} says so here.` };
      found.set(sentence, [...(found.get(sentence) ?? []), related]);
    }
    for (const [{ start, end }, related] of found) {
      const speaker = related[0]?.message.replace(/ says so here\.$/u, '') ?? 'somebody';
      const message = `Say whose statement this is: another article gives ${named(sight.textOf({ start, end }))} to ${speaker}.`;
      yield { start, end, message, related };
    }
  },
};

/** The content of a quote that makes up most of the sentence at a place; undefined when the article states it itself. */
function attributedPart(
  sentence: BodySentence,
  place: Span,
): { readonly quote: Quote; readonly span: Span } | undefined {
  for (const quote of sentence.quotes) {
    if (quote.nested || quote.status === 'none') continue;
    for (const span of quote.content) {
      if (!overlaps(span, place)) continue;
      const length = Math.min(span.end, place.end) - Math.max(span.start, place.start);
      if (length >= (place.end - place.start) * MOST) return { quote, span };
    }
  }
  return undefined;
}

/** The part of the sentence that must be content; the rest is source, cue and circumstance. */
const MOST = 0.3;

function speakerIn(sight: Sight, quote: Quote): string {
  const source = quote.source[0];
  return (
    sight.entityOf(quote.speaker)?.name ?? (source === undefined ? 'somebody' : named(sight.textOf(source)))
  );
}

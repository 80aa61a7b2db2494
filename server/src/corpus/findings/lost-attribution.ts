// Stated as fact here; elsewhere the same statement is given to somebody.
import type { Related } from '../../extraction/analysis';
import { isAttributed, reachedFromBefore, reachedInArticle } from '../../extraction/findings/reach';
import type { BodySentence } from '../../extraction/findings/sight';
import { named } from '../../extraction/findings/wording';
import { figuresDiffer } from './conflicting-figure';
import { type CorpusRule, piecesOfPairs } from './corpus-rule';
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
  *check({ sight, pairs, tied, stated, figuresOf }) {
    const found = new Map<BodySentence, Related[]>();
    const isPieceDone = piecesOfPairs();
    const reached = new Map<BodySentence, boolean>();
    const isReached = (sentence: BodySentence): boolean => {
      const is =
        reached.get(sentence) ?? (reachedFromBefore(sentence, 'figure') || reachedInArticle(sight, sentence));
      reached.set(sentence, is);
      return is;
    };
    for (const { here, there, contained, covered } of pairs) {
      if ((contained < SAME.contained && covered < SAME.covered) || !tied.has(there.article)) continue;
      const statements = stated.known(there.article) ?? (yield* stated.read(there.article));
      const theirs = statements?.at(there, 'attributed');
      if (theirs?.attributed === undefined) continue;
      const sentence = sentenceAt(sight, here);
      if (sentence === undefined || isAttributed(sentence)) continue;
      if (isPieceDone()) yield;
      if (figuresDiffer(figuresOf(sentence), theirs.figures) || isReached(sentence)) continue;
      const { content, speaker } = theirs.attributed;
      const related = { ...content, article: there.article, message: `${speaker} says so here.` };
      found.set(sentence, [...(found.get(sentence) ?? []), related]);
    }
    for (const [{ start, end }, related] of found) {
      const speaker = related[0]?.message.replace(/ says so here\.$/u, '') ?? 'somebody';
      const message = `Say whose statement this is: another article gives ${named(sight.textOf({ start, end }))} to ${speaker}.`;
      yield { start, end, message, related };
    }
  },
};

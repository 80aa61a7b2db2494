// The same statement with another number.
import type { Related } from '../../extraction/analysis';
import type { BodySentence } from '../../extraction/findings/sight';
import { named } from '../../extraction/findings/wording';
import type { PassagePair } from '../passages';
import type { Publication } from '../publication';
import { type CorpusRule, piecesOfPairs } from './corpus-rule';
import { sentenceAt } from './corpus-sight';
import { type Circumstances, circumstancesIn, type Figure } from './figures';

/** How much two sentences share that make one statement with their figures left out. */
const SAME = { shared: 2.5, contained: 0.55 };

export const conflictingFigure: CorpusRule = {
  code: 'conflicting-figure',
  title: 'Figure that differs elsewhere',
  description: 'Another article makes the same statement with another number.',
  severity: 'warning',
  help: 'docs/rules/conflicting-figure.md',
  fixes: ['open-source', 'dismiss'],
  *check({ sight, published, pairs, tied, stated, figuresOf }) {
    const found = new Map<number, { figure: Figure; related: Related[]; other: string }>();
    const isPieceDone = piecesOfPairs();
    const circumstances = new Map<BodySentence, Circumstances>();
    for (const pair of pairs) {
      if (!tied.has(pair.there.article) || !isOneStatement(pair)) continue;
      const mine = sentenceAt(sight, pair.here);
      const figures = mine === undefined ? [] : figuresOf(mine);
      if (mine === undefined || figures.length === 0) continue;
      if (isPieceDone()) yield;
      const other = stated.known(pair.there.article) ?? (yield* stated.read(pair.there.article));
      const theirs = other?.at(pair.there, 'figures');
      if (other === undefined || theirs?.circumstances === undefined) continue;
      const here = circumstances.get(mine) ?? circumstancesIn(sight.textOf(mine));
      circumstances.set(mine, here);
      if (isUpdate(here, theirs.circumstances)) continue;
      const passed = order(published, other.published);
      const isToll = here.isToll && theirs.circumstances.isToll;
      for (const [figure, conflicting] of conflicts(figures, theirs.figures)) {
        // The later of the two counts more.
        if (isToll && Math.sign(conflicting.value - figure.value) === passed) continue;
        const { start, end, words } = conflicting;
        const related = { start, end, article: pair.there.article, message: `Here it is ${named(words)}.` };
        const known = found.get(figure.start);
        if (known === undefined) found.set(figure.start, { figure, related: [related], other: words });
        else if (!known.related.some((one) => one.article === related.article)) known.related.push(related);
      }
    }
    for (const { figure, related, other } of found.values()) {
      const { start, end } = figure;
      const words = named(sight.textOf(figure));
      yield {
        start,
        end,
        message: `Check ${words}: another article has ${named(other)} in the same statement.`,
        related,
      };
    }
  },
};

function isOneStatement({ shared, contained }: PassagePair): boolean {
  return shared >= SAME.shared && contained >= SAME.contained;
}

/** True when the figures of two sentences count the same and differ: they are no longer one statement. */
export function figuresDiffer(mine: readonly Figure[], theirs: readonly Figure[]): boolean {
  return conflicts(mine, theirs).length > 0;
}

/** Figures that count the same and agree in none of their values. */
function conflicts<Theirs extends Figure>(
  mine: readonly Figure[],
  theirs: readonly Theirs[],
): [Figure, Theirs][] {
  return mine.flatMap((figure): [Figure, Theirs][] => {
    const others = theirs.filter((other) => other.counted === figure.counted);
    const first = others[0];
    if (first === undefined || others.some((other) => other.value === figure.value)) return [];
    if (
      mine.some((one) => one.counted === figure.counted && others.some((other) => other.value === one.value))
    )
      return [];
    return [[figure, first]];
  });
}

/** 1 when the other article is of a later day, -1 when of an earlier one, 0 when of the same or when one is not known. */
function order({ day }: Publication, { day: other }: Publication): -1 | 0 | 1 {
  if (day === undefined || other === undefined || day === other) return 0;
  return day < other ? 1 : -1;
}

/** True when the two sentences tell different days, or one says that the figure has moved. */
function isUpdate(mine: Circumstances, theirs: Circumstances): boolean {
  const isOtherDay = mine.day !== undefined && theirs.day !== undefined && mine.day !== theirs.day;
  return isOtherDay || mine.isUpdate || theirs.isUpdate;
}

// The same statement with another number.
import type { Related } from '../../extraction/analysis';
import type { BodySentence, Sight } from '../../extraction/findings/sight';
import { named } from '../../extraction/findings/wording';
import type { PassagePair } from '../passages';
import type { Publication } from '../publication';
import type { CorpusRule } from './corpus-rule';
import { sentenceAt } from './corpus-sight';
import type { Figure } from './figures';

/** How much two sentences share that make one statement with their figures left out. */
const SAME = { shared: 2.5, contained: 0.55 };

export const conflictingFigure: CorpusRule = {
  code: 'conflicting-figure',
  title: 'Figure that differs elsewhere',
  description: 'Another article makes the same statement with another number.',
  severity: 'warning',
  help: 'docs/rules/conflicting-figure.md',
  fixes: ['open-source', 'dismiss'],
  *check({ sight, published, pairs, tied, open, figuresOf }) {
    const found = new Map<number, { figure: Figure; related: Related[]; other: string }>();
    for (const pair of pairs) {
      if (!tied.has(pair.there.article) || !isOneStatement(pair)) continue;
      yield;
      const mine = sentenceAt(sight, pair.here);
      const figures = mine === undefined ? [] : figuresOf(mine);
      const other = figures.length === 0 ? undefined : open(pair.there.article);
      const theirs = other && sentenceAt(other.sight, pair.there);
      if (mine === undefined || other === undefined || theirs === undefined) continue;
      if (isUpdate(sight, mine, other.sight, theirs)) continue;
      const passed = order(published, other.published);
      const isToll = TOLL.test(sight.textOf(mine)) && TOLL.test(other.sight.textOf(theirs));
      for (const [figure, conflicting] of conflicts(figures, other.figuresOf(theirs))) {
        // The later of the two counts more.
        if (isToll && Math.sign(conflicting.value - figure.value) === passed) continue;
        const words = other.sight.textOf(conflicting);
        const { start, end } = conflicting;
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
function conflicts(mine: readonly Figure[], theirs: readonly Figure[]): [Figure, Figure][] {
  return mine.flatMap((figure): [Figure, Figure][] => {
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

const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|febr)uary\b|\b(?:september|october|november|december)\b/u;
const UPDATED =
  /\b(?:risen to|rose to|now|so far|revised|updated?|earlier|previously|initially|at first|later)\b/u;

/** What is counted anew every day while a disaster, a crackdown or an epidemic goes on. */
const TOLL =
  /\b(?:killed|dead|died|deaths?|drowned|bodies|injured|wounded|hurt|missing|homeless|displaced|evacuated|rescued|arrest(?:s|ed)|detained|infected|infections|destroyed|flooded|collapsed|burn(?:ed|t)|without (?:power|electricity|water))\b/iu;

/** 1 when the other article is of a later day, -1 when of an earlier one, 0 when of the same or when one is not known. */
function order({ day }: Publication, { day: other }: Publication): -1 | 0 | 1 {
  if (day === undefined || other === undefined || day === other) return 0;
  return day < other ? 1 : -1;
}

/** True when the two sentences tell different days, or one says that the figure has moved. */
function isUpdate(sight: Sight, mine: BodySentence, other: Sight, theirs: BodySentence): boolean {
  const a = sight.textOf(mine).toLowerCase();
  const b = other.textOf(theirs).toLowerCase();
  const day = DAY.exec(a)?.[0];
  const otherDay = DAY.exec(b)?.[0];
  if (day !== undefined && otherDay !== undefined && day !== otherDay) return true;
  return UPDATED.test(a) || UPDATED.test(b);
}

// What two sides decided about the articles of a corpus: read from its own sidecars, or from those of another folder
// with the same articles. Reads only.
import path from 'node:path';
import type { Decision } from '../annotation/decision';
import { type Disagreement, disagreementsBetween, isSpokenOf } from '../annotation/disagreements';
import { type ArticleState, foldArticle, onlyBy } from '../annotation/fold';
import { placeAll } from '../annotation/places';
import { standing } from '../annotation/standing';
import type { CorpusSession } from './corpus-session';
import { readArticleDecisions } from './decisions';
import { slicer } from './turns';

/** One person of the corpus, or everybody in a folder (an absolute path). */
export type Side = { readonly who: string } | { readonly folder: string };

/** An article in which both sides decided something. */
export interface Contest {
  readonly article: string;
  readonly text: string;
  /** What the two see differently and nobody has judged yet. */
  readonly open: readonly Disagreement[];
  /** The decisions of both sides, and how the sides are called in a decision between them. */
  readonly sides: readonly Decision[];
  readonly between: readonly string[];
}

/**
 * The articles that both sides annotated, with what is open between them.
 *
 * @param only the id of one article; absent: all of them
 */
export async function contestsBetween(
  session: CorpusSession,
  a: Side,
  b: Side,
  only?: string,
): Promise<readonly Contest[]> {
  const book = session.decisions;
  if (book === undefined) return [];
  const pause = slicer();
  const contests: Contest[] = [];
  const known = new Map<string, readonly Decision[]>();
  for (const { article, decisions } of book.all()) if (article !== null) known.set(article, decisions);
  const isFolder = 'folder' in a || 'folder' in b;
  const between = [a, b].map((side) => calledFrom(session.folder, side)).sort();
  const ids = only !== undefined ? [only] : isFolder ? session.idsUnder('') : [...known.keys()].sort();
  for (const id of ids) {
    const decisions = known.get(id) ?? [];
    const [ofA, ofB] = [
      await decidedBy(session, a, id, decisions),
      await decidedBy(session, b, id, decisions),
    ];
    const article = ofA.length > 0 && ofB.length > 0 ? session.snapshot().article(id) : undefined;
    if (article !== undefined) {
      const { text } = article;
      const { inForce } = standing(decisions);
      const stands = new Set(inForce.map(({ id }) => id));
      const here = new Set(decisions.map(({ id }) => id));
      const replaced = new Set(inForce.flatMap(({ replaces = [] }) => replaces));
      const sides = [...ofA, ...ofB];
      // In force for the side alone, and not for the corpus: somebody took it back, perhaps before it ever came here.
      const isOverruled = ({ id }: Decision) => replaced.has(id) || (here.has(id) && !stands.has(id));
      const overruled = new Set(sides.filter(isOverruled).map(({ id }) => id));
      const sameEntity = (key: string) => book.entities.survivor(key);
      const fold = (list: readonly Decision[]) => foldArticle(list, placeAll(list, text), sameEntity);
      const judge = judgeOf(a, b, book.reader.who);
      const isVerdict = (one: Decision) => String(one.between) === String(between);
      const judged = fold([
        ...(judge === undefined ? [] : standing(onlyBy(decisions, judge)).inForce),
        ...inForce.filter(isVerdict),
      ]);
      const open = disagreementsBetween(fold(ofA), fold(ofB), sameEntity).filter(
        (one) => !isJudged(one, judged, overruled),
      );
      contests.push({ article: id, text, open, sides, between });
    }
    await pause();
  }
  return contests;
}

/** What a side decided about an article, as it alone left it: what others took back of a person's work counts. */
async function decidedBy(
  session: CorpusSession,
  side: Side,
  article: string,
  decisions: readonly Decision[],
): Promise<readonly Decision[]> {
  if ('who' in side) return standing(onlyBy(decisions, side.who)).inForce;
  if (side.folder === session.folder) return standing(decisions).inForce;
  return (await readArticleDecisions(path.join(side.folder, article))).inForce;
}

/** The person who judges, where it is neither of the two: their word on something settles it. */
function judgeOf(a: Side, b: Side, who: string): string | undefined {
  return [a, b].some((side) => !('who' in side) || side.who === who) ? undefined : who;
}

/** How a side is called in a decision: the same on every machine that keeps the folders side by side. */
function calledFrom(folder: string | undefined, side: Side): string {
  if ('who' in side) return side.who;
  return (
    path
      .relative(folder ?? '', side.folder)
      .split(path.sep)
      .join('/') || '.'
  );
}

function isJudged(one: Disagreement, judged: ArticleState, overruled: ReadonlySet<string>): boolean {
  if (isSpokenOf(one, judged)) return true;
  return [one.a, one.b].some((said) => said?.state.decisions.some((id) => overruled.has(id)));
}

// The list of rules across articles, and the run over them. An article's findings rest on itself and on the articles
// that share passages with it, and on no others.
import type { Finding } from '../../extraction/analysis';
import { findingsOf, inTextOrder } from '../../extraction/findings/judge';
import type { Remark } from '../../extraction/findings/rule';
import { atOnce } from '../../text/pieces';
import { conflictingAttribution } from './conflicting-attribution';
import { conflictingFigure } from './conflicting-figure';
import type { CorpusRule } from './corpus-rule';
import { type CorpusView, corpusSight } from './corpus-sight';
import { lostAttribution } from './lost-attribution';
import { nameVariant } from './name-variant';
import { quoteVariant } from './quote-variant';
import { createReader, type Reader, type Readings } from './reader';

/** The rules across articles, in the order of the guidelines. */
export const CORPUS_RULES: readonly CorpusRule[] = [
  lostAttribution,
  quoteVariant,
  conflictingAttribution,
  conflictingFigure,
  nameVariant,
];

/** The findings across articles of every article that has any. */
export function corpusFindings(view: CorpusView): Map<string, Finding[]> {
  const judge = createCorpusJudge(view);
  const found = new Map<string, Finding[]>();
  for (const id of view.articleIds()) {
    const findings = judge(id);
    if (findings.length > 0) found.set(id, findings);
  }
  return found;
}

/**
 * Makes a judge over one state of a corpus; it keeps what it read of articles, so use it for one pass and let it go.
 *
 * After a change, ask for the articles that `PassageIndex.put` or `remove` hand back: the findings of all others
 * stay as they were.
 *
 * @param readings where is looked first for what was read
 * @returns the findings across articles of one article, in the order of the text; none for an unknown article
 */
export function createCorpusJudge(view: CorpusView, readings?: Readings): (articleId: string) => Finding[] {
  const judge = createJudgeInPieces(view, readings);
  return (articleId) => atOnce(judge(articleId));
}

/** As `createCorpusJudge`, in pieces of work. */
export function createJudgeInPieces(
  view: CorpusView,
  readings?: Readings,
): (articleId: string) => Generator<void, Finding[]> {
  const reader = createReader(view, readings);
  return (articleId) => judging(view, reader, articleId);
}

/** Judges one article as a judge does, a piece at a time. @param reader reads articles as they stand in that state */
export function* judging(view: CorpusView, reader: Reader, articleId: string): Generator<void, Finding[]> {
  // Most articles of a large corpus share no passage: they are not even opened.
  const pairs = yield* view.passages.pairing(articleId);
  if (pairs.length === 0) return [];
  const article = reader.open(articleId);
  if (article === undefined) return [];
  const sight = corpusSight(view, article, pairs, reader);
  const findings: Finding[] = [];
  const options = view.options(articleId);
  for (const rule of CORPUS_RULES) {
    if (options.rules.get(rule.code) === 'off') continue;
    yield;
    const remarks: Remark[] = [];
    for (const remark of rule.check(sight))
      if (remark === undefined) yield;
      else remarks.push(remark);
    findings.push(...findingsOf([{ ...rule, check: () => remarks }], sight, options));
  }
  return findings.sort(inTextOrder);
}

export type { CorpusView } from './corpus-sight';
export type { CorpusArticle } from './open-article';

// Names: spans that the tagger and the lists take for a person, organization, place, group or event. Puts together
// what the lines yield (names-of-article.ts) and lets names of the article explain each other.
import type { Language } from '../language/language';
import { Beside } from '../text/beside';
import type { SegmentContent, TextDocument } from '../text/document';
import type { Block, Name } from './analysis';
import { agree } from './name-agreement';
import { ArticleNames } from './names-of-article';
import { createLineNamer, type LineNamer } from './names-of-line';
import type { AnalysisOptions } from './options';

/** @param previous an earlier state of the same article, if there is one: the answer is the same without it */
export type NameFinder = (
  document: TextDocument,
  blocks: readonly Block[],
  previous?: TextDocument,
) => readonly Name[];

/** Makes a finder that keeps what it found per line; names in boilerplate are left out. */
export function createNameFinder(language: Language, options: AnalysisOptions): NameFinder {
  const { tagger } = language;
  const nameLine = createLineNamer(options, language.tokenRules);
  const listed = new Beside<readonly Name[]>();
  /** The names of the state of an article that was asked for last; they move on to the next state. */
  const articles = new Beside<ArticleNames>();
  const namesOf = (
    document: TextDocument,
    lines: ReadonlySet<SegmentContent>,
    previous: TextDocument | undefined,
  ): ((line: SegmentContent) => readonly Name[]) => {
    if (tagger === undefined) return (content) => listNames(content, nameLine, listed);
    let article = previous === undefined ? undefined : articles.get(previous);
    if (previous !== undefined) articles.delete(previous);
    if (article === undefined || article.isWorn) article = new ArticleNames(tagger, nameLine);
    articles.set(document, article);
    article.update(lines);
    return (content) => article.of(content);
  };
  return (document, blocks, previous) => {
    const shown = document.segments.filter(skipBoilerplate(blocks));
    const found = namesOf(document, new Set(shown.map(({ content }) => content)), previous);
    const names: Name[] = [];
    // Field by field: a spread costs many times as much here, at every name of the article.
    for (const { content, start } of shown)
      for (const { start: from, end, type, confidence } of found(content))
        names.push({ start: from + start, end: end + start, type, confidence });
    return agree(document.text, names, blocks, language);
  };
}

/** Without a tagger: what the lists say. */
function listNames(
  content: SegmentContent,
  nameLine: LineNamer,
  known: Beside<readonly Name[]>,
): readonly Name[] {
  let names = known.get(content);
  if (names === undefined) {
    names = nameLine(content, [], undefined);
    known.set(content, names);
  }
  return names;
}

/** A filter for segments that lie in no boilerplate block; blocks and segments come in order. */
function skipBoilerplate(blocks: readonly Block[]): (segment: { readonly start: number }) => boolean {
  let at = 0;
  return ({ start }) => {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= start) at++;
    return blocks[at]?.role !== 'boilerplate' || (blocks[at]?.start ?? 0) > start;
  };
}

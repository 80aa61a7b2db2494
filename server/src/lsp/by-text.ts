// Answers from the mere text of articles that are still to be read: the first ones while a corpus is new. Says so
// where the protocol has room for words.
import type { Location } from 'vscode-languageserver/node';
import { lineStartsOf } from '../corpus/columns';
import { nameAt } from '../features/by-text';
import { count } from '../features/words';
import type { Located, Workspace } from '../session/workspace';
import { toLocation } from './to-protocol';

/** Places by text in one answer: what is read meanwhile answers better the next time. */
const MOST_BY_TEXT = 500;

export type Asked = Located & { readonly offset: number };

/** Where the name at a position stands by text alone; none when all articles are read. */
export async function locationsByText(workspace: Workspace, here: Asked): Promise<readonly Location[]> {
  const { session, snapshot, article, offset } = here;
  const name = nameAt(snapshot, article, offset);
  if (name === undefined) return [];
  const found = await workspace.placesByText(session, name, MOST_BY_TEXT);
  return found.flatMap(({ id, text, spans }) => {
    const there = { id, lineStarts: lineStartsOf(text) };
    return spans.map((span) => toLocation(session, there, span));
  });
}

/** The line of a card that tells of articles that are still to be read; '' when there is nothing to tell. */
export function noteByText(workspace: Workspace, { session, snapshot, article, offset }: Asked): string {
  const name = nameAt(snapshot, article, offset);
  const articles = name === undefined ? 0 : (workspace.articlesByText(session, name) ?? 0);
  if (articles === 0) return '';
  return `\n\nBy text only so far: it stands in ${count(articles, 'more article')} that ${articles === 1 ? 'is' : 'are'} still to be read.`;
}

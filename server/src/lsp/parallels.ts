// Paragraphs that stand in several articles: the answer to the client's question, and code lenses for those who want
// them.
import type { CodeLens, Connection } from 'vscode-languageserver/node';
import type { IndexedArticle } from '../corpus/snapshot';
import { type ParallelParagraph, parallelParagraphs, standsIn } from '../features/parallels';
import type { Located, Workspace } from '../session/workspace';
import type { Span } from '../text/span';
import { stopWhenCancelled } from './diagnostics';
import type { Passage, Requests } from './messages';
import type { EditorSettings } from './settings';
import { toLocation, toOffset, toRange } from './to-protocol';
import { keyOfUri } from './uris';

/** The client's command that shows where else a paragraph stands; its arguments are a URI and a position. */
export const PEEK_COMMAND = 'newsmark.peekParallels';

export function handleParallels(
  connection: Connection,
  workspace: Workspace,
  settings: Readonly<EditorSettings>,
): void {
  connection.onRequest(
    'newsmark/parallels',
    async ({
      uri,
      position,
    }: Requests['newsmark/parallels']['params']): Promise<Requests['newsmark/parallels']['result']> => {
      const located = await workspace.locate(keyOfUri(uri));
      if (located === undefined) return null;
      const offset = toOffset(located.article, position);
      const found = parallelsIn(located).find(({ here }) => here.start <= offset && offset <= here.end);
      if (found === undefined) return null;
      const there = found.there.flatMap((place) => {
        const article = located.snapshot.article(place.article);
        return article === undefined ? [] : [toPassage(located, article, place)];
      });
      return there.length === 0 ? null : { here: toPassage(located, located.article, found.here), there };
    },
  );

  connection.onCodeLens(async ({ textDocument: { uri } }, token): Promise<CodeLens[]> => {
    if (!settings.showsParallels) return [];
    const located = await workspace.locate(keyOfUri(uri));
    stopWhenCancelled(token);
    if (located === undefined) return [];
    return parallelsIn(located).map(({ here, there }) => {
      const range = toRange(located.article, here);
      return {
        range: { start: range.start, end: range.start },
        command: { title: standsIn(there.length), command: PEEK_COMMAND, arguments: [uri, range.start] },
      };
    });
  });
}

function parallelsIn({ session, article }: Located): readonly ParallelParagraph[] {
  return parallelParagraphs(article.analysis.blocks, session.pairs(article.id));
}

function toPassage({ session }: Located, article: IndexedArticle, span: Span): Passage {
  const text = article.text.slice(span.start, span.end).replaceAll(/(?<=[.!?]["”’»)]*)\s+(?=\S)/gu, '\n');
  return { ...toLocation(session, article, span), article: article.id, text };
}

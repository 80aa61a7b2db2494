// Corpora and articles as messages name them: by URI.
import type { CorpusSession } from '../session/corpus-session';
import type { Located, Workspace } from '../session/workspace';
import { keyOfUri, uriOfKey } from './uris';

/** The URI of a corpus folder; '' for articles outside any. */
export function corpusOf(session: CorpusSession): string {
  return session.folder === undefined ? '' : uriOfKey(session.folder);
}

/** The corpus of a URI as `corpusOf` gives it; undefined when it is gone. */
export function sessionOf(workspace: Workspace, corpus: string): CorpusSession | undefined {
  return workspace.sessions().find((session) => corpusOf(session) === corpus);
}

/** An article, open or not, with all its findings; undefined when the URI names none. */
export async function articleAt(workspace: Workspace, uri: string): Promise<Located | undefined> {
  const here = await workspace.locate(keyOfUri(uri));
  return here && { ...here, article: here.session.judged(here.article) };
}

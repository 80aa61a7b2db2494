// What a watcher of files saw, sorted into what is to be done: articles to be read, settings to be loaded, decisions to be
// taken over, folders to be looked into. Knows no open document.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { CONFIG_FILE } from '../corpus/config';
import { listArticles } from './corpus-files';
import type { CorpusSession } from './corpus-session';
import { SIDECAR_ENDING } from './sidecar-files';

export type FileEvent = { readonly path: string; readonly kind: 'created' | 'changed' | 'deleted' };

/** The corpora that files may belong to, and what is done to them. Files and folders are absolute paths. */
export interface EventCorpora {
  /** The innermost corpus whose folder holds the file. */
  ownerOf(file: string): CorpusSession | undefined;
  /** The folders of the corpora in a folder, its own among them. */
  within(folder: string): Iterable<string>;
  /** Loads the corpus of a folder anew, or lets go of it. */
  reload(folder: string): Promise<unknown>;
  /** Looks for corpora in a folder. */
  find(folder: string): Promise<void>;
  /** Articles are to be read; some may be gone. */
  want(session: CorpusSession, ids: readonly string[]): void;
  decisionsChanged(session: CorpusSession, file: string): Promise<void>;
}

/** Folders that are not looked into. */
const PASSED_OVER = /(?:^|\/)(?:\.|node_modules(?:\/|$))/u;

/** Takes what a watcher saw. Many at once are one piece of work. */
export async function takeEvents(events: readonly FileEvent[], corpora: EventCorpora): Promise<void> {
  const changed = new Map<CorpusSession, string[]>();
  const settings = new Set<string>();
  const folders = new Map<CorpusSession, ReadonlySet<string>>();
  /** What came and is no article by its name: it may be a folder of them, of which nothing more is told. */
  const came: string[] = [];
  for (const { path: file, kind } of events) {
    if (path.basename(file) === CONFIG_FILE) {
      settings.add(path.dirname(file));
      continue;
    }
    if (kind === 'deleted') for (const root of corpora.within(file)) settings.add(root);
    const session = corpora.ownerOf(file);
    if (session === undefined) continue;
    if (file.endsWith(SIDECAR_ENDING)) {
      await corpora.decisionsChanged(session, file);
      continue;
    }
    const id = session.idOf(file);
    const known = changed.get(session) ?? [];
    changed.set(session, known);
    if (session.corpus.settings.includes(id)) known.push(id);
    // What is no article by its name may have been a folder of them.
    else if (kind === 'deleted') {
      const holding = folders.get(session) ?? session.folders();
      folders.set(session, holding);
      if (holding.has(id)) for (const one of session.idsUnder(id)) known.push(one);
    } else if (kind === 'created') came.push(file);
  }
  for (const [session, ids] of changed) corpora.want(session, ids);
  for (const folder of settings) await corpora.reload(folder);
  await lookInto(came, corpora);
}

/** Reads what folders hold that were moved here, or filled before anybody looked. @param files some may be no folders */
async function lookInto(files: readonly string[], corpora: EventCorpora): Promise<void> {
  const came = new Map<CorpusSession, string[]>();
  for (const file of files) {
    const session = corpora.ownerOf(file);
    if (session === undefined || PASSED_OVER.test(session.idOf(file))) continue;
    const found = await stat(file).catch(() => undefined);
    if (found?.isDirectory() !== true) continue;
    await corpora.find(file);
    came.set(session, [...(came.get(session) ?? []), `${session.idOf(file)}/`]);
  }
  // One walk, however many folders.
  for (const [session, folders] of came) {
    const { ids } = await listArticles(session.corpus).catch(() => ({ ids: [] }));
    corpora.want(
      session,
      ids.filter((id) => folders.some((folder) => id.startsWith(folder))),
    );
  }
}

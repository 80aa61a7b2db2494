// Checking the whole corpus: what was found in articles that nobody has open is listed as in open ones, when somebody
// asks for it and until they clear it. Of an open article the editor itself asks (diagnostics.ts).
import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type WorkDoneProgressServerReporter,
} from 'vscode-languageserver/node';
import type { CorpusChange } from '../corpus/index';
import type { IndexedArticle } from '../corpus/snapshot';
import type { CorpusSession } from '../session/corpus-session';
import { inSlices, slicer } from '../session/turns';
import type { Workspace } from '../session/workspace';
import { answering } from './answering';
import { stopWhenCancelled } from './diagnostics';
import type { FindingPages } from './finding-pages';
import type { CheckResult } from './messages';
import type { Publisher } from './publisher';
import { toDiagnostics, toUri } from './to-protocol';
import { keyOfUri } from './uris';

export interface Checking {
  /** What is listed of these articles is to be looked at again. */
  changed(session: CorpusSession, change: CorpusChange): void;
}

/** What the checking is told of by others. */
export interface CheckingHost {
  readonly publisher: Publisher;
  readonly pages: FindingPages;
  /** Who wants to know which documents are opened and closed adds to these. */
  readonly opened: Set<(uri: string) => void>;
  readonly closed: Set<(uri: string) => void>;
}

/** An editor's list of more findings than this is slow, and nobody reads to its end. */
const MOST_LISTED = 10_000;

export function handleChecking(
  connection: Connection,
  workspace: Workspace,
  capabilities: ClientCapabilities,
  { publisher, pages, opened, closed }: CheckingHost,
): Checking {
  const answer = answering(connection);
  let isListing = false;
  /** Which of the lists is being made or taken away: one that is begun takes the place of another. */
  let listing = 0;
  /** Files that were told of anew since that list was begun. */
  const renewed = new Set<string>();
  /** Articles that changed since they were listed. */
  const stale = new Map<CorpusSession, Set<string>>();
  let isRenewing = false;

  const list = (uri: string, diagnostics: readonly Diagnostic[]) => publisher.set('check', uri, diagnostics);
  /** Begins another list: those of the files that it does not name are to be taken away. */
  const begin = () => {
    stale.clear();
    renewed.clear();
    const mine = ++listing;
    return { isOver: () => mine !== listing, before: new Set(publisher.uris('check')), pause: slicer() };
  };
  const clear = async () => {
    isListing = false;
    const { isOver, before, pause } = begin();
    for (const uri of before) {
      await pause();
      if (isOver()) return;
      list(uri, []);
    }
  };

  const renew = async () => {
    isRenewing = true;
    while (isListing && stale.size > 0) {
      const [session] = stale.keys();
      if (session === undefined) break;
      await workspace.atRest(session);
      const inspect = session.inspector();
      const pause = slicer();
      const ids = stale.get(session) ?? new Set();
      for (const id of ids) {
        // One that changes meanwhile is noted, and looked at, once more.
        ids.delete(id);
        await pause();
        const uri = toUri(session, id);
        const article = session.snapshot().article(id);
        const inspected = article && (await inSlices(inspect(article), pause));
        if (!isListing) break;
        const isClosed = !workspace.isOpen(keyOfUri(uri));
        renewed.add(uri);
        list(uri, inspected !== undefined && isClosed ? diagnosticsOf(session, inspected, pages) : []);
      }
      stale.delete(session);
    }
    isRenewing = false;
  };
  const renewSoon = (session: CorpusSession, ids: Iterable<string>) => {
    const known = stale.get(session) ?? new Set();
    stale.set(session, known);
    for (const id of ids) known.add(id);
    if (!isRenewing) void renew();
  };

  opened.add((uri) => list(uri, []));
  closed.add((uri) => {
    const session = isListing ? workspace.sessionOf(keyOfUri(uri)) : undefined;
    if (session !== undefined) renewSoon(session, [session.idOf(keyOfUri(uri))]);
  });

  answer('newsmark/checkCorpus', async (_, token): Promise<CheckResult> => {
    const bar = capabilities.window?.workDoneProgress
      ? await connection.window.createWorkDoneProgress()
      : undefined;
    bar?.begin('Newsmark', 0, 'checking the corpus', true);
    try {
      const { found, ...result } = await check(workspace, pages, [token, ...(bar ? [bar.token] : [])], bar);
      isListing = true;
      const { isOver, before, pause } = begin();
      let listed = 0;
      for (const [uri, diagnostics] of found) {
        await pause();
        // Somebody cleared the list meanwhile, or has the corpus checked once more.
        if (isOver()) break;
        if (workspace.isOpen(keyOfUri(uri)) || renewed.has(uri)) continue;
        if (listed + diagnostics.length > MOST_LISTED) break;
        listed += diagnostics.length;
        before.delete(uri);
        list(uri, diagnostics);
      }
      for (const uri of before) {
        await pause();
        if (isOver()) break;
        if (!renewed.has(uri)) list(uri, []);
      }
      return { ...result, listed };
    } finally {
      bar?.done();
    }
  });
  answer('newsmark/clearCheck', async () => {
    await clear();
    return null;
  });
  return {
    changed(session, { articles }) {
      if (isListing && articles.size > 0) renewSoon(session, articles);
    },
  };
}

/** @throws when a token says so, with nothing done */
async function check(
  workspace: Workspace,
  pages: FindingPages,
  tokens: readonly CancellationToken[],
  bar: WorkDoneProgressServerReporter | undefined,
) {
  const found: [string, readonly Diagnostic[]][] = [];
  let [articles, findings, done, isWhole] = [0, 0, 0, true];
  /** Diagnostics of articles that nobody has open: more than are listed are not even made. */
  let toList = 0;
  const goOn = () => tokens.forEach(stopWhenCancelled);
  const pause = slicer();
  for (const session of workspace.sessions()) {
    if (!(await Promise.race([workspace.atRest(session), ...tokens.map(cancelled)]))) isWhole = false;
    goOn();
    const snapshot = session.snapshot();
    const inspect = session.inspector();
    const all = [...snapshot.articles()].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const article of all) {
      await pause();
      goOn();
      if (++done % 50 === 0) bar?.report(`${done} of ${all.length} articles`);
      const inspected = await inSlices(inspect(article), pause);
      const count = inspected.analysis.findings.length;
      articles++;
      findings += count;
      if (toList > MOST_LISTED) continue;
      const diagnostics = diagnosticsOf(session, inspected, pages);
      const uri = toUri(session, article.id);
      if (diagnostics.length > 0) found.push([uri, diagnostics]);
      if (!workspace.isOpen(keyOfUri(uri))) toList += diagnostics.length;
    }
  }
  return { found, articles, findings, isWhole };
}

/** Without hints, which editors show beside the text and not in lists. */
function diagnosticsOf(session: CorpusSession, article: IndexedArticle, pages: FindingPages): Diagnostic[] {
  const located = { session, snapshot: session.snapshot(), article, version: undefined };
  return toDiagnostics(located, pages).filter(({ severity }) => severity !== DiagnosticSeverity.Hint);
}

/** Settled when the token is cancelled. */
function cancelled(token: CancellationToken): Promise<false> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) resolve(false);
    else token.onCancellationRequested(() => resolve(false));
  });
}

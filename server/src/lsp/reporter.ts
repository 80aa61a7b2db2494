// What the server says unasked: which views to refresh, how far the index is, what is wrong with files. Gathers
// changes, so that a burst is one message.

import path from 'node:path';
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIG_FILE } from '../corpus/config';
import { TYPE_ORDER } from '../features/entity-tree';
import type { CorpusSession } from '../session/corpus-session';
import type { Workspace, WorkspaceListener } from '../session/workspace';
import { createIndexProgress } from './index-progress';
import type { Changed, EntityTypeName, IndexStatus, Notifications } from './messages';
import type { Publisher } from './publisher';
import { SEVERITIES, toUri } from './to-protocol';
import { uriOfKey } from './uris';

export interface Reporter {
  /** Asks the client to ask again for what it shows in open articles. */
  refresh(): void;
  readonly listener: WorkspaceListener;
  /** Tells whose state is reported; once, before anything is read. */
  watch(workspace: Workspace): void;
  /** The client may be spoken to from now on. */
  ready(): void;
  status(): IndexStatus;
}

/** Changes within this many ms are one message; while a corpus is being read, within the longer time. */
const GATHER = 100;
const GATHER_WHILE_READING = 1000;
/** More changed entities than this are told as "many". */
const MOST_NAMED = 200;

interface Gathered {
  readonly entities: Set<string>;
  readonly types: Set<EntityTypeName>;
}

export function createReporter(
  connection: Connection,
  capabilities: ClientCapabilities,
  publisher: Publisher,
): Reporter {
  const notify = <M extends keyof Notifications>(method: M, params: Notifications[M]) =>
    void connection.sendNotification(method, params);
  const gathered = new Map<CorpusSession, Gathered>();
  const reading = new Map<CorpusSession, { readonly done: number; readonly total: number }>();
  let workspace: Workspace | undefined;
  let isReady = false;
  let timer: NodeJS.Timeout | undefined;
  /** When the timer runs out, in ms of the process's clock. */
  let due = 0;
  let corporaChanged = false;
  let mustRefresh = false;
  /** Of which state of the sidecars the problems are shown. */
  let troubles = 0;
  const bar = createIndexProgress(connection, capabilities, () => {
    workspace?.setPaused(true);
  });

  const later = () => {
    const isReading = waiting() > 0 && workspace?.isPaused !== true;
    const wait = isReading ? GATHER_WHILE_READING : GATHER;
    const soonest = performance.now() + wait;
    // What was put off while a corpus was read is told as soon as the reading ends.
    if (timer !== undefined && due <= soonest) return;
    clearTimeout(timer);
    due = soonest;
    timer = setTimeout(flush, wait);
  };
  const flush = () => {
    timer = undefined;
    if (!isReady) return;
    if (gathered.size > 0) {
      const changes = [...gathered].map(([session, { entities, types }]): Changed => {
        const corpus = session.folder === undefined ? '' : uriOfKey(session.folder);
        return { corpus, entities: entities.size > MOST_NAMED ? null : [...entities], types: [...types] };
      });
      gathered.clear();
      notify('newsmark/changed', changes);
    }
    const now = (workspace?.sessions() ?? []).reduce(
      (sum, { decisions }) => sum + (decisions?.troubles ?? 0),
      0,
    );
    if (now !== troubles && !corporaChanged) showProblems();
    troubles = now;
    if (mustRefresh || corporaChanged) refresh();
    mustRefresh = false;
    if (corporaChanged) {
      corporaChanged = false;
      showProblems();
      notify('newsmark/corporaChanged', {});
    }
    notify('newsmark/statusChanged', status());
  };

  /** Answers about one article may have changed with another article. */
  const refresh = () => {
    const { codeLens, diagnostics, semanticTokens, inlayHint } = capabilities.workspace ?? {};
    const quiet = (asked: Promise<void>) => void asked.catch(() => undefined);
    if (diagnostics?.refreshSupport) quiet(connection.languages.diagnostics.refresh());
    if (semanticTokens?.refreshSupport) quiet(connection.languages.semanticTokens.refresh());
    if (codeLens?.refreshSupport) quiet(connection.sendRequest(CodeLensRefreshRequest.type));
    if (inlayHint?.refreshSupport) quiet(connection.languages.inlayHint.refresh());
  };

  const showProblems = () => {
    const now = new Map<string, Diagnostic[]>();
    for (const session of workspace?.sessions() ?? []) {
      if (session.folder !== undefined && session.corpus.problems.length + session.closedFolders.length > 0) {
        const uri = uriOfKey(path.join(session.folder, CONFIG_FILE));
        const text = TextDocument.create(uri, 'json', 0, session.corpus.configText ?? '');
        const closed = session.closedFolders.map(({ path: folder, reason }) => ({
          start: 0,
          end: 0,
          severity: 'warning',
          message: `The folder ${session.idOf(folder)} ${reason}, or leave it out with “exclude”.`,
        }));
        const items = [...session.corpus.problems, ...closed].map(({ start, end, severity, message }) => ({
          range: { start: text.positionAt(start), end: text.positionAt(end) },
          severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
          source: 'newsmark',
          message,
        }));
        now.set(uri, items);
      }
      for (const [id, problem] of session.problems) {
        const start = { line: 0, character: 0 };
        const message = `${path.basename(problem.path)} ${problem.reason}.`;
        const severity = DiagnosticSeverity.Warning;
        now.set(toUri(session, id), [
          { range: { start, end: start }, severity, source: 'newsmark', code: problem.code, message },
        ]);
      }
    }
    for (const session of workspace?.sessions() ?? [])
      for (const [file, { problems }] of session.decisions?.troubled() ?? [])
        now.set(
          uriOfKey(file),
          problems.map(({ line, severity, code, message }) => ({
            range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } },
            severity: SEVERITIES[severity],
            source: 'newsmark',
            code,
            message,
          })),
        );
    for (const uri of publisher.uris('file')) if (!now.has(uri)) publisher.set('file', uri, []);
    for (const [uri, diagnostics] of now) publisher.set('file', uri, diagnostics);
  };

  const status = (): IndexStatus => {
    const sessions = workspace?.sessions() ?? [];
    const sum = (of: (session: CorpusSession) => number) => sessions.reduce((all, one) => all + of(one), 0);
    return {
      corpora: sessions.filter(({ folder }) => folder !== undefined).length,
      articles: sum((session) => session.snapshot().articleCount),
      entities: sum((session) => session.snapshot().entityCount),
      waiting: waiting(),
      isPaused: workspace?.isPaused === true,
    };
  };

  const sumOfReading = (of: 'done' | 'total') =>
    [...reading.values()].reduce((all, corpus) => all + corpus[of], 0);
  const waiting = () => sumOfReading('total') - sumOfReading('done');

  const showProgress = () => {
    if (!isReady) return;
    if (workspace?.isPaused === true) bar.end();
    else bar.show(sumOfReading('done'), sumOfReading('total'));
  };

  return {
    listener: {
      changed(session, change, reachesOthers) {
        mustRefresh ||= reachesOthers;
        const group = gathered.get(session) ?? { entities: new Set(), types: new Set() };
        gathered.set(session, group);
        for (const id of change.entities) {
          group.entities.add(id);
          const type = session.snapshot().entity(id)?.type;
          for (const one of type === undefined ? TYPE_ORDER : [type]) group.types.add(one);
        }
        later();
      },
      progress(session, done, total) {
        if (done === total) reading.delete(session);
        else reading.set(session, { done, total });
        showProgress();
        later();
      },
      cacheProblem(session, reason) {
        const name = session.folder === undefined ? 'open articles' : path.basename(session.folder);
        connection.console.warn(
          `What was found in ${name} is not kept for the next start: ${reason}. Make room or mend its permissions; nothing else is affected.`,
        );
      },
      corporaChanged() {
        corporaChanged = true;
        later();
      },
    },
    watch(watched) {
      workspace = watched;
    },
    ready() {
      isReady = true;
      later();
    },
    status,
    refresh,
  };
}

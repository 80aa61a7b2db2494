// How far an article is, as an annotator says it: what each status looks like, the command that sets it, and the marks
// on files in the Explorer.
import * as vscode from 'vscode';
import type { ArticleStatusName } from '../../../server/src/lsp/messages';
import { corpusAtHand, corpusFor } from '../corpora';
import { pickByKey } from '../review/pick';
import type { Server } from '../server';
import { amount } from '../views/rows';
import { decide } from './say';

interface Look {
  readonly icon: string;
  /** Stands beside the file's name; absent for what nobody began. */
  readonly badge?: string;
  readonly key: string;
  readonly does: string;
}

/** In the order of the work. */
export const STATUSES: Readonly<Record<ArticleStatusName, Look>> = {
  'not started': { icon: 'circle-outline', key: 'n', does: 'nobody has begun' },
  'in progress': { icon: 'edit', badge: '…', key: 'p', does: 'there is more to decide' },
  done: { icon: 'pass', badge: '✓', key: 'd', does: 'everything is decided' },
  reviewed: { icon: 'pass-filled', badge: '✓✓', key: 'r', does: 'somebody looked over it again' },
};
const NAMES = Object.keys(STATUSES) as ArticleStatusName[];

const SIDECARS = '**/*.newsmark.jsonl';
/** Marks follow files of decisions after this many ms without another. */
const PAUSE = 1000;
/** Articles asked for at once. */
const PAGE = 1000;

/** Marks on the files that the person at work has begun. */
export class StatusMarks implements vscode.FileDecorationProvider {
  readonly #server: Server;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeFileDecorations = this.#changed.event;
  #statuses: ReadonlyMap<string, ArticleStatusName> = new Map();

  constructor(server: Server) {
    this.#server = server;
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    const status = this.#statuses.get(uri.toString());
    const badge = status && STATUSES[status].badge;
    return badge === undefined ? undefined : { badge, tooltip: `Annotated by you: ${status}` };
  }

  /** Asks for the statuses again. */
  async reload(): Promise<void> {
    const corpus = await corpusAtHand(this.#server);
    const statuses = new Map<string, ArticleStatusName>();
    for (let offset = 0, total = 1; corpus !== undefined && offset < total; offset += PAGE) {
      const page = await this.#server.ask('newsmark/begun', { corpus, offset, limit: PAGE });
      if (page === undefined) break;
      total = page.total;
      for (const { uri, status } of page.items) statuses.set(vscode.Uri.parse(uri).toString(), status);
    }
    this.#statuses = statuses;
    this.#changed.fire(undefined);
  }
}

/** Tells, when the articles are read and a moment after files of decisions change, that there are decisions on disk. */
export function followSidecars(server: Server, tell: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(SIDECARS);
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE);
  };
  watcher.onDidCreate(later);
  watcher.onDidChange(later);
  watcher.onDidDelete(later);
  const ifAny = () =>
    void vscode.workspace.findFiles(SIDECARS, undefined, 1).then(({ length }) => length > 0 && later());
  let isReading = true;
  server.on('newsmark/statusChanged', ({ waiting }) => {
    if (isReading && waiting === 0) ifAny();
    isReading = waiting > 0;
  });
  return vscode.Disposable.from(watcher, new vscode.Disposable(() => clearTimeout(timer)));
}

/** Asks for a status and sets it. @param uris articles; none: the one in the active editor */
export async function setStatus(server: Server, uris: readonly string[]): Promise<boolean> {
  const open = vscode.window.activeTextEditor?.document.uri;
  const targets = uris.length > 0 ? uris : open === undefined ? [] : [open.toString()];
  const [first] = targets;
  if (first === undefined) {
    void vscode.window.showInformationMessage(
      'Open an article first, or choose some in the view “Articles”.',
    );
    return false;
  }
  const corpus = await corpusFor(server, vscode.Uri.parse(first));
  if (corpus === undefined) return false;
  const rows = NAMES.map((name) => ({
    key: STATUSES[name].key,
    label: name,
    description: STATUSES[name].does,
    value: name,
  }));
  const what = targets.length === 1 ? 'The Article' : `${amount(targets.length, 'Article')}`;
  const status = await pickByKey(`${what}: How Far Are You`, rows);
  if (status === undefined) return false;
  return decide(
    server,
    corpus,
    targets.map((uri) => ({ do: 'article.status', uri, status })),
  );
}

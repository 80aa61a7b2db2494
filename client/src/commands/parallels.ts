// "Stands in 2 other articles": a peek at the other articles, and the two passages side by side.
import * as vscode from 'vscode';
import type { Passage, Position } from '../../../server/src/lsp/messages';
import type { Asks } from '../asks';
import { toRange } from '../ranges';
import { say } from '../said';

const SCHEME = 'newsmark-passage';

export function registerParallels(server: Asks): vscode.Disposable[] {
  const texts = new PassageTexts();
  return [
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, texts),
    vscode.commands.registerCommand('newsmark.peekParallels', (uri?: string, position?: Position) =>
      peek(server, uri, position),
    ),
    vscode.commands.registerCommand('newsmark.compareParallels', () => compare(server, texts)),
  ];
}

/** The words of passages that are being compared. */
class PassageTexts implements vscode.TextDocumentContentProvider {
  readonly #texts = new Map<string, string>();

  /** @param side tells two passages of one comparison apart */
  show(passage: Passage, side: 'here' | 'there'): vscode.Uri {
    const query = `${side}:${passage.range.start.line}`;
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${passage.article}`, query });
    this.#texts.set(uri.toString(), `${passage.text}\n`);
    return uri;
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }
}

async function parallels(server: Asks, uri?: string, position?: Position) {
  const editor = vscode.window.activeTextEditor;
  const active = editor?.selection.active;
  const at = position ?? (active && { line: active.line, character: active.character });
  const document = uri ?? editor?.document.uri.toString();
  if (document === undefined || at === undefined) return undefined;
  const found = await server.ask('newsmark/parallels', { uri: document, position: at });
  if (found) return { ...found, at };
  say('this paragraph stands in no other article');
  return undefined;
}

async function peek(server: Asks, uri?: string, position?: Position): Promise<void> {
  const found = await parallels(server, uri, position);
  if (found === undefined) return;
  const locations = found.there.map(
    (one) => new vscode.Location(vscode.Uri.parse(one.uri), toRange(one.range)),
  );
  const here = vscode.Uri.parse(found.here.uri);
  const at = new vscode.Position(found.at.line, found.at.character);
  await vscode.commands.executeCommand('editor.action.peekLocations', here, at, locations, 'peek');
}

async function compare(server: Asks, texts: PassageTexts): Promise<void> {
  const found = await parallels(server);
  if (found === undefined) return;
  const { here, there } = found;
  const chosen = there.length === 1 ? there[0] : await choose(there);
  if (chosen === undefined) return;
  const title = `${here.article} ↔ ${chosen.article}`;
  await vscode.commands.executeCommand(
    'vscode.diff',
    texts.show(here, 'here'),
    texts.show(chosen, 'there'),
    title,
  );
}

async function choose(there: readonly Passage[]): Promise<Passage | undefined> {
  const items = there.map((passage) => ({
    label: passage.article,
    detail: passage.text.split('\n')[0] ?? '',
    passage,
  }));
  const placeHolder = 'The article to compare this paragraph with';
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.passage;
}

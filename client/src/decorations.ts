// Colours quotes in visible articles: what was said, who said it, what nobody is known to have said, and what a
// person settled.
import * as vscode from 'vscode';
import type { Server } from './server';

/** Decorations follow the typing after this many ms without a key. */
const PAUSE = 250;

export function createDecorations(server: Server, subscriptions: vscode.Disposable[]): void {
  const { createTextEditorDecorationType } = vscode.window;
  const colour = (id: string) => new vscode.ThemeColor(id);
  const content = createTextEditorDecorationType({ backgroundColor: colour('newsmark.quoteBackground') });
  const unknown = createTextEditorDecorationType({
    backgroundColor: colour('newsmark.unknownQuoteBackground'),
    overviewRulerColor: colour('newsmark.unknownQuoteRuler'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  });
  const source = createTextEditorDecorationType({
    borderWidth: '0 0 1px 0',
    borderStyle: 'dotted',
    borderColor: colour('newsmark.speakerBorder'),
  });
  const settled = createTextEditorDecorationType({
    borderWidth: '0 0 1px 0',
    borderStyle: 'solid',
    borderColor: colour('newsmark.settledBorder'),
  });
  const contested = createTextEditorDecorationType({
    borderWidth: '0 0 1px 0',
    borderStyle: 'dashed',
    borderColor: colour('newsmark.contestedBorder'),
    overviewRulerColor: colour('newsmark.contestedBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  });
  const types = [content, unknown, source, settled, contested];
  /** For the types of newsmark.json, by colour. */
  const coloured = new Map<string, vscode.TextEditorDecorationType>();
  const inColour = (hex: string) => {
    // A line of its own kind too, for those who do not tell colours apart.
    const line = { borderWidth: '0 0 3px 0', borderStyle: 'double', borderColor: hex };
    const known = coloured.get(hex) ?? createTextEditorDecorationType({ color: hex, ...line });
    coloured.set(hex, known);
    return known;
  };
  const timers = new Map<vscode.TextEditor, NodeJS.Timeout>();

  const isOn = () => vscode.workspace.getConfiguration('newsmark').get('decorations.quotes', true);
  const paint = async (editor: vscode.TextEditor) => {
    const uri = editor.document.uri.toString();
    const answer = isOn() ? await server.ask('newsmark/decorations', { uri }) : undefined;
    if (answer && answer.version !== editor.document.version) return;
    const ranges = types.map((): vscode.Range[] => []);
    for (const { part, isUnknown, range } of answer?.quotes ?? []) {
      const { start, end } = range;
      const index = part === 'content' ? (isUnknown ? 1 : 0) : part === 'source' ? 2 : undefined;
      if (index === undefined) continue;
      ranges[index]?.push(new vscode.Range(start.line, start.character, end.line, end.character));
    }
    for (const { start, end } of answer?.settled ?? [])
      ranges[3]?.push(new vscode.Range(start.line, start.character, end.line, end.character));
    for (const { start, end } of answer?.contested ?? [])
      ranges[4]?.push(new vscode.Range(start.line, start.character, end.line, end.character));
    for (const [index, type] of types.entries()) editor.setDecorations(type, ranges[index] ?? []);
    const custom = new Map<string, vscode.Range[]>([...coloured.keys()].map((hex) => [hex, []]));
    for (const { colour: hex, range } of answer?.custom ?? []) {
      const { start, end } = range;
      const place = new vscode.Range(start.line, start.character, end.line, end.character);
      custom.set(hex, [...(custom.get(hex) ?? []), place]);
    }
    for (const [hex, places] of custom) editor.setDecorations(inColour(hex), places);
  };
  const later = (editor: vscode.TextEditor) => {
    clearTimeout(timers.get(editor));
    timers.set(
      editor,
      setTimeout(() => {
        timers.delete(editor);
        if (vscode.window.visibleTextEditors.includes(editor)) void paint(editor);
      }, PAUSE),
    );
  };
  const all = () => {
    for (const editor of vscode.window.visibleTextEditors) later(editor);
  };
  subscriptions.push(
    ...types,
    vscode.window.onDidChangeVisibleTextEditors(all),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) later(editor);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('newsmark.decorations')) all();
    }),
    new vscode.Disposable(() => {
      for (const type of coloured.values()) type.dispose();
      for (const timer of timers.values()) clearTimeout(timer);
    }),
  );
  server.on('newsmark/changed', all);
  server.onStateChanged(all);
}

// Colours quotes in visible articles: what was said, who said it, what nobody is known to have said, and what a
// person settled. Whatever is told by a colour is told by a line too: each has its own style, and high-contrast themes
// have no backgrounds.
import * as vscode from 'vscode';
import type { Range } from '../../server/src/lsp/messages';
import { toRange } from './ranges';
import type { Server } from './server';

/** Decorations follow the typing after this many ms without a key, and the scrolling sooner. */
const PAUSE = 250;
const SOON = 50;
/** What is drawn in the text alone is asked for so many lines above and below those that are seen. */
const AROUND = 150;

const colour = (id: string) => new vscode.ThemeColor(`newsmark.${id}`);

/** How each kind of place is drawn. Backgrounds and lines are drawn beneath the text, so that several may meet. */
const STYLES = {
  content: {
    backgroundColor: colour('quoteBackground'),
    borderWidth: '1px 0',
    borderStyle: 'dotted',
    borderColor: colour('quoteBorder'),
  },
  unknown: {
    backgroundColor: colour('unknownQuoteBackground'),
    borderWidth: '1px 0',
    borderStyle: 'dashed',
    borderColor: colour('unknownQuoteBorder'),
    overviewRulerColor: colour('unknownQuoteRuler'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  },
  source: { borderWidth: '0 0 1px 0', borderStyle: 'dotted', borderColor: colour('speakerBorder') },
  settled: { borderWidth: '0 0 1px 0', borderStyle: 'solid', borderColor: colour('settledBorder') },
  contested: {
    borderWidth: '0 0 1px 0',
    borderStyle: 'dashed',
    borderColor: colour('contestedBorder'),
    overviewRulerColor: colour('contestedBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  },
} satisfies Record<string, vscode.DecorationRenderOptions>;

type Style = keyof typeof STYLES;
const STYLE_NAMES = Object.keys(STYLES) as readonly Style[];

export function createDecorations(server: Server, subscriptions: vscode.Disposable[]): void {
  const types = new Map(
    STYLE_NAMES.map((style) => [style, vscode.window.createTextEditorDecorationType(STYLES[style])]),
  );
  const custom = new CustomTypes();
  const timers = new Map<vscode.TextEditor, NodeJS.Timeout>();
  const painted = new WeakMap<vscode.TextEditor, Lines>();

  const isOn = () => vscode.workspace.getConfiguration('newsmark').get('decorations.quotes', true);
  const paint = async (editor: vscode.TextEditor) => {
    const uri = editor.document.uri.toString();
    const lines = linesAround(editor, AROUND);
    const answer = isOn() ? await server.ask('newsmark/decorations', { uri, lines }) : undefined;
    if (answer && answer.version !== editor.document.version) return;
    painted.set(editor, lines);
    const { quotes = [], settled = [], contested = [], custom: ofCustomTypes = [] } = answer ?? {};
    const places: Record<Style, readonly Range[]> = {
      content: quotes.filter((q) => q.part === 'content' && !q.isUnknown).map(({ range }) => range),
      unknown: quotes.filter((q) => q.part === 'content' && q.isUnknown).map(({ range }) => range),
      source: quotes.filter((q) => q.part === 'source').map(({ range }) => range),
      settled,
      contested,
    };
    for (const [style, type] of types) editor.setDecorations(type, places[style].map(toRange));
    custom.paint(editor, ofCustomTypes);
  };
  const later = (editor: vscode.TextEditor, pause = PAUSE) => {
    clearTimeout(timers.get(editor));
    timers.set(
      editor,
      setTimeout(() => {
        timers.delete(editor);
        if (vscode.window.visibleTextEditors.includes(editor)) void paint(editor);
      }, pause),
    );
  };
  const all = () => {
    for (const editor of vscode.window.visibleTextEditors) later(editor);
  };
  subscriptions.push(
    ...types.values(),
    custom,
    vscode.window.onDidChangeVisibleTextEditors(all),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const [before, now] = [painted.get(textEditor), linesAround(textEditor, 0)];
      // What was never drawn is drawn when it is known; and a pause in typing may come first.
      if (before === undefined || timers.has(textEditor)) return;
      if (now.first < before.first || now.last > before.last) later(textEditor, SOON);
    }),
    vscode.window.onDidChangeActiveColorTheme(() => {
      custom.dispose();
      all();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) later(editor);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('newsmark.decorations')) all();
    }),
    new vscode.Disposable(() => {
      for (const timer of timers.values()) clearTimeout(timer);
    }),
  );
  server.on('newsmark/changed', all);
  server.onStateChanged(all);
}

/** Lines from 0, both included. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The lines that are seen, with so many above and below. */
function linesAround({ visibleRanges }: vscode.TextEditor, around: number): Lines {
  const first = visibleRanges[0]?.start.line ?? 0;
  const last = visibleRanges.at(-1)?.end.line ?? 0;
  return { first: Math.max(0, first - around), last: last + around };
}

/** The types that newsmark.json adds: each in its colour, with a line of its own kind for those who do not tell colours apart. */
class CustomTypes implements vscode.Disposable {
  readonly #byColour = new Map<string, vscode.TextEditorDecorationType>();

  paint(
    editor: vscode.TextEditor,
    places: readonly { readonly colour: string; readonly range: Range }[],
  ): void {
    const byColour = new Map<string, vscode.Range[]>([...this.#byColour.keys()].map((hex) => [hex, []]));
    for (const { colour: hex, range } of places) {
      const known = byColour.get(hex);
      if (known === undefined) byColour.set(hex, [toRange(range)]);
      else known.push(toRange(range));
    }
    for (const [hex, ranges] of byColour) editor.setDecorations(this.#typeOf(hex), ranges);
  }

  #typeOf(hex: string): vscode.TextEditorDecorationType {
    const known = this.#byColour.get(hex);
    if (known !== undefined) return known;
    const line = { borderWidth: '0 0 3px 0', borderStyle: 'double', borderColor: hex };
    // A colour that somebody chose may be hard to read on black or white: there the line alone has it.
    const type = vscode.window.createTextEditorDecorationType(
      isHighContrast() ? line : { color: hex, ...line },
    );
    this.#byColour.set(hex, type);
    return type;
  }

  dispose(): void {
    for (const type of this.#byColour.values()) type.dispose();
    this.#byColour.clear();
  }
}

function isHighContrast(): boolean {
  const { HighContrast, HighContrastLight } = vscode.ColorThemeKind;
  const { kind } = vscode.window.activeColorTheme;
  return kind === HighContrast || kind === HighContrastLight;
}

// Judging between two annotators: goes through what they see differently, one key a verdict. What the judge decides is
// written as the judge's own.
import * as vscode from 'vscode';
import type { DisagreementItem } from '../../../server/src/lsp/messages';
import { corpusFor } from '../corpora';
import { tell } from '../decisions/say';
import { Lock } from '../review/lock';
import { Turns } from '../review/turns';
import { say } from '../said';
import type { Server } from '../server';
import { amount } from '../views/rows';
import { Bench } from './bench';
import { Docket, keyOf } from './docket';
import { askSides, nameOf, type Sides } from './sides';

/** Disagreements gone through at a time. */
const MOST = 5000;

type Verdict = 'a' | 'b' | 'neither';

export function startAdjudication(server: Server, subscriptions: vscode.Disposable[]): void {
  const judging = new Adjudication(server);
  const commands: Readonly<Record<string, (item: DisagreementItem) => Promise<void>>> = {
    'newsmark.judge': () => judging.begin(),
    'newsmark.judge.first': () => judging.judge('a'),
    'newsmark.judge.second': () => judging.judge('b'),
    'newsmark.judge.neither': () => judging.judge('neither'),
    'newsmark.judge.skip': () =>
      judging.go((docket) => {
        docket.mark('skipped');
        return docket.nextOpen();
      }),
    'newsmark.judge.next': () => judging.go((docket) => docket.step(1) || true),
    'newsmark.judge.previous': () => judging.go((docket) => docket.step(-1) || true),
    'newsmark.judge.goTo': (item) =>
      judging.go((docket) => {
        docket.goTo(item);
        return true;
      }),
    'newsmark.judge.undo': () => judging.undo(),
    'newsmark.judge.stop': () => judging.stop(),
  };
  subscriptions.push(
    judging,
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
  );
}

class Adjudication implements vscode.TreeDataProvider<DisagreementItem>, vscode.Disposable {
  readonly #server: Server;
  readonly #bench = new Bench();
  readonly #lock = new Lock();
  readonly #turns: Turns;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<DisagreementItem>;
  #sides: Sides | undefined;
  #docket: Docket | undefined;

  constructor(server: Server) {
    this.#server = server;
    this.#turns = new Turns(server.output, 'Judging', () => this.#end());
    this.#view = vscode.window.createTreeView('newsmark.disagreements', { treeDataProvider: this });
  }

  begin(): Promise<void> {
    return this.#turns.take(async () => {
      const corpus = await corpusFor(this.#server, vscode.window.activeTextEditor?.document.uri);
      const sides = corpus === undefined ? undefined : await askSides(this.#server, corpus);
      if (sides === undefined) return;
      const found = await this.#server.ask('newsmark/disagreements', { ...sides, limit: MOST });
      if (found === undefined) throw new Error('no answer');
      if (found.problem !== null || found.items.length === 0) {
        const agreed = `${nameOf(sides.a)} and ${nameOf(sides.b)} agree in ${amount(found.articles, 'article')}, or it is judged already.`;
        void vscode.window.showInformationMessage(found.problem ?? agreed);
        return;
      }
      await this.#end();
      await vscode.commands.executeCommand('newsmark.review.stop');
      this.#sides = sides;
      this.#docket = new Docket(found.items);
      await vscode.commands.executeCommand('setContext', 'newsmark.judging', true);
      await this.#show();
    });
  }

  judge(verdict: Verdict): Promise<void> {
    return this.#turns.take(async () => {
      const { sides, docket, item } = {
        sides: this.#sides,
        docket: this.#docket,
        item: this.#docket?.current,
      };
      if (sides === undefined || docket === undefined || item === undefined) return;
      const { uri, id } = item;
      if (!tell(await this.#server.ask('newsmark/judge', { ...sides, uri, id, verdict }))) return;
      docket.mark('judged');
      await this.#renew(uri);
      await (docket.nextOpen() ? this.#show() : this.#finish());
    });
  }

  go(step: (docket: Docket) => boolean): Promise<void> {
    return this.#turns.take(async () => {
      if (this.#docket === undefined) return;
      await (step(this.#docket) ? this.#show() : this.#finish());
    });
  }

  undo(): Promise<void> {
    return this.#turns.take(async () => {
      const result = await this.#server.ask('newsmark/turnBack', { direction: 'undo' });
      if (!result?.label) return say('there is nothing to undo');
      tell(result, 'Undone: ');
      if (this.#docket?.undo() === true) await this.#renew(this.#docket.current?.uri ?? '');
      await this.#show();
    });
  }

  stop(): Promise<void> {
    return this.#turns.take(() => this.#end());
  }

  dispose(): void {
    for (const one of [this.#bench, this.#lock, this.#view]) one.dispose();
  }

  getChildren(parent?: DisagreementItem): DisagreementItem[] {
    return parent === undefined ? [...(this.#docket?.items ?? [])] : [];
  }

  getParent(): undefined {
    return undefined;
  }

  getTreeItem(item: DisagreementItem): vscode.TreeItem {
    const { a, b } = this.#names();
    const isCurrent = this.#docket?.current === item;
    const standing = this.#docket?.standingOf(item) ?? 'open';
    const icons = { open: 'circle-outline', judged: 'pass', skipped: 'debug-step-over' };
    const row = new vscode.TreeItem(item.words);
    row.id = keyOf(item);
    row.description = `${item.differs.join(', ')} · ${item.article}`;
    row.tooltip = `${item.article}\n${a}: ${item.a.says}\n${b}: ${item.b.says}`;
    row.iconPath = new vscode.ThemeIcon(isCurrent ? 'arrow-right' : icons[standing]);
    const outcome = isCurrent ? 'current' : standing;
    row.accessibilityInformation = { label: `${item.words}, ${item.differs.join(', ')}, ${outcome}` };
    row.command = { command: 'newsmark.judge.goTo', title: 'Go There', arguments: [item] };
    return row;
  }

  async #show(): Promise<void> {
    const { docket, item } = { docket: this.#docket, item: this.#docket?.current };
    if (docket === undefined || item === undefined) return this.#finish();
    const { judged, left } = docket.progress;
    const line = `${judged} of ${judged + left} judged`;
    const { a, b } = this.#names();
    const uri = vscode.Uri.parse(item.uri);
    await this.#lock.keep(uri);
    await this.#bench.show(item, [a, b], line);
    await this.#lock.take(uri);
    this.#view.message = `${a} and ${b}: ${line}`;
    this.#changed.fire();
    if (this.#view.visible) await this.#view.reveal(item, { select: true });
  }

  /** Asks again what is open in an article. */
  async #renew(uri: string): Promise<void> {
    if (this.#sides === undefined) return;
    const now = await this.#server.ask('newsmark/disagreements', { ...this.#sides, uri, limit: MOST });
    if (now !== undefined) this.#docket?.renew(uri, now.items);
  }

  async #finish(): Promise<void> {
    const { judged, skipped } = this.#docket?.progress ?? { judged: 0, skipped: 0 };
    await this.#end();
    const left = skipped > 0 ? `, ${skipped} skipped` : '';
    void vscode.window.showInformationMessage(`All disagreements are gone through: ${judged} judged${left}.`);
  }

  async #end(): Promise<void> {
    this.#docket = undefined;
    this.#sides = undefined;
    await vscode.commands.executeCommand('setContext', 'newsmark.judging', false);
    await this.#bench.hide();
    await this.#lock.release();
    this.#changed.fire();
  }

  #names(): { readonly a: string; readonly b: string } {
    return this.#sides === undefined
      ? { a: '', b: '' }
      : { a: nameOf(this.#sides.a), b: nameOf(this.#sides.b) };
  }
}

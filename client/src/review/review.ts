// Review mode: walks what is undecided, one item after the other, with one key for each thing to do. Holds the walk, the
// article that is open, and what is on the screen together; plain letters are keys only while it is on.
import * as vscode from 'vscode';
import type { Action, EntityNode, UndecidedItem } from '../../../server/src/lsp/messages';
import { corpusFor, isBelow, isSame } from '../corpora';
import { decide, tell } from '../decisions/say';
import { toRange } from '../ranges';
import { say } from '../said';
import type { Server } from '../server';
import type { Row } from '../views/paged-tree';
import { amount } from '../views/rows';
import { askEntity, askReason, askSpeaker, askType } from './choices';
import { askFilter, filterLine, type ReviewFilter, USUAL_FILTER } from './filter';
import { REVIEW_KEYS, shownKey } from './keys';
import { Lock } from './lock';
import { Marks, progressLine } from './marks';
import { Turns } from './turns';
import { ReviewView } from './view';
import { Walk } from './walk';

interface Scope {
  readonly corpus: string;
  /** Only this article; absent: every article. */
  readonly uri?: string;
}

/** Items looked at for the types and rules that a filter can name. */
const MOST_COUNTED = 2000;

/** Registers review mode's commands, keys and view. */
export function startReview(server: Server, subscriptions: vscode.Disposable[]): void {
  const review = new Review(server);
  const commands: Readonly<Record<string, (...given: never[]) => unknown>> = {
    'newsmark.review': () => review.begin('article'),
    'newsmark.reviewCorpus': () => review.begin('corpus'),
    'newsmark.reviewEntity': (row?: Row<EntityNode>) => review.beginWithEntity(row),
    'newsmark.review.accept': () => review.accept(),
    'newsmark.review.reject': () => review.reject(),
    'newsmark.review.retype': () => review.decide((item) => askType(server, item)),
    'newsmark.review.speaker': () => review.decide((item) => askSpeaker(server, item)),
    'newsmark.review.link': () => review.decide((item) => askEntity(server, item)),
    'newsmark.review.next': () => review.go((walk) => walk.next()),
    'newsmark.review.previous': () => review.go(async (walk) => walk.previous() || true),
    'newsmark.review.skip': () => review.go((walk) => walk.skip()),
    'newsmark.review.goTo': (item: UndecidedItem) =>
      review.go(async (walk) => {
        walk.goTo(item);
        return true;
      }),
    'newsmark.review.undo': () => review.turnBack('undo'),
    'newsmark.review.redo': () => review.turnBack('redo'),
    'newsmark.review.filter': () => review.filter(),
    'newsmark.review.keys': () => showKeys(),
    'newsmark.review.stop': () => review.stop(),
  };
  subscriptions.push(
    review,
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
  );
}

class Review implements vscode.Disposable {
  readonly #server: Server;
  readonly #marks = new Marks();
  readonly #view = new ReviewView();
  readonly #lock = new Lock();
  readonly #turns: Turns;
  #scope: Scope | undefined;
  #walk: Walk | undefined;
  #filter: ReviewFilter = USUAL_FILTER;

  constructor(server: Server) {
    this.#server = server;
    this.#turns = new Turns(server.output, 'The review', () => this.#end());
  }

  dispose(): void {
    for (const one of [this.#marks, this.#view, this.#lock]) one.dispose();
  }

  /** Begins at the cursor where an article is open, else at the first article. */
  begin(within: 'article' | 'corpus'): Promise<void> {
    return this.#turns.take(async () => {
      const editor = vscode.window.activeTextEditor;
      const uri = editor?.document.uri;
      const corpus = await corpusFor(this.#server, uri);
      if (corpus === undefined) {
        void vscode.window.showInformationMessage(
          'Open an article of a corpus first: a folder with a newsmark.json.',
        );
        return;
      }
      const isHere = within === 'article' && uri !== undefined && isBelow(uri, corpus);
      await this.#start(isHere ? { corpus, uri: uri.toString() } : { corpus });
    });
  }

  /** Walks the mentions and quotes of one entity, in all articles. */
  beginWithEntity(row: Row<EntityNode> | undefined): Promise<void> {
    if (row?.kind !== 'row' || row.node.kind !== 'entity') return this.begin('corpus');
    const { corpus, entity, label } = row.node;
    this.#filter = { ...USUAL_FILTER, entity, entityName: label };
    return this.#turns.take(() => this.#start({ corpus }));
  }

  accept(): Promise<void> {
    // A finding that is right stays as it is: there is nothing to write.
    return this.#at((item) =>
      item.kind === 'finding' ? this.#move((walk) => walk.skip()) : this.#decide({ do: 'confirm', at: item }),
    );
  }

  reject(): Promise<void> {
    return this.decide(async (item) =>
      item.kind === 'finding' ? askReason(item) : { do: 'reject', at: item },
    );
  }

  /** Decides what a person chooses about the current item, and goes on. */
  decide(ask: (item: UndecidedItem) => Promise<Action | undefined>): Promise<void> {
    return this.#at(async (item) => {
      const action = await ask(item);
      if (action !== undefined) await this.#decide(action);
    });
  }

  /** Goes elsewhere without deciding. */
  go(step: (walk: Walk) => Promise<boolean>): Promise<void> {
    return this.#turns.take(() => this.#move(step));
  }

  turnBack(direction: 'undo' | 'redo'): Promise<void> {
    return this.#turns.take(async () => {
      const result = await this.#server.ask('newsmark/turnBack', { direction });
      if (!result?.label && !result?.problem) return say(`there is nothing to ${direction}`);
      if (!tell(result, direction === 'undo' ? 'Undone: ' : 'Done again: ')) return;
      await this.#move(async (walk) => (direction === 'undo' ? walk.undo() || true : walk.next()));
    });
  }

  filter(): Promise<void> {
    return this.#turns.take(async () => {
      const editor = vscode.window.activeTextEditor;
      const corpus = this.#scope?.corpus ?? (await corpusFor(this.#server, editor?.document.uri));
      if (corpus === undefined) return;
      const scope = this.#scope ?? { corpus };
      const page = await this.#server.ask('newsmark/undecided', { ...scope, limit: MOST_COUNTED });
      const chosen = await askFilter(this.#filter, page?.items ?? []);
      if (chosen === undefined) return;
      this.#filter = chosen;
      await this.#start(scope);
    });
  }

  stop(): Promise<void> {
    return this.#turns.take(() => this.#end());
  }

  /** A review that is on goes over into the new one without a gap, in which a key would be a letter in the article. */
  async #start(scope: Scope): Promise<void> {
    await vscode.commands.executeCommand('newsmark.judge.stop');
    const editor = vscode.window.activeTextEditor;
    const cursor = editor?.selection.active;
    this.#scope = scope;
    this.#walk = new Walk(async (after, limit) => {
      const { entityName, ...filter } = this.#filter;
      const params = { ...scope, filter, limit, ...(after !== undefined && { after }) };
      const page = await this.#server.ask('newsmark/undecided', params);
      if (page === undefined) throw new Error('no answer');
      return page;
    });
    const isPassed = ({ uri, ranges }: UndecidedItem) =>
      scope.uri !== undefined &&
      isSame(editor?.document.uri, uri) &&
      cursor !== undefined &&
      ranges[0] !== undefined
        ? toRange(ranges[0]).end.isBefore(cursor)
        : false;
    if (await this.#walk.begin(isPassed)) {
      await vscode.commands.executeCommand('setContext', 'newsmark.reviewing', true);
      await this.#show();
    } else {
      const line = filterLine(this.#filter);
      await this.#end();
      this.#offerMore(
        scope,
        line === '' ? 'Nothing is undecided here.' : `Nothing is undecided here (${line}).`,
      );
    }
  }

  async #decide(action: Action): Promise<void> {
    const corpus = this.#scope?.corpus;
    if (corpus === undefined) return;
    if (!(await decide(this.#server, corpus, [action]))) return;
    await this.#move((walk) => walk.decide());
  }

  async #move(step: (walk: Walk) => Promise<boolean>): Promise<void> {
    const { walk, scope } = { walk: this.#walk, scope: this.#scope };
    if (walk === undefined || scope === undefined) return;
    if (await step(walk)) return this.#show();
    const { decided, skipped } = walk.progress;
    const left = skipped > 0 ? `, ${skipped} skipped` : '';
    await this.#end();
    this.#offerMore(scope, `The review is at its end: ${decided} decided${left}.`);
  }

  /** Shows the current item: its article, its frame, its row. */
  async #show(): Promise<void> {
    const { walk, scope } = { walk: this.#walk, scope: this.#scope };
    const item = walk?.current;
    if (walk === undefined || scope === undefined || item === undefined) return;
    const uri = vscode.Uri.parse(item.uri);
    await this.#lock.keep(uri);
    const editor = await vscode.window.showTextDocument(uri, { preview: true });
    await this.#lock.take(editor.document.uri);
    const { decided, left } = walk.progress;
    const progress = { decided, left, leftHere: left === null ? await this.#leftIn(item.uri) : null };
    this.#marks.show(editor, item, progress);
    const line = filterLine(this.#filter);
    this.#view.show(walk, progressLine(progress) + (line === '' ? '' : ` · ${line}`));
  }

  async #leftIn(uri: string): Promise<number | null> {
    const { entityName, ...filter } = this.#filter;
    const corpus = this.#scope?.corpus ?? '';
    const page = await this.#server.ask('newsmark/undecided', { corpus, uri, filter, limit: 1 });
    return page?.total ?? null;
  }

  /** What to do when there is nothing more to decide. */
  #offerMore({ corpus, uri }: Scope, message: string): void {
    const done = 'Mark Article as Done';
    const all = 'Review All Articles';
    const whole = 'Without Filter';
    const isFiltered = filterLine(this.#filter) !== '';
    const offers = [
      ...(isFiltered ? [whole] : []),
      ...(uri === undefined ? [] : [...(isFiltered ? [] : [done]), all]),
    ];
    void vscode.window.showInformationMessage(message, ...offers).then((choice) => {
      if (choice === whole) this.#filter = USUAL_FILTER;
      if (choice === whole)
        void this.#turns.take(() => this.#start(uri === undefined ? { corpus } : { corpus, uri }));
      if (choice === all) void this.#turns.take(() => this.#start({ corpus }));
      if (choice === done && uri !== undefined)
        void decide(this.#server, corpus, [{ do: 'article.status', uri, status: 'done' }]);
    });
  }

  async #end(): Promise<void> {
    this.#walk = undefined;
    this.#scope = undefined;
    this.#marks.hide();
    this.#view.hide();
    await vscode.commands.executeCommand('setContext', 'newsmark.reviewing', false);
    await this.#lock.release();
  }

  /** Does something with the item that is on the screen; goes back to it first when something else is. */
  #at(act: (item: UndecidedItem) => Promise<void>): Promise<void> {
    return this.#turns.take(async () => {
      const item = this.#walk?.current;
      if (item === undefined) return;
      if (isSame(vscode.window.activeTextEditor?.document.uri, item.uri)) return act(item);
      await this.#show();
      say('back at the item under review; press the key again');
    });
  }
}

async function showKeys(): Promise<void> {
  const rows = REVIEW_KEYS.map(({ key, verb, does, command }) => ({
    label: `${shownKey(key)}   ${verb}`,
    description: does,
    command: `newsmark.review.${command}`,
  }));
  const chosen = await vscode.window.showQuickPick(rows, {
    title: `Keys of the Review (${amount(rows.length, 'key')})`,
  });
  if (chosen !== undefined) await vscode.commands.executeCommand(chosen.command);
}

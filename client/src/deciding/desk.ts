// What every deciding command needs: what stands under the cursor, and a choice of what it is to be.
import * as vscode from 'vscode';
import type { EntityName, Range, Requests } from '../../../server/src/lsp/messages';
import type { Asks } from '../asks';
import { fromRange } from '../ranges';
import { pickByKey } from '../review/pick';
import { say } from '../said';
import { amount } from '../views/rows';

export type Here = NonNullable<Requests['newsmark/here']['result']> & { readonly uri: string };
export type HereMention = NonNullable<Here['mention']>;
export type HereQuote = Here['nearQuotes'][number];

/** Entities shown while a person types a name. */
const MOST_FOUND = 30;

/** What stands under the selections of the article that is open; undefined, and a word about it, where there is none. */
export async function hereNow(server: Asks): Promise<Here | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return nothing('open an article first');
  const uri = editor.document.uri.toString();
  const ranges = editor.selections.map(fromRange);
  const found = await server.ask('newsmark/here', { uri, ranges });
  return found ? { ...found, uri } : nothing('this file is no article of a corpus');
}

/** The mention under the cursor; undefined, and a word about it, where there is none. */
export function mentionOf({ mention }: Here): HereMention | undefined {
  return mention ?? nothing('put the cursor on a mention first');
}

/** The quote under the cursor, else one that a person picks. */
export async function quoteOf({ quotes, nearQuotes }: Here, title: string): Promise<HereQuote | undefined> {
  if (quotes[0] !== undefined) return quotes[0];
  if (nearQuotes.length === 0) return nothing('there is no quote in this article');
  const rows = nearQuotes.map((quote) => ({ label: quote.label, quote }));
  return (await vscode.window.showQuickPick(rows, { title }))?.quote;
}

/** The selected words as they are meant; undefined, and a word about it, where nothing is selected. */
export function selectedIn({ words, characters }: Here, exactly: boolean): readonly Range[] | undefined {
  const ranges = exactly ? characters : words;
  const isEmpty = ({ start, end }: Range) => start.line === end.line && start.character === end.character;
  return ranges.some(isEmpty) ? nothing('select the words first') : ranges;
}

/** Which type; undefined when the person thought better of it. */
export function askType({ types }: Pick<Here, 'types'>, title: string): Promise<string | undefined> {
  const rows = types.map(({ key, name, shortcut }) => ({ key: shortcut, label: name, value: key }));
  return pickByKey(title, rows);
}

/**
 * Which entity of the corpus, the likeliest first.
 *
 * @param like the id of the entity that another is looked for
 * @param newType the type of a new entity; absent, one of the corpus must be chosen
 */
export async function askEntity(
  server: Asks,
  corpus: string,
  title: string,
  { like, newType }: { readonly like?: string; readonly newType?: string },
): Promise<EntityName | undefined> {
  const search = async (query: string) => {
    const params = { corpus, query, limit: MOST_FOUND, ...(like !== undefined && { like }) };
    const found = (await server.ask('newsmark/entityChoices', params)) ?? [];
    return found.map(({ id, name, type, articles }) => ({
      label: name,
      description: `${type}, ${amount(articles, 'article')}`,
      value: { id } as EntityName,
    }));
  };
  const first = (await search('')).map((row, i) => (i < 9 ? { ...row, key: String(i + 1) } : row));
  return pickByKey<EntityName>(title, first, async (query) => {
    const found = await search(query);
    if (newType === undefined) return found;
    return [
      ...found,
      { label: `New: “${query}”`, description: newType, value: { name: query, type: newType } },
    ];
  });
}

/** A word or two; undefined when the person thought better of it. */
export async function askWords(title: string, prompt: string, value = ''): Promise<string | undefined> {
  const said = await vscode.window.showInputBox({
    title,
    prompt,
    value,
    validateInput: (words) => (words.trim() === '' ? 'Give a word or two.' : undefined),
  });
  return said?.trim();
}

/** Says in the status bar what to do first. */
export function nothing(what: string): undefined {
  say(what);
  return undefined;
}

/** Registers commands that work on what stands under the cursor. */
export function registerHere(
  server: Asks,
  commands: Readonly<Record<string, (here: Here) => Promise<unknown>>>,
): vscode.Disposable[] {
  return Object.entries(commands).map(([command, run]) =>
    vscode.commands.registerCommand(`newsmark.${command}`, async () => {
      const here = await hereNow(server);
      if (here !== undefined) await run(here);
    }),
  );
}

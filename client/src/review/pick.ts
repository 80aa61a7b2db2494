// Quick picks that a single key chooses from, and one that searches as a person types. Know nothing of news.
import * as vscode from 'vscode';

export interface Keyed<T> {
  /** The one character that chooses it; absent where only the arrows and Enter do. */
  readonly key?: string;
  readonly label: string;
  readonly description?: string;
  readonly value: T;
}

type Row<T> = vscode.QuickPickItem & { readonly key?: string; readonly value: T };

/**
 * Lets a person choose by one key, or with arrows and Enter.
 *
 * @param search more to choose from by what was typed; absent, the items are all there is
 * @returns undefined when the person thought better of it
 */
export function pickByKey<T>(
  title: string,
  items: readonly Keyed<T>[],
  search?: (query: string) => Promise<readonly Keyed<T>[]>,
): Promise<T | undefined> {
  const pick = vscode.window.createQuickPick<Row<T>>();
  pick.title = title;
  pick.placeholder = search === undefined ? 'Press a key' : 'Press a number, or type a name';
  pick.items = items.map(toRow);
  return new Promise((resolve) => {
    let asked = 0;
    const choose = (row: Row<T> | undefined) => {
      if (row === undefined) return;
      resolve(row.value);
      pick.hide();
    };
    pick.onDidChangeValue(async (value) => {
      const keyed = items.find(({ key }) => key !== undefined && key === value.toLowerCase());
      if (keyed !== undefined) return choose(toRow(keyed));
      if (search === undefined) return;
      const mine = ++asked;
      pick.busy = true;
      const found = value.trim() === '' ? items : await search(value.trim());
      if (mine !== asked) return;
      pick.busy = false;
      pick.items = found.map(toRow);
    });
    pick.onDidAccept(() => choose(pick.activeItems[0]));
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function toRow<T>({ key, label, description, value }: Keyed<T>): Row<T> {
  return {
    label: key === undefined ? label : `${key}   ${label}`,
    ...(description !== undefined && { description }),
    ...(key !== undefined && { key }),
    // What was searched for on the server is shown as it came.
    alwaysShow: true,
    value,
  };
}

// One decision on all occurrences of some words, in the article or the corpus, after a preview in which single ones can
// be left out. Can be remembered for articles that come later.
import * as vscode from 'vscode';
import type { Action, Occurrence } from '../../../server/src/lsp/messages';
import type { Asks } from '../asks';
import { decide } from '../decisions/say';
import { amount } from '../views/rows';
import { askType, type Here, mentionOf } from './desk';

/** Occurrences shown in a preview; more than that can be decided on only by remembering. */
const MOST_SHOWN = 5000;

type What = { readonly do: 'confirm' | 'reject' } | { readonly do: 'retype'; readonly type: string };
interface Extent {
  readonly within: 'article' | 'corpus';
  readonly isRemembered: boolean;
}

export async function decideEverywhere(server: Asks, here: Here): Promise<void> {
  const at = mentionOf(here);
  if (at === undefined) return;
  const what = await askWhat(here);
  const extent = what && (await askExtent());
  if (what === undefined || extent === undefined) return;
  const found = await server.ask('newsmark/occurrences', { at, within: extent.within, limit: MOST_SHOWN });
  if (!found || found.items.length === 0) return;
  const { words, items, total } = found;
  // What somebody decided already, and text that nobody marked, is left out unless it is ticked.
  const rows = items.map((item) => ({
    label: item.line,
    description: `${item.article}${item.isDecided ? ', decided' : ''}`,
    picked: !item.isDecided && (item.type !== null || what.do === 'retype'),
    item,
  }));
  const more = total > items.length ? ` (the first ${items.length} of ${total})` : '';
  const chosen = await vscode.window.showQuickPick(rows, {
    title: `${titleOf(what)} “${words}”: ${amount(items.length, 'place')}${more}`,
    placeHolder: 'Untick what is to stay as it is, then press Enter',
    canPickMany: true,
    matchOnDescription: true,
  });
  if (chosen === undefined) return;
  const ticked = new Set(chosen.map(({ item }) => item));
  const actions = extent.isRemembered
    ? rememberedActions(words, what, items, ticked)
    : [...ticked].map((item) => actionOn(item, what));
  const label = `${titleOf(what)} “${words}” in ${amount(ticked.size, 'place')}${extent.isRemembered ? ' and later' : ''}`;
  if (actions.length > 0) await decide(server, here.corpus, actions, label);
}

function titleOf(what: What): string {
  if (what.do === 'retype') return `Mark as ${what.type}:`;
  return what.do === 'confirm' ? 'Confirm' : 'Reject';
}

async function askWhat(here: Here): Promise<What | undefined> {
  const rows: (vscode.QuickPickItem & { readonly what: 'confirm' | 'reject' | 'retype' })[] = [
    { label: 'Confirm them', what: 'confirm' },
    { label: 'Reject them: they are no names', what: 'reject' },
    { label: 'Give them another type…', what: 'retype' },
  ];
  const chosen = await vscode.window.showQuickPick(rows, { title: 'Decide on All Occurrences' });
  if (chosen === undefined) return undefined;
  if (chosen.what !== 'retype') return { do: chosen.what };
  const type = await askType(here, 'They Are');
  return type === undefined ? undefined : { do: 'retype', type };
}

async function askExtent(): Promise<Extent | undefined> {
  const rows: (vscode.QuickPickItem & Extent)[] = [
    { label: 'In this article', within: 'article', isRemembered: false },
    { label: 'In all articles', within: 'corpus', isRemembered: false },
    {
      label: 'In all articles, and in those that come later',
      detail:
        'One decision about the words for the whole corpus; those that you untick are confirmed as they are.',
      within: 'corpus',
      isRemembered: true,
    },
  ];
  return vscode.window.showQuickPick(rows, { title: 'Where' });
}

function actionOn(at: Occurrence, what: What): Action {
  if (at.type === null) {
    const type = what.do === 'retype' ? what.type : 'person';
    return { do: 'mention.add', uri: at.uri, ranges: at.ranges, type };
  }
  return what.do === 'retype' ? { do: 'mention.retype', at, type: what.type } : { do: what.do, at };
}

/** One decision about the words, and one for each place that it shall not reach. */
function rememberedActions(
  words: string,
  what: What,
  items: readonly Occurrence[],
  ticked: ReadonlySet<Occurrence>,
): Action[] {
  const type = what.do === 'retype' ? what.type : [...ticked].find((item) => item.type !== null)?.type;
  const rule: Action[] =
    what.do === 'reject' ? [{ do: 'words.kill', words }] : type ? [{ do: 'words.name', words, type }] : [];
  const exceptions = items.filter((item) => !ticked.has(item) && !item.isDecided && item.type !== null);
  return [...rule, ...exceptions.map((at): Action => ({ do: 'confirm', at }))];
}

// Short words to the person: in the status bar for a few seconds, where a screen reader reads them out. VS Code's own
// messages there are buttons to a screen reader, which stays silent about them.
import * as vscode from 'vscode';

/** How long the status bar says it, in ms. */
const SHOWN_FOR = 4000;

/** One for the window; it stays, empty, for what is put into a place that is there already is read out. */
let place: vscode.StatusBarItem | undefined;
let timer: NodeJS.Timeout | undefined;

/** @param what as it goes on after “Newsmark: ” */
export function say(what: string, shownFor = SHOWN_FOR): void {
  place ??= vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Left, -1);
  place.name = 'Newsmark: Messages';
  const words = `Newsmark: ${what}`;
  tell(place, words);
  place.show();
  clearTimeout(timer);
  timer = setTimeout(() => place && tell(place, ''), shownFor);
}

/**
 * Says what was decided.
 *
 * @param problem what kept it from being written, if anything did: then it holds, and is not on disk yet
 */
export function sayDecided(label: string, problem: string | null): void {
  say(problem === null ? label : `not written yet: ${label}`);
}

function tell(item: vscode.StatusBarItem, words: string): void {
  item.text = words;
  item.accessibilityInformation = { label: words, role: 'status' };
}

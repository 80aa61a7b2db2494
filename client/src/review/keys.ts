// The keys of review mode, as they are shown: one table for the status bar, the line above the item and the
// list of all keys. The bindings themselves stand in package.json; a test holds the two together.
import type { Target } from '../../../server/src/lsp/messages';

export interface ReviewKey {
  readonly key: string;
  /** The command below `newsmark.review.`. */
  readonly command: string;
  /** What it does, as a verb, for the short lists. */
  readonly verb: string;
  /** What it does, as a sentence. */
  readonly does: string;
  /** The kinds of item that it serves; absent: all. */
  readonly kinds?: readonly Target['kind'][];
}

export const REVIEW_KEYS: readonly ReviewKey[] = [
  { key: 'a', command: 'accept', verb: 'accept', does: 'It is right as it stands.' },
  {
    key: 'r',
    command: 'reject',
    verb: 'reject',
    does: 'It is none; of a finding: dismiss it with a reason.',
  },
  {
    key: 't',
    command: 'retype',
    verb: 'type',
    does: 'It is of another type; the key of the type follows.',
    kinds: ['mention', 'quote'],
  },
  {
    key: 's',
    command: 'speaker',
    verb: 'speaker',
    does: 'Somebody else said it; the number of the speaker follows, or a name.',
    kinds: ['quote'],
  },
  {
    key: 'l',
    command: 'link',
    verb: 'link',
    does: 'It names another entity; a name follows.',
    kinds: ['mention'],
  },
  { key: 'n', command: 'next', verb: 'next', does: 'Go on without deciding; it comes again.' },
  { key: 'p', command: 'previous', verb: 'back', does: 'Go back to the item before.' },
  { key: 'space', command: 'skip', verb: 'skip', does: 'Leave it out of this review.' },
  { key: 'u', command: 'undo', verb: 'undo', does: 'Take back the last decision, and return to it.' },
  { key: 'shift+u', command: 'redo', verb: 'redo', does: 'Do again what was undone last.' },
  {
    key: 'f',
    command: 'filter',
    verb: 'filter',
    does: 'Choose what is walked: kinds, types, rules, confidence.',
  },
  { key: 'shift+/', command: 'keys', verb: 'keys', does: 'Show all keys.' },
  { key: 'escape', command: 'stop', verb: 'stop', does: 'End the review.' },
];

/** The keys told above an item; the list of all keys has the others. */
const IN_HINT = ['accept', 'reject', 'retype', 'speaker', 'link', 'next', 'skip', 'undo', 'stop'];

/** How a key is written on the screen: `a`, `Space`, `Shift+U`, `?`. */
export function shownKey(key: string): string {
  if (key === 'shift+/') return '?';
  if (key.length === 1) return key;
  const words = key.split('+').map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return words.join('+').replace('Escape', 'Esc');
}

/** The keys to tell beside an item of a kind. */
export function keysFor(kind: Target['kind']): readonly ReviewKey[] {
  return REVIEW_KEYS.filter(
    ({ command, kinds }) => IN_HINT.includes(command) && (kinds?.includes(kind) ?? true),
  );
}

/** The keys for an item on one line, as in `a accept   r reject   Esc stop`. */
export function keyLine(kind: Target['kind']): string {
  return keysFor(kind)
    .map(({ key, verb }) => `${shownKey(key)} ${verb}`)
    .join('   ');
}

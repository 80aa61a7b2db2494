// What a person wants, as signed decisions of files: what they said of the same thing before is replaced, and each is
// later than all that it answers, whatever the clock says.
import { type Choice, type Decision, decide, type Stamp } from '../annotation/decision';
import { contentId } from '../annotation/identity';
import { stampAfter } from '../annotation/standing';
import type { Filed } from '../annotation/undo';
import type { Wish } from '../features/deciding/wish';

/** The decisions of a file that are known, and where it is. */
export interface Files {
  /** @param article null for the file about entities */
  fileOf(article: string | null): string;
  decisionsIn(file: string): readonly Decision[];
}

/** Signs what a person wants. Several wishes are one batch. */
export function signed(label: string, wishes: readonly Wish[], stamp: Stamp, files: Files): Filed[] {
  const batch = wishes.length > 1 ? { batch: contentId(JSON.stringify([label, stamp])) } : {};
  const ownIn = new Map<string, OwnWord>();
  return wishes.map(({ article, choice, settledBy, seen = [] }): Filed => {
    const file = files.fileOf(article);
    const known = files.decisionsIn(file);
    const own = ownIn.get(file) ?? ownWord(known, stamp);
    ownIn.set(file, own);
    // A withdrawal names what it takes back itself, whosever it is.
    const named = new Set(choice.replaces ?? []);
    const replaces = [...named, ...settledBy.filter((id) => own.ids.has(id) && !named.has(id))];
    const said = { ...choice, ...batch, ...(replaces.length > 0 && { replaces }) } as Choice;
    const withdrawn = named.size === 0 ? [] : known.filter((d) => named.has(d.id));
    return { file, decision: decide(said, stampAfter(own.stamp, [...withdrawn, ...seen])) };
  });
}

/** A person's own decisions in a file, and the stamp of their next one there. */
interface OwnWord {
  readonly ids: ReadonlySet<string>;
  readonly stamp: Stamp;
}

function ownWord(known: readonly Decision[], stamp: Stamp): OwnWord {
  const own = known.filter((d) => d.who === stamp.who);
  return { ids: new Set(own.map((d) => d.id)), stamp: stampAfter(stamp, own) };
}

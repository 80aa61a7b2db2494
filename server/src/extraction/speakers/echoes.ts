// Quotations in headlines and subheads that name nobody: the story says whose words they are.
import type { Answer } from './answer';
import type { Entry } from './ledger';
import type { Scene } from './scene';

/** Headlines quote what stands near them: so many quotes of the story are looked at. */
const MOST = 200;

/** Share of a headline quotation's words that the story's quotation must hold. */
const ENOUGH = 0.6;

const SMALL = new Set(
  'the and for that with was are his her its has had have will you they this not but from'.split(' '),
);

/**
 * Makes a look-up of the story's quotations by their words. Nothing is read before somebody asks.
 *
 * @param entries the quotes so far; those without an outcome are not part of the story
 */
export function createEchoes(scene: Scene, entries: readonly Entry[]): (entry: Entry) => Answer | undefined {
  let story: Map<string, Entry[]> | undefined;
  const index = () => {
    const found = new Map<string, Entry[]>();
    let indexed = 0;
    for (const entry of entries) {
      if (indexed >= MOST) break;
      const { frame, isHead, outcome } = entry;
      if (isHead || outcome?.answer.speaker == null || frame.nested) continue;
      indexed++;
      for (const word of wordsOf(scene, entry)) {
        const list = found.get(word);
        if (list === undefined) found.set(word, [entry]);
        else if (list.length < 50) list.push(entry);
      }
    }
    return found;
  };
  return (asked) => {
    const words = wordsOf(scene, asked);
    if (words.size < 2) return undefined;
    story ??= index();
    const shared = new Map<Entry, number>();
    for (const word of words)
      for (const entry of story.get(word) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    const [best] = [...shared].sort((a, b) => b[1] - a[1] || entries.indexOf(a[0]) - entries.indexOf(b[0]));
    if (best === undefined || best[1] < words.size * ENOUGH || best[1] < 2) return undefined;
    const speaker = best[0].outcome?.answer.speaker ?? null;
    if (speaker === null) return undefined;
    return { speaker, status: 'resolved', why: 'The story gives these words to them.' };
  };
}

/** The words of a quotation that carry matter; kept as long as the quotation reads the same. */
function wordsOf({ text }: Scene, { frame, notes }: Entry): ReadonlySet<string> {
  const known = notes.get(wordsOf) as ReadonlySet<string> | undefined;
  if (known !== undefined) return known;
  const words = frame.content.flatMap(
    ({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  );
  const found = new Set(words.filter((word) => !SMALL.has(word)));
  notes.set(wordsOf, found);
  return found;
}

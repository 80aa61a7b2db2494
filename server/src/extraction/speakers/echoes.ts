// Quotations in headlines and subheads that name nobody: the story says whose words they are.
import type { Span } from '../../text/span';
import type { QuoteFrame } from '../analysis';
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
export function createEchoes(
  scene: Scene,
  entries: readonly Entry[],
): (frame: QuoteFrame) => Answer | undefined {
  let story: Map<string, Entry[]> | undefined;
  const index = () => {
    const found = new Map<string, Entry[]>();
    let indexed = 0;
    for (const entry of entries) {
      if (indexed >= MOST) break;
      const { frame, isHead, outcome } = entry;
      if (isHead || outcome?.answer.speaker == null || frame.nested) continue;
      indexed++;
      for (const word of wordsOf(scene, frame)) {
        const list = found.get(word);
        if (list === undefined) found.set(word, [entry]);
        else if (list.length < 50) list.push(entry);
      }
    }
    return found;
  };
  return (frame) => {
    const words = wordsOf(scene, frame);
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

/** The words of a quotation that carry matter; what was read of a line is kept with it. */
function wordsOf(scene: Scene, { content }: QuoteFrame): ReadonlySet<string> {
  const [first] = content;
  if (content.length === 1 && first !== undefined) return wordsAt(scene, first);
  return new Set(content.flatMap((span) => [...wordsAt(scene, span)]));
}

function wordsAt(scene: Scene, span: Span): ReadonlySet<string> {
  const words = scene.text.slice(span.start, span.end).toLowerCase();
  const known = scene.sentence(scene.sentenceAt(span.start))?.line.words;
  let found = known?.get(words);
  if (found === undefined) {
    found = new Set(words.match(/[\p{L}\p{N}]{3,}/gu)?.filter((word) => !SMALL.has(word)));
    known?.set(words, found);
  }
  return found;
}

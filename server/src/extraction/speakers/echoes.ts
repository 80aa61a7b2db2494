// Quotations in headlines and subheads that name nobody: the story says whose words they are.
import type { QuoteFrame } from '../analysis';
import type { Answer } from './answer';

/** Headlines quote what stands near them: so many quotes of the story are looked at. */
const MOST = 200;

/** Share of a headline quotation's words that the story's quotation must hold. */
const ENOUGH = 0.6;

const SMALL = new Set(
  'the and for that with was are his her its has had have will you they this not but from'.split(' '),
);

/**
 * Makes a look-up of the story's quotations by their words.
 *
 * @param answers the answers of the frames so far; frames without one are not part of the story
 */
export function createEchoes(
  text: string,
  frames: readonly QuoteFrame[],
  answers: readonly (Answer | undefined)[],
): (frame: QuoteFrame) => Answer | undefined {
  let story: Map<string, number[]> | undefined;
  const wordsOf = (frame: QuoteFrame) =>
    new Set(
      frame.content
        .map(({ start, end }) => text.slice(start, end).toLowerCase())
        .join(' ')
        .match(/[\p{L}\p{N}]{3,}/gu)
        ?.filter((word) => !SMALL.has(word)) ?? [],
    );
  const index = () => {
    const found = new Map<string, number[]>();
    let indexed = 0;
    frames.forEach((frame, position) => {
      if (answers[position]?.speaker == null || frame.nested || indexed >= MOST) return;
      indexed++;
      for (const word of wordsOf(frame)) {
        const list = found.get(word);
        if (list === undefined) found.set(word, [position]);
        else if (list.length < 50) list.push(position);
      }
    });
    return found;
  };
  return (frame) => {
    const words = wordsOf(frame);
    if (words.size < 2) return undefined;
    story ??= index();
    const shared = new Map<number, number>();
    for (const word of words)
      for (const position of story.get(word) ?? []) shared.set(position, (shared.get(position) ?? 0) + 1);
    const [best] = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (best === undefined || best[1] < words.size * ENOUGH || best[1] < 2) return undefined;
    const answer = answers[best[0]];
    if (answer === undefined || answer.speaker === null) return undefined;
    return { speaker: answer.speaker, status: 'resolved', why: 'The story gives these words to them.' };
  };
}

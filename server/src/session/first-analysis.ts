// The first analysis of an article that is being opened, a few lines at a time: whoever asks something else meanwhile
// does not wait for all of it. Since an analysis goes on from an earlier one of the same article, each step costs the
// lines that it adds and one cheap pass.
import type { AnalysedText, Analyser } from '../extraction/analyse';
import { slicer } from './turns';

/** How long a step is to take, in ms, and how many characters the first one has: nothing is warm then. */
const STEP = 10;
const FIRST = 40;
/** A step has at least this part of what is read by then: the cheap pass goes over all of that. */
const LEAST = 0.1;

/**
 * Analyses a text from its first line on.
 *
 * @param turn lets others go first
 * @param isWanted false when somebody has changed the text, or closed it
 * @returns what was analysed when it ended: the whole text but for its last step, which is left to whoever asks
 */
export async function analyseInSteps(
  analyser: Analyser,
  text: string,
  turn: () => Promise<void>,
  isWanted: () => boolean,
): Promise<AnalysedText | undefined> {
  const pause = slicer(turn);
  let analysed: AnalysedText | undefined;
  let step = FIRST;
  for (let end = lineEnd(text, step); end < text.length && isWanted(); ) {
    const stages = analyser.inStages(text.slice(0, end), analysed);
    let took = 0;
    analysed = undefined;
    while (analysed === undefined) {
      const begun = performance.now();
      const { done, value } = stages.next();
      took += performance.now() - begun;
      if (done === true) analysed = value;
      // What is begun is ended: the next step, or whoever typed meanwhile, goes on from it.
      if (isWanted()) await (done === true ? turn() : pause());
    }
    step = Math.max(LEAST * end, step * Math.min(2, Math.max(0.25, STEP / took)));
    end = lineEnd(text, end + step);
  }
  return analysed;
}

/** Behind the line in which an offset lies. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', Math.floor(offset));
  return end < 0 ? text.length : end + 1;
}

// The check for those who doubt the analysis after edits: it finds an analyser that forgets, and no other.
import { describe, expect, it } from 'vitest';
import { type Analyser, createAnalyser } from '../../server/src/extraction/analyse';
import { findDivergence, firstDifference } from '../../server/src/extraction/divergence';
import { english } from '../support/english';

const language = await english();
const STORY =
  'Hall full\n\nThe hall was full by seven. “We will not move,” Ann Lund said.\n\nShe had come by bus.\n';

/** An analyser that goes on with its last answer, whatever was typed. */
function forgetful(): Pick<Analyser, 'analyse'> {
  const analyser = createAnalyser(language);
  return {
    analyse: (text, previous) =>
      previous === undefined
        ? analyser.analyse(text)
        : { ...analyser.analyse(text), analysis: previous.analysis },
  };
}

describe('the comparison with the analysis from scratch', () => {
  it('finds nothing where every edit is followed', () => {
    expect(findDivergence(() => createAnalyser(language), STORY, { edits: 15, seed: 3 })).toBeUndefined();
  });

  it('names the edit and the place where an analyser did not follow', () => {
    const found = findDivergence(forgetful, STORY, { edits: 15, seed: 3 });
    expect(found?.edits).toBeGreaterThanOrEqual(1);
    expect(found?.at).toBeLessThanOrEqual(found?.text.length ?? 0);
  });

  it('makes the same edits for the same seed', () => {
    const once = () => findDivergence(forgetful, STORY, { edits: 15, seed: 9 })?.text;
    expect(once()).toBe(once());
  });

  it('tells the part that differs first', () => {
    const { analysis } = createAnalyser(language).analyse(STORY);
    expect(firstDifference(STORY, analysis, { ...analysis, quotes: [] })).toEqual({
      part: 'quotes',
      at: analysis.quotes[0]?.content[0]?.start,
    });
  });
});

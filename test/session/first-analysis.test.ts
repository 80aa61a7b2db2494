import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../server/src/extraction/analyse';
import { analyseInSteps } from '../../server/src/session/first-analysis';
import { english } from '../support/english';

const PARAGRAPHS = [
  'Harbour talks stall',
  'ORRIN — Mara Lind, the harbour’s director, met the Fishers’ Alliance on Monday. “No deal,” she said.',
  'Tomas Brekke of the alliance said that the talks would go on. According to Lind, the price is too high.',
  'Brekke told reporters: “We have waited for eleven months, and we shall wait no longer.” The port was closed in May.',
];
const text = `${Array.from({ length: 24 }, (_, at) => PARAGRAPHS[at % 4]).join('\n\n')}\n`;
const turn = () => Promise.resolve();

describe('the first analysis of an article that is being opened', () => {
  it('leaves to whoever asks what gives the analysis from scratch', async () => {
    const analyser = createAnalyser(await english());
    const begun = await analyseInSteps(analyser, text, turn, () => true);
    expect(text.startsWith(begun?.document.text ?? '?')).toBe(true);
    const { analysis } = analyser.analyse(text, begun);
    expect(analysis).toEqual(createAnalyser(await english()).analyse(text).analysis);
  });

  it('lets others go first more than once, and ends when nobody wants it any more', async () => {
    const analyser = createAnalyser(await english());
    let turns = 0;
    const count = async () => void turns++;
    await analyseInSteps(analyser, text, count, () => true);
    expect(turns).toBeGreaterThan(2);
    turns = 0;
    await analyseInSteps(analyser, text, count, () => turns < 2);
    expect(turns).toBe(2);
  });

  it('does nothing for a text of one line, which cannot be cut', async () => {
    const analyser = createAnalyser(await english());
    expect(await analyseInSteps(analyser, PARAGRAPHS[1]!, turn, () => true)).toBeUndefined();
  });
});

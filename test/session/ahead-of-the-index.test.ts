import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/corpus/config';
import { createSettings } from '../../server/src/corpus/settings';
import { createAnalyser } from '../../server/src/extraction/analyse';
import { CorpusSession } from '../../server/src/session/corpus-session';
import { createEngine } from '../../server/src/session/engine';
import { english } from '../support/english';

const FIRST = 'Harbour talks stall\n\n“No deal,” said Mara Lind, the harbour’s director, on Monday.\n';
const corpus = {
  folder: '',
  settings: createSettings(DEFAULT_CONFIG),
  problems: [],
  configText: undefined,
};

it('tells what stands in a text that is being typed before the index takes it, and the index takes the same', async () => {
  const session = new CorpusSession(corpus, createEngine(), false);
  session.put('story', FIRST, undefined, true);
  const names = () => [...session.snapshot().entities()].map(({ name }) => name);
  let text = FIRST;
  for (const typed of ['T', 'o', 'm', ' Brekke agreed, he said.']) {
    text += typed;
    const ahead = session.analyseAhead('story', text);
    const { analysis } = createAnalyser(await english()).analyse(text);
    expect(ahead?.analysis).toEqual(analysis);
    expect(session.snapshot().article('story')?.text).toBe(FIRST);
  }
  expect(names()).not.toContain('Tom Brekke');
  session.put('story', text, undefined, true);
  expect(names()).toContain('Tom Brekke');
  expect(session.compareFromScratch('story')).toBe('same');
});

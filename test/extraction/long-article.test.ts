// An article of 50,000 words, as a live blog of weeks may be: nothing is lost, nothing runs over its paragraph.
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../server/src/extraction/analyse';
import { english } from '../support/english';

const ENTRY = [
  'Mara Lindqvist, who runs the port, said on Monday that the harbour wall would stay shut until the spring.',
  '“We looked at every stone of it,” she said. “Nobody should walk there.”',
  'The council has not decided who pays. According to Tom Hill, a surveyor, the repair may take a year.',
  'The crane was moved to the north quay in the afternoon, and the two ferries sailed at six as they always do.',
].join('\n\n');
const ENTRIES = 690;
const UNCLOSED = 'Hill said: “The stones are loose and the rail is gone.';

describe('an article of 50,000 words', async () => {
  const half = `${ENTRY}\n\n`.repeat(ENTRIES / 2);
  const text = `Harbour wall to stay shut\n\n${half}${UNCLOSED}\n\n${half}`;
  const { analysis } = createAnalyser(await english()).analyse(text);
  const { quotes, entities, findings } = analysis;
  const speakerOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name;

  it('is as long as it says', () => {
    expect(text.split(/\s+/u).length).toBeGreaterThan(50_000);
  });

  it('has the same quotes in each of its parts, and the same speakers', () => {
    const said = new Map<string, number>();
    for (const { content, speaker } of quotes) {
      const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
      const key = `${speakerOf(speaker)}: ${words}`;
      said.set(key, (said.get(key) ?? 0) + 1);
    }
    expect(Object.fromEntries(said)).toEqual({
      'Mara Lindqvist: that the harbour wall would stay shut until the spring': ENTRIES,
      'Mara Lindqvist: “We looked at every stone of it,” … “Nobody should walk there.”': ENTRIES,
      'Tom Hill: the repair may take a year': ENTRIES,
      'Tom Hill: “The stones are loose and the rail is gone.': 1,
    });
  });

  it('has its one unclosed quotation reported where it opens', () => {
    const unclosed = findings.filter(({ code }) => code === 'unclosed-quote');
    expect(unclosed.map(({ start }) => start)).toEqual([text.indexOf('“The stones')]);
  });
});

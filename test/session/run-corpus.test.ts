import { describe, expect, it } from 'vitest';
import { packArticle } from '../../server/src/corpus/columns';
import { createSketcher } from '../../server/src/corpus/passages/sketch';
import { createEngine } from '../../server/src/session/engine';
import { type RunInput, runCorpus } from '../../server/src/session/run-corpus';

const PEOPLE = ['Anna Roe', 'Tom Hill', 'Mara Lindqvist', 'Anna Rowe'];
/** Articles that share people with those before and behind them, and every third a quotation that has another speaker. */
const TEXTS = Array.from({ length: 12 }, (_, at) => {
  const name = PEOPLE[at % PEOPLE.length] ?? '';
  const other = PEOPLE[(at + 1) % PEOPLE.length] ?? '';
  return `Pool ${at} shut\n\n“Nobody ever checked the old pumps beneath the harbour pool,” ${name} said on Monday.\n\n${other} told the council that ${at + 20} swimmers were sent home. ${name.split(' ')[1]} has run the pool since 2004.\n`;
});

function articles(): RunInput[] {
  const engine = createEngine();
  const sketch = createSketcher();
  return TEXTS.map((text, at) => {
    const { analysis, document } = engine.analyser().analyse(text);
    const packed = packArticle({ analysis, text, meta: {} }, sketch(document, analysis.blocks));
    return { id: `pool-${at}.txt`, packed };
  });
}

async function linkedTogether(batch: number) {
  using run = await runCorpus(articles(), { batch });
  const linked = [];
  for await (const article of run.linked()) linked.push(article);
  const judged = [];
  for await (const article of run.judged()) judged.push(article);
  return { entities: run.register.all(), linked, judged };
}

describe('A corpus that is run as a whole', () => {
  it('is linked the same, however many articles are linked together', async () => {
    const atOnce = await linkedTogether(TEXTS.length);
    expect(atOnce.entities.find(({ name }) => name === 'Tom Hill')).toBeDefined();
    for (const batch of [1, 5]) expect(await linkedTogether(batch)).toEqual(atOnce);
  });

  it('has the same findings, whether its articles are linked or judged alone', async () => {
    const { linked, judged } = await linkedTogether(TEXTS.length);
    expect(judged.map(({ findings }) => findings)).toEqual(linked.map(({ analysis }) => analysis.findings));
    expect(judged.flatMap(({ findings }) => findings.map(({ code }) => code))).toContain(
      'conflicting-attribution',
    );
  });
});

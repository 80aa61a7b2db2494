// What Newsmark says of the sample corpus, as text. After a change that is meant: npm run golden, and read the diff.
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../server/src/session/engine';
import { findInputs, type InputFile, readInput } from '../../server/src/session/inputs';
import { runWhole, type WholeRun } from '../support/run-whole';
import { show } from './show';

const SEEDS = path.join(import.meta.dirname, '..', '..', 'seeds');

let run: WholeRun;
beforeAll(async () => {
  const { articles, problems, corpora } = await findInputs([SEEDS]);
  expect([problems, corpora.flatMap((corpus) => corpus.problems)]).toEqual([[], []]);
  const files = await Promise.all(articles.map(readInput));
  run = await runWhole(createEngine(), files as InputFile[]);
});

describe('the sample corpus', () => {
  it('is five articles with their metadata; its readme is none of them', () => {
    expect(run.articles).toHaveLength(5);
    for (const { id, meta } of run.articles) {
      expect(id).toMatch(/^\d{4}-\d\d-\d\d-.*\.txt$/u);
      expect(meta).toMatchObject({ outlet: expect.any(String), date: id.slice(0, 10) });
    }
  });

  it.each([0, 1, 2, 3, 4])('reads as before (article %i)', async (index) => {
    const article = run.articles[index]!;
    await expect(show(article.text, article.analysis)).toMatchFileSnapshot(`./seeds/${article.id}`);
  });

  it('is linked as before', async () => {
    const lines = run.register.all().map(({ name, type, members }) => {
      const articles = [
        ...new Set(members.map(({ article }) => run.articles.findIndex(({ id }) => id === article))),
      ];
      return `${type.padEnd(13)}${name}: ${articles.sort().join(' ')}`;
    });
    const across = run.articles.flatMap((article) =>
      run
        .linked(article)
        .findings.filter(({ related }) => related.some((place) => place.article !== undefined))
        .map(({ code, start, end }) => `${article.id} ${code}: ${article.text.slice(start, end)}`),
    );
    const text = ['ENTITIES: ARTICLES', ...lines.sort(), '', 'FINDINGS ACROSS ARTICLES', ...across, ''].join(
      '\n',
    );
    await expect(text).toMatchFileSnapshot('./seeds/corpus.txt');
  });
});

// The five reports that the sample corpus retells, where they are at hand; they cannot be shipped.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../server/src/session/engine';
import { findInputs, type InputFile, readInput } from '../../server/src/session/inputs';
import type { RunArticle } from '../../server/src/session/run-corpus';
import { runWhole, type WholeRun } from '../support/run-whole';

const ORIGINALS = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'seeds');
const SEEDS = path.join(import.meta.dirname, '..', '..', 'seeds');

async function runOver(folder: string): Promise<WholeRun> {
  const { articles } = await findInputs([folder]);
  return runWhole(createEngine(), (await Promise.all(articles.map(readInput))) as InputFile[]);
}

const folders = existsSync(ORIGINALS) ? [SEEDS, ORIGINALS] : [SEEDS];
console.log(
  folders.includes(ORIGINALS)
    ? 'The five original reports are at hand and tested, too.'
    : 'The five original reports are not at hand; their retelling is tested alone.',
);

describe.each(folders)('the articles in %s', async (folder) => {
  const run = await runOver(folder);
  const entitiesNamed = (article: RunArticle, word: string) =>
    article.analysis.entities.filter(({ name, aliases }) =>
      [name, ...aliases].some((form) => form.includes(word)),
    );

  it('know Lavrov as one person in each article', () => {
    const articles = run.articles.filter(({ text }) => text.includes('Lavrov'));
    expect(articles).toHaveLength(4);
    for (const article of articles)
      expect(entitiesNamed(article, 'Lavrov').map(({ type }) => type)).toEqual(['person']);
  });

  it('know Lavrov by one id in all articles', () => {
    const ids = run.articles.flatMap((article) =>
      entitiesNamed(article, 'Lavrov').map(
        ({ id }) => run.register.entityOf({ article: article.id, entity: id })?.id,
      ),
    );
    expect(new Set(ids).size).toBe(1);
  });

  it('name the Taliban wherever the story does', () => {
    for (const article of run.articles.filter(({ text }) => /\bTaliban\b(?! Pakistan)/u.test(text)))
      expect([
        article.id,
        entitiesNamed(article, 'Taliban').some(({ type }) => type === 'organization'),
      ]).toEqual([article.id, true]);
  });

  it('take Mr Kabul for a person', () => {
    const article = run.articles.find(({ text }) => text.includes('Mr Kabul'))!;
    const mention = article.analysis.mentions.find(
      ({ start, end }) => article.text.slice(start - 3, end) === 'Mr Kabul',
    );
    expect(mention?.type).toBe('person');
    const entity = article.analysis.entities.find(({ id }) => id === mention?.entity);
    expect(entity?.name).toBe('Zamir Kabul');
  });

  it('find nothing in boilerplate', () => {
    for (const { analysis } of run.articles) {
      const furniture = analysis.blocks.filter(({ role }) => role === 'boilerplate');
      const spans = [
        ...analysis.mentions,
        ...analysis.quotes.flatMap(({ content }) => content),
        ...analysis.findings,
      ];
      for (const { start } of spans)
        expect(furniture.some((block) => block.start <= start && start < block.end)).toBe(false);
    }
    expect(
      run.articles.some(({ analysis }) => analysis.blocks.some(({ role }) => role === 'boilerplate')),
    ).toBe(true);
  });

  it('have a speaker for each direct quotation, or say that there is none', () => {
    for (const { analysis } of run.articles)
      for (const quote of analysis.quotes.filter(({ kind }) => kind === 'direct'))
        expect(quote.speaker === null).toBe(['none', 'unclear', 'anonymous'].includes(quote.status));
  });
});

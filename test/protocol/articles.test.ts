// The articles of a corpus as a list: by day and by outlet, a page at a time. By status: decision-records.test.ts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleNode, Requests } from '../../server/src/lsp/messages';
import { builtFile } from '../support/program';
import { type Folder, TestClient } from './client';

let client: TestClient;
let folder: Folder;
beforeAll(async () => {
  client = await new TestClient(builtFile('server')).start();
  const story = 'The plan\n\nMayor Mara Lindqvist spoke in Oslo on Monday about ferries and the fog.\n';
  const settings = { metadata: { 'wire/**': { outlet: 'Quay Wire' }, 'd.txt': { date: '2031-04-30' } } };
  folder = await client.corpus({
    'newsmark.json': JSON.stringify(settings),
    'wire/2031-05-07-a.txt': story,
    'wire/2031-05-30-b.txt': story,
    'c.md': `---\noutlet: Northern Ledger\ndate: 2031-05-07\n---\n${story}`,
    'd.txt': story,
    'e.txt': story,
  });
  await client.read(5);
});
afterAll(async () => {
  await client[Symbol.asyncDispose]();
});

type Asked = Pick<Requests['newsmark/articles']['params'], 'by' | 'parent'>;

async function ask(asked: Asked, offset = 0, limit = 10) {
  const corpus = folder.uri('').replace(/\/$/, '');
  const { items, total } = await client.ask('newsmark/articles', { corpus, ...asked, offset, limit });
  return { rows: items.map(words), items, total };
}

function words(node: ArticleNode): string {
  return node.kind === 'group' ? `${node.name || '?'} (${node.articles})` : node.article;
}

describe('the list of articles', () => {
  it('by day has months, days and articles, the newest first', async () => {
    const months = await ask({ by: 'day' });
    expect(months.rows).toEqual(['2031-05 (3)', '2031-04 (1)', '? (1)']);
    const days = await ask({ by: 'day', parent: months.items[0]! });
    expect(days.rows).toEqual(['2031-05-30 (1)', '2031-05-07 (2)']);
    const articles = await ask({ by: 'day', parent: days.items[1]! });
    expect(articles.rows).toEqual(['c.md', 'wire/2031-05-07-a.txt']);
    expect(articles.items[0]).toMatchObject({ day: '2031-05-07', outlet: 'Northern Ledger', annotators: [] });
    expect((await ask({ by: 'day', parent: months.items[2]! })).rows).toEqual(['e.txt']);
  });

  it('by outlet has the newest articles first, and those without an outlet at the end', async () => {
    const outlets = await ask({ by: 'outlet' });
    expect(outlets.rows).toEqual(['Northern Ledger (1)', 'Quay Wire (2)', '? (2)']);
    const wire = await ask({ by: 'outlet', parent: outlets.items[1]! });
    expect(wire.rows).toEqual(['wire/2031-05-30-b.txt', 'wire/2031-05-07-a.txt']);
    expect((await ask({ by: 'outlet', parent: outlets.items[2]! })).rows).toEqual(['d.txt', 'e.txt']);
  });

  it('comes a page at a time', async () => {
    const [first] = (await ask({ by: 'outlet' }, 1, 1)).items;
    expect(first).toMatchObject({ name: 'Quay Wire' });
    expect(await ask({ by: 'outlet', parent: first! }, 1, 1)).toMatchObject({
      rows: ['wire/2031-05-07-a.txt'],
      total: 2,
    });
  });

  it('follows an article that is opened and one that comes', async () => {
    const text = '---\noutlet: Harbour Post\ndate: 2031-05-08\n---\nThe plan\n\nOslo waits.\n';
    await client.open(folder.uri('c.md'), text);
    folder.write('wire/2031-06-01-f.txt', 'The plan\n\nOslo waits.\n');
    await client.tellFiles([{ uri: folder.uri('wire/2031-06-01-f.txt'), type: 1 }]);
    await client.read(6);
    expect((await ask({ by: 'outlet' })).rows).toEqual(['Harbour Post (1)', 'Quay Wire (3)', '? (2)']);
    expect((await ask({ by: 'day' })).rows).toEqual(['2031-06 (1)', '2031-05 (3)', '2031-04 (1)', '? (1)']);
  });
});

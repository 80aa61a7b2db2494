// Deciding, as the client asks for it: what is undecided, what is decided, and that it holds in every article at once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Action, Requests } from '../../server/src/lsp/messages';
import { builtFile } from '../support/program';
import { type Folder, positionOf, TestClient } from './client';

let client: TestClient;
beforeAll(async () => {
  client = await new TestClient(builtFile('server')).start();
});
afterAll(async () => {
  await client[Symbol.asyncDispose]();
});

const HARBOUR = [
  'The plan is put off again',
  '',
  'Mayor Mara Lindqvist spoke to the council of Oslo on Monday.',
  '',
  '“The plan will wait until May,” Mara Lindqvist said.',
  '',
].join('\n');
const FERRY = ['Ferry plan', '', 'Critics of Mara Lindqvist met in Oslo on Tuesday.', ''].join('\n');
const RIVAL = ['Rival', '', 'Marah Lindquist opposes the ferry, and Brenholt Works pays her.', ''].join('\n');
const CORPUS = { 'newsmark.json': '{}', 'harbour.txt': HARBOUR, 'ferry.txt': FERRY, 'rival.txt': RIVAL };

/** The range of words in a text. */
function rangeOf(text: string, words: string, nth = 0) {
  const start = positionOf(text, words, nth);
  return { start, end: { line: start.line, character: start.character + words.length } };
}

describe('a person decides', () => {
  let folder: Folder;
  let uri = '';
  let corpus = '';
  beforeAll(async () => {
    folder = await client.corpus(CORPUS);
    uri = folder.uri('harbour.txt');
    corpus = folder.uri('').replace(/\/$/, '');
    await client.read(3);
    await client.open(uri, HARBOUR);
    const configured = { newsmark: { annotator: 'ann' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: configured });
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  const decide = (...actions: Action[]) => client.ask('newsmark/decide', { corpus, actions });
  const undo = () => client.ask('newsmark/turnBack', { direction: 'undo' });
  const undecided = (more: Partial<Requests['newsmark/undecided']['params']> = {}) =>
    client.ask('newsmark/undecided', { corpus, limit: 100, ...more });
  const mention = (words: string, nth = 0) =>
    ({ uri, kind: 'mention', ranges: [rangeOf(HARBOUR, words, nth)] }) as const;
  const entity = async (name: string) => {
    const found = await client.ask('newsmark/entityChoices', { corpus, query: name, limit: 5 });
    return found.find((one) => one.name === name);
  };
  const card = async (at: string, words: string, text: string) =>
    JSON.stringify((await client.hover(folder.uri(at), positionOf(text, words)))?.contents);

  it('walks over what is undecided, article after article, and one article alone', async () => {
    const all = await undecided({ filter: { kinds: ['mention'], rules: ['name'] } });
    expect(all.items.map(({ article, words }) => `${article}: ${words}`)).toEqual([
      'ferry.txt: Mara Lindqvist',
      'ferry.txt: Oslo',
      'harbour.txt: Mara Lindqvist',
      'harbour.txt: Oslo',
      'harbour.txt: Mara Lindqvist',
      'rival.txt: Marah Lindquist',
      'rival.txt: Brenholt Works',
    ]);
    const later = await undecided({
      filter: { kinds: ['mention'], rules: ['name'] },
      after: all.items[2]!.cursor,
      limit: 2,
    });
    expect(later.items.map(({ words }) => words)).toEqual(['Oslo', 'Mara Lindqvist']);
    const quotes = await undecided({ uri, filter: { kinds: ['quote'] } });
    expect(quotes).toMatchObject({
      total: 1,
      items: [{ kind: 'quote', entity: { name: 'Mara Lindqvist' } }],
    });
    const places = await undecided({ filter: { types: ['place'] } });
    expect(new Set(places.items.map(({ words }) => words))).toEqual(new Set(['Oslo']));
  });

  it('finds one item less undecided after each decision, and one more after it is undone', async () => {
    const before = await undecided({ uri });
    expect(await decide({ do: 'confirm', at: mention('Oslo') })).toEqual({
      label: 'Confirm “Oslo” (place)',
      problem: null,
    });
    expect((await undecided({ uri })).total).toBe(before.total! - 1);
    expect(folder.read('harbour.txt.newsmark.jsonl')).toContain('"who":"ann"');
    await undo();
    expect((await undecided({ uri })).total).toBe(before.total);
  });

  it('is told what stands under the cursor, and what words a selection means', async () => {
    const found = await client.ask('newsmark/here', { uri, ranges: [rangeOf(HARBOUR, 'ara Lindq')] });
    expect(found?.mention).toMatchObject({ type: 'person', entity: { name: 'Mara Lindqvist' } });
    expect(found?.words).toEqual([rangeOf(HARBOUR, 'Mara Lindqvist')]);
    expect(found?.characters).toEqual([rangeOf(HARBOUR, 'ara Lindq')]);
    expect(found?.types.map(({ shortcut }) => shortcut)).toEqual(['p', 'o', 'l', 'g', 'e']);
  });

  it('is refused in a sentence where the words are no mention', async () => {
    const { label, problem } = await decide({ do: 'confirm', at: mention('council') });
    expect(label).toBeNull();
    expect(problem).toContain('no longer there');
  });

  it('merges two entities after a preview, everywhere at once, and takes it back', async () => {
    const mara = await entity('Mara Lindqvist');
    const [likely] = await client.ask('newsmark/entityChoices', {
      corpus,
      query: '',
      like: mara!.id,
      limit: 3,
    });
    expect(likely?.name).toBe('Marah Lindquist');
    const preview = await client.ask('newsmark/mergePreview', { corpus, entity: likely!.id, into: mara!.id });
    expect(preview).toMatchObject({ name: 'Mara Lindqvist', articles: 3, warnings: [] });
    await decide({ do: 'entity.merge', entity: likely!.id, into: mara!.id });
    expect(await card('rival.txt', 'Marah', RIVAL)).toContain('**Mara Lindqvist**');
    await undo();
    expect(await card('rival.txt', 'Marah', RIVAL)).toContain('**Marah Lindquist**');
  });

  it('renames an entity, gives it another name and a Wikidata item, in one step', async () => {
    const { id } = (await entity('Oslo'))!;
    await decide(
      { do: 'entity.rename', entity: id, name: 'Old Oslo' },
      { do: 'entity.alias', entity: id, alias: 'Sunhome' },
      { do: 'entity.wikidata', entity: id, wikidata: 'Q42' },
    );
    expect(await entity('Old Oslo')).toMatchObject({ aliases: ['Oslo', 'Sunhome'], wikidata: 'Q42' });
    expect(await card('ferry.txt', 'Oslo', FERRY)).toContain('**Old Oslo**');
    const wrong = await decide({ do: 'entity.wikidata', entity: id, wikidata: '42' });
    expect(wrong.problem).toContain('Q and a number');
    await undo();
    expect(await entity('Old Oslo')).toBeUndefined();
  });

  it('renames the entity where an editor asks to rename a mention, and leaves the text alone', async () => {
    const at = { textDocument: { uri }, position: positionOf(HARBOUR, 'Oslo') };
    const prepared = await client.connection.sendRequest('textDocument/prepareRename', at);
    expect(prepared).toEqual({ range: rangeOf(HARBOUR, 'Oslo'), placeholder: 'Oslo' });
    const edit = await client.connection.sendRequest('textDocument/rename', { ...at, newName: 'Old Town' });
    expect(edit).toEqual({ changes: {} });
    expect(await card('ferry.txt', 'Oslo', FERRY)).toContain('**Old Town**');
    await undo();
  });

  it('splits an article off an entity', async () => {
    const { id } = (await entity('Mara Lindqvist'))!;
    const as = { name: 'Mara Lindqvist (skipper)', type: 'person' };
    await decide({ do: 'entity.split', entity: id, as, articles: [folder.uri('ferry.txt')], mentions: [] });
    expect(await card('ferry.txt', 'Mara', FERRY)).toContain('skipper');
    expect(await card('harbour.txt', 'Mara', HARBOUR)).not.toContain('skipper');
    await undo();
    expect(await card('ferry.txt', 'Mara', FERRY)).not.toContain('skipper');
  });

  it('says of words that they are never an entity, or always one, in every article', async () => {
    await decide(
      { do: 'words.kill', words: 'Oslo' },
      { do: 'words.name', words: 'council', type: 'organization' },
    );
    expect(await entity('Oslo')).toBeUndefined();
    expect(await card('harbour.txt', 'council', HARBOUR)).toContain('organization');
    await undo();
    expect(await card('ferry.txt', 'Oslo', FERRY)).toContain('**Oslo**');
    expect(await card('harbour.txt', 'council', HARBOUR)).toBe(undefined);
  });

  it('finds the words of a mention in other articles, and decides on all of them in one step', async () => {
    const { words, items, total } = await client.ask('newsmark/occurrences', {
      at: mention('Oslo'),
      within: 'corpus',
      limit: 100,
    });
    expect({ words, total }).toEqual({ words: 'Oslo', total: 2 });
    await decide(...items.map((at): Action => ({ do: 'mention.retype', at, type: 'organization' })));
    expect(await card('ferry.txt', 'Oslo', FERRY)).toContain('organization');
    await undo();
    expect(await card('ferry.txt', 'Oslo', FERRY)).toContain('place');
  });

  it('changes a quote: its speaker, kind, cue, source and content, and splits it', async () => {
    const [item] = (await undecided({ uri, filter: { kinds: ['quote'] } })).items;
    const at = { uri, kind: 'quote', ranges: item!.ranges } as const;
    await decide(
      { do: 'quote.kind', at, kind: 'mixed' },
      { do: 'quote.speaker', at, speaker: null, status: 'anonymous' },
      { do: 'quote.source', at, ranges: [rangeOf(HARBOUR, 'Lindqvist', 1)] },
      { do: 'quote.cue', at, ranges: [] },
    );
    expect(await card('harbour.txt', 'plan will', HARBOUR)).toMatch(
      /without a speaker.*partly in quotation marks; source “Lindqvist”/,
    );
    await undo();
    await decide({ do: 'quote.split', at, before: rangeOf(HARBOUR, 'until May') });
    const parts = (await client.ask('newsmark/here', { uri, ranges: [rangeOf(HARBOUR, 'until May')] }))
      ?.quotes;
    expect(parts?.[0]?.ranges).toEqual([{ ...item!.ranges[0], start: positionOf(HARBOUR, 'until May') }]);
    await undo();
  });
});

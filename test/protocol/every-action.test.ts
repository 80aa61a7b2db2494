// Every action that a person can take on mentions, quotes, findings and entities, over the protocol: it is in the file,
// it is seen, and one undo takes it back. What the actions amount to is tested beside features/deciding.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Action } from '../../server/src/lsp/messages';
import { builtFile } from '../support/program';
import { type Folder, positionOf, TestClient } from './client';

const STORY = [
  'The plan is put off again',
  '',
  'Mayor Mara Lindqvist spoke to the council of Oslo and to the port of Bergen Harbour Trust on Monday.',
  '',
  '“The plan will wait until May,” Lindqvist said. “Nobody likes it,” the deputy mayor Ida Brekke added.',
  '',
  'The hall was full by seven. “We will not move.”',
  '',
].join('\n');
const CONFIG = JSON.stringify({
  entityTypes: [{ key: 'vessel', name: 'Vessel' }],
  attributes: [{ key: 'stance', name: 'Stance', values: ['for', 'against'] }],
});

let client: TestClient;
let folder: Folder;
let uri = '';
let corpus = '';
beforeAll(async () => {
  client = await new TestClient(builtFile('server')).start();
  folder = await client.corpus({ 'newsmark.json': CONFIG, 'story.txt': STORY });
  uri = folder.uri('story.txt');
  corpus = folder.uri('').replace(/\/$/, '');
  await client.read(1);
  await client.open(uri, STORY);
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
  await client[Symbol.asyncDispose]();
});

const range = (words: string, nth = 0) => {
  const start = positionOf(STORY, words, nth);
  return { start, end: { ...start, character: start.character + words.length } };
};
const mention = (words: string, nth = 0) => ({ uri, kind: 'mention', ranges: [range(words, nth)] }) as const;
const quote = (...words: string[]) =>
  ({ uri, kind: 'quote', ranges: words.map((one) => range(one)) }) as const;
const WAIT = '“The plan will wait until May,”';
const NOBODY = '“Nobody likes it,”';
const MOVE = '“We will not move.”';
const entity = async (query: string) =>
  (await client.ask('newsmark/entityChoices', { corpus, query, limit: 1 }))[0]?.id ?? '';

/** What is seen at words: card, actions under the cursor, findings. */
async function seen(words: string): Promise<string> {
  const here = await client.ask('newsmark/here', { uri, ranges: [range(words)] });
  const hover = await client.hover(uri, positionOf(STORY, words));
  const { items = [] } = (await client.diagnostics(uri)) as {
    items?: readonly { readonly code?: unknown }[];
  };
  return JSON.stringify({ hover: hover?.contents, here, codes: items.map(({ code }) => code) });
}

describe('each thing that a person can decide', () => {
  type Case = readonly [what: string, at: string, act: () => Action | Promise<Action>, op: string];
  it.each<Case>([
    ['a name is none', 'Oslo', () => ({ do: 'reject', at: mention('Oslo') }), 'mention.reject'],
    [
      'a name has a note',
      'Oslo',
      () => ({ do: 'note', at: mention('Oslo'), text: 'Which?' }),
      'mention.note',
    ],
    [
      'words are a name',
      'council',
      () => ({ do: 'mention.add', uri, ranges: [range('council')], type: 'organization' }),
      'mention.add',
    ],
    [
      'words have a type of the corpus’s own',
      'port',
      () => ({ do: 'mention.add', uri, ranges: [range('port')], type: 'vessel' }),
      'mention.add',
    ],
    [
      'a name stands in a name',
      'Bergen',
      () => ({ do: 'mention.add', uri, ranges: [range('Bergen')], type: 'place' }),
      'mention.add',
    ],
    [
      'a name has two parts',
      'council',
      () => ({ do: 'mention.add', uri, ranges: [range('council'), range('port')], type: 'group' }),
      'mention.add',
    ],
    [
      'a name is longer',
      'Mara',
      () => ({ do: 'mention.move', at: mention('Mara Lindqvist'), to: [range('Mayor Mara Lindqvist')] }),
      'mention.move',
    ],
    [
      'a name means another entity',
      'Lindqvist said',
      async () => ({
        do: 'mention.link',
        at: mention('Lindqvist', 1),
        entity: { id: await entity('Ida Brekke') },
      }),
      'mention.link',
    ],
    [
      'a name means a new entity',
      'Oslo',
      () => ({ do: 'mention.link', at: mention('Oslo'), entity: { name: 'Oslo (Norfolk)', type: 'place' } }),
      'mention.link',
    ],
    [
      'a name has an attribute',
      'Oslo',
      () => ({ do: 'mention.attribute', at: mention('Oslo'), attribute: 'stance', value: 'against' }),
      'mention.attribute',
    ],
    ['a quote is right', 'plan will', () => ({ do: 'confirm', at: quote(WAIT) }), 'quote.confirm'],
    ['a quote is none', 'plan will', () => ({ do: 'reject', at: quote(WAIT) }), 'quote.reject'],
    [
      'a quote has a note',
      'plan will',
      () => ({ do: 'note', at: quote(WAIT), text: 'See the minutes.' }),
      'quote.note',
    ],
    [
      'words are a quote',
      'full by',
      () => ({ do: 'quote.add', uri, content: [range('The hall was full by seven')] }),
      'quote.add',
    ],
    [
      'a quote has other words',
      'plan will',
      () => ({ do: 'quote.content', at: quote(WAIT), ranges: [range('“The plan will wait')] }),
      'quote.content',
    ],
    [
      'two quotes are one',
      'plan will',
      () => ({ do: 'quote.join', at: quote(WAIT), with: [quote(NOBODY)] }),
      'quote.join',
    ],
    [
      'nobody is said to have said it',
      'plan will',
      () => ({ do: 'quote.unattributed', at: quote(WAIT) }),
      'quote.unattributed',
    ],
    [
      'a finding is dismissed for a reason',
      'will not',
      () => ({
        do: 'finding.dismiss',
        at: { uri, kind: 'finding', ranges: [range(MOVE)], code: 'unattributed-quote' },
        reason: 'A chorus.',
      }),
      'finding.dismiss',
    ],
    [
      'an entity has another type',
      'Oslo',
      async () => ({ do: 'entity.retype', entity: await entity('Oslo'), type: 'organization' }),
      'entity.retype',
    ],
    [
      'an entity has a note',
      'Oslo',
      async () => ({ do: 'entity.note', entity: await entity('Oslo'), text: 'The capital.' }),
      'entity.note',
    ],
  ])('%s', async (_, words, act, op) => {
    const before = await seen(words);
    const { problem, label } = await client.ask('newsmark/decide', { corpus, actions: [await act()] });
    expect(problem).toBeNull();
    expect(label).not.toBe('');
    const file = op.startsWith('entity.') ? 'entities.newsmark.jsonl' : 'story.txt.newsmark.jsonl';
    expect(folder.read(file)).toContain(`"op":"${op}"`);
    const after = await seen(words);
    expect(after).not.toBe(before);
    await client.ask('newsmark/turnBack', { direction: 'undo' });
    expect(await seen(words)).toBe(before);
  });
});

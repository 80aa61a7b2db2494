// What an editor can do about a finding: answer it, have it explained, open what it points at, set how severe it is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { builtFile } from '../support/program';
import { type Folder, positionOf, TestClient } from './client';

const STORY = `Harbour plan

Mara Lindqvist met Tomas Brekke at Orrin Port on Monday, two days after the storm.

The hall was full by seven.

“We will not move an inch.”

The pier was the worst in the country. He reportedly left by boat.
`;
/** States as fact what the wire gives to somebody. */
const REWRITE = `Fire at the mill

The fire at the old mill began in the kitchen on the ground floor.

Nobody was hurt.
`;
const WIRE = `Mill burns

The fire at the old mill began in the kitchen on the ground floor, fire chief Ann Roe said.
`;

let client: TestClient;
beforeAll(async () => {
  client = await new TestClient(builtFile('server')).start();
});
afterAll(async () => {
  await client[Symbol.asyncDispose]();
});

async function findings(uri: string): Promise<readonly Diagnostic[]> {
  const report = await client.diagnostics(uri);
  return report.kind === 'full' ? report.items : [];
}

async function codes(uri: string): Promise<readonly string[]> {
  return (await findings(uri)).map(({ code }) => String(code));
}

/** Tells a changed setting, as the editor does. */
const configure = (findings: object) =>
  client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { newsmark: { findings } },
  });

async function actionsAt(uri: string, text: string, words: string, only?: string[]): Promise<CodeAction[]> {
  const position = positionOf(text, words);
  return client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only && { only }) },
  });
}

/** Takes the quick fix with this title, as a client does that asks nobody. */
async function take(uri: string, words: string, title: RegExp, more: object = {}) {
  const actions = await actionsAt(uri, STORY, words, ['quickfix']);
  const action = actions.find((one) => title.test(one.title));
  if (action?.command === undefined)
    throw new Error(`none of: ${actions.map((one) => one.title).join('; ')}`);
  const [given] = action.command.arguments ?? [];
  return client.connection.sendRequest('workspace/executeCommand', {
    command: action.command.command,
    arguments: [{ ...given, ...more }],
  });
}

/** The story in a corpus with these settings, open in the editor. */
async function storyIn(config: string): Promise<Folder> {
  const folder = await client.corpus({ 'newsmark.json': config, 'harbour.txt': STORY });
  await client.read(1);
  await client.open(folder.uri('harbour.txt'), STORY);
  return folder;
}

describe('in one article', () => {
  let story: Folder;
  let uri: string;
  beforeAll(async () => {
    story = await storyIn('{}');
    uri = story.uri('harbour.txt');
  });
  afterAll(async () => {
    await story[Symbol.asyncDispose]();
  });

  describe('a quick fix', () => {
    it('is offered for every finding by its rule, the likeliest first', async () => {
      const titles = async (words: string) =>
        (await actionsAt(uri, STORY, words, ['quickfix'])).map(({ title }) => title);
      expect(await titles('“We will')).toEqual([
        'Tomas Brekke said “We will not move an inch.”',
        'Mara Lindqvist said “We will not move an inch.”',
        'Somebody else said “We will not move an inch.”…',
        '“We will not move an inch.” is no quote',
        'Dismiss this finding (unattributed-quote) for good',
      ]);
      expect(await titles('reportedly')).toEqual([
        'Attribute this to Tomas Brekke',
        'Attribute this to Mara Lindqvist',
        'Attribute this to somebody else…',
        'This is no claim that needs a source',
        'Dismiss this finding (hedged-claim) for good',
      ]);
    });

    it('never changes the article, and is none of what an editor does on saving', async () => {
      const fixes = await actionsAt(uri, STORY, '“We will', ['quickfix']);
      expect(fixes.filter(({ edit }) => edit !== undefined)).toEqual([]);
      expect(await actionsAt(uri, STORY, '“We will', ['source.fixAll'])).toEqual([]);
      expect(await actionsAt(uri, STORY, '“We will', ['source'])).toEqual([]);
    });

    it.each([
      ['says who spoke', '“We will', /^Mara Lindqvist said/, 'unattributed-quote'],
      ['says that it is no quote', '“We will', /is no quote$/, 'unattributed-quote'],
      ['attributes a claim', 'reportedly', /^Attribute this to Tomas/, 'hedged-claim'],
      ['says that it is no claim', 'reportedly', /^This is no claim/, 'hedged-claim'],
      ['dismisses', 'reportedly', /^Dismiss/, 'hedged-claim'],
    ])('that %s answers the finding, and is undone', async (_, words, title, code) => {
      expect(await codes(uri)).toContain(code);
      expect(await take(uri, words, title)).toMatchObject({ problem: null });
      expect(await codes(uri)).not.toContain(code);
      expect(await client.ask('newsmark/turnBack', { direction: 'undo' })).toMatchObject({ problem: null });
      expect(await codes(uri)).toContain(code);
    });

    it('gives words to a new name, when the person says which', async () => {
      const title = /^Somebody else said/;
      expect(await take(uri, '“We will', title)).toMatchObject({ problem: expect.stringMatching(/speaker/) });
      const speaker = { name: 'Eva Holm', type: 'person' };
      expect(await take(uri, '“We will', title, { speaker })).toMatchObject({ problem: null });
      expect(await codes(uri)).not.toContain('unattributed-quote');
      const hover = await client.hover(uri, positionOf(STORY, 'not move'));
      expect(JSON.stringify(hover)).toContain('Eva Holm');
      await client.ask('newsmark/turnBack', { direction: 'undo' });
    });
  });

  describe('the code of a finding', () => {
    it('links to the page about its rule', async () => {
      for (const { code, codeDescription } of await findings(uri))
        expect(decodeURIComponent(codeDescription?.href ?? '')).toBe(
          `command:test.explain?["docs/rules/${String(code)}.md"]`,
        );
    });
  });

  describe('severities and a threshold in the editor’s settings', () => {
    it('hold at once', async () => {
      const severity = async () =>
        (await findings(uri)).find(({ code }) => code === 'hedged-claim')?.severity;
      expect(await severity()).toBe(3);
      await configure({ severity: { 'hedged-claim': 'error', 'unattributed-quote': 'off' } });
      expect(await severity()).toBe(1);
      expect(await codes(uri)).not.toContain('unattributed-quote');
      await configure({ severity: { 'hedged-claim': 'loud', 'no-such-rule': 'off' } });
      expect(await severity()).toBe(3);
      await configure({});
      expect(await codes(uri)).toContain('unattributed-quote');
    });

    it('show more or fewer claims', async () => {
      expect(await codes(uri)).toContain('unattributed-claim');
      await configure({ threshold: 1 });
      expect(await codes(uri)).not.toContain('unattributed-claim');
      await configure({});
      expect(await codes(uri)).toContain('unattributed-claim');
    });
  });
});

it('severities of the editor give way to newsmark.json, rule by rule', async () => {
  await using folder = await storyIn('{"rules": {"hedged-claim": "error"}}');
  await configure({ severity: { 'hedged-claim': 'off', 'unattributed-quote': 'hint' } });
  const found = await findings(folder.uri('harbour.txt'));
  const said = new Map(found.map(({ code, severity }) => [code, severity]));
  expect(said.get('hedged-claim')).toBe(1);
  expect(said.get('unattributed-quote')).toBe(4);
  await configure({});
});

describe('a finding across articles', () => {
  it('offers the speaker whom the other article names, and opens the place there', async () => {
    await using folder = await client.corpus({
      'newsmark.json': '{}',
      'rewrite.txt': REWRITE,
      'wire.txt': WIRE,
    });
    await client.read(2);
    const uri = folder.uri('rewrite.txt');
    await client.open(uri, REWRITE);
    const found = await client.eventually(async () => {
      const lost = (await findings(uri)).find(({ code }) => code === 'lost-attribution');
      return lost ?? null;
    });
    expect(found.relatedInformation?.map(({ location }) => location.uri)).toEqual([folder.uri('wire.txt')]);
    const actions = await actionsAt(uri, REWRITE, 'The fire at', ['quickfix']);
    expect(actions[0]?.title).toBe('Attribute this to Ann Roe');
    const opening = actions.find(({ title }) => title.startsWith('Open '));
    const shown = new Promise((resolve) => {
      client.connection.onRequest('window/showDocument', (params: object) => {
        resolve(params);
        return { success: true };
      });
    });
    const { command = '', arguments: given = [] } = opening?.command ?? {};
    await client.connection.sendRequest('workspace/executeCommand', { command, arguments: given });
    expect(await shown).toMatchObject({
      uri: folder.uri('wire.txt'),
      selection: { start: positionOf(WIRE, 'The fire at') },
    });
  });
});

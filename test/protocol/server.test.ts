// The server as any editor meets it: a process, its standard streams, the protocol.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type {
  CallHierarchyItem,
  CodeAction,
  DocumentSymbol,
  Location,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
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
  'Harbour plan is put off',
  '',
  'Mayor Mara Lindqvist spoke to the council on Monday. By noon Mara Lindqvist had left.',
  '',
  '“The plan will wait until May,” Mara Lindqvist said.',
  '',
  'The hall was full by seven and stayed so. “Nobody asked us.”',
  '',
].join('\n');
const FERRY = ['Ferry plan', '', 'Critics of Mara Lindqvist met in the old hall on Tuesday.', ''].join('\n');
const CORPUS = { 'newsmark.json': '{}', 'harbour.txt': HARBOUR, 'wire/ferry.txt': FERRY };
const starts = (found: readonly Location[]) => found.map(({ uri, range }) => [uri, range.start]);

describe('a corpus in a folder', () => {
  let folder: Folder;
  let harbour = '';
  let ferry = '';
  beforeAll(async () => {
    folder = await client.corpus(CORPUS);
    harbour = folder.uri('harbour.txt');
    ferry = folder.uri('wire/ferry.txt');
    await client.read(2);
    await client.open(harbour, HARBOUR);
  });
  afterAll(() => folder[Symbol.asyncDispose]());
  const ask = <R>(method: string, params: object): Promise<R> =>
    client.connection.sendRequest(method, params);

  it('says of an open article that its analysis is the one from scratch, of others nothing', async () => {
    const compare = (uri: string) => ask('newsmark/compareFromScratch', { uri });
    expect(await compare(harbour)).toEqual({ isSame: true });
    expect(await compare(ferry)).toBeNull();
  });

  it('is announced with what the server can do, and without diagnostics of the whole workspace', () => {
    expect(client.result?.capabilities).toMatchObject({
      textDocumentSync: { change: 2 },
      hoverProvider: true,
      diagnosticProvider: { workspaceDiagnostics: false },
    });
    expect(client.result?.serverInfo?.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('answers hover with a card for who is named, in this article and in the corpus', async () => {
    const hover = await client.hover(harbour, positionOf(HARBOUR, 'Lindqvist'));
    expect(JSON.stringify(hover?.contents)).toContain('**Mara Lindqvist** (person)');
    expect(JSON.stringify(hover?.contents)).toContain('3 mentions here, 4 in 2 articles');
  });

  it('finds mentions in articles that are open and in those that are not', async () => {
    const expected = [
      [harbour, positionOf(HARBOUR, 'Mara')],
      [harbour, positionOf(HARBOUR, 'Mara', 1)],
      [harbour, positionOf(HARBOUR, 'Mara', 2)],
      [ferry, positionOf(FERRY, 'Mara')],
    ];
    expect(starts(await client.references(harbour, positionOf(HARBOUR, 'Lindqvist')))).toEqual(expected);
    expect(starts(await client.references(ferry, positionOf(FERRY, 'Lindqvist')))).toEqual(expected);
  });

  it('goes to the fullest mention, and highlights the others of the article', async () => {
    const target = await client.definition(ferry, positionOf(FERRY, 'Lindqvist'));
    expect(target?.uri).toBe(ferry);
    const found = await ask<readonly unknown[]>('textDocument/documentHighlight', {
      textDocument: { uri: harbour },
      position: positionOf(HARBOUR, 'Mara'),
    });
    expect(found).toHaveLength(3);
  });

  it('says in pulled diagnostics that a quotation has no source, and says it once', async () => {
    const report = await client.diagnostics(harbour);
    if (report.kind !== 'full') throw new Error('expected a full report');
    const found = report.items.find(({ range }) => range.start.line === 6);
    expect(found?.code).toMatch(/-quote$/);
    expect(found?.range.start).toEqual(positionOf(HARBOUR, '“Nobody'));
    const again = await client.diagnostics(harbour, report.resultId);
    expect(again.kind).toBe('unchanged');
  });

  it('outlines an article by its headline and quotes', async () => {
    const items = await ask<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: harbour },
    });
    expect(items[0]?.name).toBe('Harbour plan is put off');
    expect(items.flatMap((item) => item.children ?? []).map(({ name }) => name)).toContain(
      '“Nobody asked us.”',
    );
  });

  it('finds entities of the corpus by a part of their name', async () => {
    const found = await ask<SymbolInformation[]>('workspace/symbol', { query: 'lindq' });
    expect(found.map(({ name }) => name)).toContain('Mara Lindqvist');
  });

  it('answers the other questions of an editor about an article', async () => {
    const textDocument = { uri: harbour };
    const position = positionOf(HARBOUR, 'Mara');
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const full = await ask<{ data: number[]; resultId: string }>('textDocument/semanticTokens/full', {
      textDocument,
    });
    expect(full.data.length).toBeGreaterThan(0);
    const part = await ask<{ data: number[] }>('textDocument/semanticTokens/range', { textDocument, range });
    expect(part.data).toEqual(full.data);
    const delta = await ask<{ edits: unknown[] }>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: full.resultId,
    });
    expect(delta.edits).toEqual([]);
    expect(await ask('textDocument/foldingRange', { textDocument })).toEqual([]);
    expect(await ask('textDocument/inlayHint', { textDocument, range })).toEqual([]);
    const [item] = await ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', {
      textDocument,
      position,
    });
    expect(item?.name).toBe('Mara Lindqvist');
    expect(await ask('callHierarchy/incomingCalls', { item })).toEqual([]);
  });

  it('fills the views page by page, down to the mention', async () => {
    const page = { filter: '', offset: 0, limit: 10 };
    const types = await client.ask('newsmark/entities', page);
    const person = types.items.find((node) => node.kind === 'type' && node.type === 'person');
    const people = await client.ask('newsmark/entities', { ...page, parent: person! });
    const mara = people.items.find((node) => node.kind === 'entity' && node.label === 'Mara Lindqvist');
    const articles = await client.ask('newsmark/entities', { ...page, parent: mara! });
    expect(articles.items.map((node) => node.kind === 'article' && [node.label, node.mentions])).toEqual([
      ['Harbour plan is put off', 3],
      ['Ferry plan', 1],
    ]);
    const mentions = await client.ask('newsmark/entities', { ...page, parent: articles.items[1]!, limit: 1 });
    const [mention] = mentions.items;
    if (mention?.kind !== 'mention') throw new Error('expected a mention');
    expect(mention.range.start).toEqual(positionOf(FERRY, 'Mara'));
    expect(mention.label.slice(...mention.highlight)).toBe('Mara Lindqvist');
    const quotes = await client.ask('newsmark/quotes', page);
    expect(quotes.items[0]).toMatchObject({ kind: 'speaker', isKnown: false });
  });

  it('steps from mention to mention, on into the next article', async () => {
    const position = positionOf(HARBOUR, 'Mara', 2);
    const step = { uri: harbour, position, direction: 'next', within: 'corpus' } as const;
    expect((await client.ask('newsmark/step', step))?.uri).toBe(ferry);
    expect((await client.ask('newsmark/step', { ...step, within: 'article' }))?.uri).toBe(harbour);
  });

  it('ends a cancelled request without an answer, and answers the next', async () => {
    const textDocument = { uri: folder.uri('long.txt') };
    await client.open(textDocument.uri, 'Mayor Mara Lindqvist spoke in Solheim on Monday.\n'.repeat(500));
    // The server is held still until both are said, however slowly the machine says them.
    client.process.kill('SIGSTOP');
    const busy = client.hover(textDocument.uri, { line: 0, character: 8 });
    const source = new CancellationTokenSource();
    const method = 'textDocument/documentSymbol';
    const cancelled = client.connection.sendRequest(method, { textDocument }, source.token);
    source.cancel();
    await client.connection.sendNotification('$/said');
    client.process.kill('SIGCONT');
    await expect(cancelled).rejects.toThrow(/cancel/i);
    expect(await busy).not.toBeNull();
    expect(await ask<unknown[]>(method, { textDocument })).not.toEqual([]);
    await client.close(textDocument.uri);
  });
});

describe('findings across articles', () => {
  const here =
    'Bridge report\n\nThe northern bridge had been unsafe since the winter storms, inspectors knew.\n';
  const claim =
    'The northern bridge was closed because two of its steel cables had rusted through completely.';
  const there = `Bridge closed\n\n${claim.slice(0, -1)}, chief engineer Ida Moen said on Friday.\n`;

  it('point at the article that names the source, and go when that article goes', async () => {
    await using folder = await client.corpus({
      'newsmark.json': '{}',
      'a.txt': `${here}\n${claim}\n`,
      'b.txt': there,
    });
    await client.read(2);
    const uri = folder.uri('a.txt');
    await client.open(uri, `${here}\n${claim}\n`);
    const lost = async () => {
      const report = await client.diagnostics(uri);
      if (report.kind !== 'full') throw new Error('expected a full report');
      return report.items.find(({ code }) => code === 'lost-attribution') ?? null;
    };
    const found = await client.eventually(lost);
    expect(found.range.start.line).toBe(4);
    expect(found.relatedInformation?.[0]?.location.uri).toBe(folder.uri('b.txt'));
    folder.remove('b.txt');
    await client.tellFiles([{ uri: folder.uri('b.txt'), type: 3 }]);
    await client.read(1);
    expect(await lost()).toBeNull();
  });
});

describe('typing', () => {
  it('moves what stands behind an edit, and the answer belongs to the newest text', async () => {
    await using folder = await client.corpus(CORPUS);
    const uri = folder.uri('harbour.txt');
    await client.open(uri, HARBOUR);
    const start = { line: 2, character: 0 };
    await client.edit(uri, [{ range: { start, end: start }, text: 'On Monday, ' }]);
    await client.edit(uri, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } }, text: 'Port\nThe port' },
    ]);
    const text = HARBOUR.replace('Mayor Mara', 'On Monday, Mayor Mara').replace('Harbour', 'Port\nThe port');
    const hover = await client.hover(uri, positionOf(text, 'Lindqvist'));
    expect(hover?.range?.start).toEqual(positionOf(text, 'Mara'));
  });

  it('counts an emoji as two, as the protocol does', async () => {
    await using folder = await client.corpus({ 'newsmark.json': '{}' });
    const text = 'Harbour\n\n😀🏴󠁧󠁢󠁳󠁣󠁴󠁿 é Mayor Mara Lindqvist spoke on Monday.\n';
    await client.open(folder.uri('a.txt'), text);
    const hover = await client.hover(folder.uri('a.txt'), positionOf(text, 'Lindqvist'));
    expect(hover?.range).toEqual({
      start: positionOf(text, 'Mara'),
      end: { line: 2, character: positionOf(text, 'Mara').character + 'Mara Lindqvist'.length },
    });
  });

  it('in one article shows at once in the answers for another', async () => {
    await using folder = await client.corpus(CORPUS);
    await client.read(2);
    const uri = folder.uri('wire/ferry.txt');
    await client.open(uri, `${FERRY}Mara Lindqvist came, too.\n`);
    const unsaved = await client.references(uri, positionOf(FERRY, 'Lindqvist'));
    const seen = await client.references(folder.uri('harbour.txt'), positionOf(HARBOUR, 'Lindqvist'));
    expect(seen).toHaveLength(5);
    expect(starts(seen)).toEqual(starts(unsaved));
  });
});

describe('files outside the editor', () => {
  it('come, change and go', async () => {
    await using folder = await client.corpus(CORPUS);
    await client.read(2);
    folder.write('new.txt', 'New\n\nMara Lindqvist is back in town.\n');
    await client.tellFiles([{ uri: folder.uri('new.txt'), type: 1 }]);
    await client.read(3);
    folder.remove('wire/ferry.txt');
    await client.tellFiles([{ uri: folder.uri('wire/ferry.txt'), type: 3 }]);
    await client.read(2);
    const found = await client.references(folder.uri('harbour.txt'), positionOf(HARBOUR, 'Lindqvist'));
    expect(new Set(found.map(({ uri }) => uri))).toEqual(
      new Set([folder.uri('harbour.txt'), folder.uri('new.txt')]),
    );
  });

  it('do not win over what an editor holds, until it is closed', async () => {
    await using folder = await client.corpus(CORPUS);
    await client.read(2);
    const uri = folder.uri('wire/ferry.txt');
    await client.open(uri, 'Ferry\n\nNobody is named here.\n');
    folder.write('wire/ferry.txt', 'Ferry\n\nMara Lindqvist and Mara Lindqvist.\n');
    await client.tellFiles([{ uri, type: 2 }]);
    expect(await client.hover(uri, { line: 2, character: 2 })).toBeNull();
    await client.close(uri);
    const seen = await client.eventually(() => client.hover(uri, { line: 2, character: 2 }));
    expect(seen).not.toBeNull();
  });

  it('make a corpus of a folder, and unmake it', async () => {
    await using folder = await client.corpus({ 'harbour.txt': HARBOUR });
    await client.read(0);
    folder.write('newsmark.json', '{}');
    await client.tellFiles([{ uri: folder.uri('newsmark.json'), type: 1 }]);
    await client.read(1);
    folder.remove('newsmark.json');
    await client.tellFiles([{ uri: folder.uri('newsmark.json'), type: 3 }]);
    await client.read(0);
  });
});

describe('where there is no corpus', () => {
  it('nothing is said of a text file', async () => {
    await using folder = await client.corpus({ 'notes.txt': HARBOUR });
    await client.open(folder.uri('notes.txt'), HARBOUR);
    expect(await client.hover(folder.uri('notes.txt'), positionOf(HARBOUR, 'Lindqvist'))).toBeNull();
    expect(await client.diagnostics(folder.uri('notes.txt'))).toMatchObject({ kind: 'full', items: [] });
  });

  it('a document of the language of articles is one, even without a file', async () => {
    await using _none = await client.corpus({});
    await client.open('untitled:Untitled-1', HARBOUR, 'news-article');
    const hover = await client.hover('untitled:Untitled-1', positionOf(HARBOUR, 'Lindqvist'));
    expect(JSON.stringify(hover)).toContain('Mara Lindqvist');
  });
});

describe('deciding', () => {
  const decide = async (uri: string, at: string, title: RegExp) => {
    const position = positionOf(HARBOUR, at);
    const offers = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    const offer = offers.find((one) => title.test(one.title));
    if (offer?.command === undefined)
      throw new Error(`none of: ${offers.map((one) => one.title).join('; ')}`);
    return client.connection.sendRequest('workspace/executeCommand', {
      command: offer.command.command,
      arguments: offer.command.arguments,
    });
  };

  it('writes one line beside the article, shows who decided, and can be undone', async () => {
    await using folder = await client.corpus(CORPUS);
    await client.read(2);
    const uri = folder.uri('harbour.txt');
    await client.open(uri, HARBOUR);
    expect(await decide(uri, 'Lindqvist', /^Confirm “Mara Lindqvist”/)).toMatchObject({ problem: null });
    expect(folder.read('harbour.txt.newsmark.jsonl')).toMatch(/^\{.*"op":"mention\.confirm".*\}\n$/);
    const said = async () => JSON.stringify(await client.hover(uri, positionOf(HARBOUR, 'Lindqvist')));
    expect(await said()).toContain('confirmed by');
    const undone = await client.ask('newsmark/turnBack', { direction: 'undo' });
    expect(undone.label).toMatch(/^Confirm/);
    expect(await said()).toContain('suggested');
    expect(folder.read('harbour.txt')).toBe(HARBOUR);
  });

  it('dismisses a finding for good, also over an edit and for the next who opens it', async () => {
    await using folder = await client.corpus(CORPUS);
    await client.read(2);
    const uri = folder.uri('harbour.txt');
    await client.open(uri, HARBOUR);
    const codes = async () => {
      const report = await client.diagnostics(uri);
      return report.kind === 'full' ? report.items.filter(({ range }) => range.start.line >= 6) : [];
    };
    const before = await codes();
    expect(before).not.toEqual([]);
    await decide(uri, 'Nobody asked', /^Dismiss/);
    expect(await codes()).toHaveLength(before.length - 1);
    const start = { line: 6, character: 0 };
    await client.edit(uri, [
      { range: { start, end: start }, text: 'By then, however late it was, it was clear. ' },
    ]);
    expect(await codes()).toHaveLength(before.length - 1);
  });

  it('takes in what somebody else wrote beside an article', async () => {
    await using folder = await client.corpus(CORPUS);
    await client.read(2);
    const uri = folder.uri('harbour.txt');
    await client.open(uri, HARBOUR);
    await decide(uri, 'Lindqvist', /is no name here$/);
    expect(await client.hover(uri, positionOf(HARBOUR, 'Lindqvist'))).toBeNull();
    folder.remove('harbour.txt.newsmark.jsonl');
    await client.tellFiles([{ uri: folder.uri('harbour.txt.newsmark.jsonl'), type: 3 }]);
    const hover = await client.eventually(() => client.hover(uri, positionOf(HARBOUR, 'Lindqvist')));
    expect(JSON.stringify(hover)).toContain('Mara Lindqvist');
  });
});

describe('bad input', () => {
  const bad: Readonly<Record<string, string>> = {
    'nothing at all': '',
    'blank lines': '\n\r\n \t\n',
    'a NUL': 'Harbour\n\nMara Lindqvist\u0000 spoke.\n',
    'carriage returns': 'Harbour\r\n\r\nMara Lindqvist spoke.\r\rMara Lindqvist left.\r\n',
    'a byte-order mark': '\ufeffHarbour\n\nMara Lindqvist spoke.\n',
    'half an emoji': 'Harbour \ud83d\n\nMara Lindqvist \udc00 spoke.\n',
    'marks without an end': '“'.repeat(2000),
    'one very long line': 'Mara Lindqvist said that it rained. '.repeat(1000),
  };

  it('in an open article gets answers and ends nothing', async () => {
    await using folder = await client.corpus({ 'newsmark.json': '{}' });
    for (const [name, text] of Object.entries(bad)) {
      const uri = folder.uri(`${name.replaceAll(' ', '-')}.txt`);
      await client.open(uri, text);
      const textDocument = { uri };
      expect(await client.diagnostics(uri), name).toMatchObject({ kind: 'full' });
      expect(
        await client.connection.sendRequest('textDocument/documentSymbol', { textDocument }),
        name,
      ).toBeInstanceOf(Array);
      const far = { line: 999_999, character: 999_999 };
      expect(await client.hover(uri, far), name).toSatisfy(
        (answer) => answer === null || typeof answer === 'object',
      );
    }
    expect(client.hasExited).toBe(false);
  });

  it('of five megabytes in one line is told so, and the next article is answered', async () => {
    await using folder = await client.corpus(CORPUS);
    const long = folder.uri('long.txt');
    await client.open(long, 'Mara Lindqvist said no. '.repeat(220_000));
    await client.until(() => client.pushed.has(long));
    expect(client.pushed.get(long)?.[0]?.message).toMatch(
      /^long\.txt is too long to be read while it is open/,
    );
    await client.open(folder.uri('harbour.txt'), HARBOUR);
    expect(await client.diagnostics(folder.uri('harbour.txt'))).toMatchObject({ kind: 'full' });
  });

  it('on disk is named at its place, and the rest goes on', async () => {
    await using folder = await client.corpus({
      ...CORPUS,
      'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
      'latin.txt': new Uint8Array([0x48, 0xe9, 0x0a]),
      'empty.txt': '',
    });
    await client.read(3);
    await client.until(
      () => client.pushed.has(folder.uri('picture.txt')) && client.pushed.has(folder.uri('latin.txt')),
    );
    expect(client.pushed.get(folder.uri('picture.txt'))?.[0]?.message).toMatch(
      /^picture\.txt holds NUL bytes/,
    );
    expect(client.pushed.get(folder.uri('latin.txt'))?.[0]?.message).toMatch(/^latin\.txt is not UTF-8/);
    folder.write('latin.txt', 'Mended.');
    await client.tellFiles([{ uri: folder.uri('latin.txt'), type: 2 }]);
    await client.until(() => client.pushed.get(folder.uri('latin.txt'))?.length === 0);
  });

  it('in newsmark.json is shown there, and the articles are read all the same', async () => {
    await using folder = await client.corpus({
      ...CORPUS,
      'newsmark.json': '{\n  "rules": { "unclosed-quote": "loud" },,\n}',
    });
    await client.read(2);
    const uri = folder.uri('newsmark.json');
    await client.until(() => (client.pushed.get(uri)?.length ?? 0) > 0);
    const problem = client.pushed.get(uri)?.[0];
    expect(problem?.range.start.line).toBe(1);
    folder.write('newsmark.json', '{}');
    await client.tellFiles([{ uri, type: 2 }]);
    await client.until(() => client.pushed.get(uri)?.length === 0);
  });

  it('in a request is refused without harm', async () => {
    await expect(client.connection.sendRequest('newsmark/noSuchThing', {})).rejects.toThrow();
    expect(await client.hover('file:///no/such/article.txt', { line: 0, character: 0 })).toBeNull();
    expect(await client.hover('not a uri at all', { line: 0, character: 0 })).toBeNull();
    expect(client.hasExited).toBe(false);
  });
});

import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ArticleFile,
  type FileProblem,
  findCorpus,
  isProblem,
  listArticles,
  loadCorpus,
  readArticle,
} from '../../server/src/session/corpus-files';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'newsmark-files-')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string | Uint8Array = 'A line.\n'): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

async function read(name: string): Promise<ArticleFile> {
  const answer = await readArticle(await loadCorpus(folder), name);
  if (isProblem(answer)) throw new Error(answer.reason);
  return answer;
}

async function problemOf(name: string): Promise<FileProblem> {
  const answer = await readArticle(await loadCorpus(folder), name);
  if (!isProblem(answer)) throw new Error(`${name} could be read`);
  return answer;
}

describe('the corpus of a folder', () => {
  it('is found from any folder below', async () => {
    await put('newsmark.json', '{}');
    await put('a/b/story.txt');
    expect((await findCorpus(path.join(folder, 'a/b')))?.folder).toBe(folder);
  });

  it('is not there where nothing above has a newsmark.json', async () => {
    expect(await findCorpus(folder)).toBeUndefined();
  });

  it('lists its articles in order, and leaves out what is none', async () => {
    await put('newsmark.json', '{"exclude": ["README.md", "drafts"]}');
    for (const name of [
      'b.txt',
      'a/c.md',
      'a.txt',
      'README.md',
      'drafts/d.txt',
      'node_modules/e.txt',
      '.git/f.txt',
    ])
      await put(name);
    await put('a.txt.newsmark.jsonl');
    const { ids, problems } = await listArticles(await loadCorpus(folder));
    expect(ids).toEqual(['a.txt', 'a/c.md', 'b.txt']);
    expect(problems).toEqual([]);
  });

  it('lists exactly the files that its settings call articles', async () => {
    await put('newsmark.json', '{"include": ["**/*.txt", "wire"], "exclude": ["drafts/", "*.tmp.txt"]}');
    const all = [
      'a.txt',
      'x.tmp.txt',
      'wire/b',
      'wire/c.d',
      'drafts/e.txt',
      'f/drafts/g.txt',
      'h.md',
      '.hidden.txt',
    ];
    for (const name of all) await put(name);
    const corpus = await loadCorpus(folder);
    expect((await listArticles(corpus)).ids).toEqual(all.filter(corpus.settings.includes).sort());
  });

  it.each([
    ['{"include": ["wire/**/*.txt", "b/*/c.txt"], "exclude": ["wire/old", "wire/new/*"]}'],
    ['{"include": [".inbox/*.txt", "{.a,b}/*.txt"]}'],
    ['{"exclude": ["wire/!(keep.txt)", "**/old/**"]}'],
    ['{"include": []}'],
  ])('enters every folder that may hold an article by %s', async (config) => {
    await put('newsmark.json', config);
    const folders = [
      '',
      'wire/',
      'wire/old/',
      'wire/new/',
      'wire/new/x/',
      'b/x/',
      'b/old/',
      '.inbox/',
      '.a/',
      'b/',
    ];
    const all = folders.flatMap((inner) => ['c', 'keep'].map((name) => `${inner}${name}.txt`));
    for (const name of all) await put(name);
    const { ids } = await listArticles(await loadCorpus(folder));
    const { includes } = (await loadCorpus(folder)).settings;
    expect(ids).toEqual(all.filter(includes).sort());
  });

  it('lists one folder alone when asked', async () => {
    for (const name of ['a/1.txt', 'a/2.txt', 'ab/3.txt', '4.txt']) await put(name);
    const corpus = await loadCorpus(folder);
    expect((await listArticles(corpus, { below: path.join(folder, 'a') })).ids).toEqual([
      'a/1.txt',
      'a/2.txt',
    ]);
  });

  it('does not run in circles behind symbolic links', async () => {
    await put('a/story.txt');
    await symlink('..', path.join(folder, 'a/up'));
    expect((await listArticles(await loadCorpus(folder))).ids).toEqual(['a/story.txt']);
  });

  it('names a folder that may not be entered', async () => {
    await put('a.txt');
    await put('closed/b.txt');
    await chmod(folder, 0o755);
    await chmod(path.join(folder, 'closed'), 0);
    const isRoot = process.getuid?.() === 0; // to whom no folder is closed
    if (isRoot) process.seteuid?.(65534);
    const { ids, problems } = await listArticles(await loadCorpus(folder)).finally(() => {
      if (isRoot) process.seteuid?.(0);
    });
    await chmod(path.join(folder, 'closed'), 0o700);
    expect(ids).toEqual(['a.txt']);
    expect(problems).toMatchObject([{ path: path.join(folder, 'closed'), code: 'unreadable' }]);
  });

  it('stops when told', async () => {
    await put('a.txt');
    const stopped = AbortSignal.abort();
    await expect(listArticles(await loadCorpus(folder), { signal: stopped })).rejects.toThrow();
    await expect(readArticle(await loadCorpus(folder), 'a.txt', stopped)).rejects.toThrow();
  });

  it('keeps the default settings when newsmark.json is no text, and says so', async () => {
    await put('newsmark.json', new Uint8Array([0x7b, 0xe9, 0x7d]));
    const corpus = await loadCorpus(folder);
    expect(corpus.problems).toMatchObject([{ severity: 'error', message: expect.stringContaining('UTF-8') }]);
    expect(corpus.settings.includes('a.txt')).toBe(true);
  });
});

describe('an article file', () => {
  it('is read as it stands: byte-order mark, CRLF, emoji, combining marks, an empty one', async () => {
    for (const text of ['', '\ufeffRoe spoke.\r\n', '“👩‍🚒” — cafe\u0301\n', 'x'.repeat(5_000_000)]) {
      await put('a.txt', text);
      expect((await read('a.txt')).text === text).toBe(true);
    }
  });

  it('may be UTF-16 when it begins with a byte-order mark', async () => {
    const text = '\ufeff“We will not move,” Roe said.\n';
    const little = Buffer.from(text, 'utf16le');
    await put('little.txt', little);
    await put('big.txt', Buffer.from(little).swap16());
    expect((await read('little.txt')).text).toBe(text);
    expect((await read('big.txt')).text).toBe(text);
  });

  it('in Latin-1 is named with its line and what to do', async () => {
    await put('a.txt', Buffer.from('First line\nJos\xe9 spoke.\n', 'latin1'));
    expect(await problemOf('a.txt')).toMatchObject({
      code: 'not-decodable',
      reason: expect.stringMatching(/not UTF-8 \(line 2\); save it as UTF-8/u),
    });
  });

  it('that is binary is named so', async () => {
    await put('a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    expect(await problemOf('a.txt')).toMatchObject({ code: 'binary' });
  });

  it('that is too large is not read', async () => {
    await put('newsmark.json', '{"maxFileSize": 10}');
    await put('a.txt', 'more than ten bytes');
    expect(await problemOf('a.txt')).toMatchObject({
      code: 'too-large',
      reason: expect.stringContaining('maxFileSize'),
    });
  });

  it('that was deleted meanwhile, or is a folder, is named so', async () => {
    await mkdir(path.join(folder, 'folder.txt'));
    expect(await problemOf('gone.txt')).toMatchObject({ code: 'missing' });
    expect(await problemOf('folder.txt')).toMatchObject({ code: 'unreadable' });
  });

  it('that may not be read is named so', async () => {
    await put('a.txt');
    await chmod(folder, 0o755);
    await chmod(path.join(folder, 'a.txt'), 0);
    const isRoot = process.getuid?.() === 0; // to whom no file is closed
    if (isRoot) process.seteuid?.(65534);
    const problem = await problemOf('a.txt').finally(() => {
      if (isRoot) process.seteuid?.(0);
    });
    expect(problem).toMatchObject({ code: 'unreadable', path: path.join(folder, 'a.txt') });
  });

  it('has the metadata of newsmark.json, and front matter over it', async () => {
    await put('newsmark.json', '{"metadata": {"**": {"outlet": "Northern Ledger", "date": "2022-03-30"}}}');
    const text = '---\ntitle: On silence\ndate: 2022-03-31\n---\nThe hall was full.\n';
    await put('a.md', text);
    await put('a.txt', text);
    const article = await read('a.md');
    expect(article.meta).toEqual({ outlet: 'Northern Ledger', date: '2022-03-31', title: 'On silence' });
    expect(article.text).toBe(text);
    expect((await read('a.txt')).meta).toEqual({ outlet: 'Northern Ledger', date: '2022-03-30' });
  });

  it('with broken front matter is still read, with a word about it', async () => {
    await put('a.md', '---\ntitle: [On silence\n---\nThe hall was full.\n');
    const article = await read('a.md');
    expect(article.meta).toEqual({});
    expect(article.problem).toMatchObject({ code: 'front-matter' });
  });
});

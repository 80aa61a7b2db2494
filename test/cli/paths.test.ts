import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, expectAnswer, folderWith } from './cli';

const STORY = 'Pool shut\n\nAnna Roe said on Monday that the pool was shut. “We will not move,” Roe said.\n';

describe('extract over files and folders', () => {
  it('takes a folder by the rules of its corpus, with its metadata', async () => {
    const folder = await folderWith({
      'newsmark.json': '{"exclude": ["drafts"], "metadata": {"**/*.txt": {"outlet": "Northern Ledger"}}}',
      'b.txt': STORY,
      'a/c.md': `---\ntitle: Pool shut\n---\n${STORY}`,
      'drafts/d.txt': STORY,
    });
    const { lines, status, errors } = await cli(['extract', '.'], { folder });
    expect([status, errors]).toEqual([0, '']);
    expect(lines.map(({ id, meta }) => [id, meta])).toEqual([
      ['a/c.md', { title: 'Pool shut' }],
      ['b.txt', { outlet: 'Northern Ledger' }],
    ]);
    const text = await readFile(path.join(folder, 'a/c.md'), 'utf8');
    expectAnswer(lines[0]!, text);
    expect(lines[0]?.blocks.slice(0, 3).map(({ role }) => role)).toEqual([
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ]);
  });

  it('names files below the corpus folder, or below the folder that holds them all', async () => {
    const folder = await folderWith({ 'newsmark.json': '{}', 'a/x.txt': STORY, 'b/x.txt': STORY });
    expect((await cli(['extract', 'a/x.txt', 'b', 'a'], { folder })).lines.map(({ id }) => id)).toEqual([
      'a/x.txt',
      'b/x.txt',
    ]);
    const plain = await folderWith({ 'a/x.txt': STORY, 'b/x.txt': STORY });
    expect(
      (await cli(['extract', 'a/x.txt', 'b/x.txt'], { folder: plain })).lines.map(({ id }) => id),
    ).toEqual(['a/x.txt', 'b/x.txt']);
    expect((await cli(['extract', 'a'], { folder: plain })).lines.map(({ id }) => id)).toEqual(['x.txt']);
  });

  it('names what is missing or no text, goes on with the others and ends with 1', async () => {
    const folder = await folderWith({
      'good.txt': STORY,
      'latin.txt': Buffer.from('Jos\xe9 spoke.\n', 'latin1'),
      'picture.txt': new Uint8Array([0x89, 0x50, 0, 0]),
    });
    const { lines, status, errors } = await cli(['extract', '.', 'gone.txt'], { folder });
    expect(status).toBe(1);
    expect(lines.map(({ id }) => id)).toEqual(['good.txt']);
    const told = errors.trimEnd().split('\n');
    expect(told).toHaveLength(3);
    expect(told[0]).toBe('newsmark: gone.txt does not exist; check the path.');
    expect(told[1]).toMatch(/^newsmark: latin\.txt is not UTF-8 \(line 1\); .*\.$/u);
    expect(told[2]).toMatch(/^newsmark: picture\.txt holds NUL bytes, .*\.$/u);
  });

  it('names what is wrong in newsmark.json at its place, and goes on', async () => {
    const folder = await folderWith({
      'newsmark.json': '{\n  "rules": {"unclosed-quote": "warn"}\n}',
      'a.txt': STORY,
    });
    const { lines, status, errors } = await cli(['extract', '.'], { folder });
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(errors).toBe('newsmark: newsmark.json:2:31: “warn” is no severity; did you mean “warning”?\n');
  });

  it('says so when a folder holds no articles', async () => {
    const folder = await folderWith({ 'picture.png': 'x' });
    const { status, errors } = await cli(['extract', '.'], { folder });
    expect(status).toBe(0);
    expect(errors).toMatch(/^newsmark: \.: no articles here; .*include.*\n$/u);
  });

  it('answers an empty file, CRLF, a byte-order mark, and a line of five million characters', async () => {
    const texts = {
      'bom.txt': `\ufeff${STORY}`,
      'crlf.txt': STORY.replaceAll('\n', '\r\n'),
      'empty.txt': '',
      'long.txt': 'no end of this line '.repeat(250_000),
      'marks.txt': 'A cafe\u0301 👩‍🚒\n\n“Voilà 👩‍🚒,” said Anna Roe.\n',
    };
    const folder = await folderWith(texts);
    const { lines, status } = await cli(['extract', '.'], { folder });
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(Object.keys(texts));
    for (const answer of lines)
      if (answer.id !== 'long.txt') expectAnswer(answer, texts[answer.id as keyof typeof texts]);
  });
});

describe('--out', () => {
  it('writes the whole output to the file, through a link too', async () => {
    const folder = await folderWith({ 'a.txt': STORY, 'real.jsonl': 'old' });
    await symlink('real.jsonl', path.join(folder, 'link.jsonl'));
    const { output, status } = await cli(['extract', 'a.txt', '--out', 'link.jsonl'], { folder });
    expect([status, output]).toEqual([0, '']);
    expect(JSON.parse(await readFile(path.join(folder, 'real.jsonl'), 'utf8'))).toMatchObject({
      id: 'a.txt',
    });
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'link.jsonl', 'real.jsonl']);
  });

  it('leaves the old file, and no other, when the work fails half-way', async () => {
    const folder = await folderWith({ 'a.jsonl': 'old' });
    async function* input() {
      yield Buffer.from('{"id": "a", "text": "One."}\n');
      throw new Error('the input broke off');
    }
    const { Readable } = await import('node:stream');
    const broken = cli(['extract', '--out', 'a.jsonl'], { folder, input: Readable.from(input()) });
    await expect(broken).rejects.toThrow('broke off');
    expect(await readdir(folder)).toEqual(['a.jsonl']);
    expect(await readFile(path.join(folder, 'a.jsonl'), 'utf8')).toBe('old');
  });

  it('that cannot be written is one line and ends with 1', async () => {
    const folder = await folderWith({ 'a.txt': STORY });
    await mkdir(path.join(folder, 'taken'));
    await writeFile(path.join(folder, 'taken/x'), '');
    for (const out of ['no/such/folder/a.jsonl', 'taken']) {
      const { status, errors, output } = await cli(['extract', 'a.txt', '--out', out], { folder });
      expect([status, output]).toEqual([1, '']);
      expect(errors).toMatch(
        /^newsmark: .* could not be written \(E[A-Z]+\); choose another place for --out\.\n$/u,
      );
    }
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'taken']);
  });
});

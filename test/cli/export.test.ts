import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from './cli';

const STORY = 'Pool shut\n\n“We will not move,” Anna Roe said.\n';

describe('export', () => {
  it('writes a file, or standard output, and tells what is lost', async () => {
    const folder = await folderWith({ 'a.txt': STORY });
    const shown = await cli(['export', '.', '--to', 'csv-quotes'], { folder });
    expect(shown.status).toBe(0);
    expect(shown.output).toContain('Anna Roe');
    expect(shown.errors).toMatch(/^newsmark: csv-quotes does not carry: .*\d+ blocks.*\.\n$/u);
    await cli(['export', '.', '--to', 'csv-quotes', '--out', 'quotes.csv'], { folder });
    expect(await readFile(path.join(folder, 'quotes.csv'), 'utf8')).toBe(shown.output);
  });

  it('writes brat into a new folder, whole or not at all', async () => {
    const folder = await folderWith({ 'in/a.txt': STORY, 'in/b/c.txt': STORY });
    expect((await cli(['export', 'in', '--to', 'brat', '--out', 'out'], { folder })).status).toBe(0);
    expect((await readdir(path.join(folder, 'out'), { recursive: true })).sort()).toEqual(
      ['a.ann', 'a.txt', 'annotation.conf', 'b', 'b/c.ann', 'b/c.txt', 'visual.conf'].sort(),
    );
    await writeFile(path.join(folder, 'out/a.ann'), 'work of days');
    const again = await cli(['export', 'in', '--to', 'brat', '--out', 'out'], { folder });
    expect(again).toMatchObject({ status: 1, errors: expect.stringContaining('out is not empty') });
    expect(await readFile(path.join(folder, 'out/a.ann'), 'utf8')).toBe('work of days');
    expect((await readdir(folder)).sort()).toEqual(['in', 'out']);
  });

  it('wants a form that there is, and a folder where one is needed', async () => {
    const folder = await folderWith({ 'a.txt': STORY });
    expect(await cli(['export', '.', '--to', 'brut'], { folder })).toMatchObject({ status: 2 });
    expect(await cli(['export', '.', '--to', 'brat'], { folder })).toMatchObject({ status: 2 });
    expect(await cli(['export', '.'], { folder })).toMatchObject({ status: 2 });
  });
});

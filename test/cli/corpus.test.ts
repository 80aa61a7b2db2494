import { describe, expect, it } from 'vitest';
import { cli, expectAnswer, folderWith } from './cli';

const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const FIRST = 'Pool shut\n\nAnna Roe, the manager, said on Monday that the pool was shut.\n';
const SECOND = 'Pool to open\n\nThe pool will open in May, Anna Roe said on Tuesday.\n';

const idOf = (answer: { entities: readonly { id: string; name: string }[] } | undefined, name: string) =>
  answer?.entities.find((entity) => entity.name === name)?.id;

describe('corpus', () => {
  it('gives one entity one id in all articles', async () => {
    const folder = await folderWith({ 'a.txt': FIRST, 'b.txt': SECOND });
    const { lines, status } = await cli(['corpus', '.'], { folder });
    expect(status).toBe(0);
    expect(idOf(lines[0], 'Anna Roe')).toBeTypeOf('string');
    expect(idOf(lines[1], 'Anna Roe')).toBe(idOf(lines[0], 'Anna Roe'));
    expectAnswer(lines[0]!, FIRST);
    expectAnswer(lines[1]!, SECOND);
  });

  it('gives the same ids whatever the order of the articles', async () => {
    const folder = await folderWith({ 'a.txt': FIRST, 'b.txt': SECOND });
    const forth = await cli(['corpus', 'a.txt', 'b.txt'], { folder });
    const back = await cli(['corpus', 'b.txt', 'a.txt'], { folder });
    expect(back.lines.toReversed()).toEqual(forth.lines);
  });

  it('is a filter, too: answers in the order of the lines, wrong ones and ids used twice included', async () => {
    const input = `${line({ id: 'a', text: FIRST })}no json\n${line({ id: 'a', text: SECOND })}${line({ text: FIRST })}`;
    const { lines, status } = await cli(['corpus', '--jsonl'], { input });
    expect(status).toBe(1);
    expect(lines.map(({ id, error }) => [id, error?.code])).toEqual([
      ['a', undefined],
      [null, 'invalid-json'],
      ['a', undefined],
      [null, undefined],
    ]);
    expect(new Set([0, 2, 3].map((i) => idOf(lines[i], 'Anna Roe'))).size).toBe(1);
  });

  it('wants paths or --jsonl, not both', async () => {
    expect(await cli(['corpus'])).toMatchObject({ status: 2, errors: expect.stringContaining('--jsonl') });
    expect(await cli(['corpus', '--jsonl', 'a.txt'])).toMatchObject({ status: 2 });
  });
});

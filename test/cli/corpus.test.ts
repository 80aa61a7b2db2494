import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../server/src/annotation/anchor';
import { decide } from '../../server/src/annotation/decision';
import { formatDecision } from '../../server/src/annotation/sidecar';
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

describe('what people decided', () => {
  const TEXT = 'Hall full\n\nThe hall was full by seven. “We will not move.”\n';

  it('holds in corpus and check: a dismissed finding is told no more', async () => {
    const at = { start: TEXT.indexOf('“'), end: TEXT.indexOf('”') + 1 };
    const line = formatDecision(
      decide(
        {
          op: 'finding.dismiss',
          at: anchorAt(TEXT, [at]),
          code: 'unattributed-quote',
          reason: 'said by many',
        },
        { who: 'roe', when: '2024-05-01T10:00:00.000Z', tool: 'newsmark/0.1.0' },
      ),
    );
    const folder = await folderWith({ 'newsmark.json': '{}', 'a.txt': TEXT });
    expect((await cli(['check', '.'], { folder })).output).toContain('unattributed-quote');
    await writeFile(path.join(folder, 'a.txt.newsmark.jsonl'), `${line}\n`);
    expect(await cli(['check', '.'], { folder })).toMatchObject({
      status: 0,
      output: 'No findings in 1 article.\n',
    });
    expect((await cli(['corpus', '.'], { folder })).lines[0]?.findings).toEqual([]);
    expect((await cli(['extract', '.'], { folder })).lines[0]?.findings).toHaveLength(1);
  });

  it('that cannot be read is named with its line, and the rest goes on', async () => {
    const folder = await folderWith({
      'newsmark.json': '{}',
      'a.txt': TEXT,
      'a.txt.newsmark.jsonl': '<<<<<<< ours\n',
    });
    const { status, errors, lines } = await cli(['corpus', '.'], { folder });
    expect([status, lines.length]).toEqual([1, 1]);
    expect(errors).toMatch(/^newsmark: a\.txt\.newsmark\.jsonl line 1: .+\.\n$/u);
  });
});

describe('findings across articles', () => {
  it('point at the words in the other article', async () => {
    const attributed =
      'Mill fire\n\nThe fire in the old paper mill began in the drying kiln on the second floor, the fire service said.\n';
    const bare =
      'Mill burns\n\nThe fire in the old paper mill began in the drying kiln on the second floor.\n';
    const folder = await folderWith({ 'a.txt': attributed, 'b.txt': bare });
    const { lines } = await cli(['corpus', '.'], { folder });
    const lost = lines[1]?.findings.find(({ code }) => code === 'lost-attribution');
    const [related] = (lost?.related ?? []) as { id?: string; start: number; end: number }[];
    expect(related?.id).toBe('a.txt');
    expect(attributed.slice(related?.start, related?.end)).toContain('drying kiln');
    expect((await cli(['check', '.'], { folder })).output).toMatch(
      /lost-attribution.*\n.*\n.*\n {2}a\.txt:3:\d+: /u,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cli, expectAnswer } from './cli';

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe('extract as a filter', () => {
  it('answers each line in order, and hands metadata back', async () => {
    const { lines, status } = await cli(['extract'], {
      input:
        line({
          id: 'a1',
          text: 'Anna Roe spoke. “We will not move,” Roe said.',
          outlet: 'Northern Ledger',
          year: 2024,
        }) +
        line({ id: 7, text: '' }) +
        line({ text: 'Nobody gave this an id.' }),
    });
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['a1', 7, null]);
    expect(lines[0]?.meta).toEqual({ outlet: 'Northern Ledger', year: 2024 });
    expect(lines[0]?.quotes).toHaveLength(1);
    for (const answer of lines) expectAnswer(answer);
  });

  it('counts code points: an emoji is one, a byte-order mark is one, CRLF is two', async () => {
    const text = '\ufeff👩‍🚒 Fire out\r\n\r\n“We will not move,” said Anna Roe.';
    const { lines } = await cli(['extract'], { input: line({ id: 'a', text }) });
    expectAnswer(lines[0]!, text);
    const [start = 0, end = 0] = lines[0]?.quotes[0]?.content[0] ?? [];
    expect(Array.from(text).slice(start, end).join('')).toBe('“We will not move,”');
  });

  it('answers a wrong line with its error and the others as ever', async () => {
    const { lines, status, errors } = await cli(['extract'], {
      input: Buffer.concat([
        Buffer.from('{"id": "a", "text": \n'),
        Buffer.from('["no", "object"]\n\n'),
        Buffer.from(line({ id: 'b' }) + line({ id: 'c', text: 3 }) + line({ id: { odd: 1 }, text: null })),
        Buffer.from('{"id": "d", "text": "caf\xe9"}\n', 'latin1'),
        Buffer.from(line({ id: 'e', text: 'Anna Roe spoke.' }).trimEnd()),
      ]),
    });
    expect(status).toBe(1);
    expect(errors).toBe('');
    expect(lines.map(({ id, line: number, error }) => [id, number, error?.code])).toEqual([
      [null, 1, 'invalid-json'],
      [null, 2, 'invalid-json'],
      [null, 3, 'invalid-json'],
      ['b', 4, 'missing-text'],
      ['c', 5, 'invalid-text'],
      [null, 6, 'invalid-text'],
      [null, 7, 'invalid-json'],
      ['e', undefined, undefined],
    ]);
    for (const answer of lines) expectAnswer(answer);
  });

  it('answers a text that is too large with its error, and goes on', async () => {
    const { lines, status } = await cli(['extract'], {
      input: line({ id: 'huge', text: 'x '.repeat(5_000_001) }) + line({ id: 'b', text: 'Anna Roe spoke.' }),
    });
    expect(status).toBe(1);
    expect(lines.map(({ id, error }) => [id, error?.code])).toEqual([
      ['huge', 'too-large'],
      ['b', undefined],
    ]);
  });

  it('answers metadata that cannot be written again with an error, and goes on', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const { lines } = await cli(['extract'], {
      input: `{"id": "deep", "text": "x", "odd": ${deep}}\n${line({ id: 'b', text: 'x' })}`,
    });
    expect(lines.map(({ id, error }) => [id, error?.code])).toEqual([
      ['deep', 'analysis-failed'],
      ['b', undefined],
    ]);
  });

  it('gives a list when asked for json', async () => {
    const input = line({ id: 'a', text: 'One.' }) + line({ id: 'b', text: 'Two.' });
    const { output } = await cli(['extract', '--format', 'json'], { input });
    expect((JSON.parse(output) as { id: string }[]).map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await cli(['extract', '--format', 'json'])).output).toBe('[]\n');
  });

  it('gives an answer that fits the published schema and its text, whatever the text', async () => {
    const words = fc.constantFrom(
      'Anna Roe',
      'said',
      '“',
      '”',
      '‘',
      '’',
      '"',
      "'",
      '«',
      '»',
      ',',
      '.',
      ' ',
      '\n',
      '\r\n',
      '\t',
      'Mr',
      'Kabul',
      'the minister',
      'according to',
      'told',
      'that',
      '👩‍🚒',
      'e\u0301',
      '\u0000',
      '\ud83d',
      '\u2028',
      '\u00a0',
      '—',
      ':',
      '(',
      'READ MORE',
      'By',
      'MOSCOW (Reuters) —',
      '# ',
      '---\n',
      'he',
      'she',
      'they',
      '1.5 million',
      'reportedly',
      '\ufeff',
    );
    const prose = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''));
    const text = fc.oneof(
      { weight: 3, arbitrary: prose },
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.string(), text), { maxLength: 8 }), async (articles) => {
        const input = articles.map(([id, text]) => line({ id, text })).join('');
        const { lines, status } = await cli(['extract'], { input });
        expect(status).toBe(0);
        expect(lines.map(({ id }) => id)).toEqual(articles.map(([id]) => id));
        lines.forEach((answer, i) => {
          expectAnswer(answer, articles[i]![1]);
        });
      }),
      { numRuns: 25 },
    );
  });
});

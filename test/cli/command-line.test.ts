import { describe, expect, it } from 'vitest';
import { cli } from './cli';

describe('the command line', () => {
  it('prints help for itself and for each command', async () => {
    const help = (await cli(['--help'])).output;
    const commands = [...help.matchAll(/^ {2}([a-z]+) .*/gmu)].map((match) => match[1] ?? '');
    expect(commands).toEqual(
      expect.arrayContaining(['extract', 'corpus', 'check', 'report', 'stats', 'export', 'lsp', 'help']),
    );
    for (const command of commands.filter((name) => name !== 'help')) {
      const { status, output } = await cli(['help', command]);
      expect([command, status]).toEqual([command, 0]);
      expect(output).toMatch(/^Usage: newsmark/u);
    }
  });

  it.each([
    [['extrct'], /did you mean extract\?/iu],
    [['extract', '--formt', 'json'], /did you mean --format\?/iu],
    [['extract', '--format', 'xml'], /jsonl, json/u],
    [['check'], /missing required argument 'path'/u],
    [['lsp'], /--stdio/u],
    [['lsp', '--stdo'], /did you mean --stdio\?/iu],
    [['stats', '--'], /missing required argument/u],
  ])('meets the wrong command line %j with one line and status 2', async (words, message) => {
    const { status, output, errors } = await cli(words);
    expect([status, output]).toEqual([2, '']);
    expect(errors).toMatch(/^newsmark: [^\n]+\n$/u);
    expect(errors).toMatch(message);
  });

  it('without a command prints help and ends with 2', async () => {
    expect(await cli([])).toMatchObject({ status: 2, errors: expect.stringContaining('Usage: newsmark') });
  });
});

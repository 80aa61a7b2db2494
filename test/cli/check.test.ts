import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import checkSchema from '../../server/schema/check.schema.json';
import { cli, folderWith } from './cli';

const STORY =
  'Hall full\n\nThe hall was full by seven. “We will not move.”\n\nIt is feared that more will follow.\n';

describe('check', () => {
  it('shows each finding at its place, with carets under the words', async () => {
    const folder = await folderWith({ 'a/hall.txt': STORY });
    const { output, status } = await cli(['check', 'a'], { folder });
    expect(status).toBe(1);
    const [head, words, carets] = output.split('\n');
    expect(head).toMatch(/^a\/hall\.txt:3:29 warning unattributed-quote: .+$/u);
    expect(words).toBe('3 | The hall was full by seven. “We will not move.”');
    expect(carets).toBe('  |                             ^^^^^^^^^^^^^^^^^^^');
    expect(output.trimEnd().split('\n').at(-1)).toMatch(
      /^2 findings in 1 of 1 article: 1 warning, 1 information\.$/u,
    );
  });

  it('cuts a long line around the words, and keeps the carets below wide characters', async () => {
    const words = 'The 👩‍🚒 hall was full by seven, and 東京 was not. '.repeat(9);
    const folder = await folderWith({
      'a.txt': `Hall full\n\n${words}\n\n${words}“We will not move.” ${words}\n`,
    });
    const { output } = await cli(['check', 'a.txt'], { folder });
    const lines = output.split('\n');
    const at = lines.findIndex(
      (line) => /^ *\| .*\^/u.test(line) && lines[lines.indexOf(line) - 1]?.includes('“We'),
    );
    const { default: stringWidth } = await import('string-width');
    const shown = lines[at - 1] ?? '';
    expect(stringWidth(shown)).toBeLessThanOrEqual(80);
    expect(stringWidth(shown.slice(0, shown.indexOf('“')))).toBe(lines[at]?.indexOf('^'));
    expect(shown).toMatch(/… .*“We will not move\.”.*…$/u);
  });

  it('can doubt itself: edited articles are analysed as from scratch', async () => {
    const folder = await folderWith({ 'a.txt': STORY, 'b.txt': 'Rain came.\n' });
    const { output, status } = await cli(['check', '.', '--paranoid', '5'], { folder });
    expect(output).toBe('2 articles, 5 edits each, compared with the analysis from scratch: none differs.\n');
    expect(status).toBe(0);
  });

  it('has colours on a terminal only', async () => {
    const folder = await folderWith({ 'a.txt': STORY });
    expect((await cli(['check', '.'], { folder, isTerminal: true })).output).toContain('\u001b[33mwarning');
    expect((await cli(['check', '.'], { folder })).output).not.toContain('\u001b');
  });

  it('cannot be steered by control characters of an article', async () => {
    const folder = await folderWith({
      'a.txt': 'Hall full\n\nIt is feared \u001b[31mthat more will follow.\n',
    });
    const { output } = await cli(['check', '.'], { folder });
    expect(output).toContain('agentless-passive');
    expect(output).not.toContain('\u001b');
  });

  it.each([
    ['error', 0],
    ['warning', 1],
    ['information', 1],
    ['never', 0],
  ])('with --fail-on %s ends with %i where the gravest finding is a warning', async (severity, status) => {
    const folder = await folderWith({ 'a.txt': STORY });
    expect((await cli(['check', '.', '--fail-on', severity], { folder })).status).toBe(status);
  });

  it('follows the severities of newsmark.json, and those for some paths', async () => {
    const folder = await folderWith({
      'newsmark.json':
        '{"rules": {"unattributed-quote": "error"}, "overrides": [{"files": ["live/**"], "rules": {"unattributed-quote": "off"}}]}',
      'a.txt': STORY,
      'live/b.txt': STORY,
    });
    const { output } = await cli(['check', '.', '--fail-on', 'error'], { folder });
    expect(output).toContain('a.txt:3:29 error unattributed-quote');
    expect(output).not.toMatch(/b\.txt.*unattributed-quote/u);
  });

  it('says that all is well', async () => {
    const folder = await folderWith({ 'a.txt': 'Hall full\n' });
    expect(await cli(['check', '.'], { folder })).toMatchObject({
      status: 0,
      output: 'No findings in 1 article.\n',
    });
  });

  it('writes JSON that fits its published schema and slices to the words', async () => {
    const text = `\ufeff👩‍🚒 ${STORY}`;
    const folder = await folderWith({ 'a.txt': text });
    const { output } = await cli(['check', '.', '--format', 'json'], { folder });
    const findings = JSON.parse(output) as { start: number; end: number; line: number; column: number }[];
    const validate = new Ajv({ allErrors: true }).compile(checkSchema);
    expect(validate(findings) ? [] : validate.errors).toEqual([]);
    const [first] = findings;
    expect(Array.from(text).slice(first?.start, first?.end).join('')).toBe('“We will not move.”');
    expect([first?.line, first?.column]).toEqual([3, 29]);
  });

  it('writes SARIF whose regions, rules and fingerprints hold', async () => {
    const folder = await folderWith({ 'a b/hall é.txt': STORY, 'c.txt': STORY });
    const { output } = await cli(['check', '.', '--format', 'sarif', '--out', 'log.sarif'], { folder });
    expect(output).toBe('');
    const log = JSON.parse(await readFile(path.join(folder, 'log.sarif'), 'utf8')) as SarifLog;
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    const rules = run!.tool.driver.rules;
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { ruleId, ruleIndex } of run!.results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    const [{ artifactLocation, region }] = run!.results[0]!.locations.map((at) => at.physicalLocation) as [
      Place,
    ];
    expect(artifactLocation.uri).toBe('a%20b/hall%20%C3%A9.txt');
    expect(region).toMatchObject({ startLine: 3, startColumn: 29, endLine: 3, endColumn: 48 });
    expect(region.snippet.text).toBe('“We will not move.”');
    const fingerprints = run!.results.map((result) => result.partialFingerprints['words/v1']);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  it("writes SARIF that the standard's own schema accepts, also with places in other articles", async () => {
    // The schema that OASIS publishes for SARIF 2.1.0, unchanged.
    const schema = path.join(import.meta.dirname, 'fixtures', 'sarif-schema-2.1.0.json');
    const accepts = new Ajv({
      strict: false,
      formats: { 'date-time': true, uri: true, 'uri-reference': true },
    });
    const isSarif = accepts.compile(JSON.parse(await readFile(schema, 'utf8')) as object);
    const told = (words: string) => `Ferry fire\n\n“${words}” said harbour master Eleni Vournas on Sunday.\n`;
    const folder = await folderWith({
      'newsmark.json': '{}',
      'a.txt': `${told('We checked the deck twice and we found nothing wrong with it,')}\n${STORY}`,
      'b.txt': told('We had checked the deck two times and found nothing wrong with it,'),
    });
    const { output } = await cli(['check', '.', '--format', 'sarif'], { folder });
    const log = JSON.parse(output) as { runs: { results: { relatedLocations?: unknown[] }[] }[] };
    expect(log.runs[0]!.results.some(({ relatedLocations }) => (relatedLocations ?? []).length > 0)).toBe(
      true,
    );
    expect(isSarif(log), accepts.errorsText(isSarif.errors)).toBe(true);
    log.runs[0]!.results.push({ relatedLocations: ['not a location'] });
    expect(isSarif(log)).toBe(false);
  });

  it('keeps the fingerprint of a finding when the text above it changes', async () => {
    const before = await sarif(STORY);
    const after = await sarif(`Hall full\n\nDoors opened at six.\n\n${STORY.slice(11)}`);
    expect(after).toEqual(before);
  });
});

async function sarif(text: string): Promise<string[]> {
  const folder = await folderWith({ 'a.txt': text });
  const { output } = await cli(['check', '.', '--format', 'sarif'], { folder });
  return (JSON.parse(output) as SarifLog).runs[0]!.results.map((r) => r.partialFingerprints['words/v1']);
}

interface Place {
  readonly artifactLocation: { readonly uri: string };
  readonly region: { readonly startLine: number; readonly snippet: { readonly text: string } };
}

interface SarifLog {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly locations: readonly { readonly physicalLocation: Place }[];
      readonly partialFingerprints: { readonly 'words/v1': string };
    }[];
  }[];
}

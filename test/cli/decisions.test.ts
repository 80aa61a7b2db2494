import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anchorAt } from '../../server/src/annotation/anchor';
import { type Choice, decide } from '../../server/src/annotation/decision';
import { addDecisions, formatDecision, parseSidecar } from '../../server/src/annotation/sidecar';
import { run } from '../../server/src/cli/program';
import { stamp } from '../annotation/arbitrary';

const story = 'Anna Roe opened the hearing in Solheim on Monday, and Tom Hill said that nobody would move.';
const at = (words: string) => {
  const start = story.indexOf(words);
  return anchorAt(story, [{ start, end: start + words.length }]);
};
const mark = (words: string, type: string): Choice => ({ op: 'mention.add', at: at(words), type });

let folder = '';
const root = path.join(import.meta.dirname, '../..');
/** The command line from source, as a shell calls it. */
const program = [
  process.execPath,
  path.join(root, 'node_modules/tsx/dist/cli.mjs'),
  path.join(root, 'server/src/cli/main.ts'),
]
  .map((part) => `"${part}"`)
  .join(' ');
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newsmark-decisions-'));
});
afterAll(() => rm(folder, { recursive: true }));

const sidecar = (who: string, ...choices: Choice[]) =>
  addDecisions(
    parseSidecar('', 'article'),
    choices.map((c, i) => decide(c, stamp(who, i))),
  )!;

async function corpus(name: string, lines: string): Promise<string> {
  const place = path.join(folder, name);
  await mkdir(place, { recursive: true });
  await writeFile(path.join(place, 'newsmark.json'), '{}');
  await writeFile(path.join(place, 'story.txt'), story);
  await writeFile(path.join(place, 'story.txt.newsmark.jsonl'), lines);
  return place;
}

async function newsmark(...words: string[]): Promise<{ status: number; output: string; errors: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const status = await run(words, { input: Readable.from([]), output, errors, folder, environment: {} });
  output.end();
  errors.end();
  return { status, output: await textOf(output), errors: await textOf(errors) };
}

describe('newsmark compare', () => {
  const anna = sidecar(
    'anna',
    mark('Anna Roe', 'person'),
    mark('Solheim', 'place'),
    mark('Tom Hill', 'person'),
  );
  const ben = sidecar('ben', mark('Anna Roe', 'person'), mark('Solheim', 'organization'));
  beforeEach(async () => {
    await corpus('a', anna);
    await corpus('b', ben);
  });

  it('prints the agreement of two folders', async () => {
    const { status, output, errors } = await newsmark('compare', 'a', 'b', '--format', 'json');
    expect([status, errors]).toEqual([0, '']);
    const report = JSON.parse(output);
    expect(report).toMatchObject({ schema: 1, a: 'a', b: 'b', articles: 1, onlyA: 0, onlyB: 0 });
    expect(report.mentions.all).toMatchObject({ a: 3, b: 2, both: 1, f1: 0.4 });
    expect(report.mentions.person).toMatchObject({ a: 2, b: 1, both: 1 });
    const { output: text } = await newsmark('compare', 'a', 'b');
    expect(text).toMatch(/^Mentions +a +b +both +F1 +κ/m);
    // Each head is explained below.
    for (const head of ['both', 'α unit.', 'linked', 'near', 'speakers'])
      expect(text).toMatch(new RegExp(`^${head}`, 'm'));
    expect((await newsmark('compare', 'a', 'b', '--format', 'csv')).output).toMatch(
      /^mention,all,3,2,1,0\.4,/m,
    );
  });

  it('prints the agreement of two people in one folder', async () => {
    await corpus('both', anna + ben);
    const { output } = await newsmark('compare', 'anna', 'ben', '--in', 'both', '--format', 'json');
    expect(JSON.parse(output).mentions.all).toMatchObject({ a: 3, b: 2, both: 1, f1: 0.4 });
  });

  it('leaves out an article whose text differs, or that one side did not annotate, and says so', async () => {
    await writeFile(path.join(folder, 'b/story.txt'), `${story} More.`);
    const differing = await newsmark('compare', 'a', 'b', '--format', 'json');
    expect(differing.errors).toContain('story.txt has another text in b');
    expect([differing.status, JSON.parse(differing.output).articles]).toEqual([1, 0]);
    await corpus('b', '');
    expect(JSON.parse((await newsmark('compare', 'a', 'b', '--format', 'json')).output)).toMatchObject({
      articles: 0,
      onlyA: 1,
    });
  });
});

describe('newsmark merge-driver', () => {
  const git = async (place: string, ...words: string[]) =>
    (
      await promisify(execFile)('git', [
        '-C',
        place,
        '-c',
        'user.name=t',
        '-c',
        'user.email=t@example.org',
        ...words,
      ])
    ).stdout;

  /** Two branches that decided about the same words, merged by git. */
  async function merged(name: string, ours: string, theirs: string): Promise<string> {
    const place = await corpus(name, sidecar('anna', mark('Solheim', 'place')));
    await git(place, 'init', '-q', '-b', 'main');
    await git(place, 'config', 'merge.newsmark.driver', `${program} merge-driver %O %A %B %P`);
    await writeFile(path.join(place, '.gitattributes'), '*.newsmark.jsonl text eol=lf merge=newsmark\n');
    const file = path.join(place, 'story.txt.newsmark.jsonl');
    const commit = async (text: string) => {
      await writeFile(file, text);
      await git(place, 'add', '-A');
      await git(place, 'commit', '-q', '-m', 'decisions', '--allow-empty');
    };
    await commit(sidecar('anna', mark('Solheim', 'place')));
    await git(place, 'checkout', '-q', '-b', 'ben');
    await commit(theirs);
    await git(place, 'checkout', '-q', 'main');
    await commit(ours);
    await git(place, 'merge', '-q', '--no-edit', 'ben');
    expect(await git(place, 'status', '--porcelain')).toBe('');
    return readFile(file, 'utf8');
  }

  it('merges two branches of decisions in git without a conflict, and keeps every line of both', async () => {
    const base = mark('Solheim', 'place');
    const ours = sidecar('anna', base, mark('Anna Roe', 'person'), mark('Tom Hill', 'person'));
    const theirs = addDecisions(parseSidecar(sidecar('anna', base), 'article'), [
      decide(mark('Anna Roe', 'organization'), stamp('ben', 5)),
      decide(mark('Tom Hill', 'person'), stamp('ben', 6)),
    ])!;
    const result = parseSidecar(await merged('git', ours, theirs), 'article');
    expect(result.problems).toEqual([]);
    const lines = new Set(`${ours}${theirs}`.split('\n').filter(Boolean));
    expect(new Set(result.lines.map((l) => l.raw))).toEqual(lines);
    expect(result.lines).toHaveLength(5);
  });

  it('keeps lines that nobody understands, and those that one side took out', async () => {
    const base = sidecar('anna', mark('Solheim', 'place'));
    const foreign = '{"somebody":  "else"}';
    const merge = await merged('git-odd', '', `${base}${foreign}\nhalf a li`);
    expect(merge.split('\n')).toEqual(expect.arrayContaining([base.trim(), foreign, 'half a li']));
  });

  it('says in one line what is wrong with its files', async () => {
    await writeFile(path.join(folder, 'bytes'), Buffer.from([0xff, 0x41]));
    await writeFile(
      path.join(folder, 'fine'),
      formatDecision(decide(mark('Solheim', 'place'), stamp('anna', 1))),
    );
    expect(await newsmark('merge-driver', 'fine', 'fine', 'missing')).toMatchObject({
      status: 2,
      errors: expect.stringMatching(/could not be read.*\n$/),
    });
    expect(await newsmark('merge-driver', 'fine', 'fine', 'bytes')).toMatchObject({
      status: 1,
      errors: expect.stringMatching(/merge it by hand\.\n$/),
    });
  });
});

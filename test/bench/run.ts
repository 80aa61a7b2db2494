// npm run bench [-- --only NAME,NAME] [--articles 100,1000,10000] [--write FILE] [--keep]: runs the benchmarks, prints what
// they cost and how that grows, and fails when a figure is beyond its floor, grows faster than it may, or costs twice
// what it cost in the run that was kept with --keep, which compares with nothing. With --only, one section is kept and
// the others stay as they are.
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runScript } from '../host/served/system';
import { useOwnTemporaryFolder } from '../support/temporary';
import { measureApart } from './apart';
import { type Costs, costsOf, keep, keptCosts, regressions } from './baseline';
import { type Figure, faults, growth } from './benchmark';

useOwnTemporaryFolder();
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    articles: { type: 'string', default: '100,1000,10000' },
    write: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const ENDING = '.bench.ts';
const articles = values.articles.split(',').map(Number);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();
const chosen = values.only?.split(',') ?? names;
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`✗ There is no benchmark “${unknown.join('”, “')}”; choose among ${names.join(', ')}.`);
  process.exit(2);
}
const wrongSize = articles.find((size) => !Number.isInteger(size) || size < 1);
if (wrongSize !== undefined) {
  console.error(`✗ “--articles ${values.articles}” are no sizes; write whole numbers with commas: 100,1000.`);
  process.exit(2);
}
const parts: string[] = [];
const wrong: string[] = [];
const costs: Costs = {};

await runScript(async () => {
  for (const section of chosen) {
    const file = path.join(import.meta.dirname, `${section}${ENDING}`);
    const { name, sizes, figures, loop } = await measureApart(file, articles);
    Object.assign(costs, costsOf(name, figures, loop));
    wrong.push(...figures.flatMap(faults));
    parts.push(`## ${name}\n\n${table(sizes, figures)}`);
    console.log(`\n${parts.at(-1)}`);
  }

  if (values.write !== undefined) {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
    const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`;
    const intro =
      `# Performance\n\nWritten by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} at commit ${commit}, ` +
      `on ${machine}. “Growth” is the exponent b of cost ~ size^b: 0 is flat, 1 is linear. ` +
      'What stands behind the figures, and other runs: [notes](performance-notes.md).';
    writeFileSync(values.write, `${[intro, ...parts].join('\n\n')}\n`);
  }
  if (values.keep) keep(costs);
  else wrong.push(...regressions(costs, keptCosts()));
  for (const sentence of wrong) console.error(`✗ ${sentence}`);
  if (wrong.length > 0) process.exitCode = 1;
});

function table(sizes: string, figures: readonly Figure[]): string {
  const columns = [...new Set(figures.flatMap((f) => [...f.bySize.keys()]))].sort((a, b) => a - b);
  const rows = figures.map((figure) => [
    figure.name,
    ...columns.map((size) => (figure.bySize.has(size) ? format(figure.bySize.get(size) ?? 0) : '')),
    figure.unit,
    growth(figure.bySize)?.toFixed(2) ?? '',
    figure.shape ?? '',
    String(figure.atMost ?? figure.atLeast ?? ''),
    String(figure.goal ?? ''),
  ]);
  const head = ['figure', ...columns.map((c) => `${c} ${sizes}`), 'unit', 'growth', 'shape', 'floor', 'goal'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function format(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 1 ? 2 : 1);
}

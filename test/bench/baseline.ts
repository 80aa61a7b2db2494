// What the benchmarks cost when they were last kept, in ratio to a loop of plain work measured in the same run, so that
// a slower machine does not look like slower code.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Figure } from './benchmark';

const FILE = path.join(import.meta.dirname, 'baseline.json');
/** A figure that costs this many times what it cost is a fault. */
const MOST = 2;
/** Figures below this many ms are noise. */
const LEAST_MS = 5;
const RUNS = 7;

/** Costs by figure and size, each as a multiple of the loop. */
export type Costs = Record<string, number>;

/** How long the loop takes on this machine now, in ms: the median of some runs. */
export function calibrate(): number {
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    const counts = new Map<string, number>();
    for (let at = 0; at < 300_000; at++) {
      const key = `word ${(at * 7919) % 5003}`;
      counts.set(key, (counts.get(key) ?? 0) + key.length);
    }
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
}

/** The costs of figures that are times; others are left out. */
export function costsOf(benchmark: string, figures: readonly Figure[], loop: number): Costs {
  const costs: Costs = {};
  for (const { name, unit, bySize } of figures) {
    const inMs = unit === 's' ? 1000 : unit === 'ms' ? 1 : undefined;
    if (inMs === undefined) continue;
    for (const [size, value] of bySize)
      if (value * inMs >= LEAST_MS) costs[`${benchmark}: ${name}, ${size}`] = (value * inMs) / loop;
  }
  return costs;
}

/** The costs that were kept; none where nothing was. */
export function keptCosts(file = FILE): Costs {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Costs) : {};
}

/** One sentence for each cost that is far above what was kept; none for figures that were not kept. */
export function regressions(costs: Costs, kept: Costs): string[] {
  return Object.entries(costs).flatMap(([name, cost]) => {
    const before = kept[name];
    if (before === undefined || cost <= MOST * before) return [];
    return [`${name} costs ${(cost / before).toFixed(1)} times what it cost when the baseline was kept`];
  });
}

/** Keeps the costs of a run for later ones; those of figures that were not measured stay as they are. */
export function keep(costs: Costs, file = FILE): void {
  const rounded = Object.entries({ ...keptCosts(file), ...costs }).map(([name, cost]) => [
    name,
    Number(cost.toPrecision(3)),
  ]);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(rounded.sort()), null, 2)}\n`);
}

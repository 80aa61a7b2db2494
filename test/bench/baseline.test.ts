import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { calibrate, costsOf, keep, keptCosts, regressions } from './baseline';
import { type Figure, faults } from './benchmark';

const folder = mkdtempSync(path.join(os.tmpdir(), 'newsmark-baseline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const figure = (name: string, unit: Figure['unit'], ...bySize: [number, number][]): Figure => ({
  name,
  unit,
  bySize: new Map(bySize),
});

describe('what a benchmark costs', () => {
  it('is told in ratio to the loop: a machine half as fast costs the same', () => {
    const fast = costsOf('Keys', [figure('a key', 'ms', [1000, 8])], 40);
    const slow = costsOf('Keys', [figure('a key', 'ms', [1000, 16])], 80);
    expect(fast).toEqual(slow);
    expect(calibrate()).toBeGreaterThan(0);
  });

  it('leaves out what is no time, and times too short to tell', () => {
    const figures = [figure('memory', 'MB', [100, 90]), figure('a hover', 'ms', [100, 0.4])];
    expect(costsOf('Server', figures, 40)).toEqual({});
  });

  it('is a fault at more than twice what was kept, and not below', () => {
    const kept = costsOf('Server', [figure('cold index', 's', [100, 2])], 40);
    const costing = (seconds: number) =>
      regressions(costsOf('Server', [figure('cold index', 's', [100, seconds])], 40), kept);
    expect(costing(3.9)).toEqual([]);
    expect(costing(4.2)).toEqual([expect.stringContaining('Server: cold index, 100 costs 2.1 times')]);
    expect(regressions({ 'Server: warm start, 100': 9 }, kept)).toEqual([]);
  });

  it('is kept a section at a time', () => {
    const file = path.join(folder, 'baseline.json');
    keep({ 'Keys: a key, 1000': 0.2, 'Server: cold index, 100': 50 }, file);
    keep({ 'Keys: a key, 1000': 0.12345 }, file);
    expect(keptCosts(file)).toEqual({ 'Keys: a key, 1000': 0.123, 'Server: cold index, 100': 50 });
  });

  it('is a fault where it grows faster than its shape, whatever was kept', () => {
    const steep = { ...figure('cold index', 's', [100, 1], [1000, 100]), shape: 'linear' as const };
    expect(faults(steep)).toEqual([expect.stringContaining('size^2.00')]);
    expect(
      faults({
        ...steep,
        bySize: new Map([
          [100, 1],
          [1000, 10],
        ]),
      }),
    ).toEqual([]);
  });
});

// One benchmark: what it measures, how its cost must grow, and what it may cost. Files named *.bench.ts export one.

/** `flat`: the figure does not grow with the size; `linear`: it grows no faster than the size. */
export type Shape = 'flat' | 'linear';

export interface Figure {
  /** What was measured: "keystroke, p95". */
  readonly name: string;
  readonly unit: 'ms' | 's' | 'MB' | 'words/s' | '×' | 'KB' | 'µs' | 'places';
  /** The figure by size, in ascending order of size (articles or words, as the benchmark says). */
  readonly bySize: ReadonlyMap<number, number>;
  /** How it must grow; absent where one size is measured. */
  readonly shape?: Shape;
  /** The floor: the run fails beyond it. `least` for figures where more is better. */
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly goal?: number;
}

export interface Benchmark {
  readonly name: string;
  /** What the sizes count. */
  readonly sizes: string;
  readonly run: (options: BenchmarkOptions) => Promise<readonly Figure[]>;
}

export interface BenchmarkOptions {
  /** Sizes of corpora to measure, ascending. */
  readonly articles: readonly number[];
}

/**
 * The exponent b of the least-squares line through log(size) and log(figure): figure ~ size^b. Flat is 0, linear 1.
 *
 * @returns undefined for fewer than two sizes
 */
export function growth(bySize: ReadonlyMap<number, number>): number | undefined {
  const points = [...bySize].map(
    ([size, value]) => [Math.log(size), Math.log(Math.max(value, 1e-9))] as const,
  );
  if (points.length < 2) return undefined;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}

/** The largest exponent that still counts as the shape; the room above 0 and 1 is for noise. */
export const STEEPEST: Readonly<Record<Shape, number>> = { flat: 0.35, linear: 1.25 };

/** What is wrong with a figure, in one sentence each; none when it is as it should be. */
export function faults(figure: Figure): string[] {
  const found: string[] = [];
  const last = [...figure.bySize.values()].at(-1) ?? Number.NaN;
  const steepness = growth(figure.bySize);
  if (figure.shape !== undefined && steepness !== undefined && steepness > STEEPEST[figure.shape])
    found.push(`${figure.name} grows like size^${steepness.toFixed(2)}, which is not ${figure.shape}`);
  if (figure.atMost !== undefined && !(last <= figure.atMost))
    found.push(`${figure.name} is ${last.toFixed(1)} ${figure.unit}, more than ${figure.atMost}`);
  if (figure.atLeast !== undefined && !(last >= figure.atLeast))
    found.push(`${figure.name} is ${last.toFixed(1)} ${figure.unit}, less than ${figure.atLeast}`);
  return found;
}

/** The value below which `share` of the samples lie; NaN for none. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

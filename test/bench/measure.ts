// Run by apart.ts with a benchmark's file and the sizes of corpora: measures and tells the process that started it.
import { runScript } from '../host/served/system';
import type { Measured } from './apart';
import { calibrate } from './baseline';
import type { Benchmark } from './benchmark';

const [file = '', sizes = ''] = process.argv.slice(2);

await runScript(async () => {
  const { benchmark } = (await import(file)) as { benchmark: Benchmark };
  // Before and after, since other work on the machine comes and goes.
  const before = calibrate();
  const figures = await benchmark.run({ articles: sizes.split(',').map(Number) });
  const loop = (before + calibrate()) / 2;
  process.send?.({ name: benchmark.name, sizes: benchmark.sizes, figures, loop } satisfies Measured);
});

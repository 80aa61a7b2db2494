// What a keystroke costs: the analysis of an article again after one character was typed in its middle. The engine
// has read some articles before, as in an editor.
import { type Benchmark, percentile } from './benchmark';
import { bundledEngine } from './engine';
import { generateCorpus } from './generate';

const SIZES = [1000, 5000, 50_000];
/** Articles that the engine reads first. */
const BEFORE = 60;
/** Keys an article; of the first ones the time is not taken. */
const KEYS = 200;
const FIRST_KEYS = 10;

export const benchmark: Benchmark = {
  name: 'Keystroke to findings',
  sizes: 'words',
  async run() {
    const analyser = (await bundledEngine())();
    for (const { text } of generateCorpus(BEFORE, 600, 2)) analyser.analyse(text);
    const p95 = new Map<number, number>();
    const scratch = new Map<number, number>();
    for (const words of SIZES) {
      const [article] = generateCorpus(1, words);
      let text = article?.text ?? '';
      const start = performance.now();
      let state = analyser.analyse(text);
      scratch.set(words, performance.now() - start);
      const samples: number[] = [];
      for (let i = 0; i < KEYS; i++) {
        const at = text.indexOf(' ', Math.floor(text.length * (0.2 + (0.6 * i) / KEYS)));
        text = `${text.slice(0, at)}${'typed'[i % 5]}${text.slice(at)}`;
        const before = performance.now();
        state = analyser.analyse(text, state);
        samples.push(performance.now() - before);
      }
      p95.set(words, percentile(samples.slice(FIRST_KEYS), 0.95));
    }
    return [
      { name: 'from scratch', unit: 'ms', bySize: scratch, shape: 'linear' },
      { name: 'after a keystroke, p95', unit: 'ms', bySize: p95, shape: 'linear', atMost: 40, goal: 20 },
      {
        name: 'after a keystroke in 1,000 words, p95',
        unit: 'ms',
        bySize: new Map([[1000, p95.get(1000) ?? Number.NaN]]),
        atMost: 15,
        goal: 8,
      },
    ];
  },
};

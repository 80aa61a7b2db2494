// What a keystroke costs: the analysis of an article again after one character was typed in its middle. The engine
// has read some articles before and somebody has typed into one, as in an editor (server/src/session/warming.ts), and V8
// optimises when the server has it do so (server/src/session/machine.ts).
import type { AnalysedText, Analyser } from '../../server/src/extraction/analyse';
import { tuneCompiler } from '../../server/src/session/machine';
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
    tuneCompiler();
    const analyser = (await bundledEngine())();
    for (const { text } of generateCorpus(BEFORE, 600, 2)) analyser.analyse(text);
    for (const { text } of generateCorpus(1, 600, 3)) typed(analyser, analyser.analyse(text));
    const p95 = new Map<number, number>();
    const scratch = new Map<number, number>();
    for (const words of SIZES) {
      const [article] = generateCorpus(1, words);
      const start = performance.now();
      const state = analyser.analyse(article?.text ?? '');
      scratch.set(words, performance.now() - start);
      p95.set(words, percentile(typed(analyser, state).slice(FIRST_KEYS), 0.95));
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

/** Types into an article, from place to place in its middle, and gives the ms of each key. */
function typed(analyser: Analyser, article: AnalysedText): readonly number[] {
  let state = article;
  const samples: number[] = [];
  for (let i = 0; i < KEYS; i++) {
    const { text } = state.document;
    const at = text.indexOf(' ', Math.floor(text.length * (0.2 + (0.6 * i) / KEYS)));
    const next = `${text.slice(0, at)}${'typed'[i % 5]}${text.slice(at)}`;
    const before = performance.now();
    state = analyser.analyse(next, state);
    samples.push(performance.now() - before);
  }
  return samples;
}

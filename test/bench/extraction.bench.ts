// Words a second of the whole extraction, beside compromise's own entities and quotations in the same run; both as V8
// runs them by itself, for what the server tells it (server/src/session/machine.ts) pays in the first minutes.
import nlp from 'compromise';
import { type Benchmark, percentile } from './benchmark';
import { bundledEngine } from './engine';
import { generateCorpus } from './generate';

/**
 * Rounds of both before anything is measured. What is told is the speed over a corpus: the just-in-time compiler works
 * beside the first thousand articles, and its threads' time counts here.
 */
const WARM_UP = 8;
const ROUNDS = 9;

export const benchmark: Benchmark = {
  name: 'Extraction',
  sizes: 'articles',
  async run() {
    const articles = [...generateCorpus(120, 600)];
    const few = articles.slice(0, 15);
    const words = wordsOf(articles);
    const fewWords = wordsOf(few);
    const createAnalyser = await bundledEngine();
    // A new analyser a round: nothing is known of a line from the round before.
    const analyse = () => {
      const analyser = createAnalyser();
      for (const { text } of articles) analyser.analyse(text);
    };
    const parse = () => {
      for (const { text } of few) {
        const document = nlp(text);
        document.people().json();
        document.places().json();
        document.organizations().json();
        document.quotations().json();
      }
    };
    const ours: number[] = [];
    const theirs: number[] = [];
    const ratios: number[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      // Ours between two halves of theirs: what else the machine does, and how fast it runs, hits both alike.
      const before = seconds(parse);
      const speed = words / seconds(analyse);
      const compromise = (2 * fewWords) / (before + seconds(parse));
      if (round < 0) continue;
      ours.push(speed);
      theirs.push(compromise);
      ratios.push(speed / compromise);
    }
    const size = articles.length;
    return [
      { name: 'whole extraction', unit: 'words/s', bySize: new Map([[size, percentile(ours, 0.5)]]) },
      {
        name: 'compromise: people, places, organizations, quotations',
        unit: 'words/s',
        bySize: new Map([[size, percentile(theirs, 0.5)]]),
      },
      {
        name: `ratio, median of ${ROUNDS} rounds`,
        unit: '×',
        bySize: new Map([[size, percentile(ratios, 0.5)]]),
        atLeast: 5,
        goal: 10,
      },
      { name: 'ratio, lowest round', unit: '×', bySize: new Map([[size, Math.min(...ratios)]]) },
      { name: 'ratio, highest round', unit: '×', bySize: new Map([[size, Math.max(...ratios)]]) },
    ];
  },
};

function wordsOf(articles: readonly { readonly text: string }[]): number {
  return articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

/** Processor seconds of all threads, so that other work on the machine does not count. */
function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

// Words a second of the whole extraction, beside compromise's own entities and quotations in the same run.
import nlp from 'compromise';
import type { Benchmark } from './benchmark';
import { bundledEngine } from './engine';
import { generateCorpus } from './generate';

const ROUNDS = 4;

export const benchmark: Benchmark = {
  name: 'Extraction',
  sizes: 'articles',
  async run() {
    const articles = [...generateCorpus(120, 600)];
    const words = articles.reduce((sum, a) => sum + a.text.split(/\s+/).length, 0);
    const createAnalyser = await bundledEngine();
    const few = articles.slice(0, 15);
    const fewWords = few.reduce((sum, a) => sum + a.text.split(/\s+/).length, 0);
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
    analyse();
    parse();
    // Turns about, and the best of each: another process that takes the machine for a while hits both alike.
    let ours = Number.POSITIVE_INFINITY;
    let theirs = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      ours = Math.min(ours, seconds(analyse));
      theirs = Math.min(theirs, seconds(parse));
    }
    const speed = words / ours;
    const compromise = fewWords / theirs;
    return [
      { name: 'whole extraction', unit: 'words/s', bySize: new Map([[articles.length, speed]]) },
      {
        name: 'compromise: people, places, organizations, quotations',
        unit: 'words/s',
        bySize: new Map([[articles.length, compromise]]),
      },
      {
        name: 'ratio',
        unit: '×',
        bySize: new Map([[articles.length, speed / compromise]]),
        atLeast: 5,
        goal: 10,
      },
    ];
  },
};

/** Processor seconds, so that other work on the machine does not count. */
function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

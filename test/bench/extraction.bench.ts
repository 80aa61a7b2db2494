// Words a second of the whole extraction, beside compromise's own entities and quotations in the same run.
import nlp from 'compromise';
import { createAnalyser } from '../../server/src/extraction/analyse';
import { english } from '../support/english';
import type { Benchmark } from './benchmark';
import { generateCorpus } from './generate';

export const benchmark: Benchmark = {
  name: 'Extraction',
  sizes: 'articles',
  async run() {
    const articles = [...generateCorpus(120, 600)];
    const words = articles.reduce((sum, a) => sum + a.text.split(/\s+/).length, 0);
    const analyser = createAnalyser(await english());
    for (const { text } of articles.slice(0, 40)) analyser.analyse(text);
    const ours = seconds(() => {
      for (const { text } of articles) analyser.analyse(text);
    });
    const few = articles.slice(0, 20);
    const fewWords = few.reduce((sum, a) => sum + a.text.split(/\s+/).length, 0);
    const parse = (text: string) => {
      const document = nlp(text);
      document.people().json();
      document.places().json();
      document.organizations().json();
      document.quotations().json();
    };
    for (const { text } of few.slice(0, 5)) parse(text);
    const theirs = seconds(() => {
      for (const { text } of few) parse(text);
    });
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

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

// Quotes: contents, cues and sources against gold; marks that are no quote; how far a confidence can be relied on.
// The newsroom for everyone; political news and the seeds when the shelf is named.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Analyser, createAnalyser } from '../../server/src/extraction/analyse';
import type { Quote, QuoteKind } from '../../server/src/extraction/analysis';
import { overlaps, type Span } from '../../server/src/text/span';
import { english } from '../support/english';
import { readNewsroom } from './newsroom';
import { f1, type QuoteScore, type ScoredQuote, type ScoredText, scoreQuotes } from './quote-score';
import type { Section, Table } from './section';

interface ShelfArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly content: readonly [number, number][];
    readonly cue: readonly [number, number][];
    readonly source: readonly [number, number][];
    readonly type: QuoteKind;
    readonly core?: boolean;
    readonly nested?: boolean;
  }[];
}

const KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];
const HEAD = [
  'Text',
  'Gold',
  'Exact F1',
  'Jaccard ≥ .8 F1',
  'Overlap > .3 F1',
  ...KINDS.map((kind) => `Exact ${kind}`),
  'Cue',
  'Source',
];

const figure = (value: number): string => value.toFixed(1);

function row(name: string, score: QuoteScore): (string | number)[] {
  const share = (right: number) => figure((100 * right) / (score.matched || 1));
  return [
    name,
    score.tallies.get('exact')?.gold ?? 0,
    ...['exact', 'jaccard', 'overlap'].map((measure) => figure(f1(score.tallies.get(measure)))),
    ...KINDS.map((kind) => figure(f1(score.tallies.get(`exact ${kind}`)))),
    share(score.cueRight),
    share(score.sourceRight),
  ];
}

/** Compares a set of the shelf; quotes inside quotes are left out on both sides, since its gold has none. */
function scoreShelf(analyser: Analyser, file: string, coreOnly: boolean): QuoteScore {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): ScoredText => {
      const article = JSON.parse(line) as ShelfArticle;
      const spans = (pairs: readonly [number, number][]): Span[] =>
        pairs.map(([start, end]) => ({ start, end }));
      const gold = article.quotes.map(
        (quote): ScoredQuote => ({
          content: spans(quote.content),
          cue: spans(quote.cue),
          source: spans(quote.source),
          kind: quote.type,
          ignored: coreOnly && (quote.core === false || quote.nested === true),
        }),
      );
      const found = analyser.analyse(article.text).analysis.quotes.filter(({ nested }) => !nested);
      return { text: article.text, gold, found };
    });
  return scoreQuotes(texts);
}

function reliability(name: string, score: QuoteScore): Table[] {
  const group = (key: (entry: QuoteScore['judged'][number]) => string) => {
    const groups = new Map<string, { n: number; right: number; confidence: number }>();
    for (const entry of score.judged) {
      const known = groups.get(key(entry)) ?? { n: 0, right: 0, confidence: 0 };
      known.n++;
      known.right += entry.right ? 1 : 0;
      known.confidence += entry.confidence;
      groups.set(key(entry), known);
    }
    return [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { n, right, confidence }]) => [
        name,
        n,
        figure((100 * confidence) / n),
        figure((100 * right) / n),
      ]);
  };
  const head = ['', 'Found', 'Mean confidence', 'Right (Jaccard ≥ .8)'];
  return [
    {
      title: `Reliability by confidence, ${name}`,
      head,
      rows: group((e) => `${Math.floor(e.confidence * 10) / 10}–${(Math.floor(e.confidence * 10) + 1) / 10}`),
    },
    { title: `Reliability by rule, ${name}`, head, rows: group((e) => e.rule) },
  ];
}

const SETS: readonly { name: string; file: string; core: boolean }[] = [
  { name: 'PolNeAR dev, core', file: 'quotes/polnear-dev.jsonl', core: true },
  { name: 'PolNeAR dev, all', file: 'quotes/polnear-dev.jsonl', core: false },
  { name: 'Seeds', file: 'seeds/quotes-gold.jsonl', core: false },
];

/** The set of other people's news on which the confidences are checked: all that it marks, attitudes too. */
const RELIABILITY_SET = 'PolNeAR dev, all';

export const quotes: Section = {
  name: 'quotes',
  heading: 'Quotes',
  async run({ shelf }) {
    const analyser = createAnalyser(await english());
    const articles = readNewsroom().map((gold) => ({
      gold,
      found: analyser.analyse(gold.text).analysis.quotes,
    }));
    const score = scoreQuotes(
      articles.map(({ gold, found }) => ({ text: gold.text, gold: gold.quotes, found })),
    );
    const rows = [row('Newsroom', score)];
    const reliable = reliability('newsroom', score);
    if (shelf !== undefined)
      for (const { name, file, core } of SETS) {
        const full = path.join(shelf, file);
        if (!existsSync(full)) continue;
        const scored = scoreShelf(analyser, full, core);
        rows.push(row(name, scored));
        if (name === RELIABILITY_SET) reliable.push(...reliability(name, scored));
      }
    const hits = (of: (gold: (typeof articles)[number]['gold']) => readonly Span[]) =>
      articles.reduce(
        (sum, { gold, found }) => sum + of(gold).filter((span) => isTaken(span, found)).length,
        0,
      );
    const count = (of: (gold: (typeof articles)[number]['gold']) => readonly Span[]) =>
      articles.reduce((sum, { gold }) => sum + of(gold).length, 0);
    const furniture = (gold: (typeof articles)[number]['gold']) =>
      gold.blocks.filter(({ role }) => role === 'boilerplate');
    return [
      {
        title: 'Content, cue and source',
        head: HEAD,
        rows,
        note:
          'Contents are compared by their letters; cue and source are right when they share a character with the ' +
          'gold, given a content right at Jaccard ≥ .8.' +
          (shelf === undefined ? ' PolNeAR and the seeds were not scored: no folder was named.' : ''),
      },
      {
        title: 'What is no quote, newsroom',
        head: ['', 'In the gold', 'Taken for a quote'],
        rows: [
          ['Boilerplate blocks', count(furniture), hits(furniture)],
          ['Scare quotes, titles, apostrophes', count((g) => g.notQuotes), hits((g) => g.notQuotes)],
        ],
      },
      ...reliable,
    ];
  },
};

/** Boilerplate: any content inside. Marks: a content that is these words and little more. */
function isTaken(span: Span, found: readonly Quote[]): boolean {
  const length = span.end - span.start;
  return found.some((quote) =>
    quote.content.some((content) => overlaps(span, content) && content.end - content.start <= length + 4),
  );
}

// The whole extraction on articles whose mistakes were not read while it was built: names, quotes and who said them.
import { createAnalyser } from '../../server/src/extraction/analyse';
import type { EntityType, Quote } from '../../server/src/extraction/analysis';
import { english } from '../support/english';
import { type GoldText, rates, scoreSpans } from './entities';
import { type GoldArticle, readNewsroom, UNREAD } from './newsroom';
import { contentLetters, f1, scoreQuotes } from './quote-score';
import type { Section, Table } from './section';
import { sameEntities } from './speakers';

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'group'];

/** A content counts as found when it shares this much of what either side covers (the project's usual measure). */
const SAME_CONTENT = 0.8;

export const unread: Section = {
  name: 'unread',
  heading: 'Articles not read while building',
  async run() {
    const analyser = createAnalyser(await english());
    const articles = readNewsroom(UNREAD).map((gold) => ({
      gold,
      found: analyser.analyse(gold.text).analysis,
    }));
    const texts = articles.map(
      ({ gold }): GoldText => ({ id: gold.id, text: gold.text, spans: gold.mentions }),
    );
    const namesIn = new Map(articles.map(({ gold, found }) => [gold.text, found.mentions.filter(isName)]));
    const names = scoreSpans(texts, (text) => namesIn.get(text) ?? [], TYPES);
    const quotes = scoreQuotes(
      articles.map(({ gold, found }) => ({ text: gold.text, gold: gold.quotes, found: found.quotes })),
    );
    const speakers = articles.map(({ gold, found }) => speakersRight(gold, found));
    const sum = (of: (counts: SpeakerCounts) => number) =>
      speakers.reduce((total, counts) => total + of(counts), 0);
    const share = (right: number, all: number) => (all === 0 ? '–' : ((100 * right) / all).toFixed(1));
    const tables: Table[] = [
      {
        title: 'From text to speakers, with our own names',
        head: ['Measure', 'In the gold', 'Score'],
        rows: [
          ['names and aliases, exact F1', names.exact.gold, rates(names.exact).f],
          ...[...names.perType].map(([type, count]) => [`of type ${type}`, count.gold, rates(count).f]),
          [
            'quote contents, exact F1',
            quotes.tallies.get('exact')?.gold ?? 0,
            f1(quotes.tallies.get('exact')).toFixed(1),
          ],
          [
            'quote contents, Jaccard ≥ .8 F1',
            quotes.tallies.get('jaccard')?.gold ?? 0,
            f1(quotes.tallies.get('jaccard')).toFixed(1),
          ],
          [
            'speaker entity right, given the content',
            sum((c) => c.all),
            share(
              sum((c) => c.right),
              sum((c) => c.all),
            ),
          ],
          [
            'of these, through a pronoun, a role or the sentence before',
            sum((c) => c.resolved),
            share(
              sum((c) => c.resolvedRight),
              sum((c) => c.resolved),
            ),
          ],
        ],
        note:
          'A speaker is right when it is the entity that the gold names, or nobody where the gold has nobody. ' +
          'Eight articles are few: a single quote is about one point.',
      },
    ];
    return tables;
  },
};

const isName = ({ form }: { readonly form: string }): boolean => form === 'name' || form === 'alias';

interface SpeakerCounts {
  readonly all: number;
  readonly right: number;
  readonly resolved: number;
  readonly resolvedRight: number;
}

function speakersRight(
  gold: GoldArticle,
  found: Pick<GoldArticle, 'entities' | 'mentions' | 'quotes'>,
): SpeakerCounts {
  const same = sameEntities(gold.mentions, found.mentions, found.entities);
  const judged = gold.quotes.flatMap((quote) => {
    const answer = found.quotes.find((candidate) => sharesContent(gold.text, quote, candidate));
    if (answer === undefined) return [];
    const speaker = answer.speaker === null ? null : (same.get(answer.speaker) ?? 'somebody else');
    return [{ resolved: quote.status === 'resolved', right: speaker === quote.speaker }];
  });
  const resolved = judged.filter((one) => one.resolved);
  return {
    all: judged.length,
    right: judged.filter(({ right }) => right).length,
    resolved: resolved.length,
    resolvedRight: resolved.filter(({ right }) => right).length,
  };
}

function sharesContent(text: string, a: Quote, b: Quote): boolean {
  const one = contentLetters(text, a.content);
  const other = contentLetters(text, b.content);
  const shared = [...one].filter((offset) => other.has(offset)).length;
  return shared / (one.size + other.size - shared || 1) >= SAME_CONTENT;
}

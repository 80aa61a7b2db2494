// The whole extraction on articles whose mistakes were not read while it was built: names, quotes and who said them.
import { createAnalyser } from '../../server/src/extraction/analyse';
import type { EntityType } from '../../server/src/extraction/analysis';
import { english } from '../support/english';
import { type GoldText, rates, scoreSpans } from './entities';
import { readNewsroom, UNREAD } from './newsroom';
import { f1, scoreQuotes } from './quote-score';
import type { Section, Table } from './section';
import { type Compared, compareFromText } from './speakers';

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'group'];

export const unread: Section = {
  name: 'unread',
  heading: 'Articles not read while building',
  async run() {
    const language = await english();
    const analyser = createAnalyser(language);
    const unreadArticles = readNewsroom(UNREAD);
    const articles = unreadArticles.map((gold) => ({
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
    const matched = compareFromText(language, unreadArticles).filter(({ said }) => said !== undefined);
    const resolved = matched.filter(({ gold }) => gold.status === 'resolved');
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
          ['speaker entity right, given the content', matched.length, speakersRight(matched)],
          [
            'of these, through a pronoun, a role or the sentence before',
            resolved.length,
            speakersRight(resolved),
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

function speakersRight(quotes: readonly Compared[]): string {
  const right = quotes.filter(({ speaker, gold }) => speaker === gold.speaker).length;
  return quotes.length === 0 ? '–' : ((100 * right) / quotes.length).toFixed(1);
}

// How often the right speaker is found: on the newsroom's gold names and quotes, and end to end with our own.
import { createAnalyser } from '../../server/src/extraction/analyse';
import type { Entity, Mention, Quote } from '../../server/src/extraction/analysis';
import { classifyBlocks } from '../../server/src/extraction/blocks';
import { createCoreference } from '../../server/src/extraction/coreference';
import { createSpeakerResolver } from '../../server/src/extraction/speakers';
import type { Language } from '../../server/src/language/language';
import { readDocument } from '../../server/src/text/document';
import { type Span, trim } from '../../server/src/text/span';
import { english } from '../support/english';
import { type GoldArticle, readNewsroom } from './newsroom';
import { contentLetters } from './quote-score';
import type { Section, Table } from './section';

const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

export const speakers: Section = {
  name: 'speakers',
  heading: 'Speakers',
  run: async () => {
    const language = await english();
    return [scoreGoldFrames(language), scoreFromText(language)];
  },
};

/** A gold quote and what the engine says of its speaker. */
export interface Compared {
  readonly article: string;
  readonly gold: Quote;
  readonly said: Quote | undefined;
  /** The gold entity that the speaker found stands for, by the mentions both have; null for nobody. */
  readonly speaker: string | null;
  readonly source: string;
}

/** Resolves the speakers of gold quotes over gold names. */
export function compareOnGold(language: Language, articles: readonly GoldArticle[]): Compared[] {
  const findEntities = createCoreference(language);
  const findSpeakers = createSpeakerResolver(language);
  return articles.flatMap((article) => {
    const document = readDocument(article.text, language.tokenRules);
    const blocks = classifyBlocks(document);
    const names = article.mentions.filter(({ form }) => form === 'name' || form === 'alias');
    const resolved = findEntities(document, blocks, names);
    const { quotes } = findSpeakers(document, blocks, resolved, article.quotes);
    const same = sameEntities(article.mentions, resolved.mentions, resolved.entities);
    return article.quotes.map((gold, index) => {
      const said = quotes[index];
      return compared(article, gold, said, same);
    });
  });
}

function compared(
  { id, text }: GoldArticle,
  gold: Quote,
  said: Quote | undefined,
  same: ReadonlyMap<string, string>,
): Compared {
  return {
    article: id,
    gold,
    said,
    speaker: said?.speaker == null ? null : (same.get(said.speaker) ?? `? ${said.speaker}`),
    source: gold.source.map((span) => sliced(text, span)).join(' … '),
  };
}

function sliced(text: string, span: Span): string {
  const { start, end } = trim(text, span);
  return text.slice(start, end);
}

/** Maps each entity found to the gold entity that most of its mentions have. */
export function sameEntities(
  gold: readonly Mention[],
  said: readonly Mention[],
  entities: readonly Entity[],
): Map<string, string> {
  const byPlace = new Map(gold.map((m) => [`${m.start}-${m.end}`, m.entity]));
  const same = new Map<string, string>();
  for (const { id } of entities) {
    const votes = new Map<string, number>();
    for (const mention of said) {
      const entity = mention.entity === id ? byPlace.get(`${mention.start}-${mention.end}`) : undefined;
      if (entity !== undefined) votes.set(entity, (votes.get(entity) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    if (best !== undefined) same.set(id, best[0]);
  }
  return same;
}

const PRONOUN = /^(?:s?he|it|they|who|i|you|we|which)$/iu;

/** The found quote whose content is the gold one's (Jaccard ≥ .8), speaker told with the engine's own names. */
export function compareFromText(language: Language, articles: readonly GoldArticle[]): Compared[] {
  const analyser = createAnalyser(language);
  return articles.flatMap((article) => {
    const { quotes, mentions, entities } = analyser.analyse(article.text).analysis;
    const same = sameEntities(article.mentions, mentions, entities);
    const letters = quotes.map((quote) => contentLetters(article.text, quote.content));
    return article.quotes.map((gold) => {
      const wanted = contentLetters(article.text, gold.content);
      const said = quotes.find((_, index) => jaccard(wanted, letters[index] ?? new Set()) >= 0.8);
      return compared(article, gold, said, same);
    });
  });
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const at of a) if (b.has(at)) shared++;
  return shared / (a.size + b.size - shared || 1);
}

function scoreFromText(language: Language): Table {
  const all = compareFromText(language, readNewsroom());
  const row = (name: string, quotes: readonly Compared[]) => {
    const found = quotes.filter((c) => c.said !== undefined);
    return [
      name,
      quotes.length,
      percent(found.length, quotes.length),
      percent(found.filter((c) => c.speaker === c.gold.speaker).length, found.length),
      percent(found.filter((c) => c.said?.status === c.gold.status).length, found.length),
    ];
  };
  const named = all.filter((c) => c.gold.speaker !== null);
  return {
    title: 'From the bare text of the newsroom: own names, own quotes',
    head: ['quotes', 'number', 'content found', 'speaker right', 'status right'],
    rows: [
      row('all', all),
      row('with a speaker', named),
      row(
        'whose source is a pronoun',
        named.filter((c) => PRONOUN.test(c.source)),
      ),
    ],
    note: 'Speaker and status are counted among the contents found (Jaccard ≥ .8).',
  };
}

function scoreGoldFrames(language: Language): Table {
  const all = compareOnGold(language, readNewsroom());
  const row = (name: string, quotes: readonly Compared[]) => [
    name,
    quotes.length,
    percent(quotes.filter((c) => c.speaker === c.gold.speaker).length, quotes.length),
    percent(quotes.filter((c) => c.said?.status === c.gold.status).length, quotes.length),
  ];
  const named = all.filter((c) => c.gold.speaker !== null);
  const statuses = ['named', 'resolved', 'metonym', 'anonymous', 'unclear', 'none'] as const;
  return {
    title: 'Speakers of the newsroom, on its own names and quotes',
    head: ['quotes', 'number', 'speaker right', 'status right'],
    rows: [
      row('all', all),
      row('with a speaker', named),
      row(
        'whose source is a pronoun',
        named.filter((c) => PRONOUN.test(c.source)),
      ),
      ...statuses.map((status) =>
        row(
          `status ${status}`,
          all.filter((c) => c.gold.status === status),
        ),
      ),
    ],
    note: 'Speaker right: the same entity, or nobody where the gold has nobody.',
  };
}

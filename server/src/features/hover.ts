// Hover: what is this? A card for the entity under the cursor and one for each quote around it, as Markdown.
import type { EntityNote } from '../annotation/fold-entities';
import { countsOf, mentionsIn } from '../corpus/postings';
import type { CorpusEntity } from '../corpus/register';
import type { CustomMention, SettledAnalysis, SettledNote } from '../corpus/settlement';
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import type { Mention, Quote } from '../extraction/analysis';
import { keyOfSpans, type Span } from '../text/span';
import { entityAt, partsOf, quotesAt, touches } from './at';
import { spansOf } from './deciding/mention-spans';
import { settlementOf } from './deciding/wish';
import {
  certainty,
  count,
  excerpt,
  FORM_WORDS,
  KIND_WORDS,
  markdownText as plain,
  STATUS_WORDS,
  TYPE_WORDS,
} from './words';

export interface HoverAnswer {
  /** The words that the answer is about. */
  readonly span: Span;
  readonly markdown: string;
}

/** Cards shown at once: quotes can nest deeply in damaged text. */
const MOST_QUOTES = 3;

/**
 * What stands at `offset` (UTF-16); undefined where there is neither a mention nor a quote.
 *
 * @param notesOf what people noted of an entity of the corpus, by its id
 */
export function hover(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  offset: number,
  notesOf: (entity: string) => readonly EntityNote[] = () => [],
): HoverAnswer | undefined {
  const named = entityAt(snapshot, article, offset);
  const quotes = quotesAt(article, offset).slice(0, MOST_QUOTES);
  const cards = quotes.map((quote) => quoteCard(snapshot, article, quote));
  if (named !== undefined) {
    const card = entityCard(snapshot, article, named.entity, named.mention);
    cards.unshift([card, ...notesOf(named.entity.id).map(noteLine)].join('  \n'));
  }
  const custom = named === undefined ? customAt(article, offset) : undefined;
  if (custom !== undefined) cards.unshift(customCard(article, custom));
  const span =
    named?.mention ??
    custom ??
    quotes.flatMap((quote) => partsOf(quote)).find((part) => touches(part, offset));
  if (span === undefined) return undefined;
  return { span: { start: span.start, end: span.end }, markdown: cards.join('\n\n---\n\n') };
}

function entityCard(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  entity: CorpusEntity,
  mention: Mention,
): string {
  const all = countsOf(entity);
  const here = mentionsIn(article, mention.entity).length;
  const lines = [`**${plain(entity.name)}** (${TYPE_WORDS[entity.type].one})`];
  const aliases = entity.aliases.filter((alias) => alias !== entity.name);
  if (aliases.length > 0) lines.push(`Also: ${aliases.slice(0, 8).map(plain).join(', ')}`);
  let counts = `${count(here, 'mention')} here`;
  if (all.articles > 1) counts += `, ${all.mentions} in ${count(all.articles, 'article')}`;
  if (all.quotes > 0) counts += `; quoted ${count(all.quotes, 'time')}`;
  lines.push(counts);
  const related = snapshot.related(entity.id);
  if (related.length > 0) {
    const names = related.slice(0, 5).map((other) => `${plain(other.name)} (${TYPE_WORDS[other.type].one})`);
    lines.push(`Related: ${names.join(', ')}`);
  }
  const why = snapshot.why(article.id, mention.entity);
  if (why !== undefined) lines.push(plain(why));
  lines.push(`This ${FORM_WORDS[mention.form]}: ${standingOf(mention)}`, ...attributesOf(mention));
  lines.push(...notesOn(article, 'mention', spansOf(mention)));
  if (entity.wikidata !== undefined)
    lines.push(`Wikidata: [${entity.wikidata}](https://www.wikidata.org/wiki/${entity.wikidata})`);
  return lines.join('  \n');
}

/** The mention of a type that newsmark.json adds, at an offset. */
function customAt(article: IndexedArticle, offset: number): CustomMention | undefined {
  const { custom = [] } = article.analysis as Partial<SettledAnalysis>;
  return custom.find((mention) => touches(mention, offset));
}

function customCard(article: IndexedArticle, mention: CustomMention): string {
  const words = excerpt(article.text.slice(mention.start, mention.end), 80);
  return [
    `**${plain(words)}** (${plain(mention.type)})`,
    standingOf(mention),
    ...attributesOf(mention),
    ...notesOn(article, 'mention', spansOf(mention)),
  ].join('  \n');
}

function attributesOf(mention: Mention | CustomMention): string[] {
  const { attributes = {} } = mention as Pick<CustomMention, 'attributes'>;
  return Object.entries(attributes).map(([key, value]) => `${plain(key)}: ${plain(value)}`);
}

function quoteCard(snapshot: CorpusSnapshot, article: IndexedArticle, quote: Quote): string {
  const words = (spans: readonly Span[]) =>
    excerpt(spans.map((span) => article.text.slice(span.start, span.end)).join(' … '), 80);
  const speaker = speakerOf(snapshot, article, quote);
  const lines = [
    speaker === undefined
      ? `**Quote without a speaker**: ${STATUS_WORDS[quote.status]}`
      : `**Quote of ${plain(speaker)}** (${STATUS_WORDS[quote.status]})`,
  ];
  const parts = [KIND_WORDS[quote.kind]];
  if (quote.source.length > 0) parts.push(`source “${plain(words(quote.source))}”`);
  if (quote.cue.length > 0) parts.push(`cue “${plain(words(quote.cue))}”`);
  if (quote.nested) parts.push('inside another quote');
  lines.push(parts.join('; '));
  lines.push(`Rule: ${plain(quote.rule.replaceAll('-', ' '))}; ${standingOf(quote)}`);
  lines.push(...notesOn(article, 'quote', quote.content));
  return lines.join('  \n');
}

/** What people noted of the mention or quote that stands exactly there. */
function notesOn(article: IndexedArticle, about: SettledNote['about'], spans: readonly Span[]): string[] {
  const { notes = [] } = article.analysis as Partial<SettledAnalysis>;
  const here = keyOfSpans(spans);
  return notes.filter((note) => note.about === about && keyOfSpans(note.spans) === here).map(noteLine);
}

function noteLine({ text, who }: EntityNote): string {
  return `Note by ${plain(who)}: ${plain(text)}`;
}

/** Whether a person or the machine says so, and how surely. */
function standingOf(item: Mention | CustomMention | Quote): string {
  const settlement = settlementOf(item);
  if (settlement === undefined || settlement.by.length === 0)
    return 'confidence' in item ? `suggested, ${certainty(item.confidence)}` : 'suggested';
  const moved = settlement.moved === true ? '; its words have moved since' : '';
  const disputed = settlement.contested === true ? '; people disagree about it' : '';
  return `${settlement.state === 'suggested' ? 'decided' : settlement.state} by ${settlement.by.map(plain).join(', ')}${moved}${disputed}`;
}

/** The name of a quote's speaker as the corpus knows it; undefined when the quote has none. */
export function speakerOf(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  quote: Quote,
): string | undefined {
  if (quote.speaker === null) return undefined;
  const entity = snapshot.entityOf(article.id, quote.speaker);
  return entity?.name ?? article.analysis.entities.find((e) => e.id === quote.speaker)?.name;
}

// What a person can decide about a place in an article: confirm, reject, retype, set the speaker, mark what was
// missed, dismiss a finding. Offers only; nothing is decided before somebody takes one.
import { anchorAt } from '../annotation/anchor';
import type { Choice } from '../annotation/decision';
import type { EntityRef } from '../annotation/operations';
import type { Settlement } from '../corpus/settlement';
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import type { EntityType, Finding, Mention, Quote } from '../extraction/analysis';
import { type Span, trim } from '../text/span';
import { extentOf, findingsIn, mentionAt, quotesAt } from './at';
import { TYPE_ORDER } from './entity-tree';
import { excerpt, TYPE_WORDS } from './words';

export interface Offer {
  /** What a menu shows: a verb first. */
  readonly title: string;
  readonly choice: Choice;
  /** Ids of the decisions that settled this before; the person's own are replaced. */
  readonly settledBy: readonly string[];
  /** The finding that it answers, if it does. */
  readonly finding?: Finding;
}

/** Speakers offered for a quote: the nearest people and organizations before it. */
const MOST_SPEAKERS = 5;

/** Everything that can be decided about the words of a selection, or at a cursor (an empty span). */
export function offersAt(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  selection: Span,
): readonly Offer[] {
  const offers = findingsIn(article, selection).map((finding) => dismissal(article, finding));
  const mention = mentionAt(article, selection.start);
  const words = trim(article.text, selection);
  const isOther = mention === undefined || mention.start !== words.start || mention.end !== words.end;
  if (words.start < words.end && isOther) offers.push(...additions(article, words));
  else if (mention !== undefined) offers.push(...aboutMention(snapshot, article, mention));
  const quote = quotesAt(article, selection.start)[0];
  if (quote !== undefined) offers.push(...aboutQuote(snapshot, article, quote));
  return offers;
}

/** The one thing to confirm or reject at a cursor: the mention, else the quote; undefined where neither stands. */
export function offerHere(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  offset: number,
  what: 'confirm' | 'reject',
): Offer | undefined {
  const mention = mentionAt(article, offset);
  if (mention !== undefined)
    return what === 'confirm' ? confirmMention(snapshot, article, mention) : rejectMention(article, mention);
  const quote = quotesAt(article, offset)[0];
  if (quote === undefined) return undefined;
  return what === 'confirm' ? confirmQuote(snapshot, article, quote) : rejectQuote(article, quote);
}

/** How a mention or quote came to be as it is; undefined for a plain suggestion. */
export function settlementOf(item: Mention | Quote): Settlement | undefined {
  return 'settlement' in item ? (item.settlement as Settlement) : undefined;
}

function aboutMention(snapshot: CorpusSnapshot, article: IndexedArticle, mention: Mention): Offer[] {
  const words = shown(article, mention);
  const retypes = TYPE_ORDER.filter((type) => type !== mention.type).map((type): Offer => {
    const at = anchorAt(article.text, [mention]);
    return {
      title: `“${words}” is ${indefinite(type)}`,
      choice: { op: 'mention.retype', at, type },
      settledBy: settledBy(mention),
    };
  });
  const isConfirmed = settlementOf(mention)?.state === 'confirmed';
  return [
    ...(isConfirmed ? [] : [confirmMention(snapshot, article, mention)]),
    rejectMention(article, mention),
    ...retypes,
  ];
}

function confirmMention(snapshot: CorpusSnapshot, article: IndexedArticle, mention: Mention): Offer {
  const entity = refOf(snapshot, article, mention.entity);
  const name = entity === undefined ? '' : ` as ${entity.name}`;
  return {
    title: `Confirm “${shown(article, mention)}”${name} (${TYPE_WORDS[mention.type].one})`,
    choice: {
      op: 'mention.confirm',
      at: anchorAt(article.text, [mention]),
      type: mention.type,
      form: mention.form,
      ...(entity && { entity }),
    },
    settledBy: settledBy(mention),
  };
}

function rejectMention(article: IndexedArticle, mention: Mention): Offer {
  const at = anchorAt(article.text, [mention]);
  return {
    title: `“${shown(article, mention)}” is no name here`,
    choice: { op: 'mention.reject', at },
    settledBy: settledBy(mention),
  };
}

function additions(article: IndexedArticle, words: Span): Offer[] {
  const at = anchorAt(article.text, [words]);
  return TYPE_ORDER.map((type) => ({
    title: `Mark “${shown(article, words)}” as ${indefinite(type)}`,
    choice: { op: 'mention.add', at, type },
    settledBy: [],
  }));
}

function aboutQuote(snapshot: CorpusSnapshot, article: IndexedArticle, quote: Quote): Offer[] {
  const at = anchorAt(article.text, quote.content);
  const isConfirmed = settlementOf(quote)?.state === 'confirmed';
  const speakers = nearbySpeakers(snapshot, article, quote).map(
    (speaker): Offer => ({
      title: `${speaker.name} said “${quoted(article, quote)}”`,
      choice: { op: 'quote.speaker', at, speaker, status: 'named' },
      settledBy: settledBy(quote),
    }),
  );
  return [
    ...(isConfirmed ? [] : [confirmQuote(snapshot, article, quote)]),
    ...speakers,
    rejectQuote(article, quote),
  ];
}

function confirmQuote(snapshot: CorpusSnapshot, article: IndexedArticle, quote: Quote): Offer {
  const speaker = quote.speaker === null ? undefined : refOf(snapshot, article, quote.speaker);
  const anchor = (spans: readonly Span[]) => anchorAt(article.text, spans);
  return {
    title: `Confirm the quote “${quoted(article, quote)}”${speaker ? ` of ${speaker.name}` : ''}`,
    choice: {
      op: 'quote.confirm',
      at: anchor(quote.content),
      kind: quote.kind,
      cue: anchor(quote.cue),
      source: anchor(quote.source),
      speaker: speaker ?? null,
      status: quote.status,
      ...(quote.nested && { nested: true }),
    },
    settledBy: settledBy(quote),
  };
}

function rejectQuote(article: IndexedArticle, quote: Quote): Offer {
  return {
    title: `“${quoted(article, quote)}” is no quote`,
    choice: { op: 'quote.reject', at: anchorAt(article.text, quote.content) },
    settledBy: settledBy(quote),
  };
}

function dismissal(article: IndexedArticle, finding: Finding): Offer {
  const at = anchorAt(article.text, [finding]);
  const reason = 'checked';
  return {
    title: `Dismiss this finding (${finding.code}) for good`,
    choice: { op: 'finding.dismiss', at, code: finding.code, reason },
    settledBy: [],
    finding,
  };
}

/** People and organizations that are named before the quote ends, the nearest first, without its speaker. */
function nearbySpeakers(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  quote: Quote,
): readonly EntityRef[] {
  const { start, end } = extentOf(quote);
  const distance = (mention: Mention) =>
    Math.min(Math.abs(mention.start - start), Math.abs(mention.start - end));
  const near = article.analysis.mentions
    .filter((mention) => mention.type === 'person' || mention.type === 'organization')
    .sort((a, b) => distance(a) - distance(b) || a.start - b.start);
  const refs = new Map<string, EntityRef>();
  for (const mention of near) {
    if (refs.size === MOST_SPEAKERS) break;
    if (mention.entity === quote.speaker) continue;
    const ref = refOf(snapshot, article, mention.entity);
    if (ref !== undefined) refs.set(ref.key, ref);
  }
  return [...refs.values()];
}

/** An article's entity as a decision names it. */
function refOf(snapshot: CorpusSnapshot, article: IndexedArticle, local: string): EntityRef | undefined {
  const entity = snapshot.entityOf(article.id, local);
  return entity && { key: entity.id, name: entity.name, type: entity.type };
}

function settledBy(item: Mention | Quote): readonly string[] {
  return settlementOf(item)?.decisions ?? [];
}

function shown(article: IndexedArticle, { start, end }: Span): string {
  return excerpt(article.text.slice(start, end), 40);
}

function quoted(article: IndexedArticle, quote: Quote): string {
  const first = quote.content[0];
  return first === undefined ? '' : shown(article, first).replace(/^[“"‘«„']|[”"’»]$/gu, '');
}

function indefinite(type: EntityType): string {
  const { one } = TYPE_WORDS[type];
  return `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`;
}

// What the editor offers to decide about a place in an article: confirm, reject, retype, set the speaker, mark what was
// missed, dismiss a finding. Offers only; nothing is decided before somebody takes one.
import { anchorAt } from '../annotation/anchor';
import type { Choice } from '../annotation/decision';
import type { EntityRef } from '../annotation/operations';
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import type { Finding, Mention, Quote } from '../extraction/analysis';
import { type Span, trim } from '../text/span';
import { extentOf, findingsIn, mentionAt, quotesAt } from './at';
import { refOf } from './deciding/entities';
import { type AnyMention, allMentions } from './deciding/mention-spans';
import { addMention, confirmMention, rejectMention, retypeMention } from './deciding/mentions';
import { confirmQuote, rejectQuote, setSpeaker } from './deciding/quotes';
import { type Scene, settlementOf, type Wish } from './deciding/wish';
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

/** A type that a mention can be given: one that every corpus has, or one of newsmark.json. */
export interface OfferedType {
  readonly key: string;
  readonly name: string;
}

/** The types that every corpus has. */
export const COMMON_TYPES: readonly OfferedType[] = TYPE_ORDER.map((key) => ({
  key,
  name: TYPE_WORDS[key].one,
}));

/** Speakers offered for a quote: the nearest people and organizations before it. */
const MOST_SPEAKERS = 5;

/**
 * Everything that can be decided about the words of a selection, or at a cursor (an empty span).
 *
 * @param types those of the corpus
 */
export function offersAt(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  selection: Span,
  types: readonly OfferedType[] = COMMON_TYPES,
): readonly Offer[] {
  const scene = { snapshot, article };
  const offers = findingsIn(article, selection).map((finding) => dismissal(article, finding));
  const mention = anyMentionAt(article, selection.start);
  const words = trim(article.text, selection);
  const isOther = mention === undefined || mention.start !== words.start || mention.end !== words.end;
  if (words.start < words.end && isOther)
    offers.push(
      ...types.map((type) =>
        offer(
          `Mark “${shown(article, words)}” as ${indefinite(type.name)}`,
          addMention(scene, [words], type.key),
        ),
      ),
    );
  else if (mention !== undefined) offers.push(...aboutMention(scene, mention, types));
  const quote = quotesAt(article, selection.start)[0];
  if (quote !== undefined) offers.push(...aboutQuote(scene, quote));
  return offers;
}

/** The one thing to confirm or reject at a cursor: the mention, else the quote; undefined where neither stands. */
export function offerHere(
  snapshot: CorpusSnapshot,
  article: IndexedArticle,
  offset: number,
  what: 'confirm' | 'reject',
): Offer | undefined {
  const scene = { snapshot, article };
  const mention = anyMentionAt(article, offset);
  if (mention !== undefined)
    return what === 'confirm' ? confirmingMention(scene, mention) : rejectingMention(scene, mention);
  const quote = quotesAt(article, offset)[0];
  if (quote === undefined) return undefined;
  return what === 'confirm' ? confirmingQuote(scene, quote) : rejectingQuote(scene, quote);
}

/** As `mentionAt`, else a mention of a type that newsmark.json adds. */
export function anyMentionAt(article: IndexedArticle, offset: number): AnyMention | undefined {
  const touching = ({ start, end }: Span) => start <= offset && offset <= end;
  return mentionAt(article, offset) ?? allMentions(article).find(touching);
}

const offer = (title: string, { choice, settledBy }: Wish): Offer => ({ title, choice, settledBy });

function aboutMention(scene: Scene, mention: AnyMention, types: readonly OfferedType[]): Offer[] {
  const words = shown(scene.article, mention);
  const isConfirmed = settlementOf(mention)?.state === 'confirmed';
  return [
    ...(isConfirmed ? [] : [confirmingMention(scene, mention)]),
    rejectingMention(scene, mention),
    ...types
      .filter(({ key }) => key !== mention.type)
      .map(({ key, name }) => offer(`“${words}” is ${indefinite(name)}`, retypeMention(scene, mention, key))),
  ];
}

function confirmingMention(scene: Scene, mention: AnyMention): Offer {
  const entity = 'entity' in mention ? refOf(scene.snapshot, scene.article, mention.entity) : undefined;
  const name = entity === undefined ? '' : ` as ${entity.name}`;
  const title = `Confirm “${shown(scene.article, mention)}”${name} (${mention.type})`;
  return offer(title, confirmMention(scene, mention));
}

function rejectingMention(scene: Scene, mention: AnyMention): Offer {
  return offer(`“${shown(scene.article, mention)}” is no name here`, rejectMention(scene, mention));
}

function aboutQuote(scene: Scene, quote: Quote): Offer[] {
  const isConfirmed = settlementOf(quote)?.state === 'confirmed';
  const speakers = nearbySpeakers(scene.snapshot, scene.article, quote).map((speaker) =>
    offer(`${speaker.name} said “${quoted(scene.article, quote)}”`, setSpeaker(scene, quote, speaker)),
  );
  return [...(isConfirmed ? [] : [confirmingQuote(scene, quote)]), ...speakers, rejectingQuote(scene, quote)];
}

function confirmingQuote(scene: Scene, quote: Quote): Offer {
  const speaker = quote.speaker === null ? undefined : refOf(scene.snapshot, scene.article, quote.speaker);
  const title = `Confirm the quote “${quoted(scene.article, quote)}”${speaker ? ` of ${speaker.name}` : ''}`;
  return offer(title, confirmQuote(scene, quote));
}

function rejectingQuote(scene: Scene, quote: Quote): Offer {
  return offer(`“${quoted(scene.article, quote)}” is no quote`, rejectQuote(scene, quote));
}

/** @param reason why it is fine; somebody says it before it is written */
export function dismissal(article: IndexedArticle, finding: Finding, reason = 'checked'): Offer {
  const at = anchorAt(article.text, [finding]);
  return {
    title: `Dismiss this finding (${finding.code}) for good`,
    choice: { op: 'finding.dismiss', at, code: finding.code, reason },
    settledBy: [],
    finding,
  };
}

/** People and organizations that are named before the quote ends, the nearest first, without its speaker. */
export function nearbySpeakers(
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

function shown(article: IndexedArticle, { start, end }: Span): string {
  return excerpt(article.text.slice(start, end), 40);
}

function quoted(article: IndexedArticle, quote: Quote): string {
  const first = quote.content[0];
  return first === undefined ? '' : shown(article, first).replace(/^[“"‘«„']|[”"’»]$/gu, '');
}

function indefinite(name: string): string {
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}

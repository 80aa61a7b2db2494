// What the editor offers to decide about a place in an article: confirm, reject, retype, set the speaker, mark what was
// missed, dismiss a finding. Offers only; nothing is decided before somebody takes one.
import type { CorpusSnapshot, IndexedArticle } from '../corpus/snapshot';
import type { Quote } from '../extraction/analysis';
import { type Span, trim } from '../text/span';
import { extentOf, findingsIn, mentionAt, quotesAt } from './at';
import { refOf } from './deciding/entities';
import { type AnyMention, allMentions } from './deciding/mention-spans';
import { addMention, confirmMention, rejectMention, retypeMention } from './deciding/mentions';
import { confirmQuote, rejectQuote, setSpeaker } from './deciding/quotes';
import { type Scene, settlementOf, type Wish } from './deciding/wish';
import { TYPE_ORDER } from './entity-tree';
import { findingOffers, nearbySpeakers, quoted } from './finding-offers';
import type { Offer } from './offer';
import { excerpt, TYPE_WORDS } from './words';

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
  const offers = findingsIn(article, selection).flatMap((finding) => findingOffers(scene, finding));
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
  const titles = new Set<string>();
  return offers.filter(({ title }) => !titles.has(title) && titles.add(title));
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
  const speakers = nearbySpeakers(scene, extentOf(quote), quote.speaker).map((speaker) =>
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

function shown(article: IndexedArticle, { start, end }: Span): string {
  return excerpt(article.text.slice(start, end), 40);
}

function indefinite(name: string): string {
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}

// What can be decided about a finding, as its rule names it (findings/rule.ts): say whose words these are, that they are
// no quote or no claim, that two names are one thing or two, or that the finding may be dismissed. Offers only.
import { anchorAt } from '../annotation/anchor';
import type { EntityRef } from '../annotation/operations';
import { ruleInfo } from '../corpus/findings/catalogue';
import type { IndexedArticle } from '../corpus/snapshot';
import type { Finding, Quote, Related } from '../extraction/analysis';
import type { Fix } from '../extraction/findings/rule';
import { overlaps, type Span } from '../text/span';
import { extentOf, mentionAt } from './at';
import { newRef, refOf } from './deciding/entities';
import { linkMention } from './deciding/mentions';
import { addQuote, rejectQuote, setSpeaker } from './deciding/quotes';
import type { Scene, Wish } from './deciding/wish';
import type { Offer } from './offer';
import { excerpt } from './words';

/** Speakers offered for words: the nearest people and organizations. */
const MOST_SPEAKERS = 5;
/** Somebody whom the person names when the offer is taken. */
const SOMEBODY: EntityRef = { key: '', name: '', type: 'person' };

/** What can be decided about a finding, the likeliest first. */
export function findingOffers(scene: Scene, finding: Finding): readonly Offer[] {
  const fixes = ruleInfo(finding.code)?.fixes ?? ['dismiss'];
  return fixes.flatMap((fix) => OFFERS[fix](scene, finding)).map((offer) => ({ ...offer, finding }));
}

type Offers = (scene: Scene, finding: Finding) => readonly Offer[];

const OFFERS: Readonly<Record<Fix, Offers>> = {
  attribute(scene, finding) {
    const given = attributedTo(scene, finding);
    const near = nearbySpeakers(scene, finding).filter(({ key }) => key !== given?.key);
    const speakers = [...(given === undefined ? [] : [given]), ...near].slice(0, MOST_SPEAKERS);
    return [
      ...speakers.map((one) => titled(`Attribute this to ${one.name}`, addQuote(scene, [finding], one))),
      asking('Attribute this to somebody else…', addQuote(scene, [finding], SOMEBODY)),
    ];
  },
  'set-speaker'(scene, finding) {
    const quote = quoteOf(scene.article, finding);
    if (quote === undefined) return [];
    const words = quoted(scene.article, quote);
    return [
      ...nearbySpeakers(scene, extentOf(quote), quote.speaker).map((one) =>
        titled(`${one.name} said “${words}”`, setSpeaker(scene, quote, one)),
      ),
      asking(`Somebody else said “${words}”…`, setSpeaker(scene, quote, SOMEBODY)),
    ];
  },
  'not-a-quote'(scene, finding) {
    const quote = quoteOf(scene.article, finding);
    if (quote === undefined) return [];
    return [titled(`“${quoted(scene.article, quote)}” is no quote`, rejectQuote(scene, quote))];
  },
  'not-a-claim'({ article }, finding) {
    return [dismissing(article, finding, 'This is no claim that needs a source', 'not a claim')];
  },
  'same-entity'({ snapshot, article }, finding) {
    const words = excerpt(article.text.slice(finding.start, finding.end), 40);
    const other = finding.related.map((related) =>
      wordsAt(snapshot.article(related.article ?? ''), related),
    )[0];
    const title = other === undefined ? 'These are the same' : `“${words}” and “${other}” are the same`;
    return [dismissing(article, finding, title, 'the same, named otherwise')];
  },
  'other-entity'(scene, finding) {
    const mention = mentionAt(scene.article, finding.start);
    if (mention === undefined) return [];
    const name = scene.article.text.slice(mention.start, mention.end);
    const other = newRef(scene.snapshot, name, mention.type);
    return [
      titled(`“${excerpt(name, 40)}” is somebody or something else`, linkMention(scene, mention, other)),
    ];
  },
  // A place to open is no decision; whoever speaks with the editor offers it.
  'open-source': () => [],
  dismiss: ({ article }, finding) => [dismissal(article, finding)],
};

/** @param reason why it is fine; the person is asked for it before it is written */
export function dismissal(article: IndexedArticle, finding: Finding, reason = 'checked'): Offer {
  const title = `Dismiss this finding (${finding.code}) for good`;
  return { ...dismissing(article, finding, title, reason), asks: 'reason', finding };
}

function dismissing(article: IndexedArticle, finding: Finding, title: string, reason: string): Offer {
  const at = anchorAt(article.text, [finding]);
  return { title, choice: { op: 'finding.dismiss', at, code: finding.code, reason }, settledBy: [] };
}

const titled = (title: string, { choice, settledBy }: Wish): Offer => ({ title, choice, settledBy });
const asking = (title: string, wish: Wish): Offer => ({ ...titled(title, wish), asks: 'speaker' });

/** The article's own quote whose content a finding covers, or that is covered by it. */
function quoteOf({ analysis }: IndexedArticle, finding: Finding): Quote | undefined {
  const touching = analysis.quotes.filter((quote) =>
    [...quote.content, ...quote.source].some((span) => overlaps(span, finding)),
  );
  return touching.find(({ nested }) => !nested) ?? touching[0];
}

/** Whom another article gives the statement to that this finding points at. */
function attributedTo({ snapshot }: Scene, finding: Finding): EntityRef | undefined {
  for (const related of finding.related) {
    const there = related.article === undefined ? undefined : snapshot.article(related.article);
    const speaker = there && quoteOf(there, { ...finding, ...spanOf(related) })?.speaker;
    const ref = there && speaker ? refOf(snapshot, there, speaker) : undefined;
    if (ref !== undefined) return ref;
  }
  return undefined;
}

function spanOf({ start, end }: Related): Span {
  return { start, end };
}

function wordsAt(article: IndexedArticle | undefined, { start, end }: Span): string | undefined {
  return article && excerpt(article.text.slice(start, end), 40);
}

/**
 * People and organizations that are named around a place, the nearest first.
 *
 * @param without an entity of the article that is left out
 */
export function nearbySpeakers(
  { snapshot, article }: Scene,
  { start, end }: Span,
  without: string | null = null,
): readonly EntityRef[] {
  const distance = (mention: Span) =>
    Math.min(Math.abs(mention.start - start), Math.abs(mention.start - end));
  const near = article.analysis.mentions
    .filter((mention) => mention.type === 'person' || mention.type === 'organization')
    .sort((a, b) => distance(a) - distance(b) || a.start - b.start);
  const refs = new Map<string, EntityRef>();
  for (const mention of near) {
    if (refs.size === MOST_SPEAKERS) break;
    if (mention.entity === without) continue;
    const ref = refOf(snapshot, article, mention.entity);
    if (ref !== undefined) refs.set(ref.key, ref);
  }
  return [...refs.values()];
}

/** The first words of a quote, without its marks. */
export function quoted(article: IndexedArticle, quote: Quote): string {
  const first = quote.content[0];
  if (first === undefined) return '';
  return excerpt(article.text.slice(first.start, first.end), 40).replace(/^[“"‘«„']|[”"’»]$/gu, '');
}

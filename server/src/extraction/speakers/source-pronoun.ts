// A pronoun as the source of a quote: whom it stands for by what the pronoun is, by the quote around it and by the turns
// of an interview; else by whom the story named before (pronouns.ts).
import type { Span } from '../../text/span';
import type { Mention, QuoteFrame } from '../analysis';
import { type Answer, anonymous, nobody } from './answer';
import type { NounPhrase } from './noun-phrase';
import { antecedentOf, fits, relativeAntecedent, wantedBy } from './pronouns';
import { resolved as answerWith, type Search } from './search';

/** The quote around a nested one, and who speaks there; undefined while that is not settled. */
export interface Enclosing {
  readonly frame: QuoteFrame;
  readonly answer: Answer | undefined;
}

/**
 * Whom a pronoun stands for that is a quote's source.
 *
 * @param word the source in lower case
 * @param outer the quote in whose content this one stands
 * @returns undefined for a word that is no such pronoun
 */
export function answerForPronoun(
  search: Search,
  frame: QuoteFrame,
  word: string,
  phrase: NounPhrase,
  outer: Enclosing | undefined,
): Answer | undefined {
  if (/^(?:i|we|me|us|myself)$/u.test(word)) {
    const speaker = outer?.answer?.speaker;
    if (speaker != null) return answerWith(search, speaker, 'speaks of themselves');
    return outer === undefined
      ? nobody('The article speaks of itself.')
      : anonymous('The one who speaks is not named.');
  }
  if (word === 'you') {
    const other = otherParty(search, outer);
    return other === undefined
      ? anonymous('The one spoken to is not named.')
      : answerWith(search, other, 'is spoken to');
  }
  if (/^(?:who|which|that|whom)$/u.test(word)) return relativeAntecedent(search, phrase.start);
  const wanted = wantedBy(word);
  if (wanted === undefined) return undefined;
  const asked = outer === undefined ? undefined : addresseeOf(search, outer.frame);
  if (asked !== undefined && fits(search, asked, wanted)) return answerWith(search, asked, 'is asked');
  // In somebody's own words "they" and "it" are whom the article need not name.
  if (outer?.frame.kind === 'direct' && wanted.kind === 'plural')
    return anonymous('Those meant are not named.');
  if (outer?.frame.kind === 'direct' && wanted.kind === 'body')
    return anonymous('What is meant is not named.');
  const outerSpeaker = outer?.answer?.speaker ?? undefined;
  if (outer === undefined || outerSpeaker === undefined)
    return antecedentOf(
      search,
      phrase.start,
      { kind: wanted.kind, gender: wanted.gender, isQuoted: outer !== undefined },
      frame.content,
    );
  // "She said she had asked": reported speech goes on about its speaker; in their own words people say “I”.
  if (
    outer.frame.kind !== 'direct' &&
    fits(search, outerSpeaker, wanted) &&
    !isMarked(search, outer.frame, phrase)
  )
    return answerWith(search, outerSpeaker, 'reports it of themselves');
  return antecedentOf(
    search,
    phrase.start,
    {
      ...wanted,
      not: new Set([outerSpeaker, ...addresseesOf(search, outer.frame).map(({ entity }) => entity)]),
      isQuoted: true,
    },
    frame.content,
  );
}

/** "Roe asked Hill whether he …": whom a question is put to, named between cue and content. */
function addresseeOf(search: Search, frame: QuoteFrame): string | undefined {
  const { start = 0, end = 0 } = frame.cue.at(-1) ?? {};
  if (!/^ask(?:s|ed|ing)?$/u.test(search.scene.text.slice(start, end).toLowerCase())) return undefined;
  return addresseesOf(search, frame).find(({ type }) => type === 'person')?.entity;
}

/** "She told the Gazette they had waited": whoever is named between cue and content is spoken to, not of. */
function addresseesOf({ scene }: Search, { cue, content }: QuoteFrame): readonly Mention[] {
  const [verb, words] = [cue.at(-1), content[0]];
  if (verb === undefined || words === undefined || words.start <= verb.end) return [];
  return scene.mentionsIn({ start: verb.end, end: words.start });
}

/** True when a span stands within quotation marks inside a quote's content. */
function isMarked({ scene }: Search, outer: QuoteFrame, span: Span): boolean {
  const content = outer.content.find(({ start, end }) => start <= span.start && span.end <= end);
  if (content === undefined) return false;
  const before = scene.text.slice(content.start, span.start);
  return /[“„«"][^“”„«»"]*$/u.test(before);
}

/** In an interview, the one who answers a question or asked it: the nearest other turn. */
function otherParty(search: Search, outer: Enclosing | undefined): string | undefined {
  const { scene, ledger } = search;
  const at = outer?.frame.content[0]?.start;
  const speaker = outer?.answer?.speaker;
  if (at === undefined || speaker == null) return undefined;
  const here = scene.sentenceAt(at);
  for (let i = here + 1; i < here + 20; i++) {
    const sentence = scene.sentence(i);
    if (sentence === undefined) break;
    const label = /^(\p{Lu}[\p{L}\p{M}’' .-]{0,40}):\s/u.exec(
      scene.text.slice(sentence.start, sentence.end),
    )?.[1];
    const owner = label === undefined ? undefined : search.labelOwner(label);
    if (owner !== undefined && owner !== 'several' && owner.id !== speaker) return owner.id;
  }
  for (let i = here - 1; i >= 0 && i > here - 20; i--) {
    const spoken = ledger.in(i).at(-1)?.answer.speaker;
    if (spoken != null && spoken !== speaker) return spoken;
  }
  return undefined;
}

// Whether a reader, too, is left in doubt by a source that the search for speakers could not settle. A doubt of the
// machine's own is none of the text's: the two must stand near, and nothing may tell them apart. Knows no rule.
import type { Span } from '../../text/span';
import type { Quote } from '../analysis';
import { type BodySentence, type Sight, sentenceAt, sentenceBefore } from './sight';

/**
 * True when the text leaves open who is meant.
 *
 * @param source the first span of the quote's source
 * @param before the quote that stands before it in the story
 */
export function staysOpen(sight: Sight, quote: Quote, source: Span, before: Quote | undefined): boolean {
  if (quote.rivals?.length === 0) return false;
  const words = sight.textOf(source).toLowerCase();
  const sameAsBefore =
    before?.status === 'unclear' && before.source.some((span) => sight.textOf(span).toLowerCase() === words);
  // One doubt, one finding: "She said … She added …"
  return !sameAsBefore && sight.kept(quote, isLeftOpen);
}

function isLeftOpen(quote: Quote, sight: Sight): boolean {
  const [source] = quote.source;
  if (source === undefined) return false;
  const words = sight.textOf(source).toLowerCase();
  if (SUBJECT.test(words)) return pronounStaysOpen(sight, quote, source);
  if (quote.rule === 'nominal' || NO_NAME.test(words)) return false;
  return namesakesInReach(sight, quote, source) > 1;
}

const SUBJECT = /^s?he$/u;
/** Other pronouns, which fit too much to pretend that somebody is meant. */
const NO_NAME = /^(?:it|they|we|you|his|her|hers|its|their|one|both|some|those|these|that|this)\b/u;

/** People of the article who bear the surname of a quote's source; none for a source without one. */
export function namesakesOf(sight: Sight, { source }: Quote): string[] {
  const surname = source[0] && sight.textOf(source[0]).split(/\s+/u).at(-1);
  if (surname === undefined || !/^\p{Lu}/u.test(surname)) return [];
  return sight.ask(peopleCalled, surname).split(' ').filter(Boolean);
}

/** The ids of the people with a surname, with spaces between. */
function peopleCalled(sight: Sight, surname: string): string {
  return sight.once(bySurname).get(surname) ?? '';
}

function bySurname({ entities }: Sight): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, name, type } of entities) {
    const surname = type === 'person' ? name.split(/\s+/u).at(-1) : undefined;
    if (surname !== undefined) found.set(surname, `${found.get(surname) ?? ''} ${id}`);
  }
  return found;
}

/** How many body paragraphs before its own a reader looks back for whoever bears a name. */
const REACH = 2;

function namesakesInReach(sight: Sight, quote: Quote, source: Span): number {
  const own = sight.paragraphAt(source.start);
  if (own === undefined) return 0;
  const rivals = new Set(quote.rivals ?? namesakesOf(sight, quote));
  const reach = [own];
  for (let by = -1; by >= -REACH; by--) reach.push(sight.paragraphFrom(own, by) ?? own);
  const from = Math.min(...reach.map(({ start }) => start));
  const near = new Set(sight.mentionsIn({ start: from, end: source.end }).map(({ entity }) => entity));
  for (const { start, end, sentences } of reach)
    for (const { nested, speaker, content } of sentences.flatMap(({ quotes }) => quotes)) {
      const first = content[0]?.start ?? source.start;
      if (nested || speaker === null || first >= source.start) continue;
      if (start <= first && first < end) near.add(speaker);
    }
  return [...rivals].filter((id) => near.has(id)).length;
}

function pronounStaysOpen(sight: Sight, quote: Quote, source: Span): boolean {
  const pronoun = sight.textOf(source).toLowerCase();
  const own = sentenceAt(sight, source.start);
  const last = quote.cue.at(-1) ?? source;
  if (own === undefined || GOES_ON.test(sight.textOf({ start: source.end, end: last.end }))) return false;
  const from = Math.min(...[...quote.content, ...quote.cue, source].map(({ start }) => start));
  const ahead = { start: Math.min(own.start, from), end: from };
  // "Though he never named Roe or Lund, he said …": the same one as ahead of both names.
  if (hasWord(sight.textOf(ahead), pronoun)) return false;
  const spans: Span[] = [ahead];
  let sentence = sentenceBefore(sight, own);
  for (
    let back = 1;
    back <= SENTENCES_BACK && sentence !== undefined;
    back++, sentence = sentenceBefore(sight, sentence)
  ) {
    if (sentence.end > from) continue;
    if (back === 1 && isReport(sentence)) return false;
    spans.push(sentence);
    const fitting = fittingIn(sight, quote, spans, pronoun);
    if (fitting > 0) return fitting > 1 && !hasOneSubject(sight, quote, sentence);
  }
  return false;
}

/** He also said, she went on: whoever spoke before. */
const GOES_ON = /\b(?:also|again|went on|goes on|continued?s?|further)\b/iu;

/** How many sentences before its own a pronoun's candidates are looked for. */
const SENTENCES_BACK = 2;

const HE = /\bhe\b/iu;
const SHE = /\bshe\b/iu;

/** @param word a pronoun that can be a subject */
function hasWord(text: string, word: string): boolean {
  return (word === 'he' ? HE : SHE).test(text);
}

/** How many people stand in these stretches whom a pronoun may mean; another pronoun like it is one of them. */
function fittingIn(sight: Sight, { rivals }: Quote, spans: readonly Span[], pronoun: string): number {
  const people = new Set<string>();
  let same = false;
  for (const span of spans) {
    if (span.start >= span.end) continue;
    for (const { entity, type } of sight.mentionsIn(span))
      if (rivals?.includes(entity) ?? type === 'person') people.add(entity);
    same ||= hasWord(sight.textOf(span), pronoun);
  }
  return people.size + (same ? 1 : 0);
}

/** True when one speaker is given a statement in this sentence: a pronoun in the next goes on with that speaker. */
function isReport({ quotes }: BodySentence): boolean {
  const speakers = new Set(quotes.flatMap(({ speaker, source }) => (source.length > 0 ? [speaker] : [])));
  return speakers.size === 1 && !speakers.has(null);
}

/** Words that make of what follows a mere circumstance of whom a sentence is about. */
const ABOUT_OTHERS = /\b(?:with|to|about|for|at|of|under|than|against|like|by|from|over|on)\s+[^,]*$/iu;

/** "Roe will not argue with Lund any more.": the one is what the sentence is about, the other stands by. */
function hasOneSubject(sight: Sight, { rivals }: Quote, sentence: BodySentence): boolean {
  const named = [...sight.mentionsIn(sentence)]
    .filter(({ entity, type }) => rivals?.includes(entity) ?? type === 'person')
    .sort((a, b) => a.start - b.start);
  const [subject, ...others] = named;
  if (subject === undefined || others.length === 0) return false;
  if (ABOUT_OTHERS.test(sight.textOf({ start: sentence.start, end: subject.start }))) return false;
  return others.every(
    ({ entity, start }) =>
      entity === subject.entity || ABOUT_OTHERS.test(sight.textOf({ start: subject.end, end: start })),
  );
}

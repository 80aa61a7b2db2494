// Speakers: whose words a quote frame holds, and how the article tells. The guidelines' table of statuses in code;
// sources with a name, nominals and pronouns each have their file in speakers/.
import type { Language } from '../language/language';
import type { TextDocument } from '../text/document';
import type { Span } from '../text/span';
import type { Block, Mention, Quote, QuoteFrame } from './analysis';
import type { Resolved } from './coreference';
import { type Answer, anonymous, nobody } from './speakers/answer';
import { createEchoes } from './speakers/echoes';
import { initialsOwner } from './speakers/labels';
import { createLineReader } from './speakers/lines';
import { resolveNamed } from './speakers/named';
import { resolveNamesake } from './speakers/namesakes';
import { resolveNominal } from './speakers/nominals';
import type { NounPhrase } from './speakers/noun-phrase';
import { antecedentOf, fits, relativeAntecedent, wantedBy } from './speakers/pronouns';
import { createScene } from './speakers/scene';
import { resolved as answerWith, mentionOf, openSearch, type Search } from './speakers/search';
import { speakerBefore } from './speakers/sourceless';

export interface Attributed {
  readonly quotes: readonly Quote[];
  /** The mentions given, and the nominals and pronouns that are a quote's source; in order of the text. */
  readonly mentions: readonly Mention[];
}

export type SpeakerResolver = (
  document: TextDocument,
  blocks: readonly Block[],
  resolved: Resolved,
  frames: readonly QuoteFrame[],
) => Attributed;

/** Makes a resolver. It keeps what a line tells by itself for as long as somebody holds the line's content. */
export function createSpeakerResolver(_language: Language): SpeakerResolver {
  const readLine = createLineReader();
  return (document, blocks, resolved, frames) => {
    if (frames.length === 0) return { quotes: [], mentions: resolved.mentions };
    const search = openSearch(createScene(document, blocks, resolved.entities, resolved.mentions, readLine));
    const { scene } = search;
    const answers = new Array<Answer | undefined>(frames.length).fill(undefined);
    const isHead = frames.map((frame) => isHeadFrame(search, frame));
    // The story first: a headline is told by what the story says.
    for (const head of [false, true]) {
      const echoes = head ? createEchoes(scene, frames, answers) : undefined;
      frames.forEach((frame, index) => {
        if (isHead[index] !== head) return;
        const answer = answerFor(search, frame, enclosing(frames, answers, index), head);
        const isOpen = answer.speaker === null && frame.kind !== 'indirect' && answer.status !== 'unclear';
        answers[index] = (head && isOpen ? echoes?.(frame) : undefined) ?? answer;
      });
    }
    const quotes = frames.map((frame, index): Quote => {
      const { kind, content, cue, source, nested, rule, confidence } = frame;
      const { speaker, status, why, rivals } = answers[index] ?? nobody('');
      const id = `q${index + 1}`;
      const quote = { kind, content, cue, source, nested, rule, confidence, id, speaker, status, why };
      return rivals === undefined ? quote : { ...quote, rivals };
    });
    return { quotes, mentions: withSources(resolved.mentions, answers) };
  };
}

/** Mentions, and the nominals and pronouns that stand for speakers, each once, in order of the text. */
function withSources(
  mentions: readonly Mention[],
  answers: readonly (Answer | undefined)[],
): readonly Mention[] {
  const all = [...mentions];
  const taken = new Map<number, Set<number>>();
  for (const answer of answers) {
    const mention = answer?.mention;
    if (mention === undefined) continue;
    const ends = taken.get(mention.start) ?? new Set();
    if (ends.has(mention.end)) continue;
    taken.set(mention.start, ends.add(mention.end));
    all.push(mention);
  }
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isHeadFrame({ scene }: Search, frame: QuoteFrame): boolean {
  const at = frame.cue[0] ?? frame.source[0] ?? frame.content[0];
  const role = scene.sentences[scene.sentenceAt(at?.start ?? 0)]?.role;
  return role === 'headline' || role === 'subhead';
}

interface Enclosing {
  readonly frame: QuoteFrame;
  readonly answer: Answer | undefined;
}

/** The quote in whose content a nested one stands. */
function enclosing(
  frames: readonly QuoteFrame[],
  answers: readonly (Answer | undefined)[],
  index: number,
): Enclosing | undefined {
  const own = frames[index];
  if (own === undefined || !own.nested) return undefined;
  const at = (own.source[0] ?? own.cue[0] ?? own.content[0])?.start ?? 0;
  for (let i = index - 1; i >= 0 && i > index - 16; i--) {
    const frame = frames[i];
    if (frame?.content.some(({ start, end }) => start <= at && at < end) === true)
      return { frame, answer: answers[i] };
  }
  return undefined;
}

function answerFor(search: Search, frame: QuoteFrame, outer: Enclosing | undefined, isHead: boolean): Answer {
  const first = frame.source[0];
  const cue = frame.cue.map(({ start, end }) => search.scene.text.slice(start, end).toLowerCase()).join(' ');
  if (first === undefined) {
    const answer =
      frame.nested || frame.cue.length > 0 || isHead
        ? nobody(frame.cue.length > 0 ? 'The article does not say who.' : 'Nobody is said to have said it.')
        : speakerBefore(search, frame);
    record(search, frame, answer, undefined, []);
    return answer;
  }
  const span = { start: first.start, end: frame.source.at(-1)?.end ?? first.end };
  const phrase = search.scene.phraseAt(span);
  const mentions = search.scene.mentionsIn(span);
  const answer = answerForSource(search, frame, phrase, mentions, outer, isHead, cue);
  record(search, frame, answer, phrase, mentions);
  return answer;
}

/** Court reports: what "a jury heard" is nobody's in particular. */
const HEARERS =
  /^(?:(?:a|the) )?(?:\w+ )?(?:jury|court|hearing|inquest|tribunal|inquiry|jurors|magistrates)$/u;

function answerForSource(
  search: Search,
  frame: QuoteFrame,
  phrase: NounPhrase,
  mentions: readonly Mention[],
  outer: Enclosing | undefined,
  isHead: boolean,
  cue: string,
): Answer {
  const text = search.scene.text.slice(phrase.start, phrase.end).toLowerCase();
  if (/\b(?:heard|hears)\b/u.test(cue) && HEARERS.test(text))
    return nobody('A court formula: the article does not say who spoke.');
  if (phrase.tokens.length === 1 && mentions.length === 0) {
    const answer = answerForPronoun(search, frame, text, phrase, outer);
    if (answer !== undefined)
      return answer.speaker === null || answer.isProxy === true
        ? answer
        : { ...answer, mention: mentionOf(search, answer, phrase, 'pronoun') };
  }
  const named = resolveNamed(search, phrase, mentions);
  if (named !== undefined) return named;
  if (mentions.length === 0) {
    const label = search.scene.text.slice(phrase.start, phrase.end);
    const initialled =
      frame.rule === 'transcript' ? initialsOwner(search.scene.entities.values(), label) : undefined;
    const owner = search.labelOwner(label) ?? initialled;
    if (owner === 'several') return resolveNamesake(search, label, phrase.start);
    if (owner !== undefined)
      return { speaker: owner.id, status: 'named', why: `${owner.name} is the label.` };
  }
  return resolveNominal(search, phrase, { isHead, own: frame.content });
}

function answerForPronoun(
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
  // In somebody's own words "they" are whom the article need not name.
  if (outer.frame.kind === 'direct' && wanted.kind === 'plural')
    return anonymous('Those meant are not named.');
  return antecedentOf(
    search,
    phrase.start,
    { ...wanted, not: new Set([outerSpeaker]), isQuoted: true },
    frame.content,
  );
}

/** True when a span stands within quotation marks inside a quote's content. */
function isMarked({ scene }: Search, outer: QuoteFrame, span: Span): boolean {
  const content = outer.content.find(({ start, end }) => start <= span.start && span.end <= end);
  if (content === undefined) return false;
  const before = scene.text.slice(content.start, span.start);
  return /[“„«"][^“”„«»"]*$/u.test(before);
}

/** In an interview, the one who answers a question or asked it: the nearest other turn. */
function otherParty(
  { scene, ledger, labelOwner: ownerOf }: Search,
  outer: Enclosing | undefined,
): string | undefined {
  const at = outer?.frame.content[0]?.start;
  const speaker = outer?.answer?.speaker;
  if (at === undefined || speaker == null) return undefined;
  const here = scene.sentenceAt(at);
  for (let i = here + 1; i < here + 20 && i < scene.sentences.length; i++) {
    const sentence = scene.sentences[i];
    if (sentence === undefined) break;
    const label = /^(\p{Lu}[\p{L}\p{M}’' .-]{0,40}):\s/u.exec(
      scene.text.slice(sentence.start, sentence.end),
    )?.[1];
    const owner = label === undefined ? undefined : ownerOf(label);
    if (owner !== undefined && owner !== 'several' && owner.id !== speaker) return owner.id;
  }
  for (let i = here - 1; i >= 0 && i > here - 20; i--) {
    const spoken = ledger.in(i).at(-1)?.answer.speaker;
    if (spoken != null && spoken !== speaker) return spoken;
  }
  return undefined;
}

function record(
  search: Search,
  frame: QuoteFrame,
  answer: Answer,
  phrase: NounPhrase | undefined,
  mentions: readonly Mention[],
): void {
  const at = Math.min(startOf(frame.cue), startOf(frame.source), startOf(frame.content));
  search.ledger.add({
    frame,
    answer,
    joint: phrase === undefined ? [] : jointOf(search, phrase, mentions),
    at,
    head:
      phrase === undefined || (answer.status === 'named' && mentions.length > 0 && phrase.kind === 'other')
        ? undefined
        : phrase.singular,
    isPlural: phrase?.isPlural ?? false,
    isProxy: answer.isProxy ?? (phrase !== undefined && /^(?:voice|staff|document)$/u.test(phrase.kind)),
  });
}

function startOf(spans: readonly Span[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { start } of spans) least = Math.min(least, start);
  return least;
}

/** "Roe and Hill": all that are named on one level. */
function jointOf({ scene }: Search, phrase: NounPhrase, mentions: readonly Mention[]): string[] {
  const people = mentions.filter(({ type }) => type === 'person' || type === 'organization');
  const joined: string[] = [];
  if (people.length < 2) return joined;
  for (let i = 0; i + 1 < people.length; i++) {
    const [a, b] = [people[i], people[i + 1]];
    if (a === undefined || b === undefined) continue;
    if (
      !/^(?:\s+and\s+|,\s+(?:and\s+)?)(?:the |mr\.? |mrs\.? |ms\.? |dr\.? )?$/iu.test(
        scene.text.slice(a.end, b.start),
      )
    )
      continue;
    if (!/\band\b/iu.test(scene.text.slice(phrase.start, phrase.end))) continue;
    if (joined.length === 0) joined.push(a.entity);
    joined.push(b.entity);
  }
  return joined;
}

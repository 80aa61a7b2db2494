// Speakers: whose words a quote frame holds, and how the article tells. The guidelines' table of statuses in code;
// sources with a name, nominals and pronouns each have their file in speakers/.
import type { Language } from '../language/language';
import { Beside } from '../text/beside';
import type { TextDocument } from '../text/document';
import type { Block, Mention, Quote, QuoteFrame } from './analysis';
import type { Resolved } from './coreference';
import type { LinesOverEdits, Notes, StandingLine } from './over-edits';
import { type Answer, nobody } from './speakers/answer';
import { createEchoes } from './speakers/echoes';
import { type Entry, type Outcome, SILENCE } from './speakers/ledger';
import { createLineReader } from './speakers/lines';
import { resolveNamed } from './speakers/named';
import { resolveNamesake } from './speakers/namesakes';
import { resolveNominal } from './speakers/nominals';
import type { NounPhrase } from './speakers/noun-phrase';
import { mentionOf, Search } from './speakers/search';
import { answerForPronoun, type Enclosing } from './speakers/source-pronoun';
import { speakerBefore } from './speakers/sourceless';

export interface Attributed {
  readonly quotes: readonly Quote[];
  /** The mentions given, and the nominals and pronouns that are a quote's source; in order of the text. */
  readonly mentions: readonly Mention[];
  /** One a quote: the same object as long as the quote reads the same. */
  readonly notes: readonly Notes[];
  /** The article's lines, each touched where its words, its role, its names, its quotes or their speakers changed. */
  readonly lines: LinesOverEdits<StandingLine>;
}

/** @param previous an earlier state of the same article, if there is one: the answer is the same without it */
export type SpeakerResolver = (
  document: TextDocument,
  blocks: readonly Block[],
  resolved: Resolved,
  frames: readonly QuoteFrame[],
  previous?: TextDocument,
) => Attributed;

/** Makes a resolver. It keeps what a line tells by itself for as long as somebody holds the line's content. */
export function createSpeakerResolver(_language: Language): SpeakerResolver {
  const readLine = createLineReader();
  /** The search in the state of an article that was asked for last; it moves on to the next state. */
  const searches = new Beside<Search>();
  return (document, blocks, resolved, frames, previous) => {
    const search = (previous && searches.get(previous)) ?? new Search(readLine);
    if (previous !== undefined) searches.delete(previous);
    searches.set(document, search);
    search.update(document, blocks, resolved);
    const entries = search.ledger.update(frames);
    // The story first: a headline is told by what the story says.
    for (const entry of entries) if (!entry.isHead) settle(search, entry);
    const echoes = createEchoes(search.scene, entries);
    for (const entry of entries) if (entry.isHead) settle(search, entry, echoes);
    const { outside } = search.entities;
    const quotes = entries.map(({ frame, outcome = SILENCE }, index): Quote => {
      const { kind, content, cue, source, nested, rule, confidence } = frame;
      const { status, why, rivals } = outcome.answer;
      const id = `q${index + 1}`;
      const speaker = outcome.answer.speaker === null ? null : outside(outcome.answer.speaker);
      const quote = { kind, content, cue, source, nested, rule, confidence, id, speaker, status, why };
      return rivals === undefined ? quote : { ...quote, rivals: rivals.map(outside) };
    });
    return {
      quotes,
      mentions: withSources(resolved.mentions, entries, outside),
      notes: entries.map(({ notes }) => notes),
      lines: search.over,
    };
  };
}

/** Settles who speaks, if that is not known from the state before. @param echoes for a quote of a headline */
function settle(search: Search, entry: Entry, echoes?: (entry: Entry) => Answer | undefined): void {
  const { over, ledger } = search;
  const { outcome, reads, checked } = entry;
  if (outcome !== undefined && reads !== undefined && over.isStill(reads, checked))
    ledger.settle(entry, outcome);
  else {
    const fresh = over.note(() => {
      for (const { index } of entry.lines) over.see(index);
      return outcomeOf(search, entry, echoes);
    });
    entry.reads = fresh.reads;
    ledger.settle(entry, fresh.answer);
  }
  entry.checked = over.now;
}

function outcomeOf(
  search: Search,
  entry: Entry,
  echoes: ((entry: Entry) => Answer | undefined) | undefined,
): Outcome {
  const { frame, isHead, line } = entry;
  const found = answerFor(search, frame, enclosing(search, entry), isHead);
  const { phrase, mentions } = found;
  let { answer } = found;
  if (isHead && answer.speaker === null && frame.kind !== 'indirect' && answer.status !== 'unclear') {
    // Any quote of the story may have the same words.
    search.over.seeAll();
    answer = echoes?.(entry) ?? answer;
  }
  const { mention, ...rest } = answer;
  return {
    answer: rest,
    mention: mention && {
      ...mention,
      start: mention.start - line.start,
      end: mention.end - line.start,
    },
    joint: phrase === undefined ? [] : jointOf(search, phrase, mentions),
    head:
      phrase === undefined || (answer.status === 'named' && mentions.length > 0 && phrase.kind === 'other')
        ? undefined
        : phrase.singular,
    isPlural: phrase?.isPlural ?? false,
    isProxy: answer.isProxy ?? (phrase !== undefined && /^(?:voice|staff|document)$/u.test(phrase.kind)),
  };
}

/** Mentions, and the nominals and pronouns that stand for speakers, each once, in order of the text. */
function withSources(
  mentions: readonly Mention[],
  entries: readonly Entry[],
  outside: (id: string) => string,
): readonly Mention[] {
  const all = [...mentions];
  const taken = new Map<number, Set<number>>();
  for (const { outcome, line } of entries) {
    const mention = outcome?.mention;
    if (mention === undefined) continue;
    const { type, form, confidence } = mention;
    const [start, end] = [mention.start + line.start, mention.end + line.start];
    const ends = taken.get(start) ?? new Set();
    if (ends.has(end)) continue;
    taken.set(start, ends.add(end));
    all.push({ start, end, type, form, entity: outside(mention.entity), confidence });
  }
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The quote in whose content a nested one stands. */
function enclosing({ ledger }: Search, { frame: own, place }: Entry): Enclosing | undefined {
  if (!own.nested) return undefined;
  const at = (own.source[0] ?? own.cue[0] ?? own.content[0])?.start ?? 0;
  for (let i = place - 1; i >= 0 && i > place - 16; i--) {
    const entry = ledger.at(i);
    if (entry?.frame.content.some(({ start, end }) => start <= at && at < end) === true)
      return { frame: entry.frame, answer: entry.isSettled ? entry.outcome?.answer : undefined };
  }
  return undefined;
}

/** An answer, and the source that it is for, if there is one. */
interface Found {
  readonly answer: Answer;
  readonly phrase: NounPhrase | undefined;
  readonly mentions: readonly Mention[];
}

function answerFor(search: Search, frame: QuoteFrame, outer: Enclosing | undefined, isHead: boolean): Found {
  const first = frame.source[0];
  const cue = frame.cue.map(({ start, end }) => search.scene.text.slice(start, end).toLowerCase()).join(' ');
  if (first === undefined) {
    const answer =
      frame.nested || frame.cue.length > 0 || isHead
        ? nobody(frame.cue.length > 0 ? 'The article does not say who.' : 'Nobody is said to have said it.')
        : speakerBefore(search, frame);
    return { answer, phrase: undefined, mentions: [] };
  }
  const span = { start: first.start, end: frame.source.at(-1)?.end ?? first.end };
  const phrase = search.scene.phraseAt(span);
  const mentions = search.scene.mentionsIn(span);
  return { answer: answerForSource(search, frame, phrase, mentions, outer, isHead, cue), phrase, mentions };
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
    const initialled = frame.rule === 'transcript' ? search.initialsOwner(label) : undefined;
    const owner = search.labelOwner(label) ?? initialled;
    if (owner === 'several') return resolveNamesake(search, label, phrase.start);
    if (owner !== undefined)
      return { speaker: owner.id, status: 'named', why: `${owner.name} is the label.` };
  }
  return resolveNominal(search, phrase, { isHead, own: frame.content });
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

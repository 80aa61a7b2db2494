// Words that a headline quotes and nobody says in the story, or somebody else says.

import { CLOSED } from '../../language/grammar/closed';
import { contentStems, coverage, stemsOfSpans } from '../../language/stems';
import { lastStarting, overlaps, type Span, trim } from '../../text/span';
import type { Entity, Quote } from '../analysis';
import type { LineScan } from './noted-lines';
import type { Rule } from './rule';
import { learn, type Sight } from './sight';
import { named } from './wording';

/** The share of a headline's quoted words that must be found in one quote of the body. */
const SAID = 0.75;

export const headlineMismatch: Rule = {
  code: 'headline-mismatch',
  title: 'Headline quotes words the story does not hold',
  description: 'A headline quotes words that nobody says in the story, or gives them to somebody else.',
  severity: 'warning',
  help: 'docs/rules/headline-mismatch.md',
  fixes: ['not-a-quote', 'set-speaker', 'dismiss'],
  *check(sight) {
    for (const quote of sight.once(byPlace).above) {
      if (quote.nested) continue;
      for (const marked of markedSpans(sight, quote)) {
        const words = contentStems(sight.textOf(marked));
        if (words.length === 0) continue;
        const matches = matching(sight, words);
        if (matches.length === 0) {
          if (isLabel(sight, quote, marked) || isPrinted(sight, marked)) continue;
          const message = `Check ${named(sight.textOf(marked))} in the headline: nobody in the story says these words.`;
          yield { ...marked, message };
          continue;
        }
        const speaker = sight.entityOf(quote.speaker);
        const speakers = matches.map((match) => sight.entityOf(match.speaker));
        if (
          speaker?.type !== 'person' ||
          speakers.some((other) => other === undefined || isSame(other, speaker))
        )
          continue;
        const other = speakers.find((one) => one?.type === 'person');
        if (other === undefined) continue;
        const spans = [...quote.content, ...quote.cue, ...quote.source];
        const start = Math.min(...spans.map((span) => span.start));
        const end = Math.max(...spans.map((span) => span.end));
        const message = `Check who says ${named(sight.textOf(marked))}: in the story it is ${other.name}, not ${speaker.name}.`;
        const related = matches
          .flatMap((match) => match.content.slice(0, 1))
          .map((span) => ({ ...span, message: `${other.name} says it here.` }));
        yield { start, end, message, related };
      }
    }
  },
};

/** The quotes of headlines and subheads, and the others. */
function byPlace({ blocks, quotes }: Sight): {
  readonly above: readonly Quote[];
  readonly below: readonly Quote[];
} {
  const heads = blocks.filter(({ role }) => role === 'headline' || role === 'subhead');
  const [above, below]: [Quote[], Quote[]] = [[], []];
  for (const quote of quotes) {
    const start = quote.content[0]?.start ?? -1;
    const isAbove = start < (heads[lastStarting(heads, start)]?.end ?? 0);
    (isAbove ? above : below).push(quote);
  }
  return { above, below };
}

/** What was asked for last, and whether it was there. */
interface LastAsked {
  words: string | undefined;
  isHere: boolean;
}

const lastAsked = (): LastAsked => ({ words: undefined, isHere: false });

/** The quotes of the story that hold enough of some words. */
function matching(sight: Sight, stems: readonly string[]): readonly Quote[] {
  const words = stems.join(' ');
  return sight.once(byPlace).below.filter((quote) => {
    const known = sight.ofQuote(quote, lastAsked);
    if (known.words !== words) {
      known.words = words;
      known.isHere = coverage(stems, sight.ofQuote(quote, stemsOfSpans)) >= SAID;
    }
    return known.isHere;
  });
}

/** A word or two in marks within a noun phrase, given to nobody: the ‘Scrooge’ mayor, a ‘working class’ revolt. */
function isLabel(sight: Sight, { cue, source }: Quote, marked: Span): boolean {
  const words = sight.textOf(marked).match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
  // Star hits back at ‘cruel’ trolls
  const behind = /^\s(\p{Ll}+)/u.exec(sight.document.text.slice(marked.end, marked.end + 20))?.[1];
  if (words.length < 2 && behind !== undefined && CLOSED.get(behind) === undefined) return true;
  // ‘Iron Tsar’ Ann Roe is to blame, says Lund
  const [bearer] = sight.mentionsIn({ start: marked.end + 1, end: marked.end + 2 });
  if (
    words.length < LABEL_WORDS &&
    bearer?.type === 'person' &&
    bearer.start === marked.end + 1 &&
    !source.some((span) => overlaps(span, bearer))
  )
    return true;
  if (cue.length > 0 || source.length > 0) return false;
  if (words.length < 2) return true;
  const { text } = sight.document;
  const before = text.slice(Math.max(0, marked.start - 40), marked.start);
  const within = DETERMINER.test(before) && /^\s\p{L}/u.test(text.slice(marked.end, marked.end + 2));
  // Speech against ‘Sleepy Ann Roe’, a day before ‘Big Thursday’
  const isName = OF_A_NAME.test(before) || endsWithPerson(sight, marked);
  return words.length < LABEL_WORDS && (within || isName);
}

/** True for marked words that are a person's name behind another word. */
function endsWithPerson(sight: Sight, marked: Span): boolean {
  return sight
    .mentionsIn(marked)
    .some(({ type, start, end }) => type === 'person' && start > marked.start + 2 && end >= marked.end - 2);
}

/** Labels have fewer words. */
const LABEL_WORDS = 4;
/** Behind these, marked words are the name of a time or an occasion. */
const OF_A_NAME = /\b(?:before|during|until|ahead of)\s+$/iu;
const DETERMINER = /(?:^|\s)(?:an?|the|this|that|these|those|his|her|its|their|our|\p{L}+[’']s?)\s+$/iu;

/** Between spaces, so that words are found whole. */
const lettersOfLine: LineScan<string> = ({ text }) => ` ${letters(text)} `;

/** True when the story prints the same words in its own voice or in marks of its own, though nobody is quoted. */
function isPrinted(sight: Sight, marked: Span): boolean {
  const words = letters(sight.textOf(marked)).replace(/^(?:an?|the) /u, '');
  return sight.paragraphs.some((paragraph) => {
    const known = learn(paragraph, lastAskedOfLine);
    if (known.words !== words) {
      known.words = words;
      known.isHere = learn(paragraph, lettersOfLine).includes(` ${words} `);
    }
    return known.isHere;
  });
}

const lastAskedOfLine: LineScan<LastAsked> = lastAsked;

function letters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Two names of one person: Ann Roe, Roe; mayor Ann Roe. */
function isSame(a: Entity, b: Entity): boolean {
  const last = ({ name }: Entity) => name.split(/\s+/u).at(-1);
  return a.id === b.id || last(a) === last(b);
}

const MARKED = /“[^“”]+”?|«[^«»]+»?|"[^"]+"|(?<![\p{L}\p{N}])[‘'](?:[^‘’']|[’'](?=\p{L}))+[’'](?!\p{L})/gu;

/** The stretches in quotation marks within the content of a headline's quote. */
function markedSpans(sight: Sight, quote: Quote): Span[] {
  return quote.content.flatMap((span) =>
    [...sight.textOf(span).matchAll(MARKED)].map((match) => {
      const start = span.start + match.index;
      return trim(sight.document.text, { start, end: start + match[0].length });
    }),
  );
}

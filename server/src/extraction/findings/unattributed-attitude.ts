// A desire or feeling told as fact.
import type { SegmentContent } from '../../text/document';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { unsourced } from './reach';
import type { Rule } from './rule';
import { DEGREES, FEELING, LINKS, WANTED, WANTING, WANTING_NOW } from './tables/attitudes';
import { named } from './wording';

export const unattributedAttitude: Rule = {
  code: 'unattributed-attitude',
  title: 'Desire or feeling told as fact',
  description: 'What a state, body, group or person wants or feels, with nobody who says so.',
  severity: 'hint',
  help: 'docs/rules/unattributed-attitude.md',
  fixes: ['attribute', 'not-a-claim', 'dismiss'],
  check: unsourced(attitudes, ({ words }) => ({
    message: `Name who says so: ${named(words)} tells a wish or feeling as a fact.`,
  })),
};

/** Subject and attitude word of a line's sentences; offsets are relative to the line. */
export function attitudes(content: SegmentContent): readonly Span[] {
  const found: Span[] = [];
  for (const { first, last } of content.sentences) {
    let earlier = false;
    // "Did the museum want it?": a question states nothing.
    if (content.tokens[last - 1]?.text === '?') continue;
    for (let at = first; at < last; at++) {
      const verb = finiteVerb(content.tokens, first, at);
      if (verb === undefined) continue;
      const subject = subjectStart(content.tokens, first, verb);
      const start = content.tokens[subject ?? verb]?.start;
      const end = content.tokens[at]?.end;
      if (subject === undefined || start === undefined || end === undefined) continue;
      // "Because the board was afraid": a motive, which unattributed-claim judges.
      const ahead = content.tokens[subject - 1]?.lower;
      if (ahead === 'because') continue;
      // "Asked whether she feared": a question states nothing.
      if (ahead === 'whether' || (ahead === 'if' && content.tokens[subject - 2]?.lower === 'asked')) continue;
      // A verb behind a conjunction shares the subject of an earlier attitude, or is no attitude at all.
      if (subject === verb && !earlier) continue;
      earlier = true;
      found.push({ start, end });
    }
  }
  return found;
}

/** Every word that can tell an attitude. */
const ATTITUDES = new Set([
  ...['like', 'love', 'prefer', ...FEELING, ...WANTING_NOW, ...WANTED, ...WANTING],
  ...[...WANTING].map((verb) => `${verb}s`),
]);

/** The index of the finite verb of the attitude whose word stands at `at`; undefined when there is none. */
function finiteVerb(tokens: readonly Token[], first: number, at: number): number | undefined {
  const word = tokens[at];
  // A capital inside a sentence is a name ("the Cape of Good Hope").
  if (word === undefined || !ATTITUDES.has(word.lower) || (word.text !== word.lower && at > first))
    return undefined;
  const { lower } = word;
  const next = tokens[at + 1]?.lower ?? '';
  const before = skip(tokens, first, at - 1);
  const previous = tokens[before]?.lower ?? '';
  // "would like", "would prefer", "would love"
  if (/^(?:like|love|prefer)$/u.test(lower)) {
    if (previous === 'would' || previous === '’d') return before;
    return undefined;
  }
  if (FEELING.has(lower) || WANTING_NOW.has(lower)) {
    if (!LINKS.has(previous) || (FEELING.has(lower) && /^[\p{L}]+$/u.test(next) && !FOLLOWS.has(next)))
      return undefined;
    return before;
  }
  // "Roe wants to know why": she asks.
  if (/^wants?$|^wanted$/u.test(lower) && next === 'to' && tokens[at + 2]?.lower === 'know') return undefined;
  const singular = lower.endsWith('s') && WANTING.has(lower.slice(0, -1));
  if (!singular && !WANTING.has(lower) && !WANTED.has(lower)) return undefined;
  if (/^long(?:s|ed)?$/u.test(lower) && next !== 'for' && next !== 'to') return undefined;
  // No subject that agrees: "to fear", "her fears", "the hope", "may want", "amid fears", "was feared".
  if (at === first || NOT_BEFORE.has(previous)) return undefined;
  if (WANTED.has(lower)) return at;
  // A noun: "fears of", "hopes are", "the fear that".
  if (AFTER_NOUN.has(next)) return undefined;
  const subject = tokens[before];
  if (COORDINATES.has(previous) || /^\p{Lu}/u.test(subject?.text ?? '')) return at;
  return singular === isPlural(subject) ? undefined : at;
}

/** What follows "fears" or "hopes" when they are nouns. */
const AFTER_NOUN = new Set('of over in on at by from is are was were grew rose faded . ,'.split(' '));

/** Words that may follow an adjective of feeling that stands for itself; another noun would be what it describes. */
const FOLLOWS = new Set(
  (
    'to about of at over by that for with in and but because as if when on after before not since until while from ' +
    'again now whether'
  ).split(' '),
);

/** Words right before that make a verb of wanting an infinitive, a noun, a participle or a supposition. */
const NOT_BEFORE = new Set(
  (
    'to will would may might must can could should shall do does did not don’t doesn’t didn’t the a an this that ' +
    'these those his her its their our my your no any some every each of for in with without amid despite over and/or ' +
    '’s is are was were be been being most least much as than if whether when what has have had'
  ).split(' '),
);

function isPlural(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (
    /^(?:they|we|people|police|men|women|children|staff|others|some|many|most|few|both|all|you|i|who|which)$/u.test(
      token.lower,
    )
  )
    return true;
  return token.lower.endsWith('s') && !/(?:ss|us|is)$/u.test(token.lower);
}

function skip(tokens: readonly Token[], first: number, from: number): number {
  let index = from;
  while (index >= first && DEGREES.has(tokens[index]?.lower ?? '')) index--;
  return index;
}

/** Longest subject that a finding repeats, in tokens; a longer one is not a plain noun phrase. */
const LONGEST_SUBJECT = 9;
const BOUNDARY = new Set(
  'while but because that which when where although though if whether as so yet whereas since until before after'.split(
    ' ',
  ),
);
const ANOTHER_CLAUSE = new Set(
  'what whatever who whoever anyone everything anything something nothing all to have has had is are was were will would saying says said'.split(
    ' ',
  ),
);
const COORDINATES = new Set(['and', 'or', 'but', 'nor']);

/**
 * Where the subject before the verb at `verb` starts; `verb` itself when a conjunction stands there (a second verb
 * of one subject); undefined when there is no subject of a kind that can want or feel.
 */
function subjectStart(tokens: readonly Token[], first: number, verb: number): number | undefined {
  const nearest = skip(tokens, first, verb - 1);
  if (nearest < first) return undefined;
  const head = tokens[nearest];
  if (head === undefined) return undefined;
  if (COORDINATES.has(head.lower)) return skip(tokens, first, verb - 1) + 1;
  if (head.kind !== 'word') return undefined;
  if (/^(?:it|there|this|that|these|those|i|we|you|what|who|which|to)$/u.test(head.lower)) return undefined;
  let start = nearest;
  while (start > first && verb - start < LONGEST_SUBJECT) {
    const before = tokens[start - 1];
    if (before === undefined) break;
    // A hyphen and the apostrophe of "farmers’" stand inside a noun phrase.
    const inside =
      before.text === '-' || (/^[’']$/u.test(before.text) && before.start === tokens[start - 2]?.end);
    if ((before.kind === 'punctuation' || before.kind === 'mark') && !inside) break;
    if (BOUNDARY.has(before.lower)) break;
    // "Anyone she wants", "what Oslo wants", "voters saying they want": the subject of another clause.
    if (ANOTHER_CLAUSE.has(before.lower)) return undefined;
    if (COORDINATES.has(before.lower) && !/^\p{Lu}/u.test(tokens[start - 2]?.text ?? '')) break;
    start--;
  }
  return start;
}

// Opinion or expectation in the passive, held by nobody.
import type { SegmentContent } from '../../text/document';
import type { Span } from '../../text/span';
import { passiveGroups } from './passives';
import { unsourced } from './reach';
import type { Rule } from './rule';
import { JUDGEMENTS, NEEDS_AS, NEEDS_THAT, ONLY_EMPTY_IT, OPINIONS } from './tables/opinion-passives';
import { named } from './wording';

export const agentlessPassive: Rule = {
  code: 'agentless-passive',
  title: 'Opinion that nobody holds',
  description: 'An opinion or expectation in the passive that does not tell whose it is.',
  severity: 'information',
  help: 'docs/rules/agentless-passive.md',
  fixes: ['attribute', 'not-a-claim', 'dismiss'],
  check: unsourced(opinions, ({ words }) => ({
    message: `Say who thinks so: ${named(words)} names nobody.`,
  })),
};

const ALL = new Set([...OPINIONS, ...JUDGEMENTS]);

/** An expectation with a fixed time is a schedule ("is expected to end on Friday", "are due at six"). */
const SCHEDULE =
  /^expected\b.*\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|midnight|noon|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\. \d+|deadline|election day|next (?:week|month|year)|in the coming (?:days|weeks|months)|at \d+|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/u;

/** What somebody has on the agenda for a time that is not given to the day. */
const AGENDA =
  /^expected to (?:\p{L}+ly |also |still )?(?:sign|pass|vote|rule|decide|meet|open|close|begin|start|end|finish|resume|appear|testify|speak|return|arrive|leave|announce|publish|release|unveil|declassify|issue|hear|host|visit|travel|attend|join|sign on|be (?:completed|published|released|announced|signed|heard|held|named))\b.*\b(?:soon|shortly|this|within|in the next|over the next|later)\b/u;

function isPlanned(rest: string): boolean {
  return SCHEDULE.test(rest) || AGENDA.test(rest);
}

/** The passives of opinion in a line; offsets are relative to the line. */
export function opinions(content: SegmentContent): Span[] {
  const { tokens, text } = content;
  const found: Span[] = [];
  for (const { start, participle, emptyIt } of passiveGroups(content, ALL)) {
    const verb = tokens[participle];
    if (verb === undefined) continue;
    const next = tokens[participle + 1];
    const group = { start, end: verb.end };
    const it = tokens[emptyIt];
    const sentence = content.sentences.find((s) => s.first <= participle && participle < s.last);
    const rest = text.slice(verb.start, tokens[(sentence?.last ?? tokens.length) - 1]?.end).toLowerCase();
    if (hasAgent(rest)) continue;
    if (next?.lower === 'to') {
      // "It is thought to": here "it" refers to something.
      if (OPINIONS.has(verb.lower) && !ONLY_EMPTY_IT.has(verb.lower) && !isPlanned(rest)) found.push(group);
    } else if (
      it !== undefined &&
      OPINIONS.has(verb.lower) &&
      (next?.lower === 'that' || THAT_AHEAD.test(rest) || !NEEDS_THAT.has(verb.lower))
    )
      found.push({ start: it.start, end: verb.end });
    else if (JUDGEMENTS.has(verb.lower) && judges(verb.lower, next?.lower ?? '')) found.push(group);
  }
  return found;
}

/** "It was argued in January that": circumstances stand between. */
const THAT_AHEAD = /^\p{L}+ (?:in|on|at|for|last|this|again|before)\b[^,;.]{0,30} that /u;

/**
 * True when somebody holds the opinion: "considered unsafe by its own engineers", "believed by many that", "seen as
 * fair by 40 per cent of voters", or a law does. What stands behind "that", "to" or a comma belongs to the opinion
 * itself, but for a list of single words; "by Friday" and "by 2030" are times.
 */
function hasAgent(rest: string): boolean {
  const near = rest.replaceAll(LISTED, '').split(/[,;]| that | to (?!be )/u, 1)[0] ?? '';
  return AGENT.test(near);
}

/** The comma in "quick, tidy and kind". */
const LISTED = /,(?= [\p{L}-]+(?:, [\p{L}-]+)*,? (?:and|or) [\p{L}-]+\b)/gu;
const AGENT =
  /\b(?:(?<!\b(?:st(?:and(?:s|ing)?|ood)|pass(?:es|ed|ing)?|go(?:es|ing)?|gone|close) )by (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|the end|then|now|next|\d(?![\d.]* ?(?:%|per ?cent|of\b|in \d)))|among |under (?:[\p{L}-]+ ){0,3}(?:laws?|rules|treaty|treaties|convention|constitution|act)\b)/u;

/** What an office decides and nobody thinks: deemed classified. */
const STATUS = new Set(
  'classified eligible ineligible admissible inadmissible illegal unlawful invalid void unconstitutional withdrawn'.split(
    ' ',
  ),
);

function judges(participle: string, next: string): boolean {
  if (NEEDS_AS.has(participle)) return next === 'as';
  if (participle === 'thought' || participle === 'believed') return false;
  if (participle === 'deemed' && STATUS.has(next)) return false;
  return (
    /^[\p{L}]/u.test(next) &&
    !/^(?:for|in|on|at|by|when|and|but|or|that|until|before|after|whether)$/u.test(next)
  );
}

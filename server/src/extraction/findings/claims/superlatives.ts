// Superlatives and claims to stand alone: "the worst winter the site has known", "no other maker can match it".
import type { Token } from '../../../text/tokens';
import { BOUNDLESS, MEASURED, NO_SUPERLATIVES } from '../tables/superlatives';
import type { Pattern, Signal } from './signal';

const SUPERLATIVE =
  /\b(?:most|least) ([a-z-]+)\b|\b((?:best|worst|highest|lowest)(?:-[a-z]+)?|[a-z]{2,}est)\b/gu;
/** Behind "most" these are no adjectives: "most of them", "most likely", "most undergraduates". */
const NO_ADJECTIVE =
  /^(?:of|people|likely|time|(?:(?!.*(?:ous|less)$)[a-z-]{3,}s)|men|women|children|probably|notably|recently|often)$/u;

/** What follows a superlative that a record settles, or that is none ("the worst possible"). */
const SETTLED = /^(?: possible\b|(?: [a-z]+){0,3} (?:ever recorded|on record|since records)\b)/u;

/** What a list or a till settles: "the best-funded", "the highest-paid". */
const COUNTED = /-(?:funded|paid|selling|known|attended|read|watched|rated|ranked|placed|earning|grossing)$/u;
/** A form of "be" and a determiner right before, small words between: the superlative is what the sentence says. */
const PREDICATE =
  /(?:\b(?:is|was|are|were|be|been|become|becomes|became|remains?|remained)|'s)(?: [a-z]+ly| by far| already| now| still| also| perhaps| one of| among| quite| simply)* (?:the|its|his|her|their|(?:the )?[a-z-]+'s)(?: [a-z]+ly| single| very)? $/u;
const WITHOUT_LIMIT = new RegExp(BOUNDLESS, 'u');

export const SUPERLATIVE_PATTERNS: readonly Pattern[] = [
  {
    sort: 'judgement',
    when: 'other',
    pattern:
      /\bno other [a-z][a-z' -]{1,50}\b(?:can|could|comes?|offers?|rivals?|match(?:es)?|(?:has|have|is|are|was|were) (?:ever |been )?(?:as|so|more|less|such|like|better|worse))\b/u,
    confidence: 0.85,
  },
  {
    sort: 'judgement',
    when: 'nobody one nothing',
    pattern:
      /\b(?:nobody|no one|nothing)(?: else)? (?:can|could|comes?|has|will) (?:ever )?(?:match|rival|beat|compare|compete|close|equal|touch)/u,
    confidence: 0.8,
  },
  {
    sort: 'judgement',
    when: 'unprecedented unparalleled unrivalled unrivaled unmatched unsurpassed peerless incomparable unbeatable unique none equal rival parallel precedent class unlike',
    pattern:
      /\b(?:is|are|was|were|been|remains?) (?:truly |quite |wholly |entirely |simply )?(?:unprecedented|unparalleled|unrivall?ed|unmatched|unsurpassed|peerless|incomparable|unbeatable|unique|second to none|without (?:equal|rival|parallel|precedent)|world[- ]class|unlike any)/u,
    confidence: 0.75,
  },
  {
    sort: 'judgement',
    when: 'standard standards benchmark benchmarks bar breaks leads class league',
    pattern:
      /\bsets? (?:a |the )?(?:new )?(?:gold )?(?:standard|benchmark|bar)s?\b|\braises? the bar\b|\bbreaks new ground\b|\bleads? the world\b|\bin a (?:class|league) of (?:its|his|her|their) own\b/u,
    confidence: 0.8,
  },
  {
    sort: 'judgement',
    when: 'changes changed overturns overturned rewrites rewrote',
    pattern:
      /\b(?:changes|changed|overturns|overturned|rewrites|rewrote) (?:everything|all|the (?:rules|history|textbooks?|rulebook))\b/u,
    confidence: 0.8,
  },
];

/** True when one of the tokens `[first, last)` may be, or open, a superlative. */
export function mayHoldSuperlative(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (mayBeSuperlative(tokens[at]?.lower ?? '')) return true;
  return false;
}

function mayBeSuperlative(lower: string): boolean {
  if (lower === 'most' || lower === 'least' || lower === 'worst') return true;
  return lower.endsWith('est') && lower.length > 3 && !NO_SUPERLATIVES.has(lower);
}

/** The superlatives of a sentence in lower case, with what each is worth where it stands. */
export function superlatives(sentence: string): Signal[] {
  const found: Signal[] = [];
  for (const hit of sentence.matchAll(SUPERLATIVE)) {
    const word = hit[1] ?? hit[2] ?? '';
    if (NO_SUPERLATIVES.has(word)) continue;
    if (hit[1] !== undefined && NO_ADJECTIVE.test(word)) continue;
    if (SETTLED.test(sentence.slice(hit.index + hit[0].length))) continue;
    const limitless = WITHOUT_LIMIT.test(sentence.slice(hit.index));
    const predicate = PREDICATE.test(sentence.slice(0, hit.index));
    const confidence = worth(MEASURED.has(word) || COUNTED.test(word), predicate, limitless);
    found.push({ sort: 'judgement', start: hit.index, end: hit.index + hit[0].length, confidence });
  }
  return found;
}

/** "The oldest pier" is settled by a register, "the worst winter ever" by nobody. */
function worth(measured: boolean, predicate: boolean, limitless: boolean): number {
  if (measured) return predicate ? (limitless ? 0.75 : 0.3) : 0.2;
  if (predicate) return limitless ? 0.95 : 0.8;
  return limitless ? 0.6 : 0.35;
}

// Superlatives and claims to stand alone: "the worst winter the site has known", "no other maker can match it".
import { BOUNDLESS, MEASURED, NO_SUPERLATIVES } from '../tables/superlatives';
import { type ClaimDetector, match, type Pattern, type Signal } from './signal';

const SUPERLATIVE = /\b(?:most|least) ([a-z-]+)\b|\b((?:best|worst)(?:-[a-z]+)?|[a-z]{2,}est)\b/gu;
/** A form of "be" and a determiner right before, small words between: the superlative is what the sentence says. */
const PREDICATE =
  /(?:\b(?:is|was|are|were|be|been|become|becomes|became|remains?|remained)|'s)(?: [a-z]+ly| by far| already| now| still| also| perhaps| one of| among| quite| simply)* (?:the|its|his|her|their|[a-z-]+'s)(?: [a-z]+ly| single| very)? $/u;
const WITHOUT_LIMIT = new RegExp(BOUNDLESS, 'u');

const ALONE: readonly Pattern[] = [
  {
    pattern:
      /\bno other [a-z][a-z' -]{1,50}\b(?:can|could|has|have|is|are|was|were|comes?|offers?|rivals?|match(?:es)?)\b/u,
    confidence: 0.85,
  },
  {
    pattern:
      /\b(?:nobody|no one|nothing)(?: else)? (?:can|could|comes?|has|will) (?:ever )?(?:match|rival|beat|compare|compete|close|equal|touch)/u,
    confidence: 0.8,
  },
  {
    pattern:
      /\b(?:is|are|was|were|been|remains?) (?:truly |quite |wholly |entirely |simply )?(?:unprecedented|unparalleled|unrivall?ed|unmatched|unsurpassed|peerless|incomparable|unbeatable|unique|second to none|without (?:equal|rival|parallel|precedent)|world[- ]class|unlike any)/u,
    confidence: 0.75,
  },
  {
    pattern:
      /\bsets? (?:a |the )?(?:new )?(?:gold )?(?:standard|benchmark|bar)s?\b|\braises? the bar\b|\bbreaks new ground\b|\bleads? the (?:world|field)\b|\bin a (?:class|league) of (?:its|his|her|their) own\b/u,
    confidence: 0.8,
  },
  {
    pattern:
      /\b(?:changes|changed|overturns|overturned|rewrites|rewrote) (?:everything|all|the (?:rules|history|textbooks?|rulebook))\b/u,
    confidence: 0.8,
  },
];

export const superlatives: ClaimDetector = (sentence) => {
  const found: Signal[] = match('judgement', ALONE, sentence);
  for (const hit of sentence.matchAll(SUPERLATIVE)) {
    const word = hit[1] ?? hit[2] ?? '';
    if (NO_SUPERLATIVES.has(word) || (hit[1] !== undefined && /^(?:of|people|likely|days|time)$/u.test(word)))
      continue;
    const measured = MEASURED.has(word);
    const limitless = WITHOUT_LIMIT.test(sentence.slice(hit.index));
    const predicate = PREDICATE.test(sentence.slice(0, hit.index));
    let confidence = measured ? 0.2 : 0.35;
    if (predicate) confidence = measured ? (limitless ? 0.75 : 0.3) : limitless ? 0.95 : 0.8;
    else if (limitless && !measured) confidence = 0.6;
    found.push({ sort: 'judgement', start: hit.index, end: hit.index + hit[0].length, confidence });
  }
  return found;
};

// Cause, motive, blame and accusation: "years of neglect are to blame", "created deliberately by the previous leadership".
import { CAUSING, FAULTS, MISDEEDS, MISHAPS, PROCEEDINGS } from '../tables/blame';
import { anyOf, type ClaimDetector, match, type Pattern } from './signal';

const BE = "(?:\\b(?:is|are|was|were|been|being)|'s)";
const PRIZE =
  '(?:tie|match|game|title|cup|final|election|vote|place|win|victory|championship|contract|seat|trophy|medal|race)';

const PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(
      `${BE} (?:[a-z]+ly |also |all )?(?:to blame|at fault|the culprits?|the result of|the price of|no accident|no coincidence)\\b`,
      'u',
    ),
    confidence: 0.75,
  },
  {
    pattern:
      /\b(?:real|true|main|underlying|root|hidden|actual) (?:reason|cause|motive|aim|purpose|goal|culprit)s?\b/u,
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      `${BE} (?:[a-z]+ly )?${anyOf(CAUSING)} (?:[a-z]+ly |in part |mainly |above all )?by\\b`,
      'u',
    ),
    confidence: 0.75,
  },
  {
    pattern:
      /\b(?:deliberately|intentionally|knowingly|on purpose|wilfully|cynically|recklessly|negligently|needlessly|secretly)\b/u,
    confidence: 0.7,
    unless: PROCEEDINGS,
  },
  { pattern: / because (?!of\b)(?:[a-z'-]+ ){3}/u, confidence: 0.7 },
  {
    pattern: new RegExp(
      `\\b(?:because of|thanks to|due to|through|owing to|years of|decades of|a result of|victims? of|blamed on|down to)(?: [a-z-]+){0,3} ${anyOf(FAULTS)}\\b`,
      'u',
    ),
    confidence: 0.8,
  },
  {
    pattern:
      /\bas a (?:direct )?(?:result|consequence) of\b|\bbut for (?:the|his|her|their|its) (?:[a-z]+ )?(?:courage|bravery|efforts?|intervention|actions?|skill|help|heroism|negligence|neglect)\b/u,
    confidence: 0.6,
  },
  {
    pattern:
      /\b(?:in order )?to (?:hide|conceal|cover up|silence|punish|distract|deceive|mislead|save face|avoid (?:paying|blame|scrutiny)|line (?:his|her|their) pockets)\b/u,
    confidence: 0.65,
    unless: PROCEEDINGS,
  },
  { pattern: new RegExp(`\\b${anyOf(MISDEEDS)}\\b`, 'u'), confidence: 0.65, unless: PROCEEDINGS },
  {
    pattern: new RegExp(
      `\\bcost (?:the |his |her |their |its )?[a-z][a-z' -]{1,30}? (?:the|his|her|their|its|a) ${PRIZE}\\b`,
      'u',
    ),
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      `\\b${anyOf(MISHAPS)}s? (?:[a-z]+ )?(?:(?:started|began|broke out|originated|spread) (?:in|inside|on|near|when|because|with|from|under|behind)|(?:was|were|had been) (?:started|set|caused|lit) )`,
      'u',
    ),
    confidence: 0.65,
  },
  {
    pattern:
      /\b(?:slow|poor|late|weak|bungled|botched|lax|lack of|absence of|failure of|failures? to)(?: [a-z]+){1,6} (?:has|have|had|meant|led|left|caused|cost|allowed)\b/u,
    confidence: 0.65,
  },
  {
    pattern:
      /\b(?:drove|forced|pushed|led|turned) (?:him|her|them|many|thousands|families|people|[a-z]+) (?:to|into|out|away|from) (?:despair|ruin|crime|poverty|bankruptcy|stealing|violence|exile|suicide)\b|\bturned to (?:crime|stealing|theft|drink|drugs|violence|fraud)\b/u,
    confidence: 0.7,
  },
];

export const causes: ClaimDetector = (sentence) => match('cause', PATTERNS, sentence);

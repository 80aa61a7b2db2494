// Forecasts of what the world or others will do: "rates will fall sharply", "bookings are certain to collapse".
// What somebody plans, and every schedule, is no forecast: the table of outcomes leaves out verbs of arrangement.
import { OUTCOME_PHRASES, OUTCOMES } from '../tables/outcomes';
import { anyOf, type ClaimDetector, match, type Pattern } from './signal';

const ADVERBS =
  '(?: (?:[a-z]+ly|not|never|also|soon|still|almost|then|only|almost certainly|no doubt|all|always|at least|more than|once again))*';
const OUTCOME = `(?:${anyOf(OUTCOMES)}|${OUTCOME_PHRASES})`;
const BE = "(?:\\b(?:is|are|was|were|be|been|looks?|seems?)|'s)";

const PATTERNS: readonly Pattern[] = [
  { pattern: new RegExp(`(?:\\b(?:will|won't)|'ll)${ADVERBS} ${OUTCOME}\\b`, 'u'), confidence: 0.75 },
  {
    pattern: new RegExp(
      `${BE}(?: all but| almost| virtually| now)? (?:certain|bound|sure|doomed|destined|guaranteed|condemned) to\\b`,
      'u',
    ),
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      `${BE}(?: now| still)? (?:un)?likely to ${OUTCOME}\\b|${BE} (?:set|going|poised|about|on course) to${ADVERBS} ${OUTCOME}\\b`,
      'u',
    ),
    confidence: 0.65,
  },
  {
    pattern:
      /\b(?:inevitably|sooner or later|it is only a matter of time|there is no doubt|undoubtedly|without (?:a )?doubt)\b/u,
    confidence: 0.65,
  },
  { pattern: /(?:^| )(?:unless|without)\b.+\b(?:will|won't|cannot|would)\b/u, confidence: 0.6 },
];

export const forecasts: ClaimDetector = (sentence) => match('forecast', PATTERNS, sentence);

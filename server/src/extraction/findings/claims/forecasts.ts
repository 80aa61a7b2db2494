// Forecasts of what the world or others will do: "rates will fall sharply", "bookings are certain to collapse".
// What somebody plans, and every schedule, is no forecast: the table of outcomes leaves out verbs of arrangement.
import { OUTCOME_PHRASES, OUTCOMES } from '../tables/outcomes';
import { anyOf, type Pattern } from './signal';

const ADVERBS =
  '(?: (?:[a-z]+ly|not|never|also|soon|still|almost|then|only|almost certainly|no doubt|all|always|at least|more than|once again))*';
const OUTCOME = `(?:${anyOf(OUTCOMES)}|${OUTCOME_PHRASES})`;
const BE = "(?:\\b(?:is|are|was|were|be|been|looks?|seems?)|'s)";

export const FORECAST_PATTERNS: readonly Pattern[] = [
  {
    sort: 'forecast',
    when: "will won't it'll he'll she'll they'll that'll there'll we'll won’t it’ll he’ll she’ll they’ll that’ll there’ll we’ll",
    pattern: new RegExp(`(?:\\b(?:will|won't)|'ll)${ADVERBS} ${OUTCOME}\\b(?! or\\b)`, 'u'),
    confidence: 0.75,
  },
  {
    sort: 'forecast',
    when: 'certain bound sure doomed destined guaranteed condemned',
    pattern: new RegExp(
      `${BE}(?: all but| almost| virtually| now)? (?:certain|bound|sure|doomed|destined|guaranteed|condemned) to\\b`,
      'u',
    ),
    confidence: 0.8,
  },
  {
    sort: 'forecast',
    when: 'likely unlikely set going poised about course',
    pattern: new RegExp(
      `${BE}(?: now| still)? (?:un)?likely to ${OUTCOME}\\b|${BE} (?:set|going|poised|about|on course) to${ADVERBS} ${OUTCOME}\\b`,
      'u',
    ),
    confidence: 0.65,
  },
  {
    sort: 'forecast',
    when: 'inevitably sooner matter doubt undoubtedly',
    pattern:
      /\b(?:inevitably|sooner or later|it is only a matter of time|there is no doubt|undoubtedly|without (?:a )?doubt)\b/u,
    confidence: 0.65,
  },
  {
    sort: 'forecast',
    when: 'unless without',
    pattern: /(?:^| )(?:unless|without)\b.+\b(?:will|won't|cannot|would)\b/u,
    confidence: 0.6,
  },
];

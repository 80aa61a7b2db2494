// Judgements in the article's own voice: "the record has been poor for years", "its collapse has shaken the town".
import { EFFECTS, JUDGING_ADJECTIVES, JUDGING_NOUNS } from '../tables/evaluations';
import { anyOf, type Pattern } from './signal';

const BE =
  "(?:\\b(?:is|are|was|were|been|become|becomes|became|remains?|remained|proved|seems|looks|looked)|'s)";
const DEGREE = '(?: (?:[a-z]+ly|so|too|very|quite|now|still|also|always|long|far|more|most|as|not))*';
const HAVE = "(?:\\b(?:has|have)|'ve)(?: (?:[a-z]+ly|also|already|now|long|all|only|never|always))*";

export const EVALUATION_PATTERNS: readonly Pattern[] = [
  {
    sort: 'judgement',
    when: JUDGING_ADJECTIVES.replaceAll('-', ' '),
    pattern: new RegExp(`${BE}${DEGREE} ${anyOf(JUDGING_ADJECTIVES)}\\b(?! (?:condition|health)\\b)`, 'u'),
    confidence: 0.7,
  },
  {
    sort: 'judgement',
    when: `${JUDGING_NOUNS} ${JUDGING_NOUNS.replaceAll(' ', 's ')}`,
    pattern: new RegExp(
      `${BE}${DEGREE} (?:a|an|the|nothing short of a|little more than a|no)(?: [a-z-]+){0,2} ${anyOf(JUDGING_NOUNS)}s?\\b`,
      'u',
    ),
    confidence: 0.65,
  },
  {
    sort: 'judgement',
    when: 'badly poorly well hopelessly shamefully disastrously brilliantly',
    pattern: new RegExp(
      `${BE}${DEGREE} (?:badly|poorly|well|hopelessly|shamefully|disastrously|brilliantly)[ -](?:run|managed|protected|equipped|prepared|led|organised|organized|handled|planned|designed|maintained)\\b`,
      'u',
    ),
    confidence: 0.75,
  },
  {
    sort: 'judgement',
    when: EFFECTS,
    pattern: new RegExp(`${HAVE} ${anyOf(EFFECTS)}\\b`, 'u'),
    confidence: 0.75,
  },
  {
    sort: 'judgement',
    when: 'left',
    pattern: new RegExp(
      `${HAVE} (?:left|leaves?) .+\\b(?:to fend|without|in (?:ruins|tatters|chaos|limbo|fear|despair|the dark)|divided|behind|exposed|vulnerable|reeling|helpless|struggling|stranded)\\b`,
      'u',
    ),
    confidence: 0.75,
  },
  {
    sort: 'judgement',
    when: 'given brought breathed lent',
    pattern: new RegExp(
      `${HAVE} (?:given|brought|breathed|lent) (?:[a-z]+ ){0,3}(?:hope|life|pride|confidence|voice|shame|misery|joy|peace)\\b`,
      'u',
    ),
    confidence: 0.75,
  },
  {
    sort: 'judgement',
    when: 'lost won earned forfeited',
    pattern: new RegExp(
      `${HAVE} (?:lost|won|earned|forfeited) (?:the )?(?:trust|confidence|support|respect|faith|hearts|goodwill)\\b`,
      'u',
    ),
    confidence: 0.7,
  },
  {
    sort: 'judgement',
    when: 'worse better avoided prevented averted saved deadlier different stopped spared',
    pattern:
      /\b(?:could|would|might) (?:easily |well |never )?have been (?:far |much |a lot |even |so much )?(?:worse|better|avoided|prevented|averted|saved|deadlier|different|stopped|spared)\b/u,
    confidence: 0.8,
  },
  {
    sort: 'judgement',
    when: 'engine driver driving backbone symbol cornerstone lifeblood hallmark epitome byword beacon magnet victim victims villain villains hero heroes winner winners loser losers culprit culprits',
    pattern:
      /\b(?:is|are|was|were|become|becomes|became|remains?) (?:now )?(?:the|a) (?:[a-z]+ )?(?:engine|driver|driving force|backbone|symbol|cornerstone|lifeblood|hallmark|epitome|byword|beacon|magnet|victim|villain|hero|winner|loser|culprit)s? (?:of|for|behind|to|in)\b/u,
    confidence: 0.75,
  },
  {
    sort: 'judgement',
    when: 'everyone everybody whole world',
    pattern:
      /(?<!\bnot )\b(?:everyone|everybody|all the world|the whole (?:town|country|world|city|nation|valley|region)) (?:knows|agrees|loves|hates|wants|believes|has been)\b/u,
    confidence: 0.75,
  },
  {
    sort: 'judgement',
    when: 'betrays betrayed disgraces disgraced shames shame mockery short face lives live',
    pattern:
      /\b(?:lives? up to|betrays?|betrayed|disgraces?|shames?|puts? .{2,40} to shame|makes? a mockery of|flies in the face of)\b/u,
    confidence: 0.6,
  },
];

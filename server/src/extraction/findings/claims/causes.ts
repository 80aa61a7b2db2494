// Cause, motive, blame and accusation: "years of neglect are to blame", "created deliberately by the previous leadership".
import { FEELING, LINKS, WANTED, WANTING } from '../tables/attitudes';
import { CAUSING, FAULTS, MISDEEDS, MISHAPS, PROCEEDINGS } from '../tables/blame';
import { anyOf, type Pattern } from './signal';

const BE = "(?:\\b(?:is|are|was|were|been|being)|'s)";
/** Words for what somebody wants, feels or takes for true. */
const INNER = [
  ...WANTED,
  ...WANTING,
  ...[...WANTING].map((verb) => `${verb}s`),
  `(?:${[...LINKS].join('|')}|grown)(?: [a-z]+ly)* (?:${[...FEELING].join('|')})`,
  '(?:had|has|have) (?:grown|become)',
  '(?:thought|believed|felt|knew|refused|feels|thinks|believes|knows|refuses)',
];
const PRIZE =
  '(?:tie|match|game|title|cup|final|election|vote|place|win|victory|championship|contract|seat|trophy|medal|race)';

export const CAUSE_PATTERNS: readonly Pattern[] = [
  {
    sort: 'cause',
    when: 'blame fault culprit culprits result price accident coincidence',
    pattern: new RegExp(
      `${BE} (?:[a-z]+ly |also |all )?(?:to blame|at fault|the culprits?|the result of|the price of|no accident|no coincidence)\\b`,
      'u',
    ),
    confidence: 0.75,
  },
  {
    sort: 'cause',
    when: 'reason reasons cause causes motive motives aim aims purpose purposes goal goals culprit culprits',
    pattern:
      /\b(?:real|true|main|underlying|root|hidden|actual) (?:reason|cause|motive|aim|purpose|goal|culprit)s?\b/u,
    confidence: 0.8,
  },
  {
    sort: 'cause',
    when: CAUSING,
    pattern: new RegExp(
      `${BE} (?:[a-z]+ly )?${anyOf(CAUSING)} (?:[a-z]+ly |in part |mainly |above all )?by\\b`,
      'u',
    ),
    confidence: 0.75,
  },
  {
    sort: 'cause',
    when: 'deliberately intentionally knowingly purpose wilfully cynically recklessly negligently needlessly secretly',
    pattern:
      /\b(?:deliberately|intentionally|knowingly|on purpose|wilfully|cynically|recklessly|negligently|needlessly|secretly)\b/u,
    confidence: 0.7,
    unless: PROCEEDINGS,
  },
  {
    // What went on in somebody's mind, or a failing that somebody must have judged; a plain fact after "because"
    // ("because she was born abroad") only explains.
    sort: 'cause',
    when: 'because',
    pattern: new RegExp(
      ` because (?!of\\b)(?:[a-z'-]+ ){1,4}(?:${INNER.join('|')}|(?:was|were|is|are|had been|been|being)(?: [a-z]+ly)? (?:failing|losing|struggling|collapsing|dying|falling|too|so|not being))\\b`,
      'u',
    ),
    confidence: 0.7,
  },
  {
    // Why something failed, or came off, is always somebody's reading.
    sort: 'cause',
    when: 'because',
    pattern:
      / because(?<=\b(?:fail(?:s|ed)?|collapsed?|fell|lost|loses|won|succeed(?:s|ed)?|suffer(?:s|ed)?|died|turned)\b[^,;]* because) (?!of\b)(?:[a-z'-]+ ){2}/u,
    confidence: 0.6,
  },
  {
    sort: 'cause',
    when: 'because',
    pattern: / because(?<!\bjust because) (?!of\b)(?:[a-z'-]+ ){3}/u,
    confidence: 0.4,
  },
  {
    sort: 'cause',
    when: FAULTS.replaceAll('?', ''),
    pattern: new RegExp(
      `\\b(?:because of|thanks to|due to|through|owing to|years of|decades of|a result of|victims? of|blamed on|down to)(?: [a-z-]+){0,3} ${anyOf(FAULTS)}\\b`,
      'u',
    ),
    confidence: 0.8,
  },
  {
    sort: 'cause',
    when: 'result consequence but',
    pattern:
      /\bas a (?:direct )?(?:result|consequence) of (?!it\b|this\b|that\b|an? (?:[a-z]+ )*(?:lawsuit|suit|ruling|order|law|request|agreement|deal|vote)\b)|\bbut for (?:the|his|her|their|its) (?:[a-z]+ )?(?:courage|bravery|efforts?|intervention|actions?|skill|help|heroism|negligence|neglect)\b/u,
    confidence: 0.6,
  },
  {
    // What something is for is in somebody's mind, too; what a law or a tool is designed for is written on it.
    sort: 'cause',
    when: 'aimed',
    pattern: new RegExp(`${BE} (?:[a-z]+ly |all )?aimed at (?:[a-z]+ly )?[a-z]+ing\\b`, 'u'),
    confidence: 0.6,
  },
  {
    sort: 'cause',
    when: 'part',
    pattern: new RegExp(
      `${BE} (?:all |simply |merely )?part of (?:the|an?|its|his|her|their) (?:[a-z-]+ ){0,3}(?:initiatives?|efforts?|campaigns?|strateg(?:y|ies)|push|drive|attempts?|bid|plot|scheme) to [a-z]+\\b`,
      'u',
    ),
    confidence: 0.6,
  },
  {
    sort: 'cause',
    when: 'reasons',
    pattern:
      /(?<!(?:n't|not|never)(?: [a-z]+)? )\bfor (?:purely |mainly |largely )?(?!several|many|various|some|two|three|four|good|obvious|other|these|those|all|different|the|both|a\b)[a-z]+ reasons\b/u,
    confidence: 0.6,
  },
  {
    sort: 'cause',
    when: 'hide conceal cover silence punish distract deceive mislead save avoid line',
    pattern:
      /(?<!\b(?:nothing|nowhere|left|place|places) )\b(?:in order )?to (?:hide|conceal|cover up|silence|punish|distract|deceive|mislead|save face|avoid (?:paying|blame|scrutiny)|line (?:his|her|their) pockets)\b/u,
    confidence: 0.65,
    unless: PROCEEDINGS,
  },
  {
    sort: 'cause',
    when: MISDEEDS,
    pattern: new RegExp(`\\b${anyOf(MISDEEDS)}\\b`, 'u'),
    confidence: 0.65,
    unless: PROCEEDINGS,
  },
  {
    sort: 'cause',
    when: 'cost',
    pattern: new RegExp(
      `\\bcost (?:the |his |her |their |its )?[a-z][a-z' -]{1,30}? (?:the|his|her|their|its|a) ${PRIZE}\\b`,
      'u',
    ),
    confidence: 0.8,
  },
  {
    sort: 'cause',
    when: `${MISHAPS} ${MISHAPS.replaceAll(' ', 's ')}s`,
    pattern: new RegExp(
      `\\b${anyOf(MISHAPS)}s? (?:[a-z]+ )?(?:(?:started|began|broke out|originated|spread) (?:in|inside|on|near|when|because|with|from|under|behind)|(?:was|were|had been) (?:started|set|caused|lit) )`,
      'u',
    ),
    confidence: 0.65,
  },
  {
    sort: 'cause',
    when: 'slow poor late weak bungled botched lax feeble half-hearted lack absence failure',
    pattern:
      /\b(?:slow|poor|late|weak|bungled|botched|lax|lack of|absence of|failure of|failures? to)(?: [a-z]+){1,6} (?:has|have|had|meant|led|left|caused|cost|allowed)\b/u,
    confidence: 0.65,
  },
  {
    sort: 'cause',
    when: 'despair ruin crime poverty bankruptcy stealing violence exile suicide theft drink drugs fraud',
    pattern:
      /\b(?:drove|forced|pushed|led|turned) (?:him|her|them|many|thousands|families|people|[a-z]+) (?:to|into|out|away|from) (?:despair|ruin|crime|poverty|bankruptcy|stealing|violence|exile|suicide)\b|\bturned to (?:crime|stealing|theft|drink|drugs|violence|fraud)\b/u,
    confidence: 0.7,
  },
];

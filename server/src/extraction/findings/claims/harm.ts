// Figures of harm, loss, growth, decline, opinion and cost: "at least six people have been injured".
import { HARMED, HARMED_THINGS, HARMING, ILLS, NUMBER, PUBLISHED } from '../tables/harm';
import { anyOf, type Pattern } from './signal';

const WORDS = (most: number) => `(?: [a-z'-]+){0,${most}}`;

export const HARM_PATTERNS: readonly Pattern[] = [
  {
    sort: 'figure',
    when: HARMED,
    pattern: new RegExp(
      `\\b${NUMBER}(?: of)?${WORDS(2)} ${anyOf(HARMED_THINGS)}${WORDS(4)} ${anyOf(HARMED)}\\b`,
      'u',
    ),
    confidence: 0.75,
  },
  {
    sort: 'figure',
    when: HARMING,
    pattern: new RegExp(
      `\\b${anyOf(HARMING)}${WORDS(4)} ${NUMBER}(?: of| more| other)?${WORDS(2)} ${anyOf(HARMED_THINGS)}\\b`,
      'u',
    ),
    confidence: 0.75,
  },
  {
    sort: 'figure',
    when: 'wasted wasting squandered blown frittered',
    pattern: new RegExp(
      `\\b(?:wasted|wasting|squandered|blown|frittered)${WORDS(3)} (?:${NUMBER}|public money|a fortune|money)`,
      'u',
    ),
    confidence: 0.75,
  },
  {
    sort: 'figure',
    when: 'led leading contributed',
    pattern: /\b(?:led|leading|contributed) to (?:the )?(?:deaths?|loss|collapse|closure|ruin)(?: of)?\b/u,
    confidence: 0.65,
  },
  {
    sort: 'figure',
    when: 'cut reduced slashed halved doubled tripled',
    pattern: new RegExp(
      `\\b(?:has|have|had) been (?:cut|reduced|slashed|halved|doubled|tripled)(?: [a-z]+)? (?:from|by) (?:[a-z]+ )?${NUMBER}`,
      'u',
    ),
    confidence: 0.7,
    unless: PUBLISHED,
  },
  {
    sort: 'figure',
    when: 'risen rocketed soared doubled tripled trebled quadrupled fallen plummeted collapsed halved exploded surged grown dropped worsened gone',
    pattern: new RegExp(
      `\\b${anyOf(ILLS)}${WORDS(4)} (?:has|have) (?:[a-z]+ )?(?:risen|rocketed|soared|doubled|tripled|trebled|quadrupled|fallen|plummeted|collapsed|halved|exploded|surged|grown|dropped|worsened|gone up|gone down)\\b`,
      'u',
    ),
    confidence: 0.7,
  },
  {
    sort: 'figure',
    when: 'think want support oppose back trust distrust believe favour favor blame approve disapprove prefer agree',
    pattern: new RegExp(
      `\\b(?:${NUMBER}|most|half|(?:a |the )?(?:vast |overwhelming |clear )?majority|two-thirds|three-quarters|nine in ten|\\d+ ?(?:%|per cent|percent))(?: of| in)?(?: the)?${WORDS(1)} (?:people|voters|residents|britons|americans|europeans|adults|parents|readers|citizens|women|men|workers|fans|members)(?: now| still)? (?:think|want|support|oppose|back|trust|distrust|believe|favour|favor|blame|approve|disapprove|prefer|agree)\\b`,
      'u',
    ),
    confidence: 0.7,
  },
  {
    sort: 'figure',
    when: 'cost costs costing',
    pattern:
      /\bcost(?:s|ing)? (?:the )?(?:taxpayers?|country|nation|economy|public|state|city|town|region|valley|island|industry|families|households|consumers|ratepayers)\b/u,
    confidence: 0.75,
  },
];

// The rules that find quotes, by name, and how sure each is. A confidence is the probability that the content is right
// (Jaccard >= .8). It is told by broad classes, not by counting single rules, so that it holds for articles of any
// kind; the evaluation prints for each class and rule how often it was right.

/** How sure a content is when nothing about its edges had to be guessed. */
const SURE = {
  /** Quotation marks or a turn of a transcript tell both edges. */
  marks: 0.95,
  /** A clause beside its cue. */
  clause: 0.87,
  /** The subject, the complement or both are told by what stands farther away. */
  derived: 0.77,
  /** A phrase, whose end English marks poorly, or a construction that also has other uses. */
  phrase: 0.55,
} as const;

export const RULES = {
  /** “A,” Roe said. */
  'quotation-then-cue': SURE.marks,
  /** “A,” said Roe. */
  'quotation-inverted': SURE.marks,
  /** Roe: “A” / Roe: A / “A” — Roe */
  label: SURE.marks,
  /** ROE: A */
  transcript: SURE.marks,
  /** Roe said: “A.” / Roe was furious: “A.” */
  quotation: SURE.clause,
  /** Roe said that A. */
  'that-clause': SURE.clause,
  /** Roe said A. */
  'bare-clause': SURE.clause,
  /** Roe promised to A. */
  infinitive: SURE.clause,
  /** Roe urged B to A. */
  order: SURE.clause,
  /** According to Roe, A. */
  'according-to': SURE.clause,
  /** A, Roe said. */
  'clause-then-cue': SURE.derived,
  /** A, said Roe. */
  'inverted-clause': SURE.derived,
  /** A, Roe said, B. */
  medial: SURE.derived,
  /** Roe said: A. */
  colon: SURE.derived,
  /** Roe accused A of B. */
  blame: SURE.derived,
  /** …, adding that A. */
  participle: SURE.derived,
  /** Roe did B and said A. */
  'elided-subject': SURE.derived,
  /** Roe called A a B. */
  predicate: SURE.phrase,
  /** Roe denied A. */
  object: SURE.phrase,
  /** Roe, who said A, */
  relative: SURE.phrase,
  /** prices, which Roe said A; what Roe called A */
  'relative-content': SURE.phrase,
  /** A was described by Roe as B. */
  passive: SURE.phrase,
  /** As Roe noted, A. */
  'as-clause': SURE.phrase,
  /** Roe’s claim that A */
  nominal: SURE.phrase,
  /** “A.” */
  'free-standing': SURE.phrase,
  /** ‘A’ in a headline */
  headline: SURE.phrase,
} as const;

export type RuleName = keyof typeof RULES;

/** Subtracted where a comma or dash outside quotation marks stands in the content: it might have ended there. */
const OPEN_EDGE = 0.2;

/** Rules whose content ends where a clause does, so that a comma in it is a guess. */
const CLAUSES: ReadonlySet<RuleName> = new Set<RuleName>([
  'that-clause',
  'bare-clause',
  'infinitive',
  'order',
  'blame',
  'participle',
  'elided-subject',
  'relative',
  'object',
  'predicate',
]);

/**
 * The probability that a content is right.
 *
 * @param open a comma or dash of the article's own stands inside the content
 */
export function confidenceOf(rule: RuleName, open: boolean): number {
  const sure = RULES[rule];
  return open && CLAUSES.has(rule) ? Math.round((sure - OPEN_EDGE) * 100) / 100 : sure;
}

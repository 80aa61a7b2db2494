// The rules that find quotes, by name, and how sure each is. Confidence is the rounded share of right contents
// (Jaccard >= .8) among what the rule finds in original news articles; the evaluation shows how it holds.

export const RULES = {
  /** “A,” Roe said. */
  'quotation-then-cue': 0.95,
  /** “A,” said Roe. */
  'quotation-inverted': 0.95,
  /** Roe said: “A.” */
  quotation: 0.9,
  /** A, Roe said. */
  'clause-then-cue': 0.9,
  /** A, said Roe. */
  'inverted-clause': 0.9,
  /** A, Roe said, B. */
  medial: 0.85,
  /** Roe said that A. */
  'that-clause': 0.85,
  /** Roe said A. */
  'bare-clause': 0.85,
  /** Roe said: A. */
  colon: 0.8,
  /** Roe promised to A. */
  infinitive: 0.75,
  /** Roe urged B to A. */
  order: 0.8,
  /** Roe called A a B. */
  predicate: 0.75,
  /** Roe accused A of B. */
  blame: 0.75,
  /** Roe denied A. */
  object: 0.6,
  /** …, adding that A. */
  participle: 0.7,
  /** Roe, who said A, */
  relative: 0.7,
  /** prices, which Roe said A; what Roe called A */
  'relative-content': 0.6,
  /** Roe did B and said A. */
  'elided-subject': 0.7,
  /** A was described by Roe as B. */
  passive: 0.6,
  /** According to Roe, A. */
  'according-to': 0.9,
  /** As Roe noted, A. */
  'as-clause': 0.75,
  /** Roe’s claim that A */
  nominal: 0.6,
  /** Roe: “A” / Roe: A */
  label: 0.8,
  /** ROE: A */
  transcript: 0.95,
  /** “A.” */
  'free-standing': 0.8,
  /** ‘A’ in a headline */
  headline: 0.5,
} as const;

export type RuleName = keyof typeof RULES;

// Word classes as the clause rules need them: coarse where the rules do not care.

/** The class of a word or sign in its sentence. */
export const Tag = {
  Other: 0,
  Noun: 1,
  Name: 2,
  Pronoun: 3,
  Determiner: 4,
  Adjective: 5,
  Number: 6,
  Adverb: 7,
  Preposition: 8,
  Coordinator: 9,
  Subordinator: 10,
  That: 11,
  WhWord: 12,
  Be: 13,
  Have: 14,
  Do: 15,
  Modal: 16,
  To: 17,
  /** Base form, or present plural. */
  Base: 18,
  /** Third person present. */
  Present: 19,
  /** Past tense, also where the same form may be a participle. */
  Past: 20,
  /** Participle only, or used as one. */
  Participle: 21,
  Gerund: 22,
  Possessive: 23,
  Comma: 24,
  Colon: 25,
  Semicolon: 26,
  Dash: 27,
  Open: 28,
  Close: 29,
  Stop: 30,
  /** A whole quotation with its marks. */
  Quotation: 31,
  /** Base form behind “to”. */
  Infinitive: 32,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

/** Asks whether a tag is one of these; asked for nearly every word, so it looks into a table. */
export function oneOf(...tags: readonly Tag[]): (tag: Tag) => boolean {
  const table = new Uint8Array(Math.max(...Object.values(Tag)) + 1);
  for (const tag of tags) table[tag] = 1;
  return (tag) => table[tag] === 1;
}

/** What an open-class word can be: bits that are or-ed. */
export const Can = {
  Noun: 1,
  Adjective: 2,
  Adverb: 4,
  Base: 8,
  Present: 16,
  Past: 32,
  Participle: 64,
  Gerund: 128,
} as const;

// Words that keep a statement at arm's length: they imply a source and name none.

/** Adverbs that hedge by themselves. */
export const HEDGING_ADVERBS: ReadonlySet<string> = new Set(
  'reportedly allegedly supposedly apparently purportedly rumouredly'.split(' '),
);

/** Participles that hedge after a form of "be" and before "to" or "as" ("is said to", "was reported to"). */
export const HEDGING_PARTICIPLES: ReadonlySet<string> = new Set(
  'said reported rumoured rumored alleged claimed reputed purported whispered'.split(' '),
);

/** Participles that hedge after an empty "it" ("it is alleged that"). */
export const EMPTY_IT_HEDGES: ReadonlySet<string> = new Set(
  'said reported rumoured rumored alleged claimed whispered'.split(' '),
);

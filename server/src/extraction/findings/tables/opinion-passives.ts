// Passives of opinion and expectation that name nobody who holds the opinion.

/** After an empty "it" ("it is thought that"), and after a subject before "to" ("the vase is thought to"). */
export const OPINIONS: ReadonlySet<string> = new Set(
  (
    'thought believed feared expected understood assumed hoped presumed suspected suggested considered felt ' +
    'estimated acknowledged accepted agreed anticipated speculated argued recognised recognized known held regarded'
  ).split(' '),
);

/** After a subject, before a judgement ("is considered unsafe", "is widely seen as"). */
export const JUDGEMENTS: ReadonlySet<string> = new Set(
  'considered regarded seen viewed deemed perceived hailed reckoned judged thought believed'.split(' '),
);

/** Judgements that need "as" behind them, for without it they mean something else ("was seen on Monday"). */
export const NEEDS_AS: ReadonlySet<string> = new Set(
  'regarded seen viewed perceived hailed judged'.split(' '),
);

/** Opinions that are news only after an empty "it": "is known to", "is expected to" of a plan and the like are not. */
export const ONLY_EMPTY_IT: ReadonlySet<string> = new Set(
  'known agreed accepted acknowledged recognised recognized held felt argued suggested hoped'.split(' '),
);

/** After "it" these are opinions only before "that": "it was held on the pier", "it is considered a threat". */
export const NEEDS_THAT: ReadonlySet<string> = new Set(
  'known agreed accepted acknowledged recognised recognized held felt argued considered regarded'.split(' '),
);

/** Adverbs that may stand inside the group. */
export const PASSIVE_ADVERBS: ReadonlySet<string> = new Set(
  (
    'widely generally commonly largely universally now also still often usually long already broadly popularly ' +
    'increasingly never not always once mostly mainly locally internationally'
  ).split(' '),
);

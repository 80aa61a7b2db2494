// Superlatives: which of them are measured and which are judged.

/** Measured things: a register or a ruler settles "the longest river". Judged only where the sentence says "ever". */
export const MEASURED: ReadonlySet<string> = new Set(
  (
    'eldest largest biggest smallest tallest longest shortest oldest youngest highest lowest deepest nearest latest earliest ' +
    'closest furthest farthest newest widest heaviest lightest northernmost southernmost warmest coldest hottest ' +
    'wettest driest recent common populous northerly southerly senior expensive populated visited widely-spoken'
  ).split(' '),
);

/** Words that end like a superlative and are none. */
export const NO_SUPERLATIVES: ReadonlySet<string> = new Set(
  (
    'rest test west forest interest request protest contest suggest nest guest quest harvest arrest invest priest ' +
    'honest modest west midwest northwest southwest digest conquest bequest chest crest vest pest zest jest manifest ' +
    'tempest behest inquest attest detest infest ingest divest molest wrest lest budapest bucharest brest trieste'
  ).split(' '),
);

/** What lifts a comparison beyond any record: time without end, everybody alive. */
export const BOUNDLESS =
  "\\bever\\b|in (?:its |the |his |her |their |our )?(?:[\\w']+ )?(?:history|(?:living )?memory)|of all time|(?:in|of|for) (?:a|many) (?:generation|lifetime|century|decade|year)s?|of (?:his|her|its|their|our|this) (?:generation|age|era|century|decade|kind)|this (?:century|decade)|(?:has|have|had) (?:ever )?(?:known|seen|suffered|faced|experienced)|on earth|in (?:decades|years|generations|centuries)";

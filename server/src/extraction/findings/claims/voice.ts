// Whose voice a sentence speaks in: what is told as somebody's words, thought or supposition is no claim of the
// article's own, even where no quote was found in it.

/** Verbs and phrases that give the sentence to somebody: of speech, of judgement, of belief. */
const REPORTED = new RegExp(
  `\\b(?:${[
    'says?|said|saying|tells?|told|adds?|added|argue[sd]?|arguing|warn(?:s|ed)?|insist(?:s|ed)?|conced(?:e[sd]?)',
    'complain(?:s|ed)?|critici[sz](?:es?|ed)|accus(?:es?|ed)|call(?:s|ed) (?:it|him|her|them|for)|according to',
    'echo(?:es|ed)?|ridiculed|mocked|blam(?:es|ed|ing)|predict(?:s|ed|ing)?|contend(?:s|ed)?|den(?:y|ies|ied)',
    'described by|(?:list|ranking|table|survey|index) (?:[a-z]+ )?(?:by|from)|alleg(?:es|ed|ing)|agree[sd]? (?:that|with)|acknowledge[sd]?|thinks?|believes?|expects?|estimate[sd]?|feels? that|felt that|announced|claims? that',
  ].join('|')})\\b|(?<!\\b(?:is|are|was|were|been|be)(?: [a-z]+ly)? )\\b(?:believed|expected|thought)\\b`,
  'u',
);
/** The author speaks of themselves: an opinion piece, and its author is its source. */
const FIRST_PERSON = /(?:^|[^a-z'])(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)(?![a-z'.])/u;
/** Wishes, appeals, questions of an interview. */
const APPEAL = /^(?:hopefully|perhaps|maybe|imagine|let's|let us|q:)(?!\p{L})/u;

/**
 * True when a sentence is told as somebody's: a source, the author in person, an appeal, a line of a headline.
 *
 * @param sentence in lower case, with plain apostrophes
 * @param printed the same as printed
 */
export function isSomebodys(sentence: string, printed: string): boolean {
  return APPEAL.test(sentence) || FIRST_PERSON.test(sentence) || REPORTED.test(sentence) || isTitle(printed);
}

/** Longer words in small plain letters, each with what parts it from the next. */
const SMALL_WORD = / [a-z]{4,}(?=[ ,.;:])/g;
/** The fewest UTF-16 units that a longer word takes up with what parts it from the next. */
const WORD_LENGTH = 5;

/** True for words most of which are capitalised, as headlines that lost their layout are. */
function isTitle(printed: string): boolean {
  // So many small words that the text has no room for enough large ones: seen soon, in nearly every sentence.
  const small = printed.match(SMALL_WORD)?.length ?? 0;
  if (small > (0.2 * (printed.length + 1)) / WORD_LENGTH) return false;
  const words = printed.match(/(?<![\p{L}’'])\p{L}{4,}/gu) ?? [];
  return words.length > 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8;
}

/** Nouns and verbs whose "that"-clause is thought or shown, not stated. */
const HELD =
  'cases?|messages?|responses?|responded|answers?|answered|repl(?:y|ies|ied)|objections?|encourag(?:e[sd]?|ing)|persuad(?:e[sd]?|ing)|assur(?:e[sd]?|ing)|proof|evidence|promises?|pledges?|worr(?:y|ies|ied)|fears?|feared|pronouncements?|beliefs?|believ(?:es?|ed)|ideas?|views?|notions?|claims?|concerns?|hopes?|arguments?|theor(?:y|ies)|impressions?|suggestions?|suggests?|suggested|doubts?|questions?|understood|recogni[sz](?:ing|es?|ed)|knows?|knew|reality|conclu(?:sion|ded)|convinced|sense|charges?|accusations?|allegations?|rumou?rs?';

/** What opens a supposition that runs up to the words judged, with no comma between. */
const SUPPOSITION = new RegExp(
  '\\b(?:if|whether|how|why|what|unless(?= you)|hop(?:e[sd]?|ing))\\b [^,;:]*$' +
    `|\\b(?:${HELD})(?: [a-z'-]+){0,8} that [^;:]*$` +
    '|\\b(?:polls?|survey|study|figures|results?|data|research|documents?|analysis)(?: [a-z]+){0,3} (?:shows?|showed|shown|found|finds?|indicates?|indicated)\\b[^;]*$' +
    '|\\b(?:may|might)(?: or may not| or might not)?(?: well)?(?: be)?(?: [a-z]+){0,2} $',
  'u',
);

/** A quotation that the words before leave open. */
const OPEN_MARK = /“[^“”]*$|^[^"]*"[^"]*(?:"[^"]*"[^"]*)*$/u;

/** True when what follows these words of a sentence, in lower case, is supposed, asked or reported. */
export function isSupposed(before: string): boolean {
  return SUPPOSITION.test(before) || OPEN_MARK.test(before);
}

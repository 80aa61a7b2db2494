// Words given to people whom the article does not name.
import { bodyQuotes } from './quotations';
import type { Rule } from './rule';
import { BODIES, DOCUMENTS, VOICES } from './tables/unnamed-sources';
import { named } from './wording';

export const anonymousSource: Rule = {
  code: 'anonymous-source',
  title: 'Source without a name',
  description:
    'A statement given to people whom the article defines by their access or office and does not name.',
  severity: 'information',
  help: 'docs/rules/anonymous-source.md',
  fixes: ['set-speaker', 'dismiss'],
  *check(sight) {
    const seen = new Set<number>();
    for (const { quote } of bodyQuotes(sight)) {
      const source = quote.source[0];
      if (quote.status !== 'anonymous' || source === undefined || seen.has(source.start)) continue;
      seen.add(source.start);
      const words = sight.textOf(source);
      if (!isUnnamedIndividual(words)) continue;
      yield { ...source, message: `Name ${named(words)}, or tell readers why the name is kept back.` };
    }
  },
};

/** True for a noun phrase whose head is a person: neither a body, nor its voice, nor a document, nor a pronoun. */
function isUnnamedIndividual(phrase: string): boolean {
  const words = phrase.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  const [first] = words;
  if (first === undefined) return false;
  if (
    words.length === 1 &&
    /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|some|many|most)$/u.test(first)
  )
    return false;
  const head = headOf(words);
  return ![head, singular(head)].some((word) => BODIES.has(word) || VOICES.has(word) || DOCUMENTS.has(word));
}

/** The head of a noun phrase: its last word before a preposition, a relative pronoun or a participle. */
function headOf(words: readonly string[]): string {
  const stop = words.findIndex(
    (word, index) =>
      index > 0 &&
      /^(?:of|for|from|in|at|on|by|with|within|near|to|about|behind|inside|who|which|that|whose|briefed|familiar|close|speaking|involved|working|involving)$/u.test(
        word,
      ),
  );
  return words[(stop < 0 ? words.length : stop) - 1] ?? '';
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return word.replace(/s$/u, '');
}

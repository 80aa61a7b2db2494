// Words given to people whom the article does not name.
import { lastStarting, type Span } from '../../text/span';
import type { Quote } from '../analysis';
import type { Rule } from './rule';
import type { Sight } from './sight';
import { INSIDERS, UNNAMED } from './tables/people';
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
    for (const { quote } of sight.bodyQuotes) {
      const source = quote.source[0];
      if (quote.status !== 'anonymous' || source === undefined || seen.has(source.start)) continue;
      seen.add(source.start);
      const words = sight.kept(quote, wordsForUnnamed);
      if (words === undefined) continue;
      const message = `Name ${named(words)}, or tell readers why the name is kept back.`;
      yield { start: source.start, end: source.start + words.length, message };
    }
  },
};

/** The words of a source that stand for unnamed people; undefined where they do not. */
function wordsForUnnamed(quote: Quote, sight: Sight): string | undefined {
  const source = quote.source[0];
  if (source === undefined || holdsName(sight, source) || isSupposed(sight, quote, source)) return undefined;
  const words = sight.textOf({ start: source.start, end: source.end + definition(sight, source.end) });
  return isUnnamedIndividual(words) ? words : undefined;
}

/** True for what was not said: "officials would deny it", "when veterans ask for help", "few experts believe". */
function isSupposed(sight: Sight, { cue }: Quote, source: Span): boolean {
  const before = sight.textOf({ start: Math.max(0, source.start - 12), end: source.start });
  const start = cue[0]?.start ?? source.end;
  const between = sight.textOf({ start: source.end, end: Math.max(source.end, start) });
  return (
    /\b(?:when|whenever|if|whether|perhaps)\s$/iu.test(before) ||
    /\b(?:would|will|might|may|could|should|can)\b/u.test(between) ||
    /^(?:few|no|neither|hardly any)\b/iu.test(sight.textOf(source))
  );
}

/** True when a person's name stands in the source, or a name is its head ("Drewett & Sons", "the chair, Odd Lund"). */
function holdsName(sight: Sight, source: Span): boolean {
  if (sight.mentionsIn(source).some(({ type, form }) => type === 'person' && form !== 'pronoun')) return true;
  // "Tom Hill, a delegate from Graz": the name stands right before.
  if (
    /\p{Lu}[\p{L}.’'-]*, $/u.test(
      sight.textOf({ start: Math.max(0, source.start - 30), end: source.start }),
    ) &&
    sight.mentionsIn({ start: source.start - 3, end: source.start - 2 }).some(({ type }) => type === 'person')
  )
    return true;
  const [phrase = '', ...appositions] = sight.textOf(source).split(', ');
  const words: readonly string[] = phrase.match(WORDS) ?? [];
  const head = words.indexOf(headOf(words));
  if (head > 0 && /^\p{Lu}/u.test(words[head] ?? '')) return true;
  return appositions.some((words) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(words));
}

const WORDS = /[\p{L}’'-]+/gu;

/** What defines a source right behind it ("familiar with the matter", "who have seen the papers"), when it was cut. */
const DEFINES =
  /^ (?:briefed on|familiar with|close to|with (?:direct )?knowledge of|involved in|present at|who (?:asked|did not|spoke|have|has|had|was|were)) [^,.;:“"”]*(?=[.,;]|$)/u;

function definition(sight: Sight, from: number): number {
  const behind =
    DEFINES.exec(sight.textOf({ start: from, end: from + 120 }).split('\n', 1)[0] ?? '')?.[0] ?? '';
  if (behind === '') return 0;
  // A cue inside would mean that the sentence goes on: "two diplomats who have left said".
  const cue = cuesAround(sight, from).find(({ start }) => start >= from && start < from + behind.length);
  return cue === undefined ? behind.length : Math.max(0, cue.start - from - 1);
}

/** The cues of the sentence that holds an offset. */
function cuesAround(sight: Sight, offset: number): readonly Span[] {
  const sentences = sight.paragraphAt(offset)?.sentences ?? [];
  return sentences[lastStarting(sentences, offset)]?.quotes.flatMap(({ cue }) => cue) ?? [];
}

/**
 * True for a noun phrase whose head is unnamed people: "two diplomats", "one resident", "officials". A definite or
 * possessed singular ("the minister", "his lawyer") points at somebody the readers know, unless nothing but access
 * defines them ("the source").
 */
function isUnnamedIndividual(phrase: string): boolean {
  const words = phrase.split(', ', 1)[0]?.toLowerCase().replace(QUANTITY, 'some ').match(WORDS) ?? [];
  const [first = ''] = words;
  // "Both women" and "the two men" were named before; "any sane person" is nobody.
  if (GENERIC.test(words.join(' '))) return false;
  const head = headOf(words);
  if (head === 'people') return COUNTED.test(first) || DEFINES.test(` ${words.slice(1).join(' ')}`);
  const one = singular(head);
  if (one === 'figure')
    return INDEFINITE.test(first) === (one === head) && words.some((word) => RANKS.has(word));
  if (!INSIDERS.has(one) && !UNNAMED.has(one)) return false;
  // "Officers are looking for a van": the force speaks.
  if (words.length === 1 && FORCES.has(head)) return false;
  if (one !== head) return true;
  if (DETERMINED.test(first) || words.some((word) => /[’']s$/u.test(word))) return INSIDERS.has(one);
  // A bare singular is a title whose name was cut off ("Minister").
  return words.length > 1 && INDEFINITE.test(first);
}

/** "A senior figure", "party figures"; other figures are numbers. */
const RANKS = new Set(['senior', 'leading', 'top', 'prominent', 'party', 'opposition']);

const FORCES = new Set(['officers', 'detectives', 'investigators', 'paramedics']);

/** "A number of officials", "one of the diplomats": the quantity is not the head. */
const QUANTITY =
  /^(?:a (?:number|group|handful|couple|series)|dozens|scores|hundreds|thousands|one|two|three|several|some|many|most) of (?:the |his |her |its |their )?/u;
const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|other|those)$/u;
const DETERMINED = /^(?:the|this|that|his|her|its|their|my|our|your)$/u;
const INDEFINITE = /^(?:an?|one|another|some)$/u;
const GENERIC = /^(?:both|any|every|each|either|no|the (?:two|pair|trio)) /u;

/** The head of a noun phrase: its last word before a preposition, a relative pronoun or a participle. */
function headOf(words: readonly string[]): string {
  const stop = words.findIndex(
    (word, index) =>
      index > 0 &&
      /^(?:of|for|from|in|at|on|by|with|within|near|beside|outside|across|under|to|about|behind|inside|who|which|that|whose|briefed|familiar|close|speaking|involved|working|involving)$/u.test(
        word,
      ),
  );
  return words[(stop < 0 ? words.length : stop) - 1] ?? '';
}

function singular(word: string): string {
  if (word.endsWith('men')) return word.replace(/men$/u, 'man');
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return word.replace(/s$/u, '');
}

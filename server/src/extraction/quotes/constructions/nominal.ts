// Roe’s claim that A; his call for A; a warning by Roe that A.

import { Tag } from '../../../language/grammar/tags';
import type { Item } from '../items';
import { simplePhraseAfter, withPrepositions } from '../phrases/noun-phrase-after';
import { nounPhraseBefore } from '../phrases/noun-phrase-before';
import { isFiniteVerb, SAYINGS, type Stretch } from '../phrases/words';
import type { Sentence } from '../sentence';
import type { Construction, Found } from './construction';

export const nominal: Construction = (sentence) => {
  const { items, first, last, language } = sentence;
  const found: Found[] = [];
  for (let index = first; index < last; index++) {
    const item = items[index];
    if (item?.tag !== Tag.Noun) continue;
    const verdict = SAYINGS.has(item.lower) ? verdictAt(sentence, index) : undefined;
    if (verdict !== undefined) found.push(verdict);
    const markers = language.cues.noun(item.lower);
    if (markers === undefined) continue;
    const owner = possessorOf(sentence, index) ?? agentOf(sentence, index);
    if (owner === undefined) continue;
    const start = owner.first > index ? owner.last : index + 1;
    const marker = items[start];
    if (marker === undefined || start >= last || !markers.has(marker.lower)) continue;
    // a call to the office is no call to open it
    if (marker.tag === Tag.To && items[start + 1]?.tag !== Tag.Infinitive) continue;
    const end = contentEnd(sentence, start);
    if (end <= start + 1) continue;
    const cue = [{ first: index, last: index + 1 }];
    found.push({
      attribution: { content: [{ first: start, last: end }], cue, source: owner, rule: 'nominal' },
    });
  }
  return found;
};

/** “A” was Roe’s “verdict”; her “answer” was “A”. */
function verdictAt(sentence: Sentence, noun: number): Found | undefined {
  const { items, first, last } = sentence;
  const source = possessorOf(sentence, noun, isBetween) ?? agentOf(sentence, noun);
  if (source === undefined) return undefined;
  const start = Math.min(source.first, noun);
  const end = Math.max(source.last, noun + 1);
  const isQuotation = (index: number): boolean =>
    index >= first && index < last && items[index]?.tag === Tag.Quotation;
  const behind = isBe(items[end]) ? end + 1 : undefined;
  let opener = start - 1;
  while (opener > first && (items[opener]?.tag === Tag.Determiner || isBetween(items[opener]?.tag))) opener--;
  const ahead = items[opener - 1]?.tag === Tag.Comma ? opener - 2 : opener - 1;
  const content = [behind, isBe(items[opener]) ? ahead : undefined].find(
    (index) => index !== undefined && isQuotation(index),
  );
  if (content === undefined) return undefined;
  const cue = [{ first: noun, last: noun + 1 }];
  return { attribution: { content: [{ first: content, last: content + 1 }], cue, source, rule: 'nominal' } };
}

function isBe(item: Item | undefined): boolean {
  return item?.tag === Tag.Be && item.lower !== 'be';
}

const POSSESSIVES = new Set('his her their its my our'.split(' '));

/** “Roe”’s repeated claim, “his” claim */
function possessorOf({ items, first }: Sentence, noun: number, passes = isAdjective): Stretch | undefined {
  let owner = noun - 1;
  while (owner > first && passes(items[owner]?.tag)) owner--;
  const word = items[owner];
  if (owner < first || word === undefined) return undefined;
  if (word.tag === Tag.Determiner && POSSESSIVES.has(word.lower)) return { first: owner, last: owner + 1 };
  if (word.tag !== Tag.Possessive) return undefined;
  const start = nounPhraseBefore(items, owner, first);
  return start === undefined ? undefined : { first: start, last: owner };
}

const isAdjective = (tag: Tag | undefined): boolean => tag === Tag.Adjective || tag === Tag.Number;

/** Roe’s “blunt” answer, her “opening” words: what stands before a noun may look like a verb. */
const isBetween = (tag: Tag | undefined): boolean =>
  isAdjective(tag) || tag === Tag.Noun || tag === Tag.Base || tag === Tag.Past || tag === Tag.Gerund;

/** a warning by “the union” */
function agentOf({ items, last }: Sentence, noun: number): Stretch | undefined {
  const preposition = items[noun + 1]?.lower;
  if (preposition !== 'by' && preposition !== 'from') return undefined;
  const end = simplePhraseAfter(items, noun + 2, last);
  return end === noun + 2 ? undefined : { first: noun + 2, last: end };
}

/** A clause ends before the verb of the sentence, a phrase with its prepositional phrases. */
function contentEnd({ items, last }: Sentence, start: number): number {
  const marker = items[start]?.tag;
  if (marker === Tag.Preposition) {
    const end = withPrepositions(items, simplePhraseAfter(items, start + 1, last), last);
    // his call for the club “to act on it”
    if (items[end]?.tag !== Tag.To || items[end + 1]?.tag !== Tag.Infinitive || end >= last) return end;
    return withPrepositions(items, simplePhraseAfter(items, end + 2, last), last);
  }
  // The verb of the clause, if it has one: an infinitive has not.
  let verbs = marker === Tag.To ? 1 : 0;
  for (let index = start + 1; index < last; index++) {
    const tag = items[index]?.tag;
    if (tag === Tag.Comma || tag === Tag.Semicolon || tag === Tag.Dash) return index;
    if (tag === Tag.That || tag === Tag.WhWord || tag === Tag.Subordinator) verbs--;
    if (!isFiniteVerb(items[index]) || isFiniteVerb(items[index - 1]) || items[index - 1]?.tag === Tag.Adverb)
      continue;
    if (items[index - 1]?.tag === Tag.Coordinator) continue;
    verbs++;
    if (verbs > 1) return index;
  }
  return last;
}

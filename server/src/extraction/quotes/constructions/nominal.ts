// Roe’s claim that A; his call for A; a warning by Roe that A.

import { Tag } from '../../../language/grammar/tags';
import { simplePhraseAfter, withPrepositions } from '../phrases/noun-phrase-after';
import { nounPhraseBefore } from '../phrases/noun-phrase-before';
import { isFiniteVerb, type Stretch } from '../phrases/words';
import type { Sentence } from '../sentence';
import type { Construction, Found } from './construction';

export const nominal: Construction = (sentence) => {
  const { items, first, last, language } = sentence;
  const found: Found[] = [];
  for (let index = first; index + 1 < last; index++) {
    const item = items[index];
    if (item?.tag !== Tag.Noun) continue;
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

const POSSESSIVES = new Set('his her their its my our'.split(' '));

/** “Roe”’s repeated claim, “his” claim */
function possessorOf({ items, first }: Sentence, noun: number): Stretch | undefined {
  let owner = noun - 1;
  while (owner > first && (items[owner]?.tag === Tag.Adjective || items[owner]?.tag === Tag.Number)) owner--;
  const word = items[owner];
  if (owner < first || word === undefined) return undefined;
  if (word.tag === Tag.Determiner && POSSESSIVES.has(word.lower)) return { first: owner, last: owner + 1 };
  if (word.tag !== Tag.Possessive) return undefined;
  const start = nounPhraseBefore(items, owner, first);
  return start === undefined ? undefined : { first: start, last: owner };
}

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

// Content before its cue: “A,” Roe said. / A, Roe said. / “A,” said Roe. Inversion and what goes on behind the
// attribution have files of their own.

import { Tag } from '../../../language/grammar/tags';
import type { Group } from '../groups';
import type { Item } from '../items';
import { clauseFollows, isAdverbial, isStatement } from '../phrases/clause';
import { pastCircumstances } from '../phrases/past-circumstances';
import { subjectBefore } from '../phrases/subject';
import { firstFiniteVerb, isFiniteVerb, isSpeechNoun, type Stretch } from '../phrases/words';
import type { RuleName } from '../rules';
import type { Sentence } from '../sentence';
import { complementBehind } from './complements/behind-cue';
import { type Construction, cueOf, type Found } from './construction';
import { isCourt } from './court';
import { invertedSubject } from './inversion';
import { medialRest } from './medial';
import { isSpeech } from './utterance';

export const cueBehind: Construction = (sentence) =>
  sentence.groups.flatMap((group) => attributionBehind(sentence, group) ?? []);

/** “A,” Roe said. / A, Roe said. / A, said Roe, B. */
function attributionBehind(sentence: Sentence, group: Group): Found | undefined {
  const { items, last } = sentence;
  const first = afterSemicolon(sentence, group.first);
  if (group.negated || group.form === 'gerund' || group.form === 'passive') return undefined;
  const frames = group.cue.frames;
  if (!frames.has('post') && !frames.has('quote')) return undefined;

  const subject = group.form === 'finite' ? subjectBefore(items, group.first, first) : undefined;
  if (subject?.relative || (subject !== undefined && isDisputed(items, subject))) return undefined;
  const inversion = subject === undefined ? invertedSubject(sentence, group) : undefined;
  if (subject === undefined && inversion === undefined) return undefined;
  const inverted = inversion !== undefined;
  const attribution = inversion?.start ?? subject?.first ?? group.first;
  let source: Stretch | undefined = inversion?.subject ?? subject;
  let end = inversion?.subject.last ?? group.last;
  let before = attribution - 1;
  while (before >= first && items[before]?.tag === Tag.Adverb) before--;
  const comma = items[before]?.tag === Tag.Comma || items[before]?.tag === Tag.Dash;
  // “A”, - said Roe
  if (items[before]?.tag === Tag.Dash && items[before - 1]?.tag === Tag.Comma) before--;
  const contentLast = comma ? before : before + 1;
  const neighbour = items[contentLast - 1];
  if (contentLast <= first || neighbour === undefined) return undefined;
  const as = items[before]?.lower === 'as';
  if (as) return undefined;

  const quoted = neighbour.tag === Tag.Quotation && contentLast - 1 >= first;
  if (!comma && !(quoted && isSpeech(neighbour, items, contentLast - 1, first))) return undefined;
  if (!quoted && !frames.has('post')) return undefined;

  if (!inverted) end = pastCircumstances(items, group.last, last, frames.has('person'));
  const place = { sentence, group, first, contentLast, end, inverted };
  if (quoted ? !suitsQuotation(place, comma) : !suitsClause(place)) return undefined;

  if (frames.has('court') && !isCourt(items, source)) return undefined;
  if (isCourt(items, source) && (group.cue.lemma === 'hear' || group.cue.lemma === 'tell'))
    source = undefined;
  const content: Stretch[] = [];
  const start = quoted ? quotedStart(items, first, contentLast) : first;
  // urged him to go to the port, where, she said, B
  const opener = items[contentLast - 1];
  const lone = opener?.tag === Tag.Coordinator || (opener?.lower === 'where' && !quoted);
  if (!lone) content.push({ first: start, last: contentLast });
  let holeEnd = end;
  const apposed = inverted && items[end]?.tag === Tag.Comma && isIndefinite(items[end + 1]);
  const rest = apposed ? undefined : medialRest(sentence, end, quoted);
  if (rest !== undefined) {
    content.push(rest);
    holeEnd = rest.first;
  }
  if (content.length === 0) return undefined;
  const rule: RuleName = quoted
    ? inverted
      ? 'quotation-inverted'
      : 'quotation-then-cue'
    : rest !== undefined
      ? 'medial'
      : inverted
        ? 'inverted-clause'
        : 'clause-then-cue';
  return {
    attribution: { content, cue: cueOf(group), source, rule },
    group,
    hole: { first: comma ? before : attribution, last: holeEnd },
  };
}

/** “…, a charge Roe denies”: what stands before is the article’s, or others’, and not Roe’s. */
function isDisputed(items: readonly Item[], { first, last }: Stretch): boolean {
  if (!isIndefinite(items[first])) return false;
  for (let index = first + 1; index + 1 < last; index++)
    if (isSpeechNoun(items[index])) return items[index + 1]?.tag === Tag.Name;
  return false;
}

/** A cue and subject behind what may be their content. */
interface Behind {
  readonly sentence: Sentence;
  readonly group: Group;
  /** The first item of the content’s clause, and one past its last. */
  readonly first: number;
  readonly contentLast: number;
  /** One past cue, subject and circumstances. */
  readonly end: number;
  readonly inverted: boolean;
}

/** “A,” Roe said: not where the cue has a clause of its own ("In her film “The Lantern Year,” Roe said it was true"). */
function suitsQuotation(
  { sentence, group, first, contentLast, end, inverted }: Behind,
  comma: boolean,
): boolean {
  const { items } = sentence;
  const complement = complementBehind(sentence, group);
  if (complement?.rule === 'that-clause') return false;
  if (complement?.rule !== 'bare-clause') return true;
  const adverbial = contentLast - 1 > first && firstFiniteVerb(items, first, contentLast - 1) === undefined;
  if (adverbial && isAdverbial(items[first])) return false;
  const after = items[end];
  return inverted || !comma || after?.tag === Tag.Colon || after?.tag === Tag.Quotation;
}

/** A, Roe said: the cue has no content behind it, and what stands before it is a statement. */
function suitsClause({ sentence, group, first, contentLast, end, inverted }: Behind): boolean {
  const { items, last } = sentence;
  const { frames } = group.cue;
  const after = items[end];
  const closed = end >= last || after === undefined || after.tag === Tag.Comma || after.tag === Tag.Semicolon;
  const verb = firstFiniteVerb(items, first, contentLast);
  // We wrote to the mayor, we wrote to the paper, nobody came.
  if (frames.has('weak') && items[group.last]?.tag === Tag.To) return false;
  if (frames.has('weak') && (!closed || frames.has('court') || verb === undefined)) return false;
  if (!closed && after !== undefined && !trailing(items, end)) return false;
  if (after?.tag === Tag.Comma && items[end + 1]?.tag === Tag.Quotation && items[end + 2] === undefined)
    return goesOnInMarks(items, first, contentLast, end + 1);
  const complement = complementBehind(sentence, group);
  // A, noted the mayor. / The road, says Roe, is shut: the phrase behind the verb is its subject.
  const subjectOnly =
    inverted &&
    (complement?.rule === 'object' || (complement?.rule === 'bare-clause' && after?.tag === Tag.Comma));
  if (complement !== undefined && !subjectOnly) return false;
  const next = items[end + 1]?.tag === Tag.Adverb ? end + 2 : end + 1;
  const goesOn =
    after?.tag === Tag.Comma &&
    (isFiniteVerb(items[next]) || (!inverted && clauseFollows(items, end + 1, last)));
  return goesOn || isStatement(items, first, contentLast);
}

const CONDITIONS = new Set('if unless because once until since'.split(' '));

/** It was, she said, “a long night”. / If they leave, she said, “we are lost”: the clause goes on in the marks. */
function goesOnInMarks(
  items: readonly Item[],
  first: number,
  contentLast: number,
  quotation: number,
): boolean {
  if (items[quotation]?.capital !== false) return false;
  if (isFiniteVerb(items[contentLast - 1])) return true;
  const head = items[first]?.lower === 'so' ? first + 1 : first;
  if (CONDITIONS.has(items[head]?.lower ?? '')) return true;
  return !isAdverbial(items[first]);
}

/** said Roe, “an” adviser to the board that runs the port */
function isIndefinite(item: Item | undefined): boolean {
  return item?.lower === 'a' || item?.lower === 'an';
}

/** Roe is ill; the match, she said, is off: the clause of the cue begins behind the semicolon. */
function afterSemicolon({ items, first }: Sentence, before: number): number {
  for (let index = before - 1; index > first; index--)
    if (items[index]?.tag === Tag.Semicolon) return index + 1;
  return first;
}

/** Where the content that ends with a quotation begins: with it, unless the quotation only finishes a clause. */
function quotedStart(items: readonly Item[], first: number, last: number): number {
  const index = last - 1;
  if (index <= first) return first;
  const before = items[index - 1];
  if (before?.tag === Tag.Comma || before?.tag === Tag.Colon || before?.tag === Tag.Quotation) {
    let clause = false;
    for (let k = first; k < index; k++) if (isFiniteVerb(items[k])) clause = true;
    if (!clause || before.tag !== Tag.Comma) return before.tag === Tag.Quotation ? first : index;
    return index;
  }
  return first;
}

/** What may follow the attribution without being part of the content. */
function trailing(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined) return true;
  return (
    item.tag === Tag.Preposition ||
    item.tag === Tag.To ||
    item.tag === Tag.Subordinator ||
    item.tag === Tag.Coordinator ||
    item.tag === Tag.Dash ||
    item.tag === Tag.Open ||
    item.tag === Tag.Gerund ||
    item.tag === Tag.Stop
  );
}

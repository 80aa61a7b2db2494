// The clauses of one sentence that say that somebody said something: which cue, whose, and where its content lies.
// Works on items; knows nothing of segments, blocks or earlier sentences.
import { Tag } from '../../language/grammar/tags';
import type { Language } from '../../language/language';
import { contentEnd, type Hole, mainClauseAt } from './edges';
import { findGroups, type Group } from './groups';
import type { Item } from './items';
import {
  fullPhraseAfter,
  isCircumstance,
  isFiniteVerb,
  isNominal,
  isTime,
  nounPhraseBefore,
  type Stretch,
  type Subject,
  simplePhraseAfter,
  sourceAfter,
  subjectBefore,
  withPrepositions,
} from './phrases';
import type { RuleName } from './rules';

/** A frame over items, before offsets, nesting and kind are settled. */
export interface ClauseFrame {
  readonly content: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly source: Stretch | undefined;
  readonly rule: RuleName;
}

/** What stands behind a cue as its content, if anything. */
interface Forward {
  readonly start: number;
  readonly rule: RuleName;
  /** The content is a noun phrase, not a clause. */
  readonly phrase?: boolean;
}

interface Sentence extends Stretch {
  readonly items: readonly Item[];
  readonly groups: readonly Group[];
}

/** The frames of the sentence `items[from, to)`. */
export function readClauses(
  language: Language,
  items: readonly Item[],
  from: number,
  to: number,
): ClauseFrame[] {
  const groups = findGroups(language, items, from, to);
  const sentence: Sentence = {
    items,
    first: skipLead(items, from, to),
    last: bodyEnd(items, from, to),
    groups,
  };
  const frames: ClauseFrame[] = [];
  const holes: Hole[] = [];
  const forwardGroups: Group[] = [];
  for (const group of groups) {
    const back = backward(sentence, group);
    if (back === undefined) forwardGroups.push(group);
    else {
      frames.push(back.frame);
      holes.push(back.hole);
    }
  }
  for (const found of phrasalCues(sentence)) {
    if (found.group !== undefined && forwardGroups.includes(found.group))
      forwardGroups.splice(forwardGroups.indexOf(found.group), 1);
    frames.push(found.frame);
    holes.push(found.hole);
  }
  let previous: ClauseFrame | undefined = frames[0];
  const sources = new Map<Group, Stretch | undefined>();
  for (const group of forwardGroups) {
    const frame = ahead(sentence, group, holes, sources, previous);
    if (frame === undefined) continue;
    frames.push(frame);
    previous = frame;
  }
  frames.push(...nominals(language, sentence, holes));
  return frames;
}

/** Leading bullets, times of day and coordinators are no part of a content. */
function skipLead(items: readonly Item[], from: number, to: number): number {
  let first = from;
  while (first < to - 1) {
    const item = items[first];
    if (item === undefined) break;
    if (
      item.tag !== Tag.Coordinator &&
      item.tag !== Tag.Dash &&
      item.tag !== Tag.Other &&
      item.tag !== Tag.Comma
    )
      break;
    first++;
  }
  return first;
}

/** One past the last item that is not the closing full stop. */
function bodyEnd(items: readonly Item[], from: number, to: number): number {
  let last = to;
  while (last > from + 1 && items[last - 1]?.tag === Tag.Stop) last--;
  return last;
}

// ---- content before the cue -------------------------------------------------------------------------------------

interface Backward {
  /** The cue verb, when it has one. */
  readonly group?: Group;
  readonly frame: ClauseFrame;
  readonly hole: Hole;
}

/** “A,” Roe said. / A, Roe said. / A, said Roe, B. */
function backward(sentence: Sentence, group: Group): Backward | undefined {
  const { items, first, last } = sentence;
  if (group.negated || group.form === 'gerund' || group.form === 'passive') return undefined;
  const frames = group.cue.frames;
  if (!frames.has('post') && !frames.has('quote')) return undefined;

  const subject = group.form === 'finite' ? subjectBefore(items, group.first, first) : undefined;
  let inverted = false;
  let attribution = subject?.first ?? group.first;
  if (subject?.relative) return undefined;
  let end = group.last;
  let source: Stretch | undefined = subject;
  if (subject === undefined) {
    // said Roe
    if (group.form !== 'finite') return undefined;
    const edge = adverbsBefore(items, group.first, first);
    const opener = items[edge - 1];
    if (edge <= first || (opener?.tag !== Tag.Comma && opener?.tag !== Tag.Quotation)) return undefined;
    const phrase = fullPhraseAfter(items, group.last, last);
    if (phrase === group.last) return undefined;
    inverted = true;
    attribution = edge;
    source = { first: group.last, last: phrase };
    end = phrase;
  }
  let before = attribution - 1;
  while (before >= first && items[before]?.tag === Tag.Adverb) before--;
  const comma = items[before]?.tag === Tag.Comma || items[before]?.tag === Tag.Dash;
  const contentLast = comma ? before : before + 1;
  const neighbour = items[contentLast - 1];
  if (contentLast <= first || neighbour === undefined) return undefined;
  const as = items[before]?.lower === 'as';
  if (as) return undefined;

  const quoted = neighbour.tag === Tag.Quotation && contentLast - 1 >= first;
  if (!comma && !(quoted && isSpeech(neighbour, items, contentLast - 1, first))) return undefined;
  if (!quoted && (!frames.has('post') || frames.has('weak'))) return undefined;

  if (!inverted) end = pastCircumstances(items, group.last, last, frames.has('person'));
  const after = items[end];
  const closed = end >= last || after === undefined || after.tag === Tag.Comma || after.tag === Tag.Semicolon;
  const continues = after?.tag === Tag.Colon || after?.tag === Tag.Quotation;
  if (!quoted) {
    if (!closed && after !== undefined && !trailing(items, end)) return undefined;
    if (after?.tag === Tag.Comma && items[end + 1]?.tag === Tag.Quotation && items[end + 2] === undefined)
      return undefined;
    if (forward(sentence, group) !== undefined) return undefined;
    const goesOn = after?.tag === Tag.Comma && isFiniteVerb(items[end + 1]);
    if (!goesOn && !isStatement(items, first, contentLast)) return undefined;
  } else {
    const ahead = forward(sentence, group);
    if (ahead !== undefined && ahead.rule === 'that-clause') return undefined;
    if (ahead !== undefined && !inverted && comma && !continues && ahead.rule === 'bare-clause')
      return undefined;
  }

  if (frames.has('court') && !isCourt(items, source)) return undefined;
  if (isCourt(items, source) && (group.cue.lemma === 'hear' || group.cue.lemma === 'tell'))
    source = undefined;
  const content: Stretch[] = [];
  const start = quoted ? quotedStart(items, first, contentLast) : first;
  const lone = items[contentLast - 1]?.tag === Tag.Coordinator;
  if (!lone) content.push({ first: start, last: contentLast });
  let holeEnd = end;
  const rest = medialRest(sentence, end, quoted);
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
    frame: { content, cue: [cueOf(group)], source, rule },
    hole: { first: comma ? before : attribution, last: holeEnd },
  };
}

function adverbsBefore(items: readonly Item[], index: number, from: number): number {
  let edge = index;
  while (edge > from && (items[edge - 1]?.tag === Tag.Adverb || items[edge - 1]?.lower === 'so')) edge--;
  return edge;
}

/** A quotation that can be an utterance rather than a label: it begins the sentence or ends like speech. */
function isSpeech(item: Item, items: readonly Item[], index: number, first: number): boolean {
  if (index <= first || item.ends) return true;
  const before = items[index - 1];
  const { quotation } = item;
  if (quotation === undefined) return false;
  if (before?.tag === Tag.Comma || before?.tag === Tag.Colon) return true;
  return !item.label;
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
    item.tag === Tag.Subordinator ||
    item.tag === Tag.Coordinator ||
    item.tag === Tag.Dash ||
    item.tag === Tag.Open ||
    item.tag === Tag.Gerund ||
    item.tag === Tag.Stop
  );
}

/** The part before the attribution makes a statement: not a mere adverbial ("In London, Roe said …"). */
function isStatement(items: readonly Item[], first: number, last: number): boolean {
  const head = items[first];
  if (head === undefined || last - first < 2) return false;
  let finite = false;
  let commas = 0;
  for (let index = first; index < last; index++) {
    if (isFiniteVerb(items[index]) || items[index]?.tag === Tag.To) finite = true;
    if (items[index]?.tag === Tag.Comma) commas++;
  }
  const adverbial =
    head.tag === Tag.Preposition ||
    head.tag === Tag.Subordinator ||
    head.tag === Tag.Gerund ||
    head.tag === Tag.Adverb ||
    isTime(head);
  if (head.tag === Tag.Subordinator && commas === 0) return false;
  return finite ? true : !adverbial && last - first >= 3;
}

/** The content that goes on behind a medial attribution: The money, he said, “is gone”. */
function medialRest(sentence: Sentence, end: number, quoted: boolean): Stretch | undefined {
  const { items, last } = sentence;
  let start = end;
  const sign = items[start];
  if (start >= last || sign === undefined) return undefined;
  if (sign.tag === Tag.Quotation) return { first: start, last: start + 1 };
  if (sign.tag !== Tag.Comma && sign.tag !== Tag.Colon && sign.tag !== Tag.Dash) return undefined;
  start++;
  const next = items[start];
  if (start >= last || next === undefined) return undefined;
  if (next.tag === Tag.Quotation)
    return { first: start, last: last > start ? quotationRun(items, start, last) : start + 1 };
  if (quoted || sign.tag !== Tag.Comma) return undefined;
  if (next.tag === Tag.Gerund || next.tag === Tag.Subordinator || isRelative(next) || next.tag === Tag.Adverb)
    return undefined;
  if (next.tag === Tag.Preposition && next.lower === 'according') return undefined;
  const limit = nextOwnClause(sentence, start);
  return limit > start ? { first: start, last: limit } : undefined;
}

function quotationRun(items: readonly Item[], start: number, last: number): number {
  let end = start + 1;
  // “A,” he said, “B” and C: what follows the second quotation in the same clause stays in.
  if (end < last && items[end]?.tag !== Tag.Comma && items[end]?.tag !== Tag.Stop && !items[start]?.ends)
    end = last;
  return end;
}

function isRelative(item: Item): boolean {
  return item.tag === Tag.WhWord;
}

/** The end of a medial content: before a further attribution of the sentence, else the sentence's end. */
function nextOwnClause(sentence: Sentence, start: number): number {
  const { items, last, groups } = sentence;
  for (const group of groups) {
    if (group.first < start || group.form !== 'finite') continue;
    const before = items[adverbsBefore(items, group.first, start) - 1];
    if (before?.tag === Tag.Coordinator && group.first - start > 1) {
      const edge = adverbsBefore(items, group.first, start) - 1;
      return items[edge - 1]?.tag === Tag.Comma ? edge - 1 : edge;
    }
  }
  return last;
}

/** Passes over adverbs, times, “in a statement”, and an addressee. */
function pastCircumstances(items: readonly Item[], start: number, last: number, person: boolean): number {
  let index = start;
  if (person) index = withPrepositions(items, simplePhraseAfter(items, index, last), last);
  for (let round = 0; round < 6; round++) {
    const next = pastCircumstance(items, index, last);
    if (next === index) break;
    index = next;
  }
  return index;
}

/** One past the circumstance that begins at `index`; `index` when none does. */
function pastCircumstance(items: readonly Item[], index: number, last: number): number {
  const item = items[index];
  if (item === undefined || index >= last) return index;
  if (isTimePhrase(items, index)) {
    const end = simplePhraseAfter(items, index, last);
    return end > index && isTime(items[end - 1]) ? end : index + 1;
  }
  if (item.tag === Tag.Adverb) return index + 1;
  const opens =
    item.tag === Tag.Preposition ||
    item.tag === Tag.To ||
    (item.tag === Tag.Subordinator && isCircumstance(items, index));
  if (!opens) return index;
  const phrase = simplePhraseAfter(items, index + 1, last);
  if (phrase > index + 1) return phrase;
  return items[index + 1]?.tag === Tag.Preposition ? index + 1 : index;
}

const TIME_DETERMINERS = new Set('last this next earlier late early that'.split(' '));

function isTimePhrase(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return (
    item !== undefined && (isTime(item) || (TIME_DETERMINERS.has(item.lower) && isTime(items[index + 1])))
  );
}

// ---- content behind the cue -------------------------------------------------------------------------------------

/** Roe said that A. / Roe denied the charge. / …, adding that A. / who said A. */
function ahead(
  sentence: Sentence,
  group: Group,
  holes: readonly Hole[],
  sources: Map<Group, Stretch | undefined>,
  previous: ClauseFrame | undefined,
): ClauseFrame | undefined {
  const { items, first } = sentence;
  if (group.negated && group.cue.lemma !== 'not rule out') return undefined;
  if (group.form === 'passive') return passive(sentence, group, holes);
  const found = forward(sentence, group);
  if (found === undefined) return undefined;
  const owner = ownerOf(sentence, group, found, sources, previous);
  if (owner === undefined) return undefined;
  if (
    owner.source !== undefined &&
    NOBODY.has(items[owner.source.first]?.lower ?? '') &&
    owner.source.last === owner.source.first + 1
  )
    return undefined;
  const formula = group.cue.frames.has('court');
  if (formula && !isCourt(items, owner.source)) return undefined;
  sources.set(group, owner.source);
  const content = contentEnd(sentence, group, found.start, holes, {
    phrase: found.phrase === true,
    relative: owner.rule === 'relative',
    bounded: owner.bounded === true,
    quotation: found.rule === 'quotation',
    sharesSubject: (other) => sharesSubject(sentence, group, other),
  });
  if (content.length === 0 || (content[0]?.first ?? 0) < first) return undefined;
  return {
    content,
    cue: [cueOf(group)],
    source: formula ? undefined : owner.source,
    rule: owner.rule ?? found.rule,
  };
}

const NOBODY = new Set('nothing nobody none there no-one'.split(' '));
const COURTS = new Set('court jury inquest tribunal hearing inquiry jurors magistrates'.split(' '));

/** “A, a jury heard”: whom the words were spoken to, not who spoke them. */
function isCourt(items: readonly Item[], source: Stretch | undefined): boolean {
  return source !== undefined && COURTS.has(items[source.last - 1]?.lower ?? '');
}

interface Owner {
  readonly source: Stretch | undefined;
  readonly rule?: RuleName;
  /** The cue's clause comes before the main clause, whose comma ends the content. */
  readonly bounded?: boolean;
}

/** Whose words a cue with content behind it introduces; undefined when the cue is not used as one. */
function ownerOf(
  sentence: Sentence,
  group: Group,
  found: Forward,
  sources: ReadonlyMap<Group, Stretch | undefined>,
  previous: ClauseFrame | undefined,
): Owner | undefined {
  const { items, first } = sentence;
  const edge = adverbsBefore(items, group.first, first);
  const before = items[edge - 1];
  if (group.form === 'gerund') {
    if (before?.tag === Tag.Noun && edge > first) {
      const start = nounPhraseBefore(items, edge, first);
      if (start !== undefined && found.rule !== 'object')
        return { source: { first: start, last: edge }, rule: 'participle' };
    }
    if (before?.tag === Tag.Preposition && before.lower !== 'by' && before.lower !== 'without')
      return undefined;
    if (before?.tag === Tag.Be || before?.tag === Tag.Determiner) return undefined;
    if (edge <= first || (before?.tag === Tag.Subordinator && edge - 1 <= first)) {
      const source = subjectBehind(sentence, found.start);
      return source === undefined ? undefined : { source, rule: 'participle', bounded: true };
    }
    const source = previous?.source ?? mainSubject(sentence, group.first);
    return source === undefined ? undefined : { source, rule: 'participle' };
  }
  if (group.form === 'infinitive') {
    const verb = items[group.first - 1];
    if (verb === undefined || group.first <= first || !INTRODUCES.has(verb.lower)) return undefined;
    const source = mainSubject(sentence, group.first);
    return source === undefined ? undefined : { source, rule: 'infinitive' };
  }
  const subject: Subject | undefined = subjectBefore(items, group.first, first);
  if (subject !== undefined) {
    if (isReducedRelative(sentence, group, found)) return undefined;
    if (subject.relative) return { source: subject, rule: 'relative' };
    const opener = items[subject.first - 1];
    const bounded =
      subject.first - 1 >= first && subject.first - 1 <= first + 1 && opener?.tag === Tag.Subordinator;
    return { source: subject, bounded };
  }
  if (before === undefined || edge <= first) {
    // Headlines and notes drop the subject; in a sentence a verb without one is an order.
    return undefined;
  }
  if (before.tag === Tag.Coordinator || before.tag === Tag.Comma) {
    for (let index = sentence.groups.indexOf(group) - 1; index >= 0; index--) {
      const earlier = sentence.groups[index];
      if (earlier === undefined) continue;
      const source = sources.get(earlier);
      if (source !== undefined) return { source, rule: 'elided-subject' };
    }
    const source = previous?.source ?? mainSubject(sentence, group.first);
    return source === undefined ? undefined : { source, rule: 'elided-subject' };
  }
  return undefined;
}

/** Saying that A, “he” left: the subject of the clause behind the first comma that has one. */
function subjectBehind(sentence: Sentence, start: number): Stretch | undefined {
  const { items, last } = sentence;
  for (let index = start; index + 1 < last; index++) {
    if (items[index]?.tag !== Tag.Comma || !mainClauseAt(items, index + 1, last)) continue;
    return { first: index + 1, last: simplePhraseAfter(items, index + 1, last) };
  }
  return undefined;
}

const INTRODUCES = new Set('went goes going continued continues go hastened rushed took took'.split(' '));

/** A participle behind its noun that has no content of its own: "the man accused of theft was freed". */
function isReducedRelative(sentence: Sentence, group: Group, found: Forward): boolean {
  const { items, last } = sentence;
  const verb = items[group.head];
  if (group.first !== group.head || verb?.tag !== Tag.Past) return false;
  if (found.rule === 'that-clause' || found.rule === 'quotation' || found.rule === 'bare-clause')
    return false;
  const next = items[group.last];
  if (next?.tag === Tag.Preposition && group.cue.tail.length === 0) return true;
  // Another finite verb right behind the object, without a comma: that one is the sentence's verb.
  for (let index = group.last; index < last; index++) {
    const item = items[index];
    if (
      item === undefined ||
      item.tag === Tag.Comma ||
      item.tag === Tag.Coordinator ||
      item.tag === Tag.Subordinator
    )
      return false;
    if (item.tag === Tag.WhWord || item.tag === Tag.That || item.tag === Tag.To) return false;
    if (isFiniteVerb(item) && item.tag !== Tag.Past) return found.phrase === true;
  }
  return false;
}

/** The subject of the first finite verb of the sentence before `limit`. */
function mainSubject(sentence: Sentence, limit: number): Stretch | undefined {
  const { items, first } = sentence;
  let fallback: Stretch | undefined;
  for (let index = first; index < limit; index++) {
    const item = items[index];
    if (item === undefined || !isFiniteVerb(item)) continue;
    const subject = subjectBefore(items, index, first);
    if (subject === undefined) continue;
    if (subject.relative) {
      fallback ??= { first: subject.first, last: subject.last };
      continue;
    }
    if (items[subject.first - 1]?.tag === Tag.Subordinator && subject.first > first) continue;
    return { first: subject.first, last: subject.last };
  }
  return fallback;
}

/** A later cue verb of the sentence that goes on with this one's subject: said A “and added” B. */
function sharesSubject(sentence: Sentence, group: Group, other: Group): boolean {
  if (other === group || other.negated) return false;
  const found = forward(sentence, other);
  if (found === undefined) return false;
  if (other.form === 'gerund') return found.rule !== 'object' || other.cue.class === 'judge';
  if (other.form !== 'finite' || other.past !== group.past) return false;
  if (other.cue.lemma === 'add') return true;
  return found.rule !== 'object' || other.cue.class === 'judge';
}

/** What follows the cue: a that-clause, a quotation, a bare clause, an infinitive, a noun phrase; or nothing. */
function forward(sentence: Sentence, group: Group): Forward | undefined {
  const { items, last } = sentence;
  const { frames, class: kind } = group.cue;
  const start = group.last;
  const direct = complement(sentence, group, start, true);
  const loose = direct === undefined || direct.rule === 'bare-clause' || direct.rule === 'object';
  if (!loose) return announced(sentence, direct) ?? direct;
  if (frames.has('person')) {
    const addressee = addresseeEnd(items, start, last);
    for (const end of addressee) {
      const found =
        complement(sentence, group, pastAdverbs(items, end, last), false) ??
        behindCircumstances(sentence, group, end);
      if (found !== undefined) return announced(sentence, found) ?? found;
    }
    if (kind === 'tell' && addressee.length > 0) return inserted(sentence, group, addressee.at(-1) ?? start);
  }
  const head = items[start];
  if (head?.tag === Tag.Preposition || head?.tag === Tag.Adverb || head?.tag === Tag.To || isTime(head)) {
    const found = behindCircumstances(sentence, group, start);
    if (found !== undefined) return found;
  }
  if (direct !== undefined) return direct;
  const found = behindCircumstances(sentence, group, start);
  return found ?? inserted(sentence, group, pastCircumstances(items, start, last, false));
}

function pastAdverbs(items: readonly Item[], start: number, last: number): number {
  let index = start;
  while (
    index < last &&
    (items[index]?.tag === Tag.Adverb || isTimePhrase(items, index)) &&
    items[index + 1]?.tag !== Tag.To
  )
    index++;
  return index;
}

/** said on Tuesday that A; the complement behind each circumstance in turn. */
function behindCircumstances(sentence: Sentence, group: Group, start: number): Forward | undefined {
  const { items, last } = sentence;
  let index = start;
  for (let round = 0; round < 6; round++) {
    const next = pastCircumstance(items, index, last);
    if (next === index) return undefined;
    const found = complement(sentence, group, next, false);
    if (found !== undefined) return found;
    index = next;
  }
  return undefined;
}

/** told us what to expect: “A”. The quotation behind the colon is what was said. */
function announced(sentence: Sentence, found: Forward): Forward | undefined {
  const { items, last } = sentence;
  if (found.rule !== 'that-clause' || items[found.start]?.tag !== Tag.WhWord) return undefined;
  for (let index = found.start + 1; index + 1 < last && index < found.start + 8; index++)
    if (items[index]?.tag === Tag.Colon && items[index + 1]?.tag === Tag.Quotation)
      return { start: index + 1, rule: 'quotation' };
  return undefined;
}

/** said, in a statement, that A / said in Rome, “A” */
function inserted(sentence: Sentence, group: Group, start: number): Forward | undefined {
  const { items, last } = sentence;
  const colon =
    group.cue.frames.has('quote') && !group.cue.frames.has('object')
      ? colonQuotation(sentence, start)
      : undefined;
  if (colon !== undefined) return colon;
  const sign = items[start]?.tag;
  if ((sign !== Tag.Comma && sign !== Tag.Dash) || start >= last) return undefined;
  if (items[start + 1]?.tag === Tag.That) return { start: start + 1, rule: 'that-clause' };
  if (items[start + 1]?.tag === Tag.Quotation && group.cue.frames.has('quote'))
    return { start: start + 1, rule: 'quotation' };
  for (let index = start + 1; index < Math.min(last, start + 14); index++) {
    const item = items[index];
    if (item === undefined || (isFiniteVerb(item) && sign === Tag.Comma)) return undefined;
    if (item.tag !== sign) continue;
    const next = items[index + 1];
    if (next?.tag === Tag.That) return { start: index + 1, rule: 'that-clause' };
    if (next?.tag === Tag.Quotation && group.cue.frames.has('quote'))
      return { start: index + 1, rule: 'quotation' };
    return undefined;
  }
  return undefined;
}

/** responded with a phrase of his own: “A” */
function colonQuotation(sentence: Sentence, start: number): Forward | undefined {
  const { items, last } = sentence;
  for (let index = start; index + 1 < last; index++)
    if (items[index]?.tag === Tag.Colon)
      return items[index + 1]?.tag === Tag.Quotation ? { start: index + 1, rule: 'quotation' } : undefined;
  return undefined;
}

/** Where the addressee of tell, warn, assure … may end: with and without its prepositional phrases; none if there is none. */
function addresseeEnd(items: readonly Item[], start: number, last: number): number[] {
  const end = simplePhraseAfter(items, start, last);
  if (end === start) return [];
  if (items[start]?.tag === Tag.Pronoun) return [end];
  const attached = attachedTo(items, end, last);
  return attached === end ? [end] : [end, attached];
}

function attachedTo(items: readonly Item[], start: number, last: number): number {
  let end = start;
  for (;;) {
    const item = items[end];
    if (item === undefined || end >= last || item.tag !== Tag.Preposition || isCircumstance(items, end))
      return end;
    const next = simplePhraseAfter(items, end + 1, last);
    if (next === end + 1) return end;
    end = next;
  }
}

/** The complement that begins exactly at `start`. */
function complement(sentence: Sentence, group: Group, start: number, atOnce: boolean): Forward | undefined {
  const { items, last } = sentence;
  const { frames } = group.cue;
  const item = items[start];
  if (item === undefined || start >= last) return undefined;
  const weak = frames.has('weak');
  const speaks = frames.has('clause') || frames.has('that') || frames.has('quote');
  switch (item.tag) {
    case Tag.Quotation:
      if (frames.has('predicate') || frames.has('object') || frames.has('blame')) {
        if (!frames.has('quote') || !isSpeech(item, items, start, sentence.first))
          return objectAt(sentence, group, start);
      }
      if (!frames.has('quote') || (weak && item.label)) return undefined;
      if (isWholeUtterance(items, start, last)) return { start, rule: 'quotation' };
      if (weak) return { start, rule: 'quotation' };
      return { start, rule: clauseFollows(items, start, last) ? 'bare-clause' : 'quotation' };
    case Tag.Colon:
      if (!frames.has('quote') && !frames.has('clause')) return undefined;
      if (items[start + 1]?.tag === Tag.Quotation) return { start: start + 1, rule: 'quotation' };
      return start + 1 < last && !weak ? { start: start + 1, rule: 'colon' } : undefined;
    case Tag.That:
      if (!frames.has('that') && !frames.has('clause')) return undefined;
      if (isPronounThat(items, start, last))
        return frames.has('clause') ? { start, rule: 'bare-clause' } : undefined;
      return { start, rule: 'that-clause' };
    case Tag.WhWord:
      if (item.lower === 'who' && !frames.has('clause')) return undefined;
      return speaks && (!weak || item.lower === 'whether') ? { start, rule: 'that-clause' } : undefined;
    case Tag.To:
      if (frames.has('infinitive') || (frames.has('command') && !atOnce) || group.cue.tail.includes('to'))
        return { start, rule: 'infinitive' };
      return undefined;
    case Tag.Adverb:
      return frames.has('command') && !atOnce && items[start + 1]?.tag === Tag.To
        ? { start, rule: 'infinitive' }
        : undefined;
    case Tag.Comma:
    case Tag.Coordinator:
    case Tag.Semicolon:
    case Tag.Stop:
      return undefined;
    case Tag.Subordinator:
      if ((item.lower === 'where' || item.lower === 'when') && group.cue.class === 'ask')
        return { start, rule: 'that-clause' };
      if (item.lower === 'if' && frames.has('that') && group.cue.class === 'ask')
        return { start, rule: 'that-clause' };
      if (
        (item.lower === 'if' ||
          item.lower === 'when' ||
          item.lower === 'because' ||
          item.lower === 'while' ||
          item.lower === 'although') &&
        frames.has('clause') &&
        !weak
      )
        return atOnce && clauseFollows(items, start + 1, last) && hasComma(items, start, last)
          ? { start, rule: 'bare-clause' }
          : undefined;
      return undefined;
    case Tag.Gerund:
      if (frames.has('gerund')) return { start, rule: 'object' };
      return frames.has('clause') && !weak && clauseFollows(items, start, last)
        ? { start, rule: 'bare-clause' }
        : undefined;
    default:
      break;
  }
  if (frames.has('order')) {
    const order = orderAt(items, group, start, last);
    if (order !== undefined) return order;
  }
  const adverbial = item.tag === Tag.Preposition && commaBeforeVerb(items, start, last);
  if (frames.has('clause') && !weak && !adverbial && clauseFollows(items, start, last))
    return { start, rule: 'bare-clause' };
  return atOnce ? objectAt(sentence, group, start) : undefined;
}

function hasComma(items: readonly Item[], start: number, last: number): boolean {
  for (let index = start; index < last; index++) if (items[index]?.tag === Tag.Comma) return true;
  return false;
}

/** "said that was wrong": the pronoun, not the complementiser. */
function isPronounThat(items: readonly Item[], start: number, last: number): boolean {
  const next = items[start + 1];
  return (
    start + 1 < last &&
    next !== undefined &&
    isFiniteVerb(next) &&
    next.tag !== Tag.Base &&
    next.tag !== Tag.Past
  );
}

function isWholeUtterance(items: readonly Item[], start: number, last: number): boolean {
  const next = items[start + 1];
  return (
    items[start]?.ends === true ||
    next === undefined ||
    start + 1 >= last ||
    next.tag === Tag.Stop ||
    next.tag === Tag.Quotation
  );
}

/** asked the ministry to pay, urged “everyone” to wait, asked the public for blankets */
function orderAt(items: readonly Item[], group: Group, start: number, last: number): Forward | undefined {
  const person = simplePhraseAfter(items, start, last);
  if (person === start) return undefined;
  const end = attachedTo(items, person, last);
  for (const index of [person, end]) {
    let next = index;
    while (next < last && (items[next]?.tag === Tag.Adverb || isTime(items[next]))) next++;
    if (items[next]?.tag === Tag.To && next < last) return { start, rule: 'order' };
    if (items[next]?.lower === 'for' && group.cue.lemma === 'ask') return { start: next, rule: 'order' };
    if (items[next]?.lower === 'against' && items[next + 1]?.tag === Tag.Gerund)
      return { start, rule: 'order' };
    const whether = items[next];
    if (
      next < last &&
      whether !== undefined &&
      group.cue.lemma === 'ask' &&
      (whether.tag === Tag.WhWord || whether.lower === 'if')
    )
      return { start: next, rule: 'that-clause' };
    if (next < last && whether?.tag === Tag.Quotation && group.cue.frames.has('quote'))
      return { start: next, rule: 'quotation' };
  }
  return undefined;
}

/** An object, object and predicate, or object and accusation. */
function objectAt(sentence: Sentence, group: Group, start: number): Forward | undefined {
  const { items, last } = sentence;
  const { frames } = group.cue;
  if (frames.has('weak')) return undefined;
  const item = items[start];
  if (item === undefined || /sel(?:f|ves)$/.test(item.lower)) return undefined;
  const end = simplePhraseAfter(items, start, last);
  const gerund = item.tag === Tag.Gerund;
  if (end === start && !gerund) return undefined;
  if (frames.has('predicate')) {
    if (
      frames.has('predicate') &&
      marksPredicate(items, start, last) &&
      (!frames.has('object') || hasAs(items, start, last))
    )
      return { start, rule: 'predicate' };
    if (hasAs(items, start, last)) return { start, rule: 'predicate' };
    const behind = attachedTo(items, end, last);
    const next = items[behind];
    const predicate =
      next !== undefined && behind < last && next.tag !== Tag.Comma && next.tag !== Tag.Coordinator;
    const as = next?.lower === 'as';
    if (as || (predicate && frames.has('predicate') && opensPredicate(next) && !frames.has('object')))
      return { start, rule: 'predicate' };
    if (item.tag === Tag.Quotation && !frames.has('object')) return { start, rule: 'predicate' };
  }
  if (frames.has('blame')) {
    const behind = attachedTo(items, end, last);
    for (let index = end; index <= behind && index < last; index++) {
      const word = items[index]?.lower;
      if (word === 'of' || word === 'for' || word === 'over' || word === 'on')
        return { start, rule: 'blame' };
    }
    const word = items[behind]?.lower;
    if (
      behind < last &&
      (word === 'of' || word === 'for' || word === 'over' || word === 'on' || word === 'as')
    )
      return { start, rule: 'blame' };
  }
  if (frames.has('object')) {
    if (item.tag === Tag.Pronoun && group.cue.class !== 'judge') return undefined;
    return { start, rule: 'object', phrase: true };
  }
  return undefined;
}

/** called China “expansionist” */
function marksPredicate(items: readonly Item[], start: number, last: number): boolean {
  for (let index = start + 1; index < Math.min(last, start + 12); index++) {
    const item = items[index];
    if (item === undefined || item.tag === Tag.Comma || isFiniteVerb(item)) return false;
    if (item.tag === Tag.Quotation) return true;
  }
  return false;
}

/** described the second half “as” a bore */
function hasAs(items: readonly Item[], start: number, last: number): boolean {
  for (let index = start; index < Math.min(last, start + 20); index++) {
    const item = items[index];
    if (item === undefined || item.tag === Tag.Comma) return false;
    if (item.lower === 'as') return true;
  }
  return false;
}

function opensPredicate(item: Item): boolean {
  return (
    item.tag === Tag.Determiner ||
    item.tag === Tag.Adjective ||
    item.tag === Tag.Quotation ||
    item.tag === Tag.Noun ||
    item.tag === Tag.Name ||
    item.tag === Tag.Participle
  );
}

/** “noted on Thursday, Russia has …”: the comma ends an adverbial before the clause. */
function commaBeforeVerb(items: readonly Item[], start: number, last: number): boolean {
  for (let index = start; index < last && !isFiniteVerb(items[index]); index++)
    if (items[index]?.tag === Tag.Comma) return true;
  return false;
}

/** The second of two commas: “the bill, passed in May, was …”. */
function isInsertedComma(items: readonly Item[], start: number, comma: number): boolean {
  for (let index = comma - 1; index > start; index--) if (items[index]?.tag === Tag.Comma) return true;
  return false;
}

/** True when a clause with a finite verb begins at `start`. */
export function clauseFollows(items: readonly Item[], start: number, last: number): boolean {
  let nominal = false;
  let comma = false;
  const limit = Math.min(last, start + 40);
  for (let index = start; index < limit; index++) {
    const item = items[index];
    if (item === undefined) return false;
    if (item.tag === Tag.Semicolon || item.tag === Tag.Colon) return false;
    if (item.tag === Tag.Comma) {
      comma = true;
      continue;
    }
    if (comma && (item.tag === Tag.Coordinator || item.tag === Tag.Subordinator || item.tag === Tag.Gerund))
      return false;
    if (item.tag === Tag.WhWord || item.tag === Tag.That) {
      if (index === start) return true;
      // A relative clause: its verb is not the one looked for.
      let skipped = index + 1;
      while (skipped < limit && !isFiniteVerb(items[skipped])) skipped++;
      index = skipped;
      while (
        index + 1 < limit &&
        (isFiniteVerb(items[index + 1]) ||
          items[index + 1]?.tag === Tag.Adverb ||
          items[index + 1]?.tag === Tag.Participle)
      )
        index++;
      continue;
    }
    if (item.tag === Tag.Quotation && nominal && !comma) return true;
    if (isFiniteVerb(item) && nominal) {
      const before = items[index - 1]?.tag;
      if (
        item.tag === Tag.Past &&
        (items[index + 1]?.lower === 'by' ||
          (before === Tag.Comma && !isInsertedComma(items, start, index - 1)))
      )
        continue;
      return true;
    }
    if (isNominal(item) || item.tag === Tag.Determiner || item.tag === Tag.Gerund) nominal = true;
  }
  return false;
}

// ---- passives, “according to”, “as X noted”, nouns -----------------------------------------------------------------

/** was described by Roe as A / was welcomed by Roe / is quoted by X as saying that A */
function passive(sentence: Sentence, group: Group, holes: readonly Hole[]): ClauseFrame | undefined {
  const { items, first, last } = sentence;
  const { frames } = group.cue;
  if (frames.has('weak')) return undefined;
  let by = -1;
  for (let index = group.last; index < Math.min(last, group.last + 25); index++) {
    const item = items[index];
    if (item === undefined || item.tag === Tag.Comma || isFiniteVerb(item)) break;
    if (item.lower === 'by') {
      by = index;
      break;
    }
  }
  if (by < 0 || items[by + 1]?.tag === Tag.Gerund) return undefined;
  const agent = fullPhraseAfter(items, by + 1, last);
  if (agent === by + 1) return undefined;
  if (isTime(items[by + 1])) return undefined;
  const source = { first: by + 1, last: agent };
  if (by > group.last && (frames.has('predicate') || frames.has('clause') || frames.has('that')))
    return { content: [{ first: group.last, last: by }], cue: [cueOf(group)], source, rule: 'passive' };
  const rest = items[agent];
  if (
    rest !== undefined &&
    agent < last &&
    (rest.lower === 'as' || rest.tag === Tag.To || rest.lower === 'of' || rest.lower === 'for')
  )
    return {
      content: contentEnd(sentence, group, agent, holes, {
        phrase: false,
        relative: false,
        quotation: false,
        sharesSubject: () => false,
      }),
      cue: [cueOf(group)],
      source,
      rule: 'passive',
    };
  if (!frames.has('object')) return undefined;
  const subject = subjectBefore(items, group.first, first);
  if (subject === undefined) return undefined;
  return {
    content: [{ first: subject.first, last: subject.last }],
    cue: [cueOf(group)],
    source,
    rule: 'passive',
  };
}

const PREPOSITIONAL: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
];

/** According to Roe, A. / A, according to Roe. / A, as Roe put it. */
function phrasalCues(sentence: Sentence): Backward[] {
  const { items, first, last, groups } = sentence;
  const found: Backward[] = [];
  for (let index = first; index < last; index++) {
    const words = PREPOSITIONAL.find((list) =>
      list.every((word, offset) => items[index + offset]?.lower === word),
    );
    if (words === undefined) continue;
    const from = index + words.length;
    const end = Math.min(last, sourceAfter(items, from, last));
    if (end === from) continue;
    const cue = { first: index, last: from };
    const frame = parenthetical(
      sentence,
      { first: index, last: end },
      cue,
      { first: from, last: end },
      'according-to',
    );
    if (frame !== undefined) found.push(frame);
  }
  for (const group of groups) {
    if (group.form !== 'finite' || group.negated) continue;
    const subject = subjectBefore(items, group.first, first);
    if (subject === undefined || items[subject.first - 1]?.lower !== 'as' || subject.first - 1 < first)
      continue;
    const end = pastCircumstances(items, group.last, last, true);
    if (end < last && items[end]?.tag !== Tag.Comma) continue;
    const frame = parenthetical(
      sentence,
      { first: subject.first - 1, last: end },
      cueOf(group),
      subject,
      'as-clause',
    );
    if (frame !== undefined) found.push({ ...frame, group });
  }
  return found;
}

/** An attribution that stands at the start, in the middle or at the end of what it attributes. */
function parenthetical(
  sentence: Sentence,
  whole: Stretch,
  cue: Stretch,
  source: Stretch,
  rule: RuleName,
): Backward | undefined {
  const { items, first, last } = sentence;
  const content: Stretch[] = [];
  let holeStart = whole.first;
  let holeEnd = whole.last;
  if (whole.first > first) {
    const comma = items[whole.first - 1]?.tag === Tag.Comma || items[whole.first - 1]?.tag === Tag.Dash;
    const end = comma ? whole.first - 1 : whole.first;
    holeStart = end;
    if (end > first) {
      const quoted =
        items[end - 1]?.tag === Tag.Quotation && items[end - 2]?.tag === Tag.Comma && end - 2 > first;
      content.push({ first: quoted ? end - 1 : first, last: end });
    }
    const behind = items[whole.last];
    if (behind?.tag === Tag.Comma && whole.last + 1 < last && !startsAside(items[whole.last + 1])) {
      content.push({ first: whole.last + 1, last });
      holeEnd = whole.last + 1;
    }
  } else {
    const start = items[whole.last]?.tag === Tag.Comma ? whole.last + 1 : whole.last;
    if (start >= last) return undefined;
    content.push({ first: start, last });
    holeEnd = start;
  }
  if (content.length === 0) return undefined;
  return { frame: { content, cue: [cue], source, rule }, hole: { first: holeStart, last: holeEnd } };
}

function startsAside(item: Item | undefined): boolean {
  if (item === undefined) return true;
  return (
    item.tag === Tag.WhWord ||
    item.tag === Tag.Gerund ||
    item.tag === Tag.Subordinator ||
    item.tag === Tag.Preposition
  );
}

/** his claim that A; Roe’s belief that A */
function nominals(language: Language, sentence: Sentence, holes: readonly Hole[]): ClauseFrame[] {
  const { items, first, last } = sentence;
  const frames: ClauseFrame[] = [];
  for (let index = first + 1; index + 1 < last; index++) {
    const item = items[index];
    if (item?.tag !== Tag.Noun || items[index + 1]?.tag !== Tag.That || !language.cues.isNoun(item.lower))
      continue;
    let owner = index - 1;
    while (owner > first && items[owner]?.tag === Tag.Adjective) owner--;
    const word = items[owner];
    let source: Stretch | undefined;
    if (word?.tag === Tag.Possessive) {
      const start = nounPhraseBefore(items, owner, first);
      if (start !== undefined) source = { first: start, last: owner };
    } else if (word?.tag === Tag.Determiner && /^(?:his|her|their|its|my|our)$/.test(word.lower))
      source = { first: owner, last: owner + 1 };
    if (source === undefined) continue;
    const group: Group = {
      cue: { lemma: item.lower, class: 'say', frames: new Set(), tail: [] },
      first: index,
      head: index,
      last: index + 1,
      form: 'gerund',
      negated: false,
      past: false,
    };
    const content = contentEnd(sentence, group, index + 1, holes, {
      phrase: false,
      relative: true,
      quotation: false,
      sharesSubject: () => false,
    });
    if (content.length > 0)
      frames.push({ content, cue: [{ first: index, last: index + 1 }], source, rule: 'nominal' });
  }
  return frames;
}

function cueOf(group: Group): Stretch {
  return { first: group.head, last: group.last };
}

// Quotations without a source: whoever the sentence before shows speaking.
import type { QuoteFrame } from '../analysis';
import { type Answer, nobody, unclear } from './answer';
import { subjectBehind } from './prominence';
import { antecedentOf } from './pronouns';
import type { SceneSentence } from './scene-line';
import { resolved, type Search } from './search';
import { genderOfPronoun } from './words';

/**
 * The speaker of a free-standing quotation: the one person or body of the sentence before. Where the quotation opens
 * its paragraph, that sentence ends the paragraph before, and its one person must have spoken or be what it is about.
 * Nobody when no one who could speak stands before it.
 */
export function speakerBefore(search: Search, frame: QuoteFrame): Answer {
  const { scene, ledger } = search;
  const start = frame.content[0]?.start ?? 0;
  const here = scene.sentenceAt(start);
  const own = scene.sentence(here);
  const lead = own === undefined ? '' : scene.text.slice(own.start, start).trim();
  // Then, over the noise: “…”
  const isLeadIn = lead.endsWith(':') && !own?.mentions.some(({ end }) => end <= start);
  let index = lead !== '' && !isLeadIn && !lead.endsWith('?') ? here : here - 1;
  // He grinned. The red card? “Daft.”: the article asks, and he goes on to answer.
  while (isQuestion(search, index) && scene.sentence(index - 1)?.segment === own?.segment) index--;
  const before = scene.sentence(index);
  const panellist = lead === '' ? namedAbove(before) : undefined;
  if (panellist !== undefined)
    return { ...resolved(search, panellist, 'is named above the quotation'), status: 'named' };
  if (before === undefined || own === undefined || before.role !== own.role)
    return nobody('No sentence before it shows anybody speaking.');
  const last = ledger.in(index).findLast((spoken) => spoken.at < start);
  const opensParagraph = before.segment !== own.segment;
  if (last !== undefined && last.answer.status !== 'none') {
    // "Ministers of both countries voiced concern.": nobody says which of them goes on to be quoted.
    if (opensParagraph && last.isPlural) return nobody('Several people speak in the sentence before.');
    const { speaker, status, why } = last.answer;
    return speaker === null
      ? { speaker, status, why }
      : resolved(search, speaker, 'speaks in the sentence before');
  }
  const people = new Set(
    before.mentions
      .filter((m) => m.type === 'person' && m.end <= start && !ledger.isQuoted(index, m))
      .map((m) => m.entity),
  );
  for (const token of before.tokens.slice(0, 8)) {
    const gender = genderOfPronoun(token.lower);
    const at = before.base + token.start;
    if (gender === undefined || at >= start || ledger.isQuoted(index, { start: at, end: at + 1 })) continue;
    if ((opensParagraph ? NO_SUBJECT : NO_SPEAKER).test(token.lower)) continue;
    if (subjectBehind(before, at, before.mentions) !== undefined) break;
    const answer = antecedentOf(search, at, { kind: 'person', gender }, frame.content);
    if (people.size === 0) return answer.speaker === null ? answer : { ...answer, status: 'resolved' };
    if (answer.speaker !== null) people.add(answer.speaker);
    break;
  }
  const [about] = before.mentions;
  if (opensParagraph && (about === undefined || !people.has(about.entity)))
    return nobody('The paragraph before ends without anybody speaking.');
  const [first, ...others] = people;
  if (first !== undefined && others.length === 0)
    return resolved(search, first, 'is the one person of the sentence before');
  if (first !== undefined)
    return unclear('Two people of the sentence before could be speaking.', [...people]);
  const roles = new Set<string>();
  before.tokens.forEach((token, i) => {
    if (!/^(?:the|its|their|our)$/u.test(token.lower)) return;
    for (const next of before.tokens.slice(i + 1, i + 4))
      for (const role of search.rolesOf(next.lower)) roles.add(role.entity);
  });
  const [role] = roles;
  if (roles.size === 1 && role !== undefined)
    return resolved(search, role, 'is meant by the role in the sentence before');
  const bodies = new Set(
    before.mentions.filter((m) => m.type === 'organization' && m.end <= start).map((m) => m.entity),
  );
  const [body] = bodies;
  if (bodies.size === 1 && body !== undefined && before.mentions[0]?.entity === body)
    return resolved(search, body, 'is the one body of the sentence before');
  return nobody('The sentence before shows nobody who could be speaking.');
}

/** A question of the article's own that names nobody. */
function isQuestion({ scene, ledger }: Search, index: number): boolean {
  const sentence = scene.sentence(index);
  return (
    sentence?.tokens.at(-1)?.text === '?' && sentence.mentions.length === 0 && ledger.in(index).length === 0
  );
}

/** Pronouns for one who is spoken to or acted on. */
const NO_SPEAKER = /^h(?:im|ers|imself|erself)$/u;
/** Pronouns that are no subject of a sentence. */
const NO_SUBJECT = /^h(?:im|is|er|ers|imself|erself)$/u;

/** "Ann Roe, 34, nurse, Hull" in a line of its own, as a round of opinions has above each: the person. */
function namedAbove(before: SceneSentence | undefined): string | undefined {
  const [person] = before?.mentions ?? [];
  if (before?.role !== 'subhead' || person?.type !== 'person' || person.start !== before.start)
    return undefined;
  const behind = before.tokens.find(({ start }) => start + before.base >= person.end);
  const ends = /^[.!?:]$/u.test(before.tokens.at(-1)?.text ?? '');
  return !ends && (behind === undefined || behind.text === ',' || behind.text === '(')
    ? person.entity
    : undefined;
}

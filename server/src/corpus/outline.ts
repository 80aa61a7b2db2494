// What is read of an article's outline: where its mentions stand, whom it quotes, its day and outlet. Numbers alone, so
// that thousands of articles are asked without opening one. How they are packed is in columns.ts.
import type { EntityType, Mention, MentionForm, SpeakerStatus } from '../extraction/analysis';
import { OutlineColumns, type PackedOutline } from './packed-columns';
import type { Publication } from './publication';

/** Of these, places are packed. */
export const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'group', 'event'];
export const FORMS: readonly MentionForm[] = ['name', 'alias', 'nominal', 'pronoun'];
export const STATUSES: readonly SpeakerStatus[] = [
  'named',
  'resolved',
  'metonym',
  'anonymous',
  'unclear',
  'none',
];

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The mentions of one entity, all of confidence 1, from an outline or a whole packed article.
 *
 * @param entity the entity's place in the article's list of entities, from 0; none for an unknown one
 */
export function outlinedMentions(bytes: PackedOutline, entity: number, id: string): Mention[] {
  const columns = new OutlineColumns(bytes);
  const { words, mentionsAt, kindsAt, mentionCount } = columns;
  const found: Mention[] = [];
  for (let i = 0, at = mentionsAt + 2; i < mentionCount; i++, at += 3)
    if (words[at] === entity) found.push(mention(words[at - 2], words[at - 1], bytes[kindsAt + i], id, 1));
  return found;
}

/**
 * Where the mentions of one entity begin and end, in turns: the same without an object for each, for answers of thousands.
 *
 * @param entity as for `outlinedMentions`
 */
export function outlinedSpans(bytes: PackedOutline, entity: number): number[] {
  const { words, mentionsAt, mentionCount } = new OutlineColumns(bytes);
  const found: number[] = [];
  for (let i = 0, at = mentionsAt + 2; i < mentionCount; i++, at += 3)
    if (words[at] === entity) found.push(words[at - 2] ?? 0, words[at - 1] ?? 0);
  return found;
}

/** How often the article quotes one of its entities; from an outline or a whole packed article. */
export function outlinedQuotes(bytes: PackedOutline, entity: number): number {
  let found = 0;
  for (const speaker of new OutlineColumns(bytes).speakers) if (speaker === entity) found++;
  return found;
}

/** How many quotes have no speaker, by why that is; from an outline or a whole packed article. */
export function outlinedUnspoken(bytes: PackedOutline): ReadonlyMap<SpeakerStatus, number> {
  const { speakers, quoteKinds } = new OutlineColumns(bytes);
  const found = new Map<SpeakerStatus, number>();
  for (const [at, speaker] of speakers.entries()) {
    if (speaker >= 0) continue;
    const status = statusOf(quoteKinds[at] ?? 0);
    found.set(status, (found.get(status) ?? 0) + 1);
  }
  return found;
}

/** Why a quote has its speaker, or none. @param code as it is packed beside the quote's kind */
export function statusOf(code: number): SpeakerStatus {
  return STATUSES[(code >> 1) & 15] ?? 'none';
}

/** When and where the article was published; from an outline or a whole packed article. */
export function outlinedPublication(bytes: PackedOutline): Publication {
  const words = DECODER.decode(new OutlineColumns(bytes).published);
  const end = words.indexOf('\n');
  const [day, outlet] = [words.slice(0, end), words.slice(end + 1)];
  return { ...(day !== '' && { day }), ...(outlet !== '' && { outlet }) };
}

/** The line starts (see `lineStartsOf`), from an outline or a whole packed article. */
export function packedLineStarts(bytes: PackedOutline): Int32Array {
  return new OutlineColumns(bytes).lineStarts;
}

/** A mention as it was packed. @param code its type and form */
export function mention(start = 0, end = 0, code = 0, entity: string, confidence: number): Mention {
  const type = TYPES[code >> 3] ?? 'person';
  return { start, end, type, form: FORMS[code & 7] ?? 'name', entity, confidence };
}

// The plain words in which the editor speaks of types, forms, statuses, counts and certainty.
import type { EntityType, MentionForm, QuoteKind, SpeakerStatus } from '../extraction/analysis';

export const TYPE_WORDS: Readonly<Record<EntityType, { readonly one: string; readonly many: string }>> = {
  person: { one: 'person', many: 'People' },
  organization: { one: 'organization', many: 'Organizations' },
  place: { one: 'place', many: 'Places' },
  group: { one: 'group', many: 'Groups' },
  event: { one: 'event', many: 'Events' },
};

export const FORM_WORDS: Readonly<Record<MentionForm, string>> = {
  name: 'full name',
  alias: 'short form',
  nominal: 'description',
  pronoun: 'pronoun',
};

export const KIND_WORDS: Readonly<Record<QuoteKind, string>> = {
  direct: 'in quotation marks',
  mixed: 'partly in quotation marks',
  indirect: 'in the article’s words',
};

export const STATUS_WORDS: Readonly<Record<SpeakerStatus, string>> = {
  named: 'named in the sentence',
  resolved: 'worked out from a pronoun, a description or the sentence before',
  metonym: 'a place that stands for its government',
  anonymous: 'a source the article does not name',
  unclear: 'two or more could be meant',
  none: 'nobody is given as its source',
};

const FIGURES = new Intl.NumberFormat('en');

/** `1 article`, `3,000 articles`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${FIGURES.format(amount)} ${amount === 1 ? one : many}`;
}

/** `97% sure`; never more than 99, for nothing here is certain until somebody confirms it. */
export function certainty(confidence: number): string {
  return `${Math.max(1, Math.min(99, Math.round(confidence * 100)))}% sure`;
}

/** The words of a span on one line, cut at a word's end when they are longer than `limit` UTF-16 units. */
export function excerpt(text: string, limit: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(' ', limit - 1);
  const end = cut > limit / 2 ? cut : limit - 1;
  // Never between the halves of a surrogate pair.
  const whole = /[\ud800-\udbff]$/.test(line.slice(0, end)) ? end - 1 : end;
  return `${line.slice(0, whole)}…`;
}

/** Text as Markdown that shows exactly these characters. */
export function markdownText(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+\-.!|<>~&$]/g, '\\$&').replaceAll(/\s+/gu, ' ');
}

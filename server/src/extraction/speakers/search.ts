// What the resolution of one article's speakers looks into: the article as sentences, what it tells of its entities,
// who has spoken so far, and what was already found for a word.
import type { Entity, Mention } from '../analysis';
import type { Answer } from './answer';
import { createLabelOwner } from './labels';
import { Ledger } from './ledger';
import { createProfiles, type Profiles } from './profiles';
import type { Scene } from './scene';

export interface Search {
  readonly scene: Scene;
  readonly profiles: Profiles;
  readonly ledger: Ledger;
  readonly organizations: readonly Entity[];
  /** The entity that bears a name which is no mention (a label, a surname that is left open). */
  readonly labelOwner: (label: string) => Entity | 'several' | undefined;
  /** What was found for a noun, for the next source that asks. */
  readonly called: Map<string, Called>;
  readonly makers: Map<string, Answer | undefined>;
  /** Who bears a name, for the next source that asks. */
  readonly bearers: Map<string, readonly Entity[]>;
}

/** The organizations that a noun can stand for. */
export interface Called {
  readonly sure: readonly Entity[];
  readonly candidates: readonly Entity[];
  /** Ids of the candidates. */
  readonly ids: ReadonlySet<string>;
}

/** Where a nominal stands. */
export interface Spot {
  /** In a headline or subhead, where articles are left out and the story comes after. */
  readonly isHead: boolean;
  /** Content of the quote. */
  readonly own: readonly { readonly start: number; readonly end: number }[];
}

/** Opens the search of an article in which nobody has spoken yet. */
export function openSearch(scene: Scene): Search {
  const entities = [...scene.entities.values()];
  return {
    scene,
    profiles: createProfiles(scene),
    ledger: new Ledger(scene),
    organizations: entities.filter(({ type }) => type === 'organization'),
    labelOwner: createLabelOwner(entities),
    called: new Map(),
    makers: new Map(),
    bearers: new Map(),
  };
}

/** The answer that a source means an entity which it does not name. @param reason goes on after the entity's name */
export function resolved({ scene }: Search, entity: string, reason: string): Answer {
  const known = scene.entities.get(entity);
  const status = known?.type === 'place' ? 'metonym' : 'resolved';
  return { speaker: entity, status, why: `${known?.name ?? 'It'} ${reason}.` };
}

export function withMention(
  search: Search,
  answer: Answer,
  span: { readonly start: number; readonly end: number },
  form: 'nominal' | 'pronoun',
): Answer {
  return answer.speaker === null ? answer : { ...answer, mention: mentionOf(search, answer, span, form) };
}

export function mentionOf(
  search: Search,
  answer: Answer,
  span: { readonly start: number; readonly end: number },
  form: 'nominal' | 'pronoun',
): Mention {
  const entity = answer.speaker ?? '';
  const type = search.scene.entities.get(entity)?.type ?? 'person';
  return { start: span.start, end: span.end, type, form, entity, confidence: 0.8 };
}

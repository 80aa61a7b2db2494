// What the resolution of one article's speakers looks into: the article as sentences, what it tells of its entities,
// and who has spoken so far. What is asked about the whole article is noted.
import type { Gender } from '../../language/gender';
import type { TextDocument } from '../../text/document';
import type { Block, Entity, Mention } from '../analysis';
import type { Resolved } from '../coreference';
import { isSameList, keptQuestion, LinesOverEdits } from '../over-edits';
import type { Answer } from './answer';
import { bearersOf } from './bearers';
import { EntitiesOverEdits } from './entities';
import { foldLabel, initialsOwner, ownersOf } from './labels';
import { Ledger } from './ledger';
import type { LineReader } from './lines';
import { makerIn } from './makers';
import { type FirstName, isCalled, type Nouns, Profiles, type Role } from './profiles';
import { Scene } from './scene';
import type { SceneLine } from './scene-line';

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

/** The search in one article, which changes: call `update` for each of its states. Ids of entities are those within. */
export class Search {
  readonly over = new LinesOverEdits<SceneLine>();
  readonly entities = new EntitiesOverEdits();
  readonly scene: Scene;
  readonly ledger: Ledger;
  readonly #profiles = new Profiles();

  constructor(readLine: LineReader) {
    this.scene = new Scene(this.over, readLine, this.#profiles);
    this.ledger = new Ledger(this.scene, this.over);
  }

  update(document: TextDocument, blocks: readonly Block[], resolved: Resolved): void {
    const { entities } = this;
    entities.update(resolved.entities);
    this.#profiles.meet(entities.byId);
    const names = resolved.mentions.filter(({ form }) => form === 'name' || form === 'alias');
    this.scene.update(document, blocks, entities, names);
    this.#profiles.forgetAllBut(entities.byId);
  }

  genderOf(entity: string): Gender | undefined {
    return this.over.ask(this.#genderOf, entity);
  }

  /** Roles with a head noun, in the order of the text. */
  rolesOf(head: string): readonly Role[] {
    return this.over.ask(this.#rolesOf, head) ?? NO_ROLES;
  }

  /** True when the article tells what a person is ("minister"). */
  hasRole(entity: string): boolean {
    return this.over.ask(this.#hasRole, entity);
  }

  /** True when the article or the name itself lets an organization be called by a noun; undefined when unknown. */
  isCalled(entity: string, noun: string): boolean | undefined {
    return isCalled(this.over.ask(this.#nounsOf, entity), noun);
  }

  /** How often an entity is named. */
  countOf(entity: string): number {
    return this.over.ask(this.#countOf, entity);
  }

  /** True when an entity is named before a UTF-16 offset. */
  isNamedBefore(entity: string, at: number): boolean {
    const first = this.over.ask(this.#firstOf, entity);
    return first !== undefined && first.line.start + first.place < at;
  }

  get organizations(): readonly Entity[] {
    return this.over.ask(this.#organizations, '');
  }

  /** The entity that bears a name which is no mention (a label, a surname that is left open). */
  labelOwner(label: string): Entity | 'several' | undefined {
    return this.over.ask(this.#labelOwner, foldLabel(label));
  }

  /** The one person or body whose name has these initials; undefined for none or several. */
  initialsOwner(label: string): Entity | undefined {
    return this.over.ask(this.#initialsOwner, label);
  }

  /** Those who bear a name (folded). */
  bearersOf(label: string): readonly Entity[] {
    return this.over.ask(this.#bearersOf, label);
  }

  /** The organizations that a noun can stand for. @param isGeneric true for a noun that fits all of which nothing is known */
  called(noun: string, isGeneric: boolean): Called {
    return this.over.ask(isGeneric ? this.#calledAtAll : this.#called, noun);
  }

  /** Who is said to have made what a noun calls; see there. */
  makerOf(noun: string, isResearch: boolean): string | undefined {
    return this.over.ask(isResearch ? this.#researcherOf : this.#makerOf, noun);
  }

  readonly #genderOf = (entity: string): Gender | undefined => this.#profiles.genderOf(entity);
  readonly #rolesOf = (head: string): readonly Role[] | undefined => this.#profiles.rolesOf(head);
  readonly #hasRole = (entity: string): boolean => this.#profiles.hasRole(entity);
  readonly #nounsOf = (entity: string): Nouns | undefined => this.#profiles.nounsOf(entity);
  readonly #countOf = (entity: string): number => this.#profiles.countOf(entity);
  readonly #firstOf = (entity: string): FirstName | undefined => this.#profiles.firstOf(entity);
  readonly #organizations = (_about: string): readonly Entity[] => this.entities.organizations;

  readonly #owners = keptQuestion(
    () => ownersOf(this.entities.all),
    () => this.entities.version,
    (a, b) => a === b,
  );
  readonly #labelOwner = (label: string): Entity | 'several' | undefined => this.#owners('').get(label);
  readonly #initialsOwner = keptQuestion(
    (label) => initialsOwner(this.entities.all, label),
    () => this.entities.version,
    (a, b) => a === b,
  );
  readonly #bearersOf = keptQuestion<readonly Entity[]>(
    (label) => bearersOf(this.entities.all, label),
    () => this.entities.version,
    isSameList,
  );
  readonly #calledWith = (isGeneric: boolean) =>
    keptQuestion<Called>(
      (noun) => this.#callable(noun, isGeneric),
      () => this.entities.version + this.#profiles.callings,
      (a, b) => isSameList(a.sure, b.sure) && isSameList(a.candidates, b.candidates),
    );
  readonly #called = this.#calledWith(false);
  readonly #calledAtAll = this.#calledWith(true);
  readonly #makers = (isResearch: boolean) =>
    keptQuestion<string | undefined>(
      (noun) => makerIn(this.#profiles.makers, noun, isResearch),
      () => this.#profiles.makings,
      (a, b) => a === b,
    );
  readonly #makerOf = this.#makers(false);
  readonly #researcherOf = this.#makers(true);

  #callable(noun: string, isGeneric: boolean): Called {
    const all = this.entities.organizations.map((body) => ({
      body,
      isCalled: isCalled(this.#profiles.nounsOf(body.id), noun),
    }));
    const sure = all.filter((one) => one.isCalled === true).map(({ body }) => body);
    const open = all.filter((one) => one.isCalled !== false).map(({ body }) => body);
    const candidates = isGeneric ? open : sure;
    return { sure, candidates, ids: new Set(candidates.map(({ id }) => id)) };
  }
}

const NO_ROLES: readonly Role[] = [];

/** The answer that a source means an entity which it does not name. @param reason goes on after the entity's name */
export function resolved({ scene }: Search, entity: string, reason: string): Answer {
  const known = scene.entity(entity);
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
  const type = search.scene.entity(entity)?.type ?? 'person';
  return { start: span.start, end: span.end, type, form, entity, confidence: 0.8 };
}

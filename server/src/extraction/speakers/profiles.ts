// What an article tells of its entities: gender, roles, what bodies are called, how often they are named. Sums of what
// the sentences tell (lines.ts), which lines join and leave; looks at no words itself but those of the entities' names.
import { type Gender, genderOfGivenName } from '../../language/gender';
import { BODIES } from '../../language/tables/titles';
import type { Entity, Mention } from '../analysis';
import { foldName } from '../coreference/keys';
import type { ToldRole } from './around';
import type { LineSentence } from './lines';
import type { SceneLine } from './scene-line';
import { genderOfNoun } from './words';

/** A role that the article gives to an entity. */
export class Role implements ToldRole {
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;

  constructor(
    told: ToldRole,
    readonly entity: string,
    /** Countries named in the sentence that gives the role, by their usual name. */
    readonly countries: ReadonlySet<string>,
    /** Organizations named in the sentence that gives the role. */
    readonly bodies: readonly string[],
    readonly line: SceneLine,
    /** Where the mention that has it starts in its line. */
    readonly place: number,
  ) {
    this.head = told.head;
    this.modifiers = told.modifiers;
  }

  /** UTF-16 offset of the mention that has it. */
  get at(): number {
    return this.line.start + this.place;
  }
}

/** The first name of an entity. */
export interface FirstName {
  readonly line: SceneLine;
  readonly place: number;
}

/** The nouns that an organization is called by; another object when they become others. */
export interface Nouns {
  readonly all: ReadonlySet<string>;
  /** The kinds of bodies that these nouns stand for. */
  readonly families: readonly ReadonlySet<string>[];
}

/** What is gathered of one entity. */
class Profile {
  /** How much speaks for each gender, so far as lines tell it. */
  readonly votes = { female: 0, male: 0 };
  count = 0;
  /** How many roles the lines give it. */
  roles = 0;
  /** How often the lines tell each noun, and those of its name. */
  readonly told = new Map<string, number>();
  nouns: Nouns | undefined;
  first: FirstName | undefined;
  /** Whether the two may be others by now. */
  areNounsOpen = true;
  isFirstOpen = true;
  /** How often each line names it. */
  readonly lines = new Map<SceneLine, number>();
}

/** How much each sign of gender counts. */
const VOTES = { givenName: 3, title: 6, role: 4, pronoun: 1 };

/** The profiles of all entities of an article. An entity's name and type stay as long as its id is the same. */
export class Profiles {
  readonly #profiles = new Map<string, Profile>();
  readonly #roles = new Map<string, Set<Role>>();
  /** The same, in the order of the text; made when asked. */
  readonly #ordered = new Map<string, readonly Role[]>();
  readonly #byLine = new Map<SceneLine, readonly Role[]>();
  readonly #making = new Set<SceneLine>();
  /** Another number when what organizations are called is another, and when who made something is. */
  callings = 0;
  makings = 0;

  /** Takes entities, by their id, before lines that name them join. */
  meet(entities: ReadonlyMap<string, Entity>): void {
    for (const { id, type, name } of entities.values()) {
      if (this.#profiles.has(id)) continue;
      const profile = new Profile();
      this.#profiles.set(id, profile);
      const gender = type === 'person' ? genderOfName(name) : undefined;
      if (gender !== undefined) profile.votes[gender] += VOTES.givenName;
      if (type === 'organization') for (const noun of foldName(name).split(' ')) profile.told.set(noun, 1);
    }
  }

  /** Forgets all other entities, when all lines that name them have left. */
  forgetAllBut(entities: ReadonlyMap<string, Entity>): void {
    if (this.#profiles.size === entities.size) return;
    for (const id of this.#profiles.keys()) if (!entities.has(id)) this.#profiles.delete(id);
  }

  join(line: SceneLine): void {
    const roles: Role[] = [];
    this.#count(line, 1, (role) => roles.push(role));
    if (line.facts.sentences.some(({ makers }) => makers.length > 0)) {
      this.#making.add(line);
      this.makings++;
    }
    if (roles.length === 0) return;
    this.#byLine.set(line, roles);
    for (const role of roles) {
      this.#ordered.delete(role.head);
      const known = this.#roles.get(role.head);
      if (known === undefined) this.#roles.set(role.head, new Set([role]));
      else known.add(role);
    }
  }

  leave(line: SceneLine): void {
    this.#count(line, -1);
    if (this.#making.delete(line)) this.makings++;
    for (const role of this.#byLine.get(line) ?? []) {
      this.#ordered.delete(role.head);
      const known = this.#roles.get(role.head);
      known?.delete(role);
      if (known?.size === 0) this.#roles.delete(role.head);
    }
    this.#byLine.delete(line);
  }

  genderOf(entity: string): Gender | undefined {
    const votes = this.#profiles.get(entity)?.votes;
    if (votes === undefined || votes.female === votes.male) return undefined;
    return votes.female > votes.male ? 'female' : 'male';
  }

  /** Roles with a head noun, in the order of the text; the same list as long as they are the same. */
  rolesOf(head: string): readonly Role[] | undefined {
    const known = this.#ordered.get(head);
    const roles = this.#roles.get(head);
    if (known !== undefined || roles === undefined) return known;
    const ordered = [...roles].sort((a, b) => a.line.index - b.line.index || a.place - b.place);
    this.#ordered.set(head, ordered);
    return ordered;
  }

  /** True when the article tells what a person is. */
  hasRole(entity: string): boolean {
    return (this.#profiles.get(entity)?.roles ?? 0) > 0;
  }

  /** The lines that tell who made something, in the order of the text. */
  get makers(): readonly SceneLine[] {
    return [...this.#making].sort((a, b) => a.index - b.index);
  }

  /** What an organization is called; undefined for what is none. */
  nounsOf(entity: string): Nouns | undefined {
    const profile = this.#profiles.get(entity);
    if (profile === undefined || profile.told.size === 0) return undefined;
    const { nouns, told, areNounsOpen } = profile;
    const isSame = nouns?.all.size === told.size && [...told.keys()].every((noun) => nouns.all.has(noun));
    if (areNounsOpen && !isSame) profile.nouns = nounsCalled(new Set(told.keys()));
    profile.areNounsOpen = false;
    return profile.nouns;
  }

  /** How often an entity is named. */
  countOf(entity: string): number {
    return this.#profiles.get(entity)?.count ?? 0;
  }

  /** The first name of an entity, the same object as long as it is; undefined for an entity that is not named. */
  firstOf(entity: string): FirstName | undefined {
    const profile = this.#profiles.get(entity);
    if (profile === undefined) return undefined;
    if (profile.isFirstOpen) {
      const { first } = profile;
      const now = firstIn(profile.lines.keys(), entity);
      if (now?.line !== first?.line || now?.place !== first?.place) profile.first = now;
      profile.isFirstOpen = false;
    }
    return profile.first;
  }

  /** Adds what a line tells, or takes it away. */
  #count(line: SceneLine, by: 1 | -1, give?: (role: Role) => void): void {
    for (const facts of line.facts.sentences) {
      const names = line.names.slice(facts.firstName, facts.lastName);
      names.forEach((name, i) => {
        const told = facts.told[i];
        const profile = this.#profiles.get(name.entity);
        if (told === undefined || profile === undefined) return;
        profile.count += by;
        this.#stand(profile, line, by);
        if (told.title !== undefined) profile.votes[told.title] += by * VOTES.title;
        if (name.type === 'organization') for (const noun of told.nouns) this.#call(profile, noun, by);
        for (const role of told.roles) {
          const gender = genderOfNoun(role.head);
          if (gender !== undefined) profile.votes[gender] += by * VOTES.role;
          profile.roles += by;
          give?.(new Role(role, name.entity, facts.countries, bodiesIn(names), line, name.start));
        }
      });
      this.#hearPronoun(facts, names, by);
    }
  }

  #hearPronoun({ pronoun }: LineSentence, names: readonly Mention[], by: 1 | -1): void {
    const only = pronoun === undefined ? undefined : this.#profiles.get(onlyPersonIn(names) ?? '');
    if (pronoun !== undefined && only !== undefined) only.votes[pronoun] += by * VOTES.pronoun;
  }

  #stand(profile: Profile, line: SceneLine, by: 1 | -1): void {
    const count = (profile.lines.get(line) ?? 0) + by;
    if (count > 0) profile.lines.set(line, count);
    else profile.lines.delete(line);
    profile.isFirstOpen = true;
  }

  #call(profile: Profile, noun: string, by: 1 | -1): void {
    const count = (profile.told.get(noun) ?? 0) + by;
    if (count > 0) profile.told.set(noun, count);
    else profile.told.delete(noun);
    if (count > 1 || (count === 1 && by < 0)) return;
    profile.areNounsOpen = true;
    this.callings++;
  }
}

const FAMILIES = Object.values(BODIES);

function nounsCalled(all: ReadonlySet<string>): Nouns {
  return { all, families: FAMILIES.filter((family) => [...all].some((word) => family.has(word))) };
}

/** True when the article or the name itself lets an organization be called by a noun; undefined when unknown. */
export function isCalled(nouns: Nouns | undefined, noun: string): boolean | undefined {
  if (nouns === undefined) return false;
  if (nouns.all.has(noun)) return true;
  return nouns.families.length === 0 ? undefined : nouns.families.some((family) => family.has(noun));
}

function firstIn(lines: Iterable<SceneLine>, entity: string): FirstName | undefined {
  let first: SceneLine | undefined;
  for (const line of lines) if (first === undefined || line.index < first.index) first = line;
  if (first === undefined) return undefined;
  for (const { firstName, lastName } of first.facts.sentences)
    for (let i = firstName; i < lastName; i++) {
      const name = first.names[i];
      if (name?.entity === entity) return { line: first, place: name.start };
    }
  return undefined;
}

/** The gender that a full name tells by its given name. */
function genderOfName(name: string): Gender | undefined {
  const space = name.indexOf(' ');
  return space < 0 ? undefined : genderOfGivenName(name.slice(0, space));
}

function bodiesIn(names: readonly Mention[]): string[] {
  return names.filter(({ type }) => type === 'organization').map(({ entity }) => entity);
}

/** The one person whom a sentence names, however often; undefined when it names several. */
function onlyPersonIn(names: readonly Mention[]): string | undefined {
  let only: string | undefined;
  for (const { type, entity } of names) {
    if (type !== 'person') continue;
    if (only !== undefined && only !== entity) return undefined;
    only = entity;
  }
  return only;
}

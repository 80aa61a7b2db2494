// What an article tells of its entities: gender, roles, what bodies are called, how often they are named. Puts
// together what the sentences tell (lines.ts); looks at no words itself but those of the entities' names.
import { type Gender, genderOfGivenName } from '../../language/gender';
import { BODIES } from '../../language/tables/titles';
import { foldName } from '../coreference/keys';
import type { ToldRole } from './around';
import type { Scene, SceneSentence } from './scene';
import { genderOfNoun } from './words';

/** A role that the article gives to an entity. */
export interface Role extends ToldRole {
  readonly entity: string;
  /** Countries named in the sentence that gives the role, by their usual name. */
  readonly countries: ReadonlySet<string>;
  /** Organizations named in the sentence that gives the role. */
  readonly bodies: readonly string[];
  /** UTF-16 offset of the mention that has it. */
  readonly at: number;
}

export interface Profiles {
  genderOf(entity: string): Gender | undefined;
  /** Roles by head noun, in the order of the text. */
  readonly roles: ReadonlyMap<string, readonly Role[]>;
  /** True when the article or the name itself lets an organization be called by this noun; undefined when unknown. */
  isCalled(entity: string, noun: string): boolean | undefined;
  /** How often an entity is named. */
  countOf(entity: string): number;
  /** UTF-16 offset of its first name; undefined for an entity that is not named. */
  firstOf(entity: string): number | undefined;
}

/** What is gathered of one entity. */
interface Profile {
  female: number;
  male: number;
  count: number;
  first: number | undefined;
  /** Nouns that it is called by; undefined for what is no organization. */
  readonly nouns: Set<string> | undefined;
  families: readonly ReadonlySet<string>[] | undefined;
}

/** How much each sign of gender counts. */
const VOTES = { givenName: 3, title: 6, role: 4, pronoun: 1 };

/** Gathers the profiles of all entities; linear in the sentences and their names. */
export function createProfiles(scene: Scene): Profiles {
  const profiles = new Map<string, Profile>();
  const roles = new Map<string, Role[]>();
  const vote = (entity: string, gender: Gender | undefined, weight: number): void => {
    const profile = profiles.get(entity);
    if (gender !== undefined && profile !== undefined) profile[gender] += weight;
  };
  for (const { id, type, name } of scene.entities.values()) {
    const nouns = type === 'organization' ? new Set(foldName(name).split(' ')) : undefined;
    profiles.set(id, { female: 0, male: 0, count: 0, first: undefined, nouns, families: undefined });
    if (type === 'person') vote(id, genderOfName(name), VOTES.givenName);
  }
  for (const sentence of scene.sentences) {
    const { mentions, facts } = sentence;
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i];
      const told = facts.told[i];
      if (mention === undefined || told === undefined) continue;
      const { entity } = mention;
      const profile = profiles.get(entity);
      if (profile !== undefined) {
        profile.count++;
        profile.first ??= mention.start;
      }
      vote(entity, told.title, VOTES.title);
      for (const noun of told.nouns) profile?.nouns?.add(noun);
      for (const { head, modifiers } of told.roles) {
        const role = {
          head,
          modifiers,
          entity,
          countries: facts.countries,
          bodies: bodiesIn(sentence),
          at: mention.start,
        };
        vote(entity, genderOfNoun(head), VOTES.role);
        const known = roles.get(head);
        if (known === undefined) roles.set(head, [role]);
        else known.push(role);
      }
    }
    if (facts.pronoun !== undefined) vote(onlyPersonIn(sentence) ?? '', facts.pronoun, VOTES.pronoun);
  }
  return {
    roles,
    genderOf(entity) {
      const profile = profiles.get(entity);
      if (profile === undefined || profile.female === profile.male) return undefined;
      return profile.female > profile.male ? 'female' : 'male';
    },
    isCalled(entity, noun) {
      const profile = profiles.get(entity);
      if (profile?.nouns === undefined) return false;
      const { nouns } = profile;
      if (nouns.has(noun)) return true;
      profile.families ??= FAMILIES.filter((family) => [...nouns].some((word) => family.has(word)));
      return profile.families.length === 0 ? undefined : profile.families.some((family) => family.has(noun));
    },
    countOf: (entity) => profiles.get(entity)?.count ?? 0,
    firstOf: (entity) => profiles.get(entity)?.first,
  };
}

const FAMILIES = Object.values(BODIES);

/** The gender that a full name tells by its given name. */
function genderOfName(name: string): Gender | undefined {
  const space = name.indexOf(' ');
  return space < 0 ? undefined : genderOfGivenName(name.slice(0, space));
}

function bodiesIn({ mentions }: SceneSentence): string[] {
  return mentions.filter(({ type }) => type === 'organization').map(({ entity }) => entity);
}

/** The one person whom a sentence names, however often; undefined when it names several. */
function onlyPersonIn({ mentions }: SceneSentence): string | undefined {
  let only: string | undefined;
  for (const { type, entity } of mentions) {
    if (type !== 'person') continue;
    if (only !== undefined && only !== entity) return undefined;
    only = entity;
  }
  return only;
}

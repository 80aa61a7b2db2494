// What people decided about entities, as the register asks it. Decisions always win over what the machine links.
import type { Verdict } from '../../annotation/claims';
import type { EntityType } from '../../extraction/analysis';
import { idOf, keyOf } from './names';

/** What people decided, by the register's ids (annotation/fold-entities.ts gives it). */
export interface LinkDecisions {
  /** Ids of entities that are one; the first is the one whose id stays. */
  readonly groups: readonly (readonly string[])[];
  /** Pairs of ids that must not become one. */
  readonly apart: readonly (readonly [string, string])[];
  /** Articles whose part of an entity is another one; parts of an article come as entities with a key instead. */
  readonly splits: readonly {
    readonly entity: string;
    readonly as: { readonly key: string; readonly name: string };
    readonly members: readonly { readonly article: string; readonly at?: unknown }[];
  }[];
  /** What people say of single entities. */
  readonly entities?: ReadonlyMap<string, EntityVerdicts>;
}

/** What people say of one entity; what is open or contested changes nothing. */
export interface EntityVerdicts {
  readonly name: Verdict<string>;
  readonly type: Verdict<string>;
  readonly wikidata: Verdict<string | null>;
  readonly aliases: ReadonlyMap<string, Verdict<boolean>>;
}

export const NO_DECISIONS: LinkDecisions = { groups: [], apart: [], splits: [] };

/** How people describe an entity; a part that is absent is as the articles have it. */
export interface Description {
  readonly name?: string;
  readonly type?: EntityType;
  /** A Wikidata item id. */
  readonly wikidata?: string;
  /** Other names that it has, and that it has not, whatever articles print. */
  readonly aliases: readonly string[];
  readonly notAliases: readonly string[];
}

export interface Rules {
  /** The id under which the bearers of a machine's cluster stand; `article` undefined: wherever nothing was split off. */
  readonly target: (id: string, article: string | undefined) => string;
  /** Articles that were split off a machine's cluster. */
  readonly splitArticles: (id: string) => readonly string[];
  readonly isApart: (a: string, b: string) => boolean;
  /**
   * True for an id of which people said something. What bears it keeps it, whatever other names come to the corpus.
   */
  readonly isDecided: (id: string) => boolean;
  readonly description: (id: string) => Description | undefined;
  /** Ids whose entities stand elsewhere, or are described otherwise, under other rules. */
  readonly differences: (other: Rules) => Differences;
  readonly parts: RuleParts;
}

/** The rules as plain tables. */
interface RuleParts {
  readonly survivors: ReadonlyMap<string, string>;
  readonly pairs: ReadonlyMap<string, readonly [string, string]>;
  readonly splits: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly descriptions: ReadonlyMap<string, Description>;
  /** The ids that these speak of. */
  readonly decided: ReadonlySet<string>;
}

export interface Differences {
  readonly linked: ReadonlySet<string>;
  readonly described: ReadonlySet<string>;
}

const TYPES: ReadonlySet<string> = new Set(['person', 'organization', 'place', 'group', 'event']);

export function readRules(decisions: LinkDecisions): Rules {
  const descriptions = describe(decisions);
  const survivors = survivorsOf(decisions, descriptions);
  const pairs = new Map<string, readonly [string, string]>();
  const keepApart = (a: string, b: string) => pairs.set([a, b].sort().join('\n'), [a, b]);
  for (const [a, b] of decisions.apart) keepApart(a, b);
  for (const [key, { notAliases }] of descriptions)
    for (const alias of notAliases) {
      const id = idOfName(key, alias);
      if (id !== undefined && id !== key) keepApart(key, id);
    }
  const splits = new Map<string, Map<string, string>>();
  for (const { entity, as, members } of decisions.splits) {
    const articles = splits.get(entity) ?? new Map<string, string>();
    splits.set(entity, articles);
    for (const { article, at } of members) if (at === undefined) articles.set(article, as.key);
  }
  const survivor = (id: string) => survivors.get(id) ?? id;
  const decided = decidedIn({ survivors, splits, descriptions });
  const parts: RuleParts = { survivors, pairs, splits, descriptions, decided };
  return {
    target(id, article) {
      const own = survivor(id);
      if (article === undefined) return own;
      const part = splits.get(id)?.get(article) ?? splits.get(own)?.get(article);
      return part === undefined ? own : survivor(part);
    },
    splitArticles: (id) => [...(splits.get(id)?.keys() ?? []), ...(splits.get(survivor(id))?.keys() ?? [])],
    isApart: (a, b) => pairs.has([a, b].sort().join('\n')),
    isDecided: (id) => decided.has(id),
    description: (id) => descriptions.get(id),
    differences: (other) => differencesOf(parts, other.parts),
    parts,
  };
}

function decidedIn({
  survivors,
  splits,
  descriptions,
}: Pick<RuleParts, 'survivors' | 'splits' | 'descriptions'>): Set<string> {
  return new Set([...survivors.keys(), ...survivors.values(), ...splits.keys(), ...descriptions.keys()]);
}

const agreed = <T>(verdict: Verdict<T>): T | undefined =>
  verdict.is === 'settled' ? verdict.value : undefined;

function describe({ splits, entities = new Map() }: LinkDecisions): Map<string, Description> {
  const descriptions = new Map<string, Description>();
  for (const { as } of splits) descriptions.set(as.key, { name: as.name, aliases: [], notAliases: [] });
  for (const [key, said] of entities) {
    const name = agreed(said.name) ?? descriptions.get(key)?.name;
    const type = agreed(said.type);
    const wikidata = agreed(said.wikidata);
    const withAlias = (is: boolean) =>
      [...said.aliases].flatMap(([alias, verdict]) => (agreed(verdict) === is ? [alias] : []));
    descriptions.set(key, {
      ...(name !== undefined && { name }),
      ...(type !== undefined && TYPES.has(type) && { type: type as EntityType }),
      ...(wikidata && { wikidata }),
      aliases: withAlias(true),
      notAliases: withAlias(false),
    });
  }
  return descriptions;
}

/** Where merged ids stand, and ids of bare names that people gave to an entity as an alias. */
function survivorsOf(
  { groups }: LinkDecisions,
  descriptions: ReadonlyMap<string, Description>,
): Map<string, string> {
  const survivors = new Map<string, string>();
  for (const [first, ...others] of groups) for (const id of others) survivors.set(id, first ?? id);
  const named = new Map<string, Set<string>>();
  for (const [key, { aliases }] of descriptions)
    for (const alias of aliases) {
      const id = idOfName(key, alias);
      if (id !== undefined && id !== key)
        named.set(id, (named.get(id) ?? new Set()).add(survivors.get(key) ?? key));
    }
  const heads = new Set(groups.flatMap(([first]) => first ?? []));
  for (const [id, [key, ...others]] of [...named].map(([id, keys]) => [id, [...keys]] as const))
    if (
      others.length === 0 &&
      key !== undefined &&
      !survivors.has(id) &&
      !heads.has(id) &&
      !descriptions.has(id)
    )
      survivors.set(id, key);
  return survivors;
}

/** The id that a name has where nobody decided anything, for an entity of the same type as `key` tells. */
function idOfName(key: string, name: string): string | undefined {
  const type = key.slice(0, Math.max(0, key.indexOf(':')));
  return TYPES.has(type) ? idOf(type as EntityType, keyOf(type as EntityType, name)) : undefined;
}

function differencesOf(a: RuleParts, b: RuleParts): Differences {
  const linked = new Set<string>();
  const described = new Set<string>();
  for (const id of changedKeys(a.survivors, b.survivors))
    for (const one of [id, a.survivors.get(id) ?? id, b.survivors.get(id) ?? id]) linked.add(one);
  for (const pair of changedKeys(a.pairs, b.pairs, () => ''))
    for (const id of a.pairs.get(pair) ?? b.pairs.get(pair) ?? []) linked.add(id);
  const listed = (articles: ReadonlyMap<string, string>) => JSON.stringify([...articles].sort());
  for (const id of changedKeys(a.splits, b.splits, listed)) {
    linked.add(id);
    for (const { splits, survivors } of [a, b]) {
      linked.add(survivors.get(id) ?? id);
      for (const key of splits.get(id)?.values() ?? []) linked.add(survivors.get(key) ?? key);
    }
  }
  for (const [some, others] of [
    [a.decided, b.decided],
    [b.decided, a.decided],
  ] as const)
    for (const id of some) if (!others.has(id)) linked.add(id);
  for (const id of changedKeys(a.descriptions, b.descriptions, (said) => JSON.stringify(said)))
    described.add(id);
  return { linked, described };
}

/** Keys that only one map has, or whose values differ. */
function changedKeys<T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  textOf: (value: T) => string = String,
): string[] {
  const changed: string[] = [];
  for (const [key, value] of a) {
    const other = b.get(key);
    if (other === undefined || textOf(other) !== textOf(value)) changed.push(key);
  }
  for (const key of b.keys()) if (!a.has(key)) changed.push(key);
  return changed;
}

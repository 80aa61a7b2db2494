// What the decisions about the corpus's entities amount to: names, types, aliases, links, which are one and which are
// not, and words that are never or always an entity. A function of the set of decisions, like fold.ts.
import { type Contradiction, compare, createLedger, type Ledger, type Verdict } from './claims';
import { byTime, type Decision } from './decision';
import type { EntityRef, Member } from './operations';

/** What people say of one entity, named by the register's key. */
export interface EntityState {
  readonly key: string;
  readonly name: Verdict<string>;
  readonly type: Verdict<string>;
  /** A Wikidata item id; null: it has none. */
  readonly wikidata: Verdict<string | null>;
  /** By alias: whether it is one. */
  readonly aliases: ReadonlyMap<string, Verdict<boolean>>;
  readonly by: readonly string[];
  readonly decisions: readonly string[];
}

/** What a person noted of an entity. */
export interface EntityNote {
  readonly text: string;
  readonly who: string;
}

/** A part of an entity that is another entity. */
export interface Split {
  readonly entity: string;
  readonly as: EntityRef;
  readonly members: readonly Member[];
}

/** Everything people decided about entities, in a canonical order. */
export interface EntitiesState {
  readonly entities: ReadonlyMap<string, EntityState>;
  /** Keys of entities that are one; the first of a group is the one whose name and type count. */
  readonly groups: readonly (readonly string[])[];
  /** Pairs of keys that must not become one. */
  readonly apart: readonly (readonly [string, string])[];
  readonly splits: readonly Split[];
  /** By words as printed: null, they are never an entity; else their type. */
  readonly words: ReadonlyMap<string, Verdict<string | null>>;
  /** What people noted, by the key of the entity that it is about, or was merged into; in the order of time. */
  readonly notes: ReadonlyMap<string, readonly EntityNote[]>;
  readonly contradictions: readonly Contradiction[];
  /** The key whose entity a key's entity became part of; the key itself when it was not merged. */
  survivor(key: string): string;
}

/** Folds the decisions of `entities.newsmark.jsonl`. @param inForce as `standing` gives them */
export function foldEntities(inForce: readonly Decision[]): EntitiesState {
  const ordered = [...inForce].sort(byTime);
  const ledger = createLedger();
  for (const decision of ordered) enter(ledger, decision);
  const { groups, apart, contradictions } = group(ledger);
  const survivors = new Map(groups.flatMap((keys) => keys.map((key) => [key, keys[0] ?? key] as const)));
  const survivor = (key: string) => survivors.get(key) ?? key;
  return {
    entities: new Map(ledger.names('entity ').map((target) => entityState(ledger, target))),
    groups,
    apart,
    splits: splitsIn(ledger, ordered),
    words: new Map(
      ledger.names('words ').map((target) => [target.slice('words '.length), ledger.verdict(target, 'type')]),
    ),
    contradictions: [...ledger.contradictions(), ...contradictions],
    notes: notesIn(ordered, survivor),
    survivor,
  };
}

const pairOf = (a: string, b: string): string => `pair ${JSON.stringify([a, b].sort(compare))}`;
const memberOf = (entity: string, { article, at }: Member): string =>
  `member ${JSON.stringify([entity, article, (at ?? []).map((s) => [s.start, s.exact])])}`;

function enter(ledger: Ledger, decision: Decision): void {
  switch (decision.op) {
    case 'entity.rename':
      ledger.claim(`entity ${decision.entity}`, 'name', decision.name, decision);
      break;
    case 'entity.retype':
      ledger.claim(`entity ${decision.entity}`, 'type', decision.type, decision);
      break;
    case 'entity.wikidata':
      ledger.claim(`entity ${decision.entity}`, 'wikidata', decision.wikidata, decision);
      break;
    case 'entity.alias':
    case 'entity.unalias':
      ledger.claim(
        `entity ${decision.entity}`,
        `alias ${decision.alias}`,
        decision.op === 'entity.alias',
        decision,
      );
      break;
    case 'entity.merge':
      if (decision.entity === decision.into) break;
      ledger.claim(pairOf(decision.entity, decision.into), 'same', true, decision);
      ledger.claim(pairOf(decision.entity, decision.into), 'survivor', decision.into, decision);
      break;
    case 'entity.split':
      ledger.claim(pairOf(decision.entity, decision.as.key), 'same', false, decision);
      for (const member of decision.members)
        ledger.claim(memberOf(decision.entity, member), 'entity', decision.as, decision, decision.as.key);
      break;
    case 'words.kill':
      ledger.claim(`words ${decision.words}`, 'type', null, decision);
      break;
    case 'words.name':
      ledger.claim(`words ${decision.words}`, 'type', decision.type, decision);
      break;
    default:
      break;
  }
}

function notesIn(ordered: readonly Decision[], survivor: (key: string) => string): EntitiesState['notes'] {
  const notes = new Map<string, EntityNote[]>();
  for (const decision of ordered) {
    if (decision.op !== 'entity.note') continue;
    const key = survivor(decision.entity);
    const note = { text: decision.text, who: decision.who };
    notes.set(key, [...(notes.get(key) ?? []), note]);
  }
  return notes;
}

function entityState(ledger: Ledger, target: string): [string, EntityState] {
  const key = target.slice('entity '.length);
  const aliases = ledger.aspects(target, 'alias ');
  return [
    key,
    {
      key,
      name: ledger.verdict(target, 'name'),
      type: ledger.verdict(target, 'type'),
      wikidata: ledger.verdict(target, 'wikidata'),
      aliases: new Map(aliases.map((a) => [a.slice('alias '.length), ledger.verdict(target, a)])),
      ...ledger.voices(target),
    },
  ];
}

/** The parts that everybody who spoke of them puts in the same other entity. */
function splitsIn(ledger: Ledger, ordered: readonly Decision[]): Split[] {
  const splits: Split[] = [];
  for (const decision of ordered) {
    if (decision.op !== 'entity.split') continue;
    const { entity, as } = decision;
    const apart = ledger.verdict<boolean>(pairOf(entity, as.key), 'same');
    if (apart.is !== 'settled' || apart.value) continue;
    const members = decision.members.filter((member) => {
      const verdict = ledger.verdict<EntityRef>(memberOf(entity, member), 'entity');
      return verdict.is === 'settled' && verdict.value.key === as.key;
    });
    if (members.length > 0) splits.push({ entity, as, members });
  }
  return splits;
}

interface Grouping {
  readonly groups: string[][];
  readonly apart: [string, string][];
  readonly contradictions: Contradiction[];
}

/** Puts merged entities together; a group that somebody wants kept apart anywhere within is left unmerged and reported. */
function group(ledger: Ledger): Grouping {
  const pairs = ledger.names('pair ').map((target) => {
    const [a, b] = JSON.parse(target.slice('pair '.length)) as [string, string];
    return { target, a, b, same: ledger.verdict<boolean>(target, 'same') };
  });
  const merged = pairs.filter((p) => p.same.is === 'settled' && p.same.value);
  const kept = pairs.filter((p) => p.same.is === 'settled' && !p.same.value);
  const links = new Map<string, Set<string>>();
  for (const { a, b } of merged) {
    links.set(a, (links.get(a) ?? new Set()).add(b));
    links.set(b, (links.get(b) ?? new Set()).add(a));
  }
  const groups: string[][] = [];
  const contradictions: Contradiction[] = [];
  const seen = new Set<string>();
  for (const start of [...links.keys()].sort(compare)) {
    if (seen.has(start)) continue;
    const keys = reach(start, links);
    for (const key of keys) seen.add(key);
    const inside = (p: { a: string; b: string }): boolean => keys.has(p.a) && keys.has(p.b);
    const claims = (list: typeof pairs): Contradiction['claims'] =>
      list.filter(inside).flatMap((p) => (p.same.is === 'open' ? [] : p.same.claims));
    const torn = claims(kept);
    const target = `group ${start}`;
    if (torn.length > 0) {
      contradictions.push({ target, aspect: 'same', claims: [...torn, ...claims(merged)] });
      continue;
    }
    const given = merged
      .filter(inside)
      .map((p) => ({ ...p, survivor: ledger.verdict<string>(p.target, 'survivor') }));
    const absorbed = new Set(
      given.flatMap(({ a, b, survivor }) =>
        survivor.is === 'settled' ? [survivor.value === a ? b : a] : [],
      ),
    );
    const heads = [...keys].filter((key) => !absorbed.has(key)).sort(compare);
    const agreed = heads.length === 1 && given.every((p) => p.survivor.is === 'settled');
    if (!agreed && given.every((p) => p.survivor.is === 'settled')) {
      const said = given.flatMap((p) => (p.survivor.is === 'settled' ? p.survivor.claims : []));
      contradictions.push({ target, aspect: 'survivor', claims: said });
    }
    const head = heads[0] ?? [...keys].sort(compare)[0] ?? start;
    groups.push([head, ...[...keys].filter((key) => key !== head).sort(compare)]);
  }
  return { groups, apart: kept.map((p): [string, string] => [p.a, p.b]), contradictions };
}

function reach(start: string, links: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set([start]);
  for (const key of reached) for (const next of links.get(key) ?? []) reached.add(next);
  return reached;
}

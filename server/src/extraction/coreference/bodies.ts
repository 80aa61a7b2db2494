// Which names of organizations, places, groups and events stand for one thing: acronyms, shortened names, aliases.
import type { EntityType } from '../analysis';
import { Cluster } from './cluster';
import type { Form } from './forms';
import { acronymsOf, aliasRow, asAcronym, contentWords, groupKey } from './keys';

/** Clusters of the forms of one type that is not `person`. */
export function clusterBodies(type: EntityType, forms: readonly Form[], all: readonly Form[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  const homes = new Homes(type, forms, all);
  for (const form of forms) {
    const home = homes.of(form);
    let cluster = clusters.get(home);
    if (cluster === undefined) {
      cluster = new Cluster(type);
      clusters.set(home, cluster);
    }
    cluster.add(form);
  }
  return [...clusters.values()];
}

/** Finds for each name the key of the fullest name that it stands for. */
class Homes {
  readonly #type: EntityType;
  readonly #byAcronym = new Map<string, string[]>();
  readonly #byWord = new Map<string, string[]>();
  /** By the sorted words: "Ministry of Roads" and "Roads Ministry". */
  readonly #byWords = new Map<string, string>();
  readonly #byRow = new Map<string, string>();
  readonly #bracketed = new Map<string, string>();
  readonly #first = new Map<string, number>();
  readonly #known = new Map<string, string>();
  /** What the article calls a place: a lone word is the place, not the newspaper that has its name. */
  readonly #places = new Set<string>();

  constructor(type: EntityType, forms: readonly Form[], all: readonly Form[]) {
    this.#type = type;
    for (const form of forms) {
      if (this.#first.has(form.key)) continue;
      this.#first.set(form.key, form.name.start);
      if (type !== 'organization' && type !== 'event') continue;
      for (const acronym of acronymsOf(form.key)) push(this.#byAcronym, acronym, form.key);
      const words = contentWords(form.key);
      const sorted = [...words].sort().join(' ');
      if (words.length > 1 && !this.#byWords.has(sorted)) this.#byWords.set(sorted, form.key);
      if (words.length > 1) for (const word of new Set(words)) push(this.#byWord, word, form.key);
    }
    all.forEach((form, index) => {
      if (form.name.type === 'place') this.#places.add(form.key);
      const before = all[index - 1];
      if (form.inBrackets && before?.type === type && asAcronym(form.text) !== undefined)
        this.#bracketed.set(form.key, before.key);
    });
  }

  of(form: Form): string {
    const seen = `${form.key}|${form.text === form.text.toUpperCase()}`;
    let home = this.#known.get(seen);
    if (home === undefined) {
      home = this.#find(form);
      this.#known.set(seen, home);
    }
    return home;
  }

  #find(form: Form): string {
    if (this.#type === 'group') return groupKey(form.key);
    let key = form.key;
    const bracketed = this.#bracketed.get(key);
    if (bracketed !== undefined) key = bracketed;
    else if (this.#type !== 'place') key = this.#acronym(form) ?? this.#longer(key) ?? key;
    key = this.#byWords.get(contentWords(key).sort().join(' ')) ?? key;
    const row = aliasRow(this.#type, key === form.key ? form.text : key) ?? aliasRow(this.#type, form.text);
    if (row === undefined) return key;
    // All names of a row meet at the one that the article prints first.
    const id = row.names[0] ?? key;
    const met = this.#byRow.get(id);
    if (met === undefined) this.#byRow.set(id, key);
    return met ?? key;
  }

  #acronym(form: Form): string | undefined {
    const acronym = asAcronym(form.text);
    const full = acronym === undefined ? undefined : this.#byAcronym.get(acronym);
    return full?.length === 1 ? full[0] : undefined;
  }

  /** The one longer name that holds all words of a shorter one ("Energy Ministry": "Ministry of Energy of Moldova"). */
  #longer(key: string): string | undefined {
    const words = contentWords(key);
    const first = words[0];
    if (first === undefined || (words.length === 1 && this.#places.has(key))) return undefined;
    let holders = (this.#byWord.get(first) ?? []).filter(
      (other) => other !== key && isShortened(words, key, other),
    );
    if (holders.length > 1) {
      const fullest = holders.filter(
        (other) =>
          !holders.some((third) => third !== other && isShortened(contentWords(other), other, third)),
      );
      holders = fullest;
    }
    return holders.length === 1
      ? holders[0] === undefined
        ? undefined
        : (this.#longer(holders[0]) ?? holders[0])
      : undefined;
  }
}

function isShortened(words: readonly string[], key: string, other: string): boolean {
  const long = contentWords(other);
  if (long.length <= words.length) return false;
  if (words.length >= 2) {
    const held = new Set(long);
    return words.every((word) => held.has(word));
  }
  // One word: the first or the last of the longer name, or a part of it that the article capitalises.
  return long[0] === key || long.at(-1) === key || (key.length >= 5 && long.includes(key));
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

// The types that a mention can be given in a corpus, each with the key that chooses it.
import type { CustomEntityType } from '../../corpus/config';
import type { EntityType } from '../../extraction/analysis';
import { TYPE_ORDER } from '../entity-tree';
import { TYPE_WORDS } from '../words';

export interface TypeChoice {
  readonly key: string;
  readonly name: string;
  readonly colour?: string;
  /** One character, unlike all others of the corpus. */
  readonly shortcut: string;
  readonly isCustom: boolean;
}

const SHORTCUTS: Readonly<Record<EntityType, string>> = {
  person: 'p',
  organization: 'o',
  place: 'l',
  group: 'g',
  event: 'e',
};

/** @param custom those of newsmark.json; one without a shortcut gets a letter of its name that is free, else a digit */
export function typesOf(custom: readonly CustomEntityType[]): readonly TypeChoice[] {
  const common = TYPE_ORDER.map(
    (key): TypeChoice => ({ key, name: TYPE_WORDS[key].one, shortcut: SHORTCUTS[key], isCustom: false }),
  );
  const taken = new Set([
    ...common.map(({ shortcut }) => shortcut),
    ...custom.flatMap(({ shortcut }) => shortcut ?? []),
  ]);
  const own = custom.map(({ key, name, colour, shortcut }): TypeChoice => {
    const free = [...name.toLowerCase(), ...'123456789abcdefghijklmnopqrstuvwxyz'].find(
      (one) => /[a-z0-9]/.test(one) && !taken.has(one),
    );
    const chosen = shortcut ?? free ?? '';
    taken.add(chosen);
    return { key, name, shortcut: chosen, isCustom: true, ...(colour !== undefined && { colour }) };
  });
  return [...common, ...own];
}

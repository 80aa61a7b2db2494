// Entities that belong together without being one: a country, its capital, its people, its seat of government.

import type { EntityType } from '../../extraction/analysis';
import { aliasRow } from '../../extraction/coreference/keys';
import { COUNTRIES } from '../../language/tables/countries';
import { idOf, keyOf } from './names';

/** Of each id that a country's family holds, the families. Made when first needed: a start does not wait for it. */
const families = once(() => {
  const found = new Map<string, ReadonlySet<string>[]>();
  for (const country of COUNTRIES) {
    const ids = new Set([
      ...country.names.map((name) => idFor('place', name)),
      ...country.capitals.map((name) => idFor('place', name)),
      ...country.demonyms.map((name) => idFor('group', name)),
      ...country.governments.map((name) => idFor('organization', name)),
      ...country.names.flatMap((name) => [
        idFor('organization', `Government of ${name}`),
        idFor('organization', `Government of the ${name}`),
      ]),
      ...country.demonyms.map((name) => idFor('organization', `${name} government`)),
    ]);
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), ids]);
  }
  return found;
});

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The id that a name gets in the register, the alias table applied. */
function idFor(type: EntityType, name: string): string {
  return idOf(type, keyOf(type, aliasRow(type, name)?.names[0] ?? name));
}

/** Ids of the entities related to one, whether the corpus has them or not; sorted. */
export function relatedIds(id: string): readonly string[] {
  const found = new Set<string>();
  for (const family of families().get(id) ?? [])
    for (const other of family) if (other !== id) found.add(other);
  return [...found].sort();
}

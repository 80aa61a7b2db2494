// Names that the tagger did not see: labels of a transcript ("ROE:"), surnames that two people bear.
import type { Entity } from '../analysis';
import { foldName } from '../coreference/keys';

/** A label as `ownersOf` has it. */
export function foldLabel(label: string): string {
  return foldName(label.replace(/[:\s]+$/u, ''));
}

/** Words, folded, that are part of an entity's name, whether a mention or not; `several` for what more than one bears. */
export function ownersOf(entities: readonly Entity[]): Map<string, Entity | 'several'> {
  const owners = new Map<string, Entity | 'several'>();
  for (const entity of entities) {
    if (entity.type === 'group') continue;
    const keys = new Set([entity.name, ...entity.aliases].map(foldName));
    if (entity.type === 'person') for (const word of foldName(entity.name).split(' ')) keys.add(word);
    for (const key of keys) {
      if (key === '') continue;
      const known = owners.get(key);
      owners.set(key, known !== undefined && known !== entity ? 'several' : entity);
    }
  }
  return owners;
}

/** The one person or body whose name has these initials ("AR:" for Ann Roe); undefined for none or several. */
export function initialsOwner(entities: Iterable<Entity>, label: string): Entity | undefined {
  const initials = label.replace(/[.:\s]/gu, '');
  if (!/^\p{Lu}{2,4}$/u.test(initials)) return undefined;
  let owner: Entity | undefined;
  for (const entity of entities) {
    if (entity.type !== 'person' && entity.type !== 'organization') continue;
    const own = entity.name
      .split(/[\s-]+/u)
      .map((word) => word.charAt(0))
      .join('');
    if (own !== initials) continue;
    if (owner !== undefined) return undefined;
    owner = entity;
  }
  return owner;
}

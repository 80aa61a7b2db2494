// Whether entities of two articles are one: by the register, else by their names.
import type { Entity } from '../../extraction/analysis';
import type { CorpusView } from './corpus-sight';

export interface Known {
  readonly article: string;
  readonly entity: Pick<Entity, 'id' | 'name'>;
}

/** True when the register links the two, or when their names can be one name (surname alone, another spelling). */
export function isSame(view: CorpusView, a: Known, b: Known): boolean {
  const one = a.entity.name.toLowerCase().split(/\s+/u);
  const other = b.entity.name.toLowerCase().split(/\s+/u);
  if (one.at(-1) === other.at(-1) && (one.length === 1 || other.length === 1 || one[0] === other[0]))
    return true;
  if (view.spellings.isSpellingOf(a.entity.name, b.entity.name)) return true;
  const mine = view.entityOf({ article: a.article, entity: a.entity.id });
  return mine !== undefined && mine.id === view.entityOf({ article: b.article, entity: b.entity.id })?.id;
}

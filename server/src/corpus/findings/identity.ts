// Whether entities of two articles are one: by the register, else by their names.
import type { Entity } from '../../extraction/analysis';
import type { CorpusView } from './corpus-sight';

export interface Known {
  readonly article: string;
  readonly entity: Pick<Entity, 'id' | 'name'>;
}

/**
 * Makes what tells whether another entity is this one: when the register links the two, or when their names can be one
 * name (surname alone, another spelling). One is compared with many: what is asked of it is asked once.
 */
export function identityOf(view: CorpusView, { article, entity }: Known): (other: Known) => boolean {
  const words = wordsOf(entity.name);
  let linked: string | null | undefined;
  return (other) => {
    if (canBeOneName(words, wordsOf(other.entity.name))) return true;
    if (view.spellings.isSpellingOf(entity.name, other.entity.name)) return true;
    if (linked === undefined) linked = view.entityOf({ article, entity: entity.id })?.id ?? null;
    return (
      linked !== null && linked === view.entityOf({ article: other.article, entity: other.entity.id })?.id
    );
  };
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/\s+/u);
}

/** True for names with the same last word when one is that alone, or when their first words are the same, too. */
function canBeOneName(one: readonly string[], other: readonly string[]): boolean {
  return one.at(-1) === other.at(-1) && (one.length === 1 || other.length === 1 || one[0] === other[0]);
}

// Who bears a name that stands for no mention: several people of one surname, or one whose name is left open.
import type { Entity } from '../analysis';
import { foldName } from '../coreference/keys';
import { isTitle } from './words';

/** Those of some entities who bear a name. @param label the name, folded */
export function bearersOf(entities: readonly Entity[], label: string): readonly Entity[] {
  const all = entities.filter((entity) => bears(entity, label));
  // A bearer of the bare name beside bearers of longer ones is one of them.
  const fuller = all.filter(({ name }) => foldName(name) !== label);
  return withoutDoubles(fuller.length > 0 ? fuller : all, label);
}

/**
 * The bearers without those that the tagger read twice: a title or a role before the surname ("AG Roe"), and a name
 * that ends with all of another's words ("Mayor Ann Roe").
 */
function withoutDoubles(bearers: readonly Entity[], label: string): readonly Entity[] {
  const given = ({ name }: Entity) => {
    const words = name.split(' ');
    return words[words.findIndex((word) => foldName(word) === label) - 1] ?? '';
  };
  const kept = bearers.filter(
    (one) =>
      !NO_GIVEN_NAME.test(given(one)) &&
      !isTitle(given(one).toLowerCase()) &&
      !bearers.some((other) => other !== one && foldName(one.name).endsWith(` ${foldName(other.name)}`)),
  );
  return kept.length > 0 ? kept : bearers;
}

/** An acronym, a compound of names, or the end of another sentence. */
const NO_GIVEN_NAME = /^\p{Lu}{2,}$|-|\.$/u;

function bears({ name, aliases, type }: Entity, label: string): boolean {
  if (type === 'group') return false;
  if ([name, ...aliases].some((form) => foldName(form) === label)) return true;
  return type === 'person' && foldName(name).split(' ').includes(label);
}

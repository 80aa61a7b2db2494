// By what names are found when others are linked: what two names share that may be one thing's. Functions of a name's
// letters, and of the other forms that its articles use.
import { acronymsOf, givenNameRows, skeleton } from '../../extraction/coreference/keys';
import { hashWord } from '../../language/hash';
import type { NameNode } from './model';
import { type Names, ownIdOf } from './names';

/** What a key is: the same letters may be several. */
export type KeySpace = 'block' | 'surname' | 'alias' | 'initials' | 'opening' | 'own' | 'link' | 'form';

/** The hash of a key. */
export function hashOfKey(space: KeySpace, key: string): number {
  return hashWord(`${space}|${key}`);
}

/** The hashes of everything that a name is found by. */
export function keyHashes(node: NameNode, names: Names): readonly number[] {
  const hashes = [hashOfKey('own', ownIdOf(node))];
  const note = (space: KeySpace, keys: readonly string[]) => {
    for (const key of keys) hashes.push(hashOfKey(space, key));
  };
  if (node.link !== undefined) note('link', [node.link.cluster]);
  const forms = [...node.spellings.forms, ...node.aliases.forms];
  note('form', [...new Set(forms.map(({ text }) => text))]);
  if (node.settled !== undefined) return hashes;
  if (isFullName(node)) {
    note('block', blocksOf(node));
    note('surname', [surnameOf(node)]);
  } else if (hasShortForms(node)) {
    note('alias', [...new Set(node.aliases.forms.map(({ key }) => names.idOf(key)))]);
    note('initials', initialsOf(node));
    note('opening', openingsOf(node));
  }
  return hashes;
}

export function isFullName({ type, words }: Pick<NameNode, 'type' | 'words'>): boolean {
  return type === 'person' && words.length > 1;
}

/** Only organizations and events are called by initials and by the words that their names open with. */
export function hasShortForms({ type }: Pick<NameNode, 'type'>): boolean {
  return type === 'organization' || type === 'event';
}

export function surnameOf(node: Pick<NameNode, 'words'>): string {
  return node.words.at(-1) ?? '';
}

/** Whatever may be one person's shares one of these with the name. */
export function blocksOf(node: Pick<NameNode, 'words'>): string[] {
  const given = node.words[0] ?? '';
  const surname = surnameOf(node);
  return [
    `${surname}|${given[0] ?? ''}`,
    ...givenNameRows(given).map((row) => `${surname}#${row}`),
    `${given}~${skeleton(surname)}`,
  ];
}

export function initialsOf({ type, key }: Pick<NameNode, 'type' | 'key'>): string[] {
  return type === 'organization' || type === 'event'
    ? acronymsOf(key).map((acronym) => `${type}|${acronym}`)
    : [];
}

/** "Acme" for "Acme Motors"; only of organizations. */
export function openingsOf({ type, words }: Pick<NameNode, 'type' | 'words'>): string[] {
  if (type !== 'organization') return [];
  return words.slice(1).map((_, index) => `${type}|${words.slice(0, index + 1).join(' ')}`);
}

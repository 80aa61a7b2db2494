// A name as the corpus knows it: one node for all entities, of whatever article, that are called the same.
import type { Entity, EntityType } from '../../extraction/analysis';
import { foldName, groupKey, personWords } from '../../extraction/coreference/keys';
import type { Domain } from './domains';
import type { Bearers } from './members';

/** All entities of one type and one name, spelling of capitals, accents and company endings apart. */
export interface NameNode {
  /** `type|key`. */
  readonly id: string;
  /** The corpus entity that a person linked the bearers to. */
  readonly settled: string | undefined;
  readonly type: EntityType;
  readonly key: string;
  readonly words: readonly string[];
  bearers: Bearers;
  /** Number of articles that bear the name. */
  articles: number;
  /** Articles that show the person in a walk of life, by that. */
  readonly domains: Map<Domain, Bearers>;
  /** Full names as printed, and other forms, with the number of articles that print them. */
  readonly spellings: Map<string, number>;
  readonly aliases: Map<string, number>;
  /** The cluster all bearers belong to, unless `parts` says otherwise for an article. */
  cluster: string;
  parts: ReadonlyMap<string, string> | undefined;
  /** Why the bearers are where they are, in one sentence. */
  why: string;
}

const ENDINGS = new Set(
  'inc incorporated ltd limited plc corp corporation co company llc llp gmbh ag sa nv bv ab as asa oy spa fk fc afc'.split(
    ' ',
  ),
);

/** The key that entities of one name share. */
export function keyOf(type: EntityType, name: string): string {
  const folded = foldName(name).replaceAll(/['.,]/gu, '').replaceAll(/\s+/gu, ' ').trim();
  if (type === 'group') return groupKey(folded);
  if (type === 'person') return personWords(folded).join(' ');
  if (type !== 'organization') return folded;
  const words = folded.split(' ');
  while (words.length > 1 && ENDINGS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** The id of the node that an entity belongs to; one that a person linked by hand has a node of its own. */
export function nodeIdOf(entity: Entity): string {
  return entity.key === undefined ? `${entity.type}|${keyOf(entity.type, entity.name)}` : `=${entity.key}`;
}

export function createNode(entity: Entity): NameNode {
  const key = keyOf(entity.type, entity.name);
  return {
    id: nodeIdOf(entity),
    settled: entity.key,
    type: entity.type,
    key,
    words: key.split(' '),
    bearers: [],
    articles: 0,
    domains: new Map(),
    spellings: new Map(),
    aliases: new Map(),
    cluster: '',
    parts: undefined,
    why: '',
  };
}

/** The id of the corpus entity that a key of a type names: `person:ann-roe`. */
export function idOf(type: EntityType, key: string): string {
  return `${type}:${key.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/gu, '') || key}`;
}

// Coreference: which names of an article stand for one entity.
import type { Language } from '../language/language';
import type { TextDocument } from '../text/document';
import type { Block, Entity, Mention, Name } from './analysis';

export interface Resolved {
  readonly entities: readonly Entity[];
  /** Names and aliases only; nominals and pronouns come with the speakers. */
  readonly mentions: readonly Mention[];
}

export type Coreference = (
  document: TextDocument,
  blocks: readonly Block[],
  names: readonly Name[],
) => Resolved;

export function createCoreference(_language: Language): Coreference {
  return (document, _blocks, names) => {
    const entities: Entity[] = [];
    const mentions: Mention[] = [];
    for (const name of names) {
      const text = document.text.slice(name.start, name.end);
      let entity = entities.find((e) => e.name === text && e.type === name.type);
      if (entity === undefined) {
        entity = { id: `e${entities.length + 1}`, name: text, type: name.type, aliases: [] };
        entities.push(entity);
      }
      mentions.push({ ...name, form: 'name', entity: entity.id });
    }
    return { entities, mentions };
  };
}

// What the register says, from its state at one moment.
import type { CorpusEntity, LocalEntity } from './entity';
import { type ArticleRecord, clusterFor, type Link, type NameNode } from './linking/model';
import { relatedIds } from './linking/related';
import type { Rules } from './linking/rules';
import type { View } from './versioned-map';

/** What the register says. */
export interface RegisterReader {
  /** How many entities there are. */
  readonly size: number;
  /** The corpus entity of an article's entity; undefined when the register does not know it. */
  entityOf(local: LocalEntity): CorpusEntity | undefined;
  get(id: string): CorpusEntity | undefined;
  /** All entities, in no order that means anything. */
  entities(): Iterable<CorpusEntity>;
  /** Why an article's entity is linked where it is, in one sentence; undefined when it is not known. */
  why(local: LocalEntity): string | undefined;
  /** Entities that are related but not the same (country, capital, demonym, government). */
  related(id: string): readonly CorpusEntity[];
}

export interface RegisterState {
  readonly records: View<string, ArticleRecord>;
  readonly links: View<NameNode, Link>;
  readonly entities: View<string, CorpusEntity>;
  readonly rules: Rules;
}

export function readerOf({ records, links, entities, rules }: RegisterState): RegisterReader {
  /** Where an article's entity is linked by the machine, and what people made of that. */
  const placeOf = ({ article, entity }: LocalEntity) => {
    const record = records.get(article);
    const node = record?.nodes[record.locals.indexOf(entity)];
    const link = node && links.get(node);
    if (record === undefined || link === undefined) return undefined;
    const machine = clusterFor(link, record);
    return { link, machine, id: rules.target(machine, article) };
  };
  return {
    size: entities.size,
    entityOf(local) {
      const place = placeOf(local);
      return place && entities.get(place.id);
    },
    get: (id) => entities.get(id),
    *entities() {
      for (const [, entity] of entities.entries()) yield entity;
    },
    why(local) {
      const place = placeOf(local);
      if (place === undefined) return undefined;
      return place.id === place.machine ? place.link.why : 'A person decided it.';
    },
    related: (id) => relatedIds(id).flatMap((other) => entities.get(rules.target(other, undefined)) ?? []),
  };
}

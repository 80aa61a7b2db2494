// What the register says, from its state at one moment; and what it said when an image was made.
import { type CorpusEntity, type EntitySummary, type LocalEntity, summarised } from './entity';
import type { StoredRegister } from './image/stored-register';
import type { ArticleRecord } from './linking/article-record';
import type { Form } from './linking/forms';
import { bearerOf, clusterFor, type Link } from './linking/model';
import type { Names } from './linking/names';
import { relatedIds } from './linking/related';
import type { Rules } from './linking/rules';
import type { Base, View } from './versioned-map';

/** What the register says. */
export interface RegisterReader {
  /** How many entities there are. */
  readonly size: number;
  /** The corpus entity of an article's entity; undefined when the register does not know it. */
  entityOf(local: LocalEntity): CorpusEntity | undefined;
  get(id: string): CorpusEntity | undefined;
  /** The names of an article's entities, as the article has them; undefined for an unknown article. */
  namesIn(article: string): readonly Pick<Form, 'text' | 'type'>[] | undefined;
  /** All entities, in no order that means anything. */
  entities(): Iterable<CorpusEntity>;
  /** Why an article's entity is linked where it is, in one sentence; undefined when it is not known. */
  why(local: LocalEntity): string | undefined;
  /** Entities that are related but not the same (country, capital, demonym, government). */
  related(id: string): readonly CorpusEntity[];
}

export interface RegisterState {
  readonly records: View<string, ArticleRecord>;
  /** By the number of the name. */
  readonly links: View<number, Link>;
  readonly entities: View<string, CorpusEntity>;
  readonly rules: Rules;
  readonly names: Names;
}

export function readerOf({ records, links, entities, rules, names }: RegisterState): RegisterReader {
  /** Where an article's entity is linked by the machine, and what people made of that. */
  const placeOf = ({ article, entity }: LocalEntity) => {
    const record = records.get(article);
    const at = record?.placeOf(entity) ?? -1;
    const link = record === undefined || at < 0 ? undefined : links.get(record.name(at));
    if (record === undefined || link === undefined) return undefined;
    const machine = clusterFor(link, bearerOf(record));
    return { link, machine, id: rules.target(machine, article) };
  };
  return {
    size: entities.size,
    entityOf(local) {
      const place = placeOf(local);
      return place && entities.get(place.id);
    },
    get: (id) => entities.get(id),
    namesIn(article) {
      const record = records.get(article);
      return record && Array.from({ length: record.size }, (_, at) => names.formAt(record.form(at)));
    },
    entities: () => entities.values(),
    why(local) {
      const place = placeOf(local);
      if (place === undefined) return undefined;
      return place.id === place.machine ? place.link.why : 'A person decided it.';
    },
    related: (id) => relatedIds(id).flatMap((other) => entities.get(rules.target(other, undefined)) ?? []),
  };
}

/** The records of an image by the article's id. */
export function storedRecords(stored: StoredRegister): Base<string, ArticleRecord> {
  return {
    size: stored.articleCount,
    get(id) {
      const number = stored.articleNumber(id);
      return number === undefined ? undefined : stored.record(number);
    },
    *valuesBut(ids) {
      const others = rowsOf(ids, (id) => stored.articleNumber(id));
      for (let number = 0; number < stored.articleCount; number++)
        if (!others.has(number)) yield stored.record(number);
    },
  };
}

/** The links of an image by the number of the name. */
export function storedLinks(stored: StoredRegister): Base<number, Link> {
  const get = (number: number) => stored.storedName(number)?.link;
  return {
    size: stored.nameCount,
    get,
    *valuesBut(numbers) {
      const others = new Set(numbers);
      for (const number of stored.nameNumbers()) {
        const link = others.has(number) ? undefined : get(number);
        if (link !== undefined) yield link;
      }
    },
  };
}

/** Entities of which so many are asked about one after the other are not described again, at most. */
const MOST_REMEMBERED = 64;

/** The entities of an image. @param whole describes one of them */
export function storedEntities(
  stored: StoredRegister,
  whole: (summary: EntitySummary) => CorpusEntity | undefined,
): Base<string, CorpusEntity> {
  const remembered = new Map<string, CorpusEntity>();
  const entityAt = (row: number) => {
    const summary = stored.entity(row);
    return summarised(summary, () => whole(summary));
  };
  return {
    size: stored.entityCount,
    get(id) {
      const known = remembered.get(id);
      if (known !== undefined) return known;
      const row = stored.entityRow(id);
      if (row === undefined) return undefined;
      const entity = entityAt(row);
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(id, entity);
      return entity;
    },
    *valuesBut(ids) {
      const others = rowsOf(ids, (id) => stored.entityRow(id));
      for (let row = 0; row < stored.entityCount; row++) if (!others.has(row)) yield entityAt(row);
    },
  };
}

/** The rows in which some things stand, as far as they stand anywhere. */
function rowsOf(ids: Iterable<string>, rowOf: (id: string) => number | undefined): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const id of ids) {
    const row = rowOf(id);
    if (row !== undefined) rows.add(row);
  }
  return rows;
}

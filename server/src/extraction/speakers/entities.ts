// The entities of an article over its edits. In the article they are numbered as they come; here each keeps an id for
// as long as its name and type stay, so that what was found of it stands when others come before it.
import type { Entity } from '../analysis';
import { isSameList } from '../over-edits';

/** The entities of one article, which changes: call `update` for each of its states. Their ids are those within. */
export class EntitiesOverEdits {
  /** Another number when an entity is another, or stands at another place among them. */
  version = 0;
  /** In the order of first mention. */
  all: readonly Entity[] = [];
  organizations: readonly Entity[] = [];
  byId: ReadonlyMap<string, Entity> = new Map();
  /** Ids within by ids in the article, and the other way round. */
  #within = new Map<string, string>();
  #outside = new Map<string, string>();

  /** @param entities the article's, in the order of first mention */
  update(entities: readonly Entity[]): void {
    const before = this.byId;
    const byId = new Map<string, Entity>();
    this.#within = new Map();
    this.#outside = new Map();
    for (const entity of entities) {
      let id = `${entity.type} ${entity.name}`;
      // Namesakes that the article keeps apart.
      while (byId.has(id)) id += ' ';
      const known = before.get(id);
      byId.set(
        id,
        known !== undefined && isSameList(known.aliases, entity.aliases) ? known : { ...entity, id },
      );
      this.#within.set(entity.id, id);
      this.#outside.set(id, entity.id);
    }
    this.byId = byId;
    const all = [...byId.values()];
    if (isSameList(this.all, all)) return;
    this.all = all;
    this.version++;
    const organizations = all.filter(({ type }) => type === 'organization');
    if (!isSameList(this.organizations, organizations)) this.organizations = organizations;
  }

  /** The id within of an entity of the article. */
  readonly within = (id: string): string => this.#within.get(id) ?? id;

  /** The id in the article of an entity within. */
  readonly outside = (id: string): string => this.#outside.get(id) ?? id;
}

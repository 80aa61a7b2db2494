// An article as the register keeps it: its entities by name, in lists that stand side by side.
import type { RegisterEntry } from './entry';
import type { ArticleRecord, Form, NameNode } from './model';
import type { Names } from './names';

const NO_FORMS: readonly Form[] = [];
const usual: (readonly string[])[] = [];

/** The ids `e1`, `e2` … that the extraction gives: one list for all articles of as many entities. */
export function usualIds(count: number): readonly string[] {
  usual[count] ??= Array.from({ length: count }, (_, at) => `e${at + 1}`);
  return usual[count];
}

/**
 * @param number the article's number
 * @param nodeFor the name of a form, or the one that a person linked
 */
export function recordOf(
  { id, entities }: RegisterEntry,
  number: number,
  names: Names,
  nodeFor: (form: Form, settled: string | undefined) => NameNode,
): ArticleRecord {
  const forms = entities.map(({ type, name }) => names.form(type, name));
  const aliases = entities.map((entity) =>
    entity.aliases.length === 0 ? NO_FORMS : entity.aliases.map((alias) => names.form(entity.type, alias)),
  );
  const context = new Set<number>();
  for (const [at, form] of forms.entries()) {
    if (!form.isContext) continue;
    context.add(form.key);
    if (form.type === 'organization') for (const { key } of aliases[at] ?? NO_FORMS) context.add(key);
  }
  return {
    id,
    number,
    locals: idsOf(entities),
    nodes: forms.map((form, at) => nodeFor(form, entities[at]?.key)),
    names: forms,
    aliases,
    mentions: entities.map(({ mentions }) => mentions),
    quotes: entities.map(({ quotes }) => quotes),
    domains: entities.map(({ domain }) => domain),
    context: [...context].sort((a, b) => a - b),
  };
}

function idsOf(entities: RegisterEntry['entities']): readonly string[] {
  const ids = usualIds(entities.length);
  return entities.every((entity, at) => entity.id === ids[at]) ? ids : entities.map(({ id }) => id);
}

/** True when two records of one article say the same. */
export function isSameRecord(a: ArticleRecord, b: ArticleRecord): boolean {
  return (
    isSameList(a.nodes, b.nodes) &&
    isSameList(a.locals, b.locals) &&
    isSameList(a.names, b.names) &&
    isSameList(a.mentions, b.mentions) &&
    isSameList(a.quotes, b.quotes) &&
    isSameList(a.domains, b.domains) &&
    a.aliases.every((forms, at) => isSameList(forms, b.aliases[at] ?? NO_FORMS))
  );
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((value, at) => value === b[at]));
}

/** What an article prints for a name: each form once, and the sums over its entities of that name. */
export interface Printed {
  readonly names: ReadonlySet<Form>;
  readonly aliases: ReadonlySet<Form>;
  readonly mentions: number;
  readonly quotes: number;
}

/** What an article prints, name by name. */
export function printedIn(record: ArticleRecord): ReadonlyMap<NameNode, Printed> {
  const printed = new Map<
    NameNode,
    { names: Set<Form>; aliases: Set<Form>; mentions: number; quotes: number }
  >();
  for (const [at, node] of record.nodes.entries()) {
    const here = printed.get(node) ?? { names: new Set(), aliases: new Set(), mentions: 0, quotes: 0 };
    printed.set(node, here);
    const name = record.names[at];
    if (name !== undefined) here.names.add(name);
    for (const alias of record.aliases[at] ?? NO_FORMS) here.aliases.add(alias);
    here.mentions += record.mentions[at] ?? 0;
    here.quotes += record.quotes[at] ?? 0;
  }
  return printed;
}

// What an article adds to the names that it prints, and takes away with it.
import type { ArticleRecord, Printed } from './article-record';
import { sizeOf, withBearer, withoutBearer } from './bearers';
import { counted, type Form } from './forms';
import type { Bearers, NameNode, RecordOf } from './model';
import type { Names } from './names';

/** What the work on names needs to know. */
export interface Bearing {
  readonly names: Names;
  readonly recordOf: RecordOf;
  /** Told of the other forms of a name that an article came to use, and that none uses any more. */
  readonly aliasCame: (node: NameNode, alias: Form) => void;
  readonly aliasWent: (node: NameNode, alias: Form) => void;
}

/** Takes an article out of those that bear a name. @param printed what it printed for the name */
export function takeOut(
  node: NameNode,
  record: ArticleRecord,
  printed: Printed,
  { names, recordOf, aliasWent }: Bearing,
): void {
  for (const form of printed.names) node.spellings = counted(node.spellings, names.formAt(form), -1);
  for (const number of printed.aliases) {
    const form = names.formAt(number);
    const { forms } = node.aliases;
    node.aliases = counted(node.aliases, form, -1);
    if (node.aliases.forms !== forms) aliasWent(node, form);
  }
  node.mentions -= printed.mentions;
  node.quotes -= printed.quotes;
  node.bearers = withoutBearer(node.bearers, record.id, recordOf);
  changeDomains(node, record, (bearers) => withoutBearer(bearers, record.id, recordOf));
}

/** Puts an article among those that bear a name. @param printed what it prints for the name */
export function putIn(
  node: NameNode,
  record: ArticleRecord,
  printed: Printed,
  { names, recordOf, aliasCame }: Bearing,
): void {
  for (const form of printed.names) node.spellings = counted(node.spellings, names.formAt(form), 1);
  for (const number of printed.aliases) {
    const form = names.formAt(number);
    node.aliases = counted(node.aliases, form, 1);
    aliasCame(node, form);
  }
  node.mentions += printed.mentions;
  node.quotes += printed.quotes;
  node.bearers = withBearer(node.bearers, record, recordOf);
  changeDomains(node, record, (bearers) => withBearer(bearers, record, recordOf));
}

/**
 * Changes the bearers in the walks of life that a record shows a name in; an empty list is left out. Where it shows none,
 * the lists are not asked for: those of a name that thousands bear, in an image, are read from all of their records.
 */
function changeDomains(node: NameNode, record: ArticleRecord, change: (bearers: Bearers) => Bearers): void {
  for (const domain of record.domainsOf(node.number)) {
    const before = node.domains.get(domain) ?? [];
    const after = change(before);
    if (after === before) continue;
    const domains = new Map(node.domains);
    if (sizeOf(after) === 0) domains.delete(domain);
    else domains.set(domain, after);
    node.domains = domains;
  }
}

// What an article adds to the names that it prints, and takes away with it.
import type { ArticleRecord, Printed } from './article-record';
import { sizeOf, withBearer, withoutBearer } from './bearers';
import type { Domain } from './domains';
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
  // Only the lists that it stands in: to ask for those of a name that thousands bear, in an image, reads them all.
  for (const domain of record.domainsOf(node.number)) {
    const bearers = withoutBearer(node.domains.get(domain) ?? [], record.id, recordOf);
    node.domains = withDomain(node.domains, domain, bearers);
  }
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
  for (const domain of record.domainsOf(node.number)) {
    const bearers = withBearer(node.domains.get(domain) ?? [], record, recordOf);
    node.domains = withDomain(node.domains, domain, bearers);
  }
}

/** The lists with one of them replaced; an empty one is left out. */
function withDomain(
  domains: ReadonlyMap<Domain, Bearers>,
  domain: Domain,
  bearers: Bearers,
): ReadonlyMap<Domain, Bearers> {
  if (domains.get(domain) === bearers) return domains;
  const next = new Map(domains);
  if (sizeOf(bearers) === 0) next.delete(domain);
  else next.set(domain, bearers);
  return next;
}

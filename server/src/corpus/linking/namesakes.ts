// People of one name whom articles show in different walks of life with nobody in common ("the striker", "the
// professor"). Articles that tell no walk of life go where they share most names, else to the largest part.

import type { ArticleRecord } from './article-record';
import { sampleOf, sizeOf } from './bearers';
import { Choice } from './choice';
import type { CommonGround } from './common-ground';
import type { Domain } from './domains';
import type { ArticleChoice, NameNode, Option } from './model';

interface Part {
  readonly domains: Set<Domain>;
  option: Option & { readonly samples: Option['samples'][number][] };
  articles: number;
}

/**
 * Parts the bearers of some full names that are otherwise one.
 *
 * @param id what they would be as one
 * @param isDecided as for `Evidence`
 * @returns undefined when nothing parts them; else `id` is the largest part's, which keeps that of the whole where people
 *   said something of that
 */
export function partNamesakes(
  id: string,
  nodes: readonly NameNode[],
  ground: CommonGround,
  isDecided: (id: string) => boolean,
): { readonly id: string; readonly options: readonly Option[]; readonly choice: ArticleChoice } | undefined {
  const domains = new Set(nodes.flatMap((node) => [...node.domains.keys()]));
  if (domains.size < 2) return undefined;
  const except = new Set(nodes.map(({ number }) => number));
  const parts: Part[] = [];
  for (const domain of [...domains].sort()) {
    const lists = nodes.flatMap((node) => {
      const list = node.domains.get(domain);
      return list === undefined ? [] : [list];
    });
    const samples = lists.map(sampleOf);
    const articles = lists.reduce((sum, list) => sum + sizeOf(list), 0);
    const same = parts.find((part) => ground.isShared(part.option.samples, samples, except));
    if (same === undefined)
      parts.push({ domains: new Set([domain]), option: { cluster: `${id}~${domain}`, samples }, articles });
    else {
      same.domains.add(domain);
      same.option.samples.push(...samples);
      same.articles += articles;
    }
  }
  if (parts.length < 2) return undefined;
  // The first of equals: parts stand in the order of the alphabet.
  const largest = parts.reduce((most, part) => (part.articles > most.articles ? part : most));
  const told = (record: ArticleRecord) => {
    const here = [...except].flatMap((name) => [...record.domainsOf(name)]);
    return parts.findLast((part) => here.some((domain) => part.domains.has(domain)))?.option.cluster;
  };
  if (isDecided(id)) largest.option = { ...largest.option, cluster: id };
  const options = parts.map((part) => part.option);
  const otherwise = largest.option.cluster;
  const rules = { options, except, otherwise, told };
  const known = nodes[0]?.link?.choice;
  const choice = known?.isBy(rules) === true ? known : new Choice(rules, ground);
  return { id: otherwise, options, choice };
}

// Which names of people are one person's: a pure function of the names that share a surname's skeleton. Full names
// are joined first, namesakes parted, then bare surnames go to whoever bears them.
import { isSpellingVariant, sameGiven, skeleton } from '../../extraction/coreference/keys';
import { articlesOf, bearersOf, doShare, type Records, sharedWith } from './context';
import type { Domain } from './domains';
import { idOf, type NameNode } from './names';

/** Where the bearers of a name belong. */
export interface Link {
  readonly cluster: string;
  readonly why: string;
  /** Articles whose bearers belong elsewhere. */
  readonly parts?: ReadonlyMap<string, string>;
}

/** Names of the same block are looked at together. */
export function blockOf(node: NameNode): string {
  return skeleton(node.words.at(-1) ?? '');
}

interface Group {
  readonly nodes: NameNode[];
  id: string;
  /** Ids by article where one name stands for several people. */
  parts: Map<string, string> | undefined;
  articles: number;
}

/** A title holder named in four times as many articles is meant by a bare surname. */
const DOMINANCE = 4;
/** Bare surnames are looked at article by article up to this many. */
const MOST_ARTICLES = 60;

/**
 * Links the names of one block.
 *
 * @param isApart true for two names (by id of their own) that a person decided are not one
 */
export function linkPeople(
  block: Iterable<NameNode>,
  records: Records,
  isApart: (a: string, b: string) => boolean,
): ReadonlyMap<NameNode, Link> {
  const nodes = [...block].sort((a, b) => (a.id < b.id ? -1 : 1));
  const links = new Map<NameNode, Link>();
  const groups = joinFullNames(
    nodes.filter(({ words }) => words.length > 1),
    records,
    isApart,
    links,
  );
  const bySurname = new Map<string, Group[]>();
  for (const group of groups)
    for (const surname of new Set(group.nodes.map(({ words }) => words.at(-1) ?? '')))
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), group]);
  for (const node of nodes)
    if (node.words.length === 1)
      links.set(node, linkSurname(node, bySurname.get(node.key) ?? [], records, isApart));
  return links;
}

function joinFullNames(
  nodes: readonly NameNode[],
  records: Records,
  isApart: (a: string, b: string) => boolean,
  links: Map<NameNode, Link>,
): Group[] {
  const groups: { nodes: NameNode[]; reasons: Map<NameNode, string> }[] = [];
  // Frequent names first, so that a rare variant joins what the corpus usually says.
  const ordered = [...nodes].sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
  for (const node of ordered) {
    const fitting = groups.flatMap((group) => {
      const reasons = group.nodes.map((other) => reasonToJoin(node, other, records, isApart));
      const reason = reasons.find((found) => typeof found === 'string');
      return reason === undefined || reasons.includes(false) ? [] : [{ group, reason }];
    });
    const chosen =
      fitting.length === 1 || fitting.some(({ reason }) => reason === '') ? fitting[0] : undefined;
    if (chosen === undefined) groups.push({ nodes: [node], reasons: new Map([[node, '']]) });
    else {
      chosen.group.nodes.push(node);
      chosen.group.reasons.set(node, chosen.reason);
    }
  }
  return groups.map(({ nodes: members, reasons }) => {
    const key = [...members].map((node) => node.key).sort(byFullness)[0] ?? '';
    const group: Group = {
      nodes: members,
      id: idOf('person', key),
      parts: undefined,
      articles: members.reduce((sum, node) => sum + node.articles, 0),
    };
    partNamesakes(group, records);
    for (const node of members) {
      const why = reasons.get(node) || `The same name, “${usual(node)}”.`;
      links.set(node, {
        cluster: group.id,
        why,
        ...(group.parts === undefined ? {} : { parts: group.parts }),
      });
    }
    return group;
  });
}

/** Most words first, then the longest, then by the alphabet: independent of how often a name occurs. */
function byFullness(a: string, b: string): number {
  return b.split(' ').length - a.split(' ').length || b.length - a.length || (a < b ? -1 : 1);
}

/** A sentence when two full names can be one person's, `false` when they cannot, undefined when nothing says so. */
function reasonToJoin(
  a: NameNode,
  b: NameNode,
  records: Records,
  isApart: (a: string, b: string) => boolean,
): string | false | undefined {
  if (isApart(idOf('person', a.key), idOf('person', b.key))) return false;
  const [lastA = '', lastB = ''] = [a.words.at(-1), b.words.at(-1)];
  const [firstA = '', firstB = ''] = [a.words[0], b.words[0]];
  if (firstA[0] !== firstB[0] && lastA !== lastB) return undefined;
  const given = sameGiven(a.words[0] ?? '', b.words[0] ?? '');
  const names = `“${usual(a)}” and “${usual(b)}”`;
  if (given === undefined) return undefined;
  const share = () => doShare(records, articlesOf(a), articlesOf(b), new Set([a.id, b.id]));
  if (lastA !== lastB) {
    if (given !== 'same' || !isSpellingVariant(lastA, lastB)) return undefined;
    return share() ? `${names} differ by a letter, and their articles name others in common.` : undefined;
  }
  const [middleA, middleB] = [a.words.slice(1, -1), b.words.slice(1, -1)];
  if (
    middleA.length > 0 &&
    middleB.length > 0 &&
    !middleA.some((x) => middleB.some((y) => sameGiven(x, y) !== undefined))
  )
    return false;
  if (given === 'same') return `${names} differ by a middle name.`;
  const isTransliteration = given === 'form' && skeleton(a.words[0] ?? '') === skeleton(b.words[0] ?? '');
  if (isTransliteration) return `${names} are spellings of one name.`;
  if (!share()) return undefined;
  return given === 'initial'
    ? `${names} share an initial, and their articles name others in common.`
    : `${names} are forms of one name, and their articles name others in common.`;
}

/**
 * Parts people of one name whom articles show in different walks of life with nobody in common ("the striker", "the
 * professor"). Articles that tell no walk of life go where they share most names, else to the largest part.
 */
function partNamesakes(group: Group, records: Records): void {
  const domains = new Set(group.nodes.flatMap((node) => [...node.domains.keys()]));
  if (domains.size < 2) return;
  const except = new Set(group.nodes.map(({ id }) => id));
  const articlesIn = (domain: Domain) =>
    group.nodes.flatMap((node) => [...bearersOf(node.domains.get(domain) ?? [])]);
  const parts: { domain: Domain; articles: string[] }[] = [];
  for (const domain of [...domains].sort()) {
    const articles = articlesIn(domain);
    const same = parts.find((part) => doShare(records, part.articles, articles, except));
    if (same === undefined) parts.push({ domain, articles });
    else same.articles.push(...articles);
  }
  if (parts.length < 2) return;
  const largest = [...parts].sort(
    (a, b) => b.articles.length - a.articles.length || (a.domain < b.domain ? -1 : 1),
  )[0];
  const found = new Map<string, string>();
  for (const part of parts)
    for (const article of part.articles) found.set(article, `${group.id}~${part.domain}`);
  for (const article of group.nodes.flatMap((node) => [...articlesOf(node)])) {
    if (found.has(article)) continue;
    const best = parts
      .map((part) => ({ part, shared: sharedWith(records, article, part.articles, except) }))
      .sort((a, b) => b.shared - a.shared || (a.part.domain < b.part.domain ? -1 : 1));
    const chosen = best[0] !== undefined && best[0].shared > (best[1]?.shared ?? 0) ? best[0].part : largest;
    found.set(article, `${group.id}~${chosen?.domain ?? ''}`);
  }
  group.parts = found;
  group.id = `${group.id}~${largest?.domain ?? ''}`;
}

function linkSurname(
  node: NameNode,
  bearers: readonly Group[],
  records: Records,
  isApart: (a: string, b: string) => boolean,
): Link {
  const alone = idOf('person', node.key);
  const candidates = bearers
    .filter((group) => group.nodes.every((other) => !isApart(alone, idOf('person', other.key))))
    .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
  const [first, second] = candidates;
  if (first === undefined) return { cluster: alone, why: `The same name, “${usual(node)}”.` };
  const name = nameOf(first);
  if (second === undefined && first.parts === undefined)
    return { cluster: first.id, why: `${name} is the only one in the corpus with this surname.` };
  const isDominant =
    second !== undefined && first.parts === undefined && first.articles >= DOMINANCE * second.articles;
  if (isDominant && first.articles >= 8)
    return { cluster: first.id, why: `${name} is by far the best known in the corpus with this surname.` };
  if (node.articles > MOST_ARTICLES)
    return { cluster: first.id, why: `${name} is the best known with this surname.` };
  const parts = new Map<string, string>();
  const except = new Set([node.id, ...candidates.flatMap(({ nodes }) => nodes.map(({ id }) => id))]);
  for (const article of articlesOf(node)) {
    const scores = candidates
      .flatMap((group) => partsOf(group))
      .map(({ id, articles }) => ({ id, shared: sharedWith(records, article, articles, except) }))
      .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1));
    const [best, next] = scores;
    if (best !== undefined && best.shared > (next?.shared ?? 0)) parts.set(article, best.id);
  }
  return {
    cluster: alone,
    parts,
    why: `Several people bear this surname: the one whose articles name the most others that this article names.`,
  };
}

function partsOf(group: Group): { id: string; articles: Iterable<string> }[] {
  if (group.parts === undefined) return [{ id: group.id, articles: allArticles(group) }];
  const byId = new Map<string, string[]>();
  for (const [article, id] of group.parts) byId.set(id, [...(byId.get(id) ?? []), article]);
  return [...byId].map(([id, articles]) => ({ id, articles: articles.sort() }));
}

/** Can be iterated again and again, and as far as needed. */
function allArticles(group: Group): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      for (const node of group.nodes) yield* articlesOf(node);
    },
  };
}

function nameOf(group: Group): string {
  const [node] = [...group.nodes].sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
  return node === undefined ? '' : usual(node);
}

/** The spelling that most articles print. */
export function usual(node: NameNode): string {
  const [best] = [...node.spellings].sort((a, b) => b[1] - a[1] || compareSpellings(a[0], b[0]));
  return best?.[0] ?? node.key;
}

/** Not all in capitals first, then the longer, then by the alphabet. */
export function compareSpellings(a: string, b: string): number {
  const capitals = (text: string) => (text === text.toUpperCase() ? 1 : 0);
  return capitals(a) - capitals(b) || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
}

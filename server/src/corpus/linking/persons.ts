// Which full names are one person's, and who is meant by a bare surname: functions of the names that could be one by
// their letters, and of what their articles have in common. Full names are joined first, namesakes parted, then bare
// surnames go to whoever bears them.
import { isSpellingVariant, sameGiven, skeleton } from '../../extraction/coreference/keys';
import { sampleOf, sizeOf } from './bearers';
import { Choice } from './choice';
import type { CommonGround } from './common-ground';
import { usualForm } from './forms';
import type { ArticleChoice, ChoiceRules, Link, NameNode, Option } from './model';
import { idOf, ownIdOf } from './names';
import { partNamesakes } from './namesakes';

/** What the rules ask. */
export interface Evidence {
  readonly ground: CommonGround;
  /** True for two names (by id of their own) that a person decided are not one. */
  readonly isApart: (a: string, b: string) => boolean;
  /** True for an id of which people said something: who bears it keeps it. */
  readonly isDecided: (id: string) => boolean;
}

/** Full names that are one person's, or several people's of one name. */
export interface Group {
  readonly nodes: readonly NameNode[];
  /** The corpus entity; of several people of one name, the one named most. */
  readonly id: string;
  readonly articles: number;
  /** Where the name stands for several people: which of them. */
  readonly options: readonly Option[];
  readonly choice: ArticleChoice | undefined;
}

/** A person named in four times as many articles is meant by a bare surname. */
const DOMINANCE = 4;
/** And in this many at least. */
const WELL_KNOWN = 8;
/** Of more people with one surname, only those named most can be meant by it. */
const MOST_OPTIONS = 64;
/** Bare surnames are looked at article by article up to this many. */
const MOST_ARTICLES = 2000;

/**
 * Links full names.
 *
 * @param nodes all names that could be one person's by their letters, however many steps apart
 * @param beside the names among them that could be one with a name
 */
export function linkFullNames(
  nodes: Iterable<NameNode>,
  beside: (node: NameNode) => readonly NameNode[],
  evidence: Evidence,
): { readonly groups: readonly Group[]; readonly links: ReadonlyMap<NameNode, Link> } {
  const drafts = new Set<{ nodes: NameNode[]; reasons: string[] }>();
  const draftOf = new Map<NameNode, { nodes: NameNode[]; reasons: string[] }>();
  // Frequent names first, so that a rare variant joins what the corpus usually says.
  const sizes = new Map([...nodes].map((node) => [node, sizeOf(node.bearers)]));
  const ordered = [...sizes].sort(([a, m], [b, n]) => n - m || (a.id < b.id ? -1 : 1));
  for (const [node] of ordered) {
    const near = new Set(beside(node).flatMap((other) => draftOf.get(other) ?? []));
    const fitting = [...near].flatMap((draft) => {
      const reasons = draft.nodes.map((other) => reasonToJoin(node, other, evidence));
      const reason = reasons.find((found) => typeof found === 'string');
      return reason === undefined || reasons.includes(false) ? [] : [{ draft, reason }];
    });
    const [only, another] = fitting;
    const draft = only !== undefined && another === undefined ? only.draft : { nodes: [], reasons: [] };
    draft.nodes.push(node);
    draft.reasons.push(draft === only?.draft ? only.reason : `The same name, “${usual(node)}”.`);
    drafts.add(draft);
    draftOf.set(node, draft);
  }
  const links = new Map<NameNode, Link>();
  const groups = [...drafts].map((draft) => {
    const group = groupOf(draft.nodes, evidence);
    for (const [at, node] of draft.nodes.entries()) {
      const why = draft.reasons[at] ?? '';
      links.set(node, { cluster: group.id, why, ...(group.choice && { choice: group.choice }) });
    }
    return group;
  });
  return { groups, links };
}

function groupOf(nodes: readonly NameNode[], evidence: Evidence): Group {
  const keys = nodes.map((node) => node.key).sort(byFullness);
  const fullest = idOf('person', keys[0] ?? '');
  const id = keys.map((key) => idOf('person', key)).find(evidence.isDecided) ?? fullest;
  const articles = nodes.reduce((sum, node) => sum + sizeOf(node.bearers), 0);
  const people = partNamesakes(id, nodes, evidence.ground, evidence.isDecided);
  if (people !== undefined) return { nodes, articles, ...people };
  const samples = nodes.map((node) => sampleOf(node.bearers));
  return { nodes, articles, id, options: [{ cluster: id, samples }], choice: undefined };
}

/** Most words first, then the longest, then by the alphabet: independent of how often a name occurs. */
function byFullness(a: string, b: string): number {
  return b.split(' ').length - a.split(' ').length || b.length - a.length || (a < b ? -1 : 1);
}

/** A sentence when two full names can be one person's, `false` when they cannot, undefined when nothing says so. */
function reasonToJoin(a: NameNode, b: NameNode, evidence: Evidence): string | false | undefined {
  const [idA, idB] = [ownIdOf(a), ownIdOf(b)];
  if (evidence.isApart(idA, idB)) return false;
  // Of each of them something was said, and it is for people to say that they are one.
  if (evidence.isDecided(idA) && evidence.isDecided(idB)) return false;
  const [lastA = '', lastB = ''] = [a.words.at(-1), b.words.at(-1)];
  const [firstA = '', firstB = ''] = [a.words[0], b.words[0]];
  const given = sameGiven(firstA, firstB);
  if (given === undefined) return undefined;
  const names = `“${usual(a)}” and “${usual(b)}”`;
  const doShare = () => doNamesShare(a, b, evidence.ground);
  if (lastA !== lastB) {
    if (given !== 'same' || !isSpellingVariant(lastA, lastB)) return undefined;
    return doShare() ? `${names} differ by a letter, and their articles name others in common.` : undefined;
  }
  const [middleA, middleB] = [a.words.slice(1, -1), b.words.slice(1, -1)];
  if (
    middleA.length > 0 &&
    middleB.length > 0 &&
    !middleA.some((x) => middleB.some((y) => sameGiven(x, y) !== undefined))
  )
    return false;
  if (given === 'same') return `${names} differ by a middle name.`;
  if (given === 'form' && skeleton(firstA) === skeleton(firstB)) return `${names} are spellings of one name.`;
  if (!doShare()) return undefined;
  return given === 'initial'
    ? `${names} share an initial, and their articles name others in common.`
    : `${names} are forms of one name, and their articles name others in common.`;
}

/** True when an article of one name and another article of the other name something in common. */
export function doNamesShare(a: NameNode, b: NameNode, ground: CommonGround): boolean {
  const except = new Set([a.number, b.number]);
  return ground.isShared([sampleOf(a.bearers)], [sampleOf(b.bearers)], except);
}

/**
 * Links a bare surname.
 *
 * @param groups the people whose full name ends in it
 */
export function linkSurname(node: NameNode, groups: Iterable<Group>, evidence: Evidence): Link {
  const alone = ownIdOf(node);
  if (evidence.isDecided(alone))
    return { cluster: alone, why: `People decided about “${usual(node)}” as it stands.` };
  const candidates = [...groups]
    .filter((group) => group.nodes.every((other) => !evidence.isApart(alone, ownIdOf(other))))
    .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
  const [first, second] = candidates;
  if (first === undefined) return { cluster: alone, why: `The same name, “${usual(node)}”.` };
  const name = nameOf(first);
  if (second === undefined && first.choice === undefined)
    return { cluster: first.id, why: `${name} is the only one in the corpus with this surname.` };
  const isDominant =
    second !== undefined && first.choice === undefined && first.articles >= DOMINANCE * second.articles;
  if (isDominant && first.articles >= WELL_KNOWN)
    return { cluster: first.id, why: `${name} is by far the best known in the corpus with this surname.` };
  if (sizeOf(node.bearers) > MOST_ARTICLES)
    return { cluster: first.id, why: `${name} is the best known with this surname.` };
  // By id, so that the options stay the same while people are named more often.
  const considered = candidates.slice(0, MOST_OPTIONS).sort((a, b) => (a.id < b.id ? -1 : 1));
  const options = considered.flatMap((group) => group.options);
  const except = new Set([node.number, ...considered.flatMap(({ nodes }) => nodes.map((one) => one.number))]);
  const why =
    'Several people bear this surname: the one whose articles name the most others that this article names.';
  return {
    cluster: alone,
    why,
    choice: chosen(node, { options, except, otherwise: alone }, evidence.ground),
  };
}

/** A choice by these rules: the one that the name has already, when it is alike, since it knows its answers. */
export function chosen(node: NameNode, rules: ChoiceRules, ground: CommonGround): ArticleChoice {
  const known = node.link?.choice;
  return known?.isBy(rules) === true ? known : new Choice(rules, ground);
}

function nameOf(group: Group): string {
  const most = group.nodes.reduce<NameNode | undefined>((best, node) => {
    const by = best === undefined ? 1 : sizeOf(node.bearers) - sizeOf(best.bearers);
    return best === undefined || by > 0 || (by === 0 && node.id < best.id) ? node : best;
  }, undefined);
  return most === undefined ? '' : usual(most);
}

/** The spelling that most articles print. */
export function usual(node: Pick<NameNode, 'spellings' | 'key'>): string {
  return usualForm(node.spellings) ?? node.key;
}

// Which names of organizations, places, groups and events are one thing's: aliases of the table, acronyms and short
// names that articles themselves tie to a longer one.
import { aliasRow, foldName } from '../../extraction/coreference/keys';
import { sampleOf, sizeOf } from './bearers';
import type { BodyIndex } from './body-index';
import type { Link, NameNode } from './model';
import { idOf, keyOf, ownIdOf } from './names';
import { chosen, doNamesShare, type Evidence, usual } from './persons';

/** Articles in which a short form is looked at one by one, at most. */
const MOST_ARTICLES = 2000;
/** A thing named in four times as many articles is meant by a short form. */
const DOMINANCE = 4;

/** Makes a linker; it remembers what it linked, so make another when the corpus has changed. */
export function createBodyLinker(index: BodyIndex, evidence: Evidence): (node: NameNode) => Link {
  const known = new Map<NameNode, Link>();
  /** To a row of the alias table, to the one longer name it stands for, or to itself. */
  const linkBody = (node: NameNode): Link => {
    let link = known.get(node);
    if (link === undefined) {
      // A name of which people said something is itself, whatever longer one came to the corpus since.
      const joined = evidence.isDecided(ownIdOf(node)) ? undefined : (fromTable(node) ?? fromLonger(node));
      link = joined ?? itself(node);
      known.set(node, link);
    }
    return link;
  };

  const fromTable = (node: NameNode): Link | undefined => {
    const row = aliasRow(node.type, usual(node));
    if (row === undefined) return undefined;
    const cluster = idOf(node.type, keyOf(node.type, row.names[0] ?? ''));
    if (evidence.isApart(ownIdOf(node), cluster)) return undefined;
    const isUsual = foldName(row.names[0] ?? '') === foldName(usual(node));
    return isUsual
      ? itself(node, cluster)
      : { cluster, why: `“${usual(node)}” is another name of ${row.names[0]}: ${row.origin}.` };
  };

  // What a name stands for is always longer than the name, so that this comes to an end.
  const fromLonger = (node: NameNode): Link | undefined => {
    if (node.type !== 'organization' && node.type !== 'event') return undefined;
    const own = ownIdOf(node);
    const longer = index.longer(node);
    const isAllowed = (other: NameNode) => !evidence.isApart(own, ownIdOf(other));
    const doShare = (other: NameNode) => doNamesShare(node, other, evidence.ground);
    const short = `“${usual(node)}”`;
    const told = pick(
      node,
      longer.told.filter(isAllowed),
      (other) => `An article uses ${short} for ${usual(other)}.`,
    );
    if (told !== undefined) return told;
    const spelled = longer.spelled.filter(
      (other) => isAllowed(other) && (node.key.length >= 3 || doShare(other)),
    );
    const initials = pick(
      node,
      spelled.length > 1 ? spelled.filter(doShare) : spelled,
      (other) => `${short} are the initials of ${usual(other)}.`,
    );
    if (initials !== undefined) return initials;
    const only = theOnly(longer.opening, (other) => isAllowed(other) && doShare(other));
    if (only === undefined) return undefined;
    const why = `${short} opens the name ${usual(only)}, and their articles name others in common.`;
    return { cluster: linkBody(only).cluster, why };
  };

  /** To the one candidate; of several to the one named by far most, else article by article by what they share. */
  const pick = (
    node: NameNode,
    candidates: readonly NameNode[],
    why: (other: NameNode) => string,
  ): Link | undefined => {
    const clusters = new Map<string, NameNode>();
    const ordered = candidates
      .map((other) => ({ other, articles: sizeOf(other.bearers) }))
      .sort((a, b) => b.articles - a.articles || (a.other.id < b.other.id ? -1 : 1));
    for (const { other } of ordered) {
      const { cluster } = linkBody(other);
      if (!clusters.has(cluster)) clusters.set(cluster, other);
    }
    const [first, second] = clusters;
    if (first === undefined) return undefined;
    const isClear = second === undefined || sizeOf(first[1].bearers) >= DOMINANCE * sizeOf(second[1].bearers);
    if (isClear || sizeOf(node.bearers) > MOST_ARTICLES) return { cluster: first[0], why: why(first[1]) };
    const options = [...clusters].map(([cluster, { bearers }]) => ({
      cluster,
      samples: [sampleOf(bearers)],
    }));
    const except = new Set([node.number, ...candidates.map(({ number }) => number)]);
    const otherwise = ownIdOf(node);
    return {
      cluster: otherwise,
      choice: chosen(node, { options, except, otherwise }, evidence.ground),
      why: `Several bear the short name “${usual(node)}”: the one whose articles name the most others that this article names.`,
    };
  };
  return linkBody;
}

function itself(node: NameNode, cluster = ownIdOf(node)): Link {
  return { cluster, why: `The same name, “${usual(node)}”.` };
}

/** The one that passes; undefined when none does, or several. */
function theOnly<T>(all: readonly T[], passes: (one: T) => boolean): T | undefined {
  let only: T | undefined;
  for (const one of all) {
    if (!passes(one)) continue;
    if (only !== undefined) return undefined;
    only = one;
  }
  return only;
}

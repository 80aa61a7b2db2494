// What is wrong with the decisions on an article or on entities: words that were not found again, people who
// contradict each other. Each with what a person needs to end it.
import { recordedSpans } from '../../annotation/anchor';
import type { Contradiction } from '../../annotation/claims';
import type { ArticleState } from '../../annotation/fold';
import type { Speaker } from '../../annotation/fold-things';
import type { Anchor } from '../../annotation/operations';
import type { Place, Places } from '../../annotation/places';
import type { Span } from '../../text/span';
import { excerpt } from '../words';
import { labelOf } from './labels';

/** An anchor whose words were not found again. */
export interface Orphan {
  readonly decision: string;
  /** The field of the decision that holds the anchor. */
  readonly field: string;
  readonly label: string;
  readonly who: string;
  readonly when: string;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** Where the words stood, within the text of today. */
  readonly near: Span;
}

/** The orphans of an article, in the order of where they stood. */
export function orphansOf(state: ArticleState, places: Places, text: string): Orphan[] {
  // An article that was replaced has thousands.
  const lost = new Map<string, Place[]>();
  for (const place of state.orphans.length === 0 ? [] : places.values()) {
    if (place.placement.state !== 'orphaned' || place.disputed !== undefined) continue;
    const others = lost.get(place.id);
    if (others === undefined) lost.set(place.id, [place]);
    else others.push(place);
  }
  return state.orphans
    .flatMap((decision) => {
      const own = lost.get(decision.id) ?? [];
      const { id, who, when } = decision;
      return own.map(({ field, anchor }): Orphan => {
        const common = { decision: id, field, label: labelOf([decision]), who, when };
        return { ...common, ...remembered(anchor), near: nearest(anchor, text) };
      });
    })
    .sort((a, b) => a.near.start - b.near.start || (a.decision < b.decision ? -1 : 1));
}

function remembered(anchor: Anchor): Pick<Orphan, 'before' | 'exact' | 'after'> {
  return {
    before: anchor[0]?.before ?? '',
    exact: anchor.map(({ exact }) => exact).join(' … '),
    after: anchor.at(-1)?.after ?? '',
  };
}

function nearest(anchor: Anchor, text: string): Span {
  const [span] = recordedSpans(anchor);
  const start = Math.min(span?.start ?? 0, text.length);
  return { start, end: Math.min(Math.max(start, span?.end ?? 0), text.length) };
}

/** One person's side of a contradiction. */
export interface Side {
  readonly who: string;
  readonly says: string;
  readonly decisions: readonly string[];
}

/** The sides of a contradiction by person; decisions of one person on it are one side. */
export function sidesOf({ aspect, claims }: Contradiction): Side[] {
  const sides = new Map<string, { says: string; decisions: string[] }>();
  for (const { who, value, decision } of claims) {
    const side = sides.get(who) ?? { says: wordsOf(aspect, value), decisions: [] };
    if (!side.decisions.includes(decision.id)) side.decisions.push(decision.id);
    sides.set(who, side);
  }
  return [...sides].map(([who, side]) => ({ who, ...side }));
}

const ASPECTS: Readonly<Record<string, string>> = {
  exists: 'whether it is one',
  type: 'its type',
  form: 'its form',
  entity: 'who or what it is',
  kind: 'its kind',
  speaker: 'who said it',
  cue: 'its cue',
  source: 'its source',
  nested: 'whether it stands inside another',
  name: 'its name',
  place: 'where its words stand now',
  wikidata: 'its Wikidata item',
  same: 'whether they are one',
  survivor: 'which name stays',
};

/** What people disagree about, in a sentence without its full stop. @param text the article's; '' about entities */
export function contradictionWords(contradiction: Contradiction, text: string): string {
  const span = contradictionSpan(contradiction);
  const subject =
    span === undefined ? subjectOf(contradiction) : `“${excerpt(text.slice(span.start, span.end), 60)}”`;
  return `${subject}: people disagree about ${ASPECTS[contradiction.aspect] ?? contradiction.aspect}`;
}

/** Where the mention or quote stands that people disagree about; undefined for anything else. */
export function contradictionSpan({ target }: Contradiction): Span | undefined {
  const found = /^(?:mention|quote) (\d+)-(\d+)/.exec(target);
  return found === null ? undefined : { start: Number(found[1]), end: Number(found[2]) };
}

/** What a contradiction without a place is about: entities by their keys, or words. */
function subjectOf({ target, claims }: Contradiction): string {
  const decision = claims[0]?.decision;
  if (decision?.op === 'entity.merge') return `${decision.entity} and ${decision.into}`;
  if (decision?.op === 'entity.split') return `${decision.entity} and ${decision.as.name}`;
  return target.startsWith('decision ') ? 'A decision' : target.slice(target.indexOf(' ') + 1);
}

function wordsOf(aspect: string, value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (value === null) return 'none';
  if (typeof value === 'string') return excerpt(value, 60);
  if (aspect === 'exists') return 'other words instead';
  if (aspect === 'speaker') {
    const { speaker, status } = value as Speaker;
    return speaker === null ? `nobody (${status})` : speaker.name;
  }
  if (aspect === 'entity' && typeof value === 'object' && 'name' in (value as object))
    return String((value as { name: unknown }).name);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : 'other words';
  return excerpt(JSON.stringify(value), 60);
}

// Decisions over suggested mentions. A decision on a span wins over one on its words; both win over the machine.
import { resolve } from '../annotation/anchor';
import type { Verdict } from '../annotation/claims';
import type { MentionState } from '../annotation/fold';
import type { EntityRef } from '../annotation/operations';
import { indexText } from '../annotation/text-index';
import type { Mention } from '../extraction/analysis';
import { contains, overlaps, type Span } from '../text/span';
import { isEntityType, type LocalEntities } from './settle-local-entities';
import { namedWords } from './settle-words';
import type { CustomMention, SettledMention, SettleInput, Settlement } from './settlement';

export interface SettledMentions {
  readonly live: SettledMention[];
  readonly rejected: SettledMention[];
  readonly custom: CustomMention[];
}

const keyOf = (spans: readonly Span[]): string => spans.map((s) => `${s.start}-${s.end}`).join(' ');
const SUGGESTED: Settlement = { state: 'suggested', by: [], decisions: [] };

/** The value of a verdict on which people agree. */
export function agreed<T>(verdict: Verdict<T>): T | undefined {
  return verdict.is === 'settled' ? verdict.value : undefined;
}

/** @param moved ids of decisions whose words were found elsewhere than recorded */
export function settleMentions(
  input: SettleInput,
  local: LocalEntities,
  moved: ReadonlySet<string>,
): SettledMentions {
  const { text, analysis, state } = input;
  const decided = new Map(state.mentions.map((m) => [keyOf(m.spans), m]));
  const present = state.mentions.filter((m) => agreed(m.exists) === true);
  const crowded = crowding(present);
  const splits = splitPlaces(input);
  const live: SettledMention[] = [];
  const rejected: SettledMention[] = [];
  const custom: CustomMention[] = [];
  const met = new Set<string>();
  /** The suggested mention that a decided one took the place of, by target. */
  const origins = new Map<string, Mention>();

  for (const mention of analysis.mentions) {
    const key = keyOf([mention]);
    const said = decided.get(key);
    if (said !== undefined) {
      met.add(key);
      place(said, mention);
      continue;
    }
    const words = input.entities?.words.get(text.slice(mention.start, mention.end));
    if (words?.is === 'settled') {
      const settlement = {
        by: words.claims.map((c) => c.who),
        decisions: words.claims.map((c) => c.decision.id),
      };
      if (words.value === null)
        rejected.push({ ...mention, settlement: { state: 'rejected', ...settlement } });
      else put(mention, words.value, { settlement: { state: 'confirmed', ...settlement } });
    } else if (!crowded(mention)) put(mention, mention.type, { settlement: SUGGESTED });
  }
  for (const said of present) if (!met.has(keyOf(said.spans))) place(said, undefined);
  const taken = () => [...live, ...custom, ...state.mentions.flatMap((m) => m.spans)];
  for (const { span, type, settlement } of namedWords(input, taken)) {
    const mention = {
      ...span,
      type: 'organization' as const,
      form: 'name' as const,
      entity: '',
      confidence: 1,
    };
    put(mention, type, { settlement });
  }
  return {
    live: live.sort(byPlace),
    rejected: rejected.sort(byPlace),
    custom: custom.sort(byPlace),
  };

  function place(said: MentionState, suggestion: Mention | undefined): void {
    const verdicts = [said.exists, said.type, said.form, said.entity, ...said.attributes.values()];
    const contested = verdicts.some((v) => v.is === 'contested');
    const exists = agreed(said.exists);
    const state =
      exists === undefined
        ? 'suggested'
        : exists !== true
          ? 'rejected'
          : isAdded(said, suggestion)
            ? 'added'
            : 'confirmed';
    const settlement: Settlement = {
      state,
      by: said.by,
      decisions: said.decisions,
      ...(contested && { contested: true }),
      ...(said.decisions.some((id) => moved.has(id)) && { moved: true }),
    };
    const link = agreed(said.entity);
    const linkedType = link !== undefined && isEntityType(link.type) ? link.type : undefined;
    const first = said.type.is === 'contested' ? said.type.claims[0]?.value : undefined;
    const type =
      agreed(said.type) ??
      linkedType ??
      suggestion?.type ??
      origins.get(said.target)?.type ??
      first ??
      link?.type ??
      'organization';
    const origin = origins.get(said.target);
    const base = suggestion ?? {
      start: said.spans[0]?.start ?? 0,
      end: said.spans.at(-1)?.end ?? 0,
      type: origin?.type ?? 'organization',
      form: agreed(said.form) ?? 'name',
      entity: origin?.entity ?? '',
      confidence: 1,
    };
    const mention: Mention = { ...base, form: agreed(said.form) ?? base.form };
    if (state === 'rejected') {
      if (suggestion === undefined) return;
      rejected.push({ ...suggestion, settlement });
      for (const successor of Array.isArray(exists) ? exists : []) origins.set(successor, suggestion);
    } else {
      const attributes = attributesOf(said);
      put(mention, type, {
        settlement,
        spans: said.spans,
        ...(link && { link }),
        ...(attributes && { attributes }),
      });
    }
  }

  function put(
    mention: Mention,
    type: string,
    { settlement, link, spans = [mention], attributes }: Said,
  ): void {
    const more = { ...(spans.length > 1 && { fragments: spans }), ...(attributes && { attributes }) };
    const { start, end, form } = mention;
    if (!isEntityType(type)) {
      custom.push({ start, end, type, form, ...more, settlement });
      return;
    }
    const ref = link ?? splits.get(keyOf(spans));
    const words = spans.map((s) => text.slice(s.start, s.end)).join(' ');
    const isKept = mention.entity !== '' && mention.type === type;
    const entity = ref ? local.named(ref) : isKept ? mention.entity : local.bearing(words, type);
    const confidence = settlement.state === 'suggested' ? mention.confidence : 1;
    live.push({ ...mention, ...more, type, entity, confidence, settlement });
  }
}

/** What is known of a mention beside its place and type. */
interface Said {
  readonly settlement: Settlement;
  readonly link?: EntityRef;
  /** Its fragments, where it is discontinuous. */
  readonly spans?: readonly Span[];
  readonly attributes?: Readonly<Record<string, string>>;
}

/** The attributes on which people agree; undefined when there is none. */
function attributesOf({ attributes }: MentionState): Readonly<Record<string, string>> | undefined {
  const values = [...attributes].flatMap(([key, verdict]) => {
    const value = agreed(verdict);
    return value === undefined || value === null ? [] : [[key, value] as const];
  });
  return values.length === 0 ? undefined : Object.fromEntries(values);
}

/** The machine saw nothing there, and somebody put it there rather than confirming what was seen once. */
function isAdded(said: MentionState, suggestion: Mention | undefined): boolean {
  if (suggestion !== undefined || said.exists.is !== 'settled') return false;
  return said.exists.claims.some(({ decision }) => decision.op !== 'mention.confirm');
}

/**
 * Tells which suggestions a decided mention crowds out: names that overlap one, unless they hold an added one within
 * (a person may nest).
 */
function crowding(present: readonly MentionState[]): (mention: Mention) => boolean {
  const names = present
    .filter((m) => (agreed(m.form) ?? 'name') === 'name' || agreed(m.form) === 'alias')
    .flatMap((m) => {
      const isAdded =
        m.exists.is === 'settled' && m.exists.claims.every((c) => c.decision.op === 'mention.add');
      return m.spans.map((span) => ({ span, isAdded }));
    })
    .sort((a, b) => a.span.start - b.span.start);
  const longest = names.reduce((max, { span }) => Math.max(max, span.end - span.start), 0);
  return (mention) => {
    if (mention.form !== 'name' && mention.form !== 'alias') return false;
    let low = 0;
    for (let high = names.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((names[middle]?.span.start ?? 0) < mention.start - longest) low = middle + 1;
      else high = middle;
    }
    for (let name = names[low]; name !== undefined && name.span.start < mention.end; name = names[++low])
      if (overlaps(name.span, mention) && !(name.isAdded && contains(mention, name.span))) return true;
    return false;
  };
}

/** The mentions of this article that were split off to another entity. */
function splitPlaces({ article, text, entities }: SettleInput): Map<string, EntityRef> {
  const places = new Map<string, EntityRef>();
  const members = (entities?.splits ?? []).flatMap(({ as, members }) => members.map((m) => ({ ...m, as })));
  const here = members.filter((m) => m.article === article && m.at !== undefined);
  if (here.length === 0) return places;
  const index = indexText(text);
  for (const { at, as } of here) {
    const placement = resolve(at ?? [], index);
    if (placement.state !== 'orphaned') places.set(keyOf(placement.spans), as);
  }
  return places;
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

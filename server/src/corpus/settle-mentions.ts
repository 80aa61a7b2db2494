// Decisions over suggested mentions. A decision on a span wins over one on its words; both win over the machine.
import { resolve } from '../annotation/anchor';
import type { Verdict } from '../annotation/claims';
import { type MentionState, nameOf } from '../annotation/fold-things';
import type { EntityRef } from '../annotation/operations';
import { indexText } from '../annotation/text-index';
import type { Mention } from '../extraction/analysis';
import { contains, keyOfSpans, overlapFinder, type Span } from '../text/span';
import { isEntityType, type LocalEntities } from './settle-local-entities';
import { namedWords } from './settle-words';
import type { CustomMention, SettledMention, SettleInput, Settlement } from './settlement';

export interface SettledMentions {
  readonly live: SettledMention[];
  readonly rejected: SettledMention[];
  readonly custom: CustomMention[];
}

const NONE: readonly never[] = [];
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
  const wordsOf = (spans: readonly Span[]) => spans.map((s) => text.slice(s.start, s.end)).join(' ');
  /** By the index of a decided mention: 1 when it has met its suggestion. */
  const met = new Uint8Array(state.mentions.length);
  const decidedOn = decidedFinder(state.mentions);
  const crowded = crowding(state.mentions);
  const splits = splitPlaces(input);
  const wordsSaid = input.entities?.words;
  const live: SettledMention[] = [];
  const rejected: SettledMention[] = [];
  const custom: CustomMention[] = [];
  /** The suggested mention that a decided one took the place of, by the latter's name. */
  const origins = new Map<string, Mention>();

  for (const mention of analysis.mentions) {
    const index = decidedOn(mention);
    const said = state.mentions[index];
    if (said !== undefined && met[index] === 0) {
      met[index] = 1;
      place(said, mention);
      continue;
    }
    const words = wordsSaid?.size ? wordsSaid.get(wordsOf([mention])) : undefined;
    if (words?.is === 'settled') {
      const settlement = {
        by: words.claims.map((c) => c.who),
        decisions: words.claims.map((c) => c.decision.id),
      };
      if (words.value === null)
        rejected.push({ ...mention, settlement: { state: 'rejected', ...settlement } });
      else put(mention, words.value, { state: 'confirmed', ...settlement });
    } else if (!crowded(mention)) put(mention, mention.type, SUGGESTED);
  }
  for (let index = 0; index < state.mentions.length; index++) {
    const said = met[index] === 0 ? state.mentions[index] : undefined;
    if (said !== undefined && agreed(said.exists) === true) place(said, undefined);
  }
  const taken = () => [...live, ...custom, ...state.mentions.flatMap((m) => m.spans)];
  for (const { span, type, settlement } of namedWords(input, taken)) {
    const mention = {
      ...span,
      type: 'organization' as const,
      form: 'name' as const,
      entity: '',
      confidence: 1,
    };
    put(mention, type, settlement);
  }
  return {
    live: live.sort(byPlace),
    rejected: rejected.sort(byPlace),
    custom: custom.sort(byPlace),
  };

  function place(said: MentionState, suggestion: Mention | undefined): void {
    const exists = agreed(said.exists);
    const state =
      exists === undefined
        ? 'suggested'
        : exists !== true
          ? 'rejected'
          : isAdded(said, suggestion)
            ? 'added'
            : 'confirmed';
    const settlement = settlementOf(said, state, moved);
    const origin = origins.size > 0 ? origins.get(nameOf('mention', said.spans)) : undefined;
    const link = agreed(said.entity);
    const linkedType = link !== undefined && isEntityType(link.type) ? link.type : undefined;
    const first = said.type.is === 'contested' ? said.type.claims[0]?.value : undefined;
    const type =
      agreed(said.type) ??
      linkedType ??
      suggestion?.type ??
      origin?.type ??
      first ??
      link?.type ??
      'organization';
    const base = suggestion ?? {
      start: said.spans[0]?.start ?? 0,
      end: said.spans.at(-1)?.end ?? 0,
      type: origin?.type ?? 'organization',
      form: agreed(said.form) ?? 'name',
      entity: origin?.entity ?? '',
      confidence: 1,
    };
    const form = agreed(said.form) ?? base.form;
    const mention: Mention = form === base.form ? base : { ...base, form };
    if (state === 'rejected') {
      if (suggestion === undefined) return;
      rejected.push({ ...suggestion, settlement });
      for (const successor of Array.isArray(exists) ? exists : []) origins.set(successor, suggestion);
    } else {
      put(mention, type, settlement, said.spans, link, attributesOf(said));
    }
  }

  /**
   * @param fragments where it stands, if it is discontinuous
   * @param link the entity that people tied it to
   */
  function put(
    mention: Mention,
    type: string,
    settlement: Settlement,
    fragments: readonly Span[] = NONE,
    link?: EntityRef,
    attributes?: Readonly<Record<string, string>>,
  ): void {
    const { start, end, form } = mention;
    const isWhole = fragments.length < 2;
    const more =
      isWhole && attributes === undefined
        ? undefined
        : { ...(!isWhole && { fragments }), ...(attributes && { attributes }) };
    if (!isEntityType(type)) {
      custom.push({ start, end, type, form, ...more, settlement });
      return;
    }
    const ref =
      link ?? (splits.size > 0 ? splits.get(keyOfSpans(isWhole ? [mention] : fragments)) : undefined);
    const isKept = mention.entity !== '' && mention.type === type;
    const entity = ref
      ? local.named(ref)
      : isKept
        ? mention.entity
        : local.bearing(wordsOf(isWhole ? [mention] : fragments), type);
    const confidence = settlement.state === 'suggested' ? mention.confidence : 1;
    // All fields by name: there may be thousands of mentions, and a spread costs ten times as much.
    const settled: Required<Mention> & Pick<SettledMention, 'settlement'> = {
      start,
      end,
      type,
      form,
      entity,
      confidence,
      settlement,
    };
    live.push(more === undefined ? settled : { ...settled, ...more });
  }
}

/**
 * Gives the index of the decision on a span; -1 where there is none. Quick for spans that come in the order of the text.
 *
 * @param decided in the order of the text
 */
function decidedFinder(decided: readonly MentionState[]): (span: Span) => number {
  const startOf = (index: number) => decided[index]?.spans[0]?.start ?? 0;
  /** The first that begins at the place that was asked about last, or behind it. */
  let first = 0;
  return ({ start, end }) => {
    if (first > 0 && startOf(first - 1) >= start) first = 0;
    while (first < decided.length && startOf(first) < start) first++;
    for (let index = first; index < decided.length && startOf(index) === start; index++) {
      const spans = decided[index]?.spans;
      if (spans?.length === 1 && spans[0]?.end === end) return index;
    }
    return -1;
  };
}

function settlementOf(
  said: MentionState,
  state: Settlement['state'],
  moved: ReadonlySet<string>,
): Settlement {
  const { by, decisions } = said;
  const contested = isContested(said);
  const isMoved = moved.size > 0 && isAny(decisions, moved);
  // After an edit thousands are moved, and a spread costs ten times as much.
  if (!contested) return isMoved ? { state, by, decisions, moved: true } : { state, by, decisions };
  return { state, by, decisions, contested, ...(isMoved && { moved: true }) };
}

function isAny(ids: readonly string[], among: ReadonlySet<string>): boolean {
  for (const id of ids) if (among.has(id)) return true;
  return false;
}

function isContested({ exists, type, form, entity, attributes }: MentionState): boolean {
  const is = 'contested';
  if (exists.is === is || type.is === is || form.is === is || entity.is === is) return true;
  for (const verdict of attributes.values()) if (verdict.is === is) return true;
  return false;
}

/** The attributes on which people agree; undefined when there is none. */
function attributesOf({ attributes }: MentionState): Readonly<Record<string, string>> | undefined {
  if (attributes.size === 0) return undefined;
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
function crowding(decided: readonly MentionState[]): (mention: Mention) => boolean {
  type Name = Span & { readonly isAdded: boolean };
  let crowds: ((one: Span) => Name[]) | undefined;
  const gather = () => {
    const names: Name[] = [];
    for (const { form, exists, spans } of decided) {
      if (agreed(exists) !== true) continue;
      const said = agreed(form) ?? 'name';
      if (said !== 'name' && said !== 'alias') continue;
      const isAdded = exists.is === 'settled' && exists.claims.every((c) => c.decision.op === 'mention.add');
      for (const { start, end } of spans) names.push({ start, end, isAdded });
    }
    return overlapFinder(names);
  };
  return (mention) => {
    if (decided.length === 0 || (mention.form !== 'name' && mention.form !== 'alias')) return false;
    crowds ??= gather();
    return crowds(mention).some((name) => !(name.isAdded && contains(mention, name)));
  };
}

/** The mentions of this article that were split off to another entity. */
function splitPlaces({ article, text, entities }: SettleInput): Map<number | string, EntityRef> {
  const places = new Map<number | string, EntityRef>();
  const members = (entities?.splits ?? []).flatMap(({ as, members }) => members.map((m) => ({ ...m, as })));
  const here = members.filter((m) => m.article === article && m.at !== undefined);
  if (here.length === 0) return places;
  const index = indexText(text);
  for (const { at, as } of here) {
    const placement = resolve(at ?? [], index);
    if (placement.state !== 'orphaned') places.set(keyOfSpans(placement.spans), as);
  }
  return places;
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

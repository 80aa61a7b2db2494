// What people say of the mentions and quotes of one article: claims entered into a ledger and read out again, thing by
// thing. A function of the decisions and of where their words stand. Knows nothing of orphans, notes and dismissals.
import type { Span } from '../text/span';
import { type Contradiction, createLedger, type Ledger, type Verdict } from './claims';
import type { Decision } from './decision';
import type { EntityRef, FieldTypes } from './operations';
import { type Places, placeOf } from './places';

/** What people say of one span: a mention. */
export interface MentionState {
  readonly spans: readonly Span[];
  /** Names of those that took its place, where it was moved. */
  readonly exists: Verdict<Existence>;
  readonly type: Verdict<string>;
  readonly form: Verdict<FieldTypes['form']>;
  readonly entity: Verdict<EntityRef>;
  /** By key of the attribute; null: it has none. */
  readonly attributes: ReadonlyMap<string, Verdict<string | null>>;
  readonly by: readonly string[];
  readonly decisions: readonly string[];
}

/** What people say of one quote, named by its content. */
export interface QuoteState {
  readonly spans: readonly Span[];
  readonly exists: Verdict<Existence>;
  readonly kind: Verdict<FieldTypes['kind']>;
  readonly speaker: Verdict<Speaker>;
  readonly cue: Verdict<readonly Span[]>;
  readonly source: Verdict<readonly Span[]>;
  readonly nested: Verdict<boolean>;
  readonly by: readonly string[];
  readonly decisions: readonly string[];
}

/** `true`: it is there. `false`: it is none. A list: it is there as these targets instead. */
export type Existence = boolean | readonly string[];

export interface Speaker {
  readonly speaker: EntityRef | null;
  readonly status: FieldTypes['speaker status'];
}

/** What people say of some things, in the order of the text. */
export interface Things {
  readonly mentions: readonly MentionState[];
  readonly quotes: readonly QuoteState[];
  readonly contradictions: readonly Contradiction[];
}

/** The key of the entity that a key's entity was merged into; the key itself when it was not merged. */
export type SameEntity = (key: string) => string;

/**
 * Folds decisions whose words all stand in the text.
 *
 * @param placed in the order of time
 */
export function foldThings(placed: readonly Decision[], places: Places, sameEntity: SameEntity): Things {
  const ledger = collect({ placed, places, sameEntity, withoutSuccessors: new Set() });
  const contradictions = ledger.contradictions();
  // Where people disagree about what became of a thing, none of the successors stands.
  const contested = new Set(
    contradictions
      .filter((c) => c.aspect === 'exists')
      .flatMap((c) =>
        c.claims.filter((claim) => typeof claim.value !== 'boolean').map((claim) => claim.decision.id),
      ),
  );
  const settled =
    contested.size === 0 ? ledger : collect({ placed, places, sameEntity, withoutSuccessors: contested });
  return {
    mentions: settled.names('mention ').map((target) => mentionState(settled, target)),
    quotes: settled.names('quote ').map((target) => quoteState(settled, target)),
    contradictions,
  };
}

/** Where the words of one anchor of a decision stand; none where it has no such anchor, or is orphaned. */
export function spansOf(places: Places, decision: Decision, field: string): readonly Span[] {
  const placement = placeOf(places, decision, field)?.placement;
  return placement === undefined || placement.state === 'orphaned' ? [] : placement.spans;
}

/** The aspect of an attribute is this and its key. */
const ATTRIBUTE = 'attribute ';

/** The name of a thing: names in the order of text order are things in the order of the article. */
export function nameOf(kind: 'mention' | 'quote', spans: readonly Span[]): string {
  let name: string = kind;
  for (const { start, end } of spans) name += ` ${nineDigits(start)}-${nineDigits(end)}`;
  return name;
}

const nineDigits = (offset: number): string => String(1e9 + offset).slice(1);

/** The spans that a target's name tells. */
export function spansIn(target: string): Span[] {
  return target
    .split(' ')
    .slice(1)
    .map((part) => {
      const [start, end] = part.split('-');
      return { start: Number(start), end: Number(end) };
    });
}

/** The content of quotes joined into one: fragments in the order of the text, those that overlap as one. */
export function joinedContent(parts: readonly Span[]): Span[] {
  const content: Span[] = [];
  for (const part of parts.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = content.at(-1);
    if (last === undefined || part.start >= last.end) content.push(part);
    else content[content.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
  }
  return content;
}

interface Collection {
  readonly placed: readonly Decision[];
  readonly places: Places;
  readonly sameEntity: SameEntity;
  /** Ids of decisions that must not put anything in a moved thing's place. */
  readonly withoutSuccessors: ReadonlySet<string>;
}

/**
 * Enters all claims, the latest decisions first, for whether a decision still speaks of what came after a move depends
 * on later decisions alone.
 */
function collect(collection: Collection): Ledger {
  const ledger = createLedger();
  for (const decision of collection.placed.toReversed()) {
    if (!('at' in decision)) continue;
    if (decision.op.startsWith('mention.')) enterMention(ledger, decision, collection);
    else if (decision.op.startsWith('quote.')) enterQuote(ledger, decision, collection);
  }
  return ledger;
}

type Enter = (ledger: Ledger, decision: Extract<Decision, { at: unknown }>, collection: Collection) => void;

const enterMention: Enter = (ledger, decision, { places, sameEntity, withoutSuccessors }) => {
  const at = nameOf('mention', spansOf(places, decision, 'at'));
  const describe = (target: string): void => {
    ledger.claim(target, 'exists', true, decision);
    if ('type' in decision && decision.type !== undefined)
      ledger.claim(target, 'type', decision.type, decision);
    if ('form' in decision && decision.form !== undefined)
      ledger.claim(target, 'form', decision.form, decision);
    if ('entity' in decision && decision.entity !== undefined)
      ledger.claim(target, 'entity', decision.entity, decision, sameEntity(decision.entity.key));
    if (decision.op === 'mention.attribute')
      ledger.claim(target, `${ATTRIBUTE}${decision.attribute}`, decision.value, decision);
  };
  if (decision.op === 'mention.reject') ledger.claim(at, 'exists', false, decision);
  else if (decision.op === 'mention.move') {
    const to = nameOf('mention', spansOf(places, decision, 'to'));
    ledger.claim(at, 'exists', to === at ? true : [to], decision);
    if (stillSays(ledger, at, decision) && !withoutSuccessors.has(decision.id)) describe(to);
  } else if (decision.op !== 'mention.note') describe(at);
};

const enterQuote: Enter = (ledger, decision, { places, sameEntity, withoutSuccessors }) => {
  const at = nameOf('quote', spansOf(places, decision, 'at'));
  const describe = (target: string): void => {
    ledger.claim(target, 'exists', true, decision);
    if ('kind' in decision) ledger.claim(target, 'kind', decision.kind, decision);
    if ('speaker' in decision) {
      const { speaker, status } = decision;
      const sameAs = speaker === null ? `nobody ${status}` : sameEntity(speaker.key);
      ledger.claim(target, 'speaker', { speaker, status }, decision, sameAs);
    }
    if ('cue' in decision) ledger.claim(target, 'cue', spansOf(places, decision, 'cue'), decision);
    if ('source' in decision) ledger.claim(target, 'source', spansOf(places, decision, 'source'), decision);
    if ('kind' in decision && decision.op !== 'quote.kind')
      ledger.claim(target, 'nested', decision.nested ?? false, decision);
    if (decision.op !== 'quote.unattributed') return;
    ledger.claim(target, 'speaker', { speaker: null, status: 'none' }, decision, 'nobody none');
    ledger.claim(target, 'cue', [], decision);
    ledger.claim(target, 'source', [], decision);
  };
  const replaceWith = (thing: string, successors: readonly string[]): void => {
    const same = successors.length === 1 && successors[0] === thing;
    ledger.claim(thing, 'exists', same ? true : successors, decision);
  };
  const follow = (successors: readonly string[]): void => {
    if (stillSays(ledger, at, decision) && !withoutSuccessors.has(decision.id)) successors.forEach(describe);
  };
  if (decision.op === 'quote.reject') ledger.claim(at, 'exists', false, decision);
  else if (decision.op === 'quote.content') {
    const to = [nameOf('quote', spansOf(places, decision, 'to'))];
    replaceWith(at, to);
    follow(to);
  } else if (decision.op === 'quote.split') {
    const into = decision.into.map((_, i) => nameOf('quote', spansOf(places, decision, `into.${i}`)));
    replaceWith(at, into);
    follow(into);
  } else if (decision.op === 'quote.join') {
    const others = decision.with.map((_, i) => spansOf(places, decision, `with.${i}`));
    const joined = [nameOf('quote', joinedContent([...spansOf(places, decision, 'at'), ...others.flat()]))];
    replaceWith(at, joined);
    for (const other of others) replaceWith(nameOf('quote', other), joined);
    follow(joined);
  } else if (decision.op !== 'quote.note') describe(at);
};

/** True while a decision is its author's last word on whether its target exists. */
function stillSays(ledger: Ledger, target: string, decision: Decision): boolean {
  return ledger.of(target, 'exists', decision.who)?.decision === decision;
}

function mentionState(ledger: Ledger, target: string): MentionState {
  const attributes = ledger.aspects(target, ATTRIBUTE);
  return {
    spans: spansIn(target),
    exists: ledger.verdict(target, 'exists'),
    type: ledger.verdict(target, 'type'),
    form: ledger.verdict(target, 'form'),
    entity: ledger.verdict(target, 'entity'),
    attributes: new Map(
      attributes.map((aspect) => [aspect.slice(ATTRIBUTE.length), ledger.verdict(target, aspect)]),
    ),
    ...ledger.voices(target),
  };
}

function quoteState(ledger: Ledger, target: string): QuoteState {
  return {
    spans: spansIn(target),
    exists: ledger.verdict(target, 'exists'),
    kind: ledger.verdict(target, 'kind'),
    speaker: ledger.verdict(target, 'speaker'),
    cue: ledger.verdict(target, 'cue'),
    source: ledger.verdict(target, 'source'),
    nested: ledger.verdict(target, 'nested'),
    ...ledger.voices(target),
  };
}

// Fold: what the decisions of one article amount to. A function of the set of decisions and of where their words stand:
// order, repetition and the way they came together change nothing. Knows no suggestions (corpus/settle.ts does).
import type { Span } from '../text/span';
import { type Claim, type Contradiction, compare, createLedger, type Ledger, type Verdict } from './claims';
import { anchorsOf, byTime, type Decision } from './decision';
import type { EntityRef, FieldTypes } from './operations';
import { type Places, placeOf } from './places';

/** What people say of one span: a mention. */
export interface MentionState {
  readonly target: string;
  readonly spans: readonly Span[];
  /** `moved` is the target that took its place. */
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
  readonly target: string;
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

export interface Dismissal {
  readonly code: string;
  readonly spans: readonly Span[];
  readonly reason: string;
  readonly decision: Decision<'finding.dismiss'>;
}

export interface Note {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly decision: Decision<'mention.note'> | Decision<'quote.note'>;
}

/** Everything people decided about one article, in a canonical order. */
export interface ArticleState {
  readonly mentions: readonly MentionState[];
  readonly quotes: readonly QuoteState[];
  readonly dismissals: readonly Dismissal[];
  readonly notes: readonly Note[];
  /** Each annotator's status of the article. */
  readonly statuses: ReadonlyMap<string, FieldTypes['article status']>;
  /** Decisions whose words were not found again; they are kept, shown and not applied. */
  readonly orphans: readonly Decision[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Folds the decisions of one article.
 *
 * @param inForce as `standing` gives them
 * @param places where their anchors stand in the text in question (`placeAll`)
 * @param sameEntity the key of the entity that a key's entity was merged into, so that two names for one entity are no
 *   contradiction (`EntityState.survivor` of the entities file)
 */
export function foldArticle(
  inForce: readonly Decision[],
  places: Places,
  sameEntity: (key: string) => string = (key) => key,
): ArticleState {
  const ordered = [...inForce].sort(byTime);
  const orphans: Decision[] = [];
  const placed: Decision[] = [];
  for (const decision of ordered) (isPlaced(decision, places) ? placed : orphans).push(decision);
  const ledger = collect({ placed, places, sameEntity, withoutSuccessors: new Set() });
  // Where people disagree about what became of a thing, none of the successors stands.
  const contested = new Set(
    ledger
      .contradictions()
      .filter((c) => c.aspect === 'exists')
      .flatMap((c) =>
        c.claims.filter((claim) => typeof claim.value !== 'boolean').map((claim) => claim.decision.id),
      ),
  );
  const settled =
    contested.size === 0 ? ledger : collect({ placed, places, sameEntity, withoutSuccessors: contested });
  const spansAt = (d: Decision): readonly Span[] => spansOf(places, d, 'at');
  return {
    mentions: settled.names('mention ').map((target) => mentionState(settled, target)),
    quotes: settled.names('quote ').map((target) => quoteState(settled, target)),
    dismissals: placed
      .filter((d) => d.op === 'finding.dismiss')
      .map((d) => ({ code: d.code, reason: d.reason, spans: spansAt(d), decision: d })),
    notes: placed
      .filter((d) => d.op === 'mention.note' || d.op === 'quote.note')
      .map((d) => ({ text: d.text, spans: spansAt(d), decision: d })),
    statuses: new Map(
      placed
        .filter((d) => d.op === 'article.status')
        .map((d): [string, FieldTypes['article status']] => [d.who, d.status])
        .sort(([a], [b]) => compare(a, b)),
    ),
    orphans,
    contradictions: [...ledger.contradictions(), ...placeDisputes(places)],
  };
}

/** Leaves one person's decisions (blind mode), or everybody's but one's. */
export function onlyBy(decisions: readonly Decision[], who: string): Decision[] {
  return decisions.filter((d) => d.who === who);
}

function isPlaced(decision: Decision, places: Places): boolean {
  return anchorsOf(decision).every(
    ({ field }) => (placeOf(places, decision, field)?.placement.state ?? 'orphaned') !== 'orphaned',
  );
}

function spansOf(places: Places, decision: Decision, field: string): readonly Span[] {
  const placement = placeOf(places, decision, field)?.placement;
  return placement === undefined || placement.state === 'orphaned' ? [] : placement.spans;
}

function placeDisputes(places: Places): Contradiction[] {
  const found: Contradiction[] = [];
  for (const { id, field, disputed } of places.values()) {
    if (disputed === undefined) continue;
    const claims: Claim[] = disputed.map((decision) => ({ who: decision.who, value: field, decision }));
    found.push({
      target: `decision ${id}`,
      aspect: 'place',
      claims: claims.sort((a, b) => compare(a.who, b.who)),
    });
  }
  return found.sort((a, b) => compare(a.target, b.target));
}

/** The aspect of an attribute is this and its key. */
const ATTRIBUTE = 'attribute ';

const nameOf = (kind: 'mention' | 'quote', spans: readonly Span[]): string =>
  `${kind} ${spans.map((s) => `${String(s.start).padStart(9, '0')}-${String(s.end).padStart(9, '0')}`).join(' ')}`;

/** The spans that a target's name tells. */
function spansIn(target: string): Span[] {
  return target
    .split(' ')
    .slice(1)
    .map((part) => {
      const [start, end] = part.split('-');
      return { start: Number(start), end: Number(end) };
    });
}

interface Collection {
  readonly placed: readonly Decision[];
  readonly places: Places;
  readonly sameEntity: (key: string) => string;
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
    const whole = [...spansOf(places, decision, 'at'), ...others.flat()].sort((a, b) => a.start - b.start);
    const joined = [nameOf('quote', whole)];
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
    target,
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
    target,
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

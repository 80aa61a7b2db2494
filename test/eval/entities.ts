// Entities: exact spans and types of names against gold, per type, with what went wrong by class; compromise alone
// beside it as the baseline. The newsroom for everyone; the shelf's sets when a folder is named.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import nlp from 'compromise';
import { createAnalyser } from '../../server/src/extraction/analyse';
import type { EntityType } from '../../server/src/extraction/analysis';
import { english } from '../support/english';
import { readNewsroom } from './newsroom';
import type { EvaluationContext, Section, Table } from './section';

export interface TypedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly TypedSpan[];
}

interface Count {
  right: number;
  found: number;
  gold: number;
}

/** What the comparison of two sets of spans says. */
export interface Score {
  readonly exact: Count;
  /** Boundaries alone. */
  readonly span: Count;
  readonly perType: ReadonlyMap<EntityType, Count>;
  readonly errors: ReadonlyMap<string, readonly string[]>;
}

const TYPES: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  NORP: 'group',
};

export const ENTITY_SETS: readonly { name: string; file: string; types: readonly EntityType[] }[] = [
  { name: 'World newswire', file: 'entities/dev/ww_dev.jsonl', types: ['person', 'organization', 'place'] },
  {
    name: 'UNER English EWT',
    file: 'entities/dev/uner_ewt_test.jsonl',
    types: ['person', 'organization', 'place'],
  },
  { name: 'Seeds', file: 'seeds/entities-gold.jsonl', types: ['person', 'organization', 'place', 'group'] },
];

/** A set of the shelf with gold spans of the types that it marks. */
export function readEntitySet(file: string): GoldText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, entities } = JSON.parse(line) as {
        id: string;
        text: string;
        entities: readonly { start: number; end: number; type: string }[];
      };
      const spans = entities.flatMap(({ start, end, type }) => {
        const known = TYPES[type];
        return known === undefined ? [] : [{ start, end, type: known }];
      });
      return { id, text, spans };
    });
}

/** A span with how sure the engine is of it. */
interface SureSpan extends TypedSpan {
  readonly confidence: number;
}

/** The names and aliases of our own analysis. */
export async function ourNames(): Promise<(text: string) => readonly SureSpan[]> {
  const analyser = createAnalyser(await english());
  return (text) =>
    analyser.analyse(text).analysis.mentions.filter(({ form }) => form === 'name' || form === 'alias');
}

/** What compromise finds by itself, with the punctuation that it carries along taken off. */
export function compromiseNames(text: string): readonly TypedSpan[] {
  const document = nlp(text);
  const spans: TypedSpan[] = [];
  const add = (view: { json(options: object): unknown }, type: EntityType): void => {
    for (const { offset } of view.json({ offset: true }) as { offset: { start: number; length: number } }[]) {
      const printed = text.slice(offset.start, offset.start + offset.length);
      const lead = /^[^\p{L}\p{N}]*/u.exec(printed)?.[0].length ?? 0;
      const core = printed.slice(lead).replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '');
      const start = offset.start + lead;
      if (core !== '') spans.push({ start, end: start + core.length, type });
    }
  };
  add(document.people(), 'person');
  add(document.organizations(), 'organization');
  add(document.places(), 'place');
  add(document.match('#Demonym'), 'group');
  return spans;
}

/** Our names and, where they leave room, compromise's. */
function withCompromise(
  ours: (text: string) => readonly TypedSpan[],
): (text: string) => readonly TypedSpan[] {
  return (text) => {
    const own = ours(text);
    const isFree = ({ start, end }: TypedSpan) =>
      !own.some((other) => other.start < end && start < other.end);
    return [...own, ...compromiseNames(text).filter(isFree)];
  };
}

/** Compares spans of these types; counting is one to one, micro-averaged. */
export function scoreSpans(
  texts: readonly GoldText[],
  find: (text: string) => readonly TypedSpan[],
  types: readonly EntityType[],
): Score {
  const zero = (): Count => ({ right: 0, found: 0, gold: 0 });
  const exact = zero();
  const span = zero();
  const perType = new Map(types.map((type) => [type, zero()]));
  const errors = new Map<string, string[]>();
  const note = (kind: string, example: string): void => {
    errors.set(kind, [...(errors.get(kind) ?? []), example]);
  };
  for (const { text, spans } of texts) {
    const gold = spans.filter(({ type }) => types.includes(type));
    const found = find(text).filter(({ type }) => types.includes(type));
    const place = ({ start, end }: TypedSpan) => `${start}:${end}`;
    const whole = (item: TypedSpan) => `${place(item)}:${item.type}`;
    for (const [key, count] of [
      [whole, exact],
      [place, span],
    ] as const) {
      const left = new Map<string, number>();
      for (const item of gold) left.set(key(item), (left.get(key(item)) ?? 0) + 1);
      for (const item of found) {
        const n = left.get(key(item)) ?? 0;
        if (n > 0) {
          count.right++;
          left.set(key(item), n - 1);
        }
      }
      count.found += found.length;
      count.gold += gold.length;
    }
    const goldKeys = new Set(gold.map(whole));
    for (const item of found) {
      const count = perType.get(item.type);
      if (count === undefined) continue;
      count.found++;
      if (goldKeys.has(whole(item))) count.right++;
    }
    for (const type of types) {
      const count = perType.get(type);
      if (count !== undefined)
        count.gold += new Set(gold.filter((item) => item.type === type).map(place)).size;
    }
    const words = ({ start, end }: TypedSpan) => text.slice(start, end).replaceAll(/\s+/g, ' ');
    for (const item of gold) {
      if (found.some((other) => whole(other) === whole(item))) continue;
      const twin = found.find((other) => place(other) === place(item));
      const near = found.find((other) => other.start < item.end && item.start < other.end);
      if (twin !== undefined) note(`${item.type} taken for ${twin.type}`, words(item));
      else if (near !== undefined) note(`boundary of ${item.type}`, `${words(item)} ≠ ${words(near)}`);
      else note(`${item.type} missed`, words(item));
    }
    for (const item of found)
      if (!gold.some((other) => other.start < item.end && item.start < other.end))
        note(`${item.type} invented`, words(item));
  }
  return { exact, span, perType, errors };
}

const percent = (value: number): string => (100 * value).toFixed(1);

/** Precision, recall and F1 of a count, as percentages. */
export function rates({ right, found, gold }: Count): { p: string; r: string; f: string } {
  return {
    p: percent(right / (found || 1)),
    r: percent(right / (gold || 1)),
    f: percent((2 * right) / (found + gold || 1)),
  };
}

function scoreRow(name: string, score: Score, types: readonly EntityType[]): (string | number)[] {
  const { p, r, f } = rates(score.exact);
  const each = types.map((type) => {
    const count = score.perType.get(type);
    return count === undefined ? '–' : rates(count).f;
  });
  return [name, p, r, f, rates(score.span).f, ...each];
}

const ALL_TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'group', 'event'];
const HEAD = [
  'Text',
  'Precision',
  'Recall',
  'F1',
  'Span F1',
  'Person',
  'Organization',
  'Place',
  'Group',
  'Event',
];

function errorRows(score: Score, show: boolean): (string | number)[][] {
  return [...score.errors]
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, 12)
    .map(([kind, examples]) => [
      kind,
      examples.length,
      ...(show ? [[...new Set(examples)].slice(0, 6).join('; ')] : []),
    ]);
}

/** Lower ends of the steps of confidence that the table tells apart. */
const STEPS = [0, 0.4, 0.55, 0.7, 0.8, 0.9, 0.97];

/** Per type and step of confidence: names found, what they promise, how many are right. */
function reliabilityRows(
  sets: readonly { texts: readonly GoldText[]; types: readonly EntityType[] }[],
  find: (text: string) => readonly SureSpan[],
): (string | number)[][] {
  const bins = new Map<string, { found: number; promised: number; right: number }>();
  for (const { texts, types } of sets)
    for (const { text, spans } of texts) {
      const gold = new Set(spans.map(({ start, end, type }) => `${start}:${end}:${type}`));
      for (const { start, end, type, confidence } of find(text)) {
        if (!types.includes(type)) continue;
        const key = `${type}|${STEPS.findLast((step) => confidence >= step) ?? 0}`;
        const bin = bins.get(key) ?? { found: 0, promised: 0, right: 0 };
        bin.found++;
        bin.promised += confidence;
        if (gold.has(`${start}:${end}:${type}`)) bin.right++;
        bins.set(key, bin);
      }
    }
  return ALL_TYPES.flatMap((type) =>
    STEPS.flatMap((step) => {
      const bin = bins.get(`${type}|${step}`);
      if (bin === undefined) return [];
      const { found, promised, right } = bin;
      return [[type, `from ${percent(step)}`, found, percent(promised / found), percent(right / found)]];
    }),
  );
}

async function run({ shelf }: EvaluationContext): Promise<readonly Table[]> {
  const ours = await ourNames();
  const newsroom: GoldText[] = readNewsroom().map(({ id, text, mentions }) => ({
    id,
    text,
    spans: mentions.filter(({ form }) => form === 'name' || form === 'alias'),
  }));
  const mine = scoreSpans(newsroom, ours, ALL_TYPES);
  const rows = [
    scoreRow('Newsroom', mine, ALL_TYPES),
    scoreRow('Newsroom, compromise alone', scoreSpans(newsroom, compromiseNames, ALL_TYPES), ALL_TYPES),
  ];
  const tables: Table[] = [];
  const shelfErrors: Table[] = [];
  const sets: { texts: readonly GoldText[]; types: readonly EntityType[] }[] = [
    { texts: newsroom, types: ALL_TYPES },
  ];
  for (const { name, file, types } of ENTITY_SETS) {
    const full = shelf === undefined ? undefined : path.join(shelf, file);
    if (full === undefined || !existsSync(full)) continue;
    const texts = readEntitySet(full);
    sets.push({ texts, types: [...types] });
    const score = scoreSpans(texts, ours, types);
    rows.push(scoreRow(name, score, ALL_TYPES));
    rows.push(scoreRow(`${name}, compromise alone`, scoreSpans(texts, compromiseNames, types), ALL_TYPES));
    const both = scoreSpans(texts, withCompromise(ours), types);
    rows.push(scoreRow(`${name}, compromise’s names added to ours`, both, ALL_TYPES));
    shelfErrors.push({
      title: `What went wrong: ${name}`,
      head: ['Class', 'Number'],
      rows: errorRows(score, false),
    });
  }
  tables.push({
    title: 'Names and aliases, exact span and type',
    head: HEAD,
    rows,
    note: 'F1 is micro-averaged over the types that the gold marks. Span F1 counts boundaries alone.',
  });
  tables.push({
    title: 'What went wrong: newsroom',
    head: ['Class', 'Number', 'Examples'],
    rows: errorRows(mine, true),
  });
  tables.push({
    title: 'Reliability of the confidence',
    head: ['Type', 'Confidence', 'Found', 'Mean confidence', 'Right'],
    rows: reliabilityRows(sets, ours),
    note: 'Over all texts above. A name is right when its span and its type are.',
  });
  return [...tables, ...shelfErrors];
}

export const entities: Section = { name: 'entities', heading: 'Entities', run };

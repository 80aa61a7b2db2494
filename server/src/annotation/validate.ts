// Is this JSON value a decision that this version understands? Says what is wrong otherwise; changes nothing.
import { type Decision, FORMAT_VERSION } from './decision';
import {
  ARTICLE_STATUSES,
  type FieldKind,
  FORMS,
  fieldsOf,
  isOperation,
  QUOTE_KINDS,
  SPEAKER_STATUSES,
} from './operations';

/** What a line turned out to be. */
export type Reading =
  | { readonly is: 'decision'; readonly decision: Decision }
  /** Written by a later version of the format. */
  | { readonly is: 'future'; readonly version: number }
  /** JSON that is not ours, or an operation that this version does not know: kept, not applied. */
  | { readonly is: 'foreign' }
  /** Ours, but a field is missing or wrong: kept, not applied. */
  | { readonly is: 'invalid'; readonly field: string };

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const listOf = (value: unknown, least: number, check: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length >= least && value.every(check);
const oneOf = (value: unknown, values: readonly string[]): boolean =>
  typeof value === 'string' && values.includes(value);

function isSelector(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { start, exact, before, after } = value;
  const isOffset = typeof start === 'number' && Number.isSafeInteger(start) && start >= 0;
  return isOffset && isText(exact) && typeof before === 'string' && typeof after === 'string';
}

const isAnchor = (value: unknown): boolean => listOf(value, 1, isSelector);
const isEntity = (value: unknown): boolean =>
  isObject(value) && isText(value.key) && isText(value.name) && isText(value.type);

const CHECKS: Readonly<Record<FieldKind, (value: unknown) => boolean>> = {
  anchor: isAnchor,
  'anchor or nothing': (value) => listOf(value, 0, isSelector),
  anchors: (value) => listOf(value, 1, isAnchor),
  text: isText,
  'text or null': (value) => value === null || isText(value),
  entity: isEntity,
  'entity or null': (value) => value === null || isEntity(value),
  members: (value) =>
    listOf(value, 1, (m) => isObject(m) && isText(m.article) && (m.at === undefined || isAnchor(m.at))),
  form: (value) => oneOf(value, FORMS),
  kind: (value) => oneOf(value, QUOTE_KINDS),
  'speaker status': (value) => oneOf(value, SPEAKER_STATUSES),
  'article status': (value) => oneOf(value, ARTICLE_STATUSES),
  'wikidata or null': (value) => value === null || isWikidataId(value),
  yes: (value) => value === true,
};

/** True for the form of a Wikidata item id: Q and a number without leading zero. Whether it exists is not asked. */
export function isWikidataId(value: unknown): boolean {
  return typeof value === 'string' && /^Q[1-9]\d*$/.test(value);
}

const WHEN = /^[0-8]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function isTime(value: unknown): boolean {
  return typeof value === 'string' && WHEN.test(value) && !Number.isNaN(Date.parse(value));
}

/** Reads one JSON value. Fields that nobody asked for are let be. */
export function readDecision(value: unknown): Reading {
  if (!isObject(value) || typeof value.v !== 'number') return { is: 'foreign' };
  if (value.v > FORMAT_VERSION) return { is: 'future', version: value.v };
  if (!isOperation(value.op)) return { is: 'foreign' };
  for (const field of ['id', 'who', 'tool']) if (!isText(value[field])) return { is: 'invalid', field };
  if (!isTime(value.when)) return { is: 'invalid', field: 'when' };
  const least = value.op === 'withdraw' ? 1 : 0;
  if ((least > 0 || value.replaces !== undefined) && !listOf(value.replaces, least, isText))
    return { is: 'invalid', field: 'replaces' };
  if (value.between !== undefined && !listOf(value.between, 2, isText))
    return { is: 'invalid', field: 'between' };
  if (value.batch !== undefined && !isText(value.batch)) return { is: 'invalid', field: 'batch' };
  for (const [field, kind, needed] of fieldsOf(value.op)) {
    const held = value[field];
    if (held === undefined ? needed : !CHECKS[kind](held)) return { is: 'invalid', field };
  }
  return { is: 'decision', decision: value as unknown as Decision };
}

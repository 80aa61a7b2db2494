// What a person can decide, as one table: each operation, its fields and what each field must look like. Types,
// validation, key order on disk and the walk over anchors all come from here. A new operation is one entry.
// Knows nothing of what a decision leads to (fold.ts, fold-entities.ts).

/** Where some words stand: position and the words themselves, with up to 32 characters on either side. */
export interface Selector {
  /** UTF-16 offset in the text as it was when the selector was made. */
  readonly start: number;
  readonly exact: string;
  readonly before: string;
  readonly after: string;
}

/** The fragments of one span, in the order of the text; nearly always one. */
export type Anchor = readonly Selector[];

/** An entity as a decision names it: the register's key, and enough to show it when the register knows it no more. */
export interface EntityRef {
  readonly key: string;
  readonly name: string;
  readonly type: string;
}

/** A part of an entity: a whole article, or one mention in it. */
export interface Member {
  readonly article: string;
  readonly at?: Anchor;
}

export const FORMS = ['name', 'alias', 'nominal', 'pronoun'] as const;
export const QUOTE_KINDS = ['direct', 'mixed', 'indirect'] as const;
export const SPEAKER_STATUSES = ['named', 'resolved', 'metonym', 'anonymous', 'unclear', 'none'] as const;
export const ARTICLE_STATUSES = ['not started', 'in progress', 'done', 'reviewed'] as const;

/** The kinds of field and the value each holds. */
export interface FieldTypes {
  readonly anchor: Anchor;
  readonly 'anchor or nothing': Anchor;
  readonly anchors: readonly Anchor[];
  readonly text: string;
  readonly 'text or null': string | null;
  readonly entity: EntityRef;
  readonly 'entity or null': EntityRef | null;
  readonly members: readonly Member[];
  readonly form: (typeof FORMS)[number];
  readonly kind: (typeof QUOTE_KINDS)[number];
  readonly 'speaker status': (typeof SPEAKER_STATUSES)[number];
  readonly 'article status': (typeof ARTICLE_STATUSES)[number];
  readonly 'wikidata or null': string | null;
  readonly yes: boolean;
}
export type FieldKind = keyof FieldTypes;

interface Shape {
  /** The file it belongs in: beside the article, beside newsmark.json, or either. */
  readonly file: 'article' | 'entities' | 'both';
  readonly needs: Readonly<Record<string, FieldKind>>;
  readonly may?: Readonly<Record<string, FieldKind>>;
}

const mention = { type: 'text' } as const;
const mentionMay = { form: 'form', entity: 'entity' } as const;
const frame = {
  kind: 'kind',
  cue: 'anchor or nothing',
  source: 'anchor or nothing',
  speaker: 'entity or null',
  status: 'speaker status',
} as const;
const nested = { nested: 'yes' } as const;

/** Every operation. `needs` and `may` list fields in their order on disk; `at` is always the thing decided on. */
export const OPERATIONS = {
  // A mention: `confirm` and `add` hold everything that was agreed to, so that they stand without the machine.
  'mention.confirm': { file: 'article', needs: { at: 'anchor', ...mention }, may: mentionMay },
  'mention.add': { file: 'article', needs: { at: 'anchor', ...mention }, may: mentionMay },
  'mention.reject': { file: 'article', needs: { at: 'anchor' }, may: mention },
  'mention.retype': { file: 'article', needs: { at: 'anchor', ...mention } },
  'mention.move': { file: 'article', needs: { at: 'anchor', to: 'anchor', ...mention }, may: mentionMay },
  'mention.link': { file: 'article', needs: { at: 'anchor', entity: 'entity' } },
  // Null takes the attribute away.
  'mention.attribute': {
    file: 'article',
    needs: { at: 'anchor', attribute: 'text', value: 'text or null' },
  },
  'mention.note': { file: 'article', needs: { at: 'anchor', text: 'text' } },
  // A quote is named by its content; one whose content changes brings the rest of its frame along.
  'quote.confirm': { file: 'article', needs: { at: 'anchor', ...frame }, may: nested },
  'quote.add': { file: 'article', needs: { at: 'anchor', ...frame }, may: nested },
  'quote.reject': { file: 'article', needs: { at: 'anchor' } },
  'quote.kind': { file: 'article', needs: { at: 'anchor', kind: 'kind' } },
  'quote.speaker': {
    file: 'article',
    needs: { at: 'anchor', speaker: 'entity or null', status: 'speaker status' },
  },
  'quote.cue': { file: 'article', needs: { at: 'anchor', cue: 'anchor or nothing' } },
  'quote.source': { file: 'article', needs: { at: 'anchor', source: 'anchor or nothing' } },
  'quote.content': { file: 'article', needs: { at: 'anchor', to: 'anchor', ...frame }, may: nested },
  'quote.split': { file: 'article', needs: { at: 'anchor', into: 'anchors', ...frame }, may: nested },
  'quote.join': { file: 'article', needs: { at: 'anchor', with: 'anchors', ...frame }, may: nested },
  'quote.unattributed': { file: 'article', needs: { at: 'anchor' } },
  'quote.note': { file: 'article', needs: { at: 'anchor', text: 'text' } },
  'finding.dismiss': { file: 'article', needs: { at: 'anchor', code: 'text', reason: 'text' } },
  'article.status': { file: 'article', needs: { status: 'article status' } },
  // A newer place for an anchor of the decision `of`: `field` is its field, with an index where there are several.
  'anchor.set': { file: 'article', needs: { of: 'text', field: 'text', place: 'anchor' } },
  // Entities of the corpus, named by the register's key.
  'entity.rename': { file: 'entities', needs: { entity: 'text', name: 'text' } },
  'entity.retype': { file: 'entities', needs: { entity: 'text', type: 'text' } },
  'entity.alias': { file: 'entities', needs: { entity: 'text', alias: 'text' } },
  'entity.unalias': { file: 'entities', needs: { entity: 'text', alias: 'text' } },
  'entity.merge': { file: 'entities', needs: { entity: 'text', into: 'text' } },
  'entity.split': { file: 'entities', needs: { entity: 'text', as: 'entity', members: 'members' } },
  'entity.wikidata': { file: 'entities', needs: { entity: 'text', wikidata: 'wikidata or null' } },
  'entity.note': { file: 'entities', needs: { entity: 'text', text: 'text' } },
  // Words, wherever they stand: never an entity, or always one of this type.
  'words.kill': { file: 'entities', needs: { words: 'text' } },
  'words.name': { file: 'entities', needs: { words: 'text', type: 'text' } },
  // Takes back the decisions that `replaces` names, and says nothing else.
  withdraw: { file: 'both', needs: {} },
} as const satisfies Readonly<Record<string, Shape>>;

export type OperationName = keyof typeof OPERATIONS;

type Field = readonly [name: string, kind: FieldKind, needed: boolean];

const FIELDS = new Map(
  Object.entries<Shape>(OPERATIONS).map(([op, { needs, may = {} }]): [string, readonly Field[]] => [
    op,
    [
      ...Object.entries(needs).map(([name, kind]): Field => [name, kind, true]),
      ...Object.entries(may).map(([name, kind]): Field => [name, kind, false]),
    ],
  ]),
);

/** The fields of an operation, with their kinds, in their order on disk. */
export function fieldsOf(op: OperationName): readonly Field[] {
  return FIELDS.get(op) ?? [];
}

/** True when `op` is an operation that this version knows. */
export function isOperation(op: unknown): op is OperationName {
  return typeof op === 'string' && Object.hasOwn(OPERATIONS, op);
}

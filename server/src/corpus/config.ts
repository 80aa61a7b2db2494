// The settings of a corpus: what newsmark.json may say, what holds where it says nothing, and what is wrong with it.
// Reads no files; a broken part is named and falls back to its default, the rest of the file holds.
import type { ErrorObject, ValidateFunction } from 'ajv';
import { closest, distance } from 'fastest-levenshtein';
import {
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import schema from '../../schema/newsmark.schema.json';
import type { EntityType, Severity } from '../extraction/analysis';
import type { Span } from '../text/span';
import * as validator from './config-validator.data';

/** What the published schema says of a value, compiled ahead. */
const validate = validator.validate as unknown as ValidateFunction;

/** The name of the file that makes its folder a corpus. */
export const CONFIG_FILE = 'newsmark.json';

export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>;

/** A type of entity that the corpus adds for what people mark themselves. */
export interface CustomEntityType {
  /** How the type is written in files. */
  readonly key: string;
  readonly name: string;
  /** As #rrggbb. */
  readonly colour?: string;
  /** The character that chooses the type in a menu. */
  readonly shortcut?: string;
}

/** What people may note of a mention. */
export interface MentionAttribute {
  /** How the attribute is written in files. */
  readonly key: string;
  readonly name: string;
  /** The values to choose from; any text where it is absent. */
  readonly values?: readonly string[];
}

/** What a newsmark.json says; the schema (server/schema/newsmark.schema.json) tells what each part means. */
export interface CorpusConfig {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly languages: readonly string[];
  readonly rules: RuleSeverities;
  /** Findings that a rule is less sure of than this, 0…1, are not shown; absent where the file says nothing. */
  readonly threshold?: number;
  readonly overrides: readonly { readonly files: readonly string[]; readonly rules: RuleSeverities }[];
  readonly names: Readonly<Record<string, EntityType>>;
  readonly notEntities: readonly string[];
  readonly entityTypes: readonly CustomEntityType[];
  readonly attributes: readonly MentionAttribute[];
  /** Metadata by path or glob pattern. */
  readonly metadata: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** In bytes. */
  readonly maxFileSize: number;
}

export const DEFAULT_CONFIG: CorpusConfig = {
  include: ['**/*.txt', '**/*.md'],
  exclude: [],
  languages: ['en'],
  rules: {},
  overrides: [],
  names: {},
  notEntities: [],
  entityTypes: [],
  attributes: [],
  metadata: {},
  maxFileSize: 10_000_000,
};

/** Something wrong in a newsmark.json; offsets are UTF-16 in its text. */
export interface ConfigProblem extends Span {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface ParsedConfig {
  readonly config: CorpusConfig;
  /** In the order of the text; none when all is well. */
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads the text of a newsmark.json. Comments and trailing commas are allowed. Never throws.
 *
 * @param text the whole file; an empty one says nothing and is fine
 */
export function parseConfig(text: string): ParsedConfig {
  const source = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  if (source.trim() === '') return { config: DEFAULT_CONFIG, problems: [] };
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { allowTrailingComma: true });
  const problems: ConfigProblem[] = errors.map(syntaxProblem);
  if (root === undefined) return { config: DEFAULT_CONFIG, problems };
  const said: unknown = getNodeValue(root);
  const broken: JSONPath[] = [];
  if (!validate(said)) {
    for (const error of validate.errors ?? []) {
      const path = pathOf(root, error);
      if (broken.some((known) => known.length <= path.length && known.every((key, i) => key === path[i])))
        continue;
      broken.push(path);
      problems.push(schemaProblem(root, path, error));
    }
  }
  problems.sort((a, b) => a.start - b.start || a.end - b.end);
  return { config: { ...DEFAULT_CONFIG, ...(without(said, broken, []) as Partial<CorpusConfig>) }, problems };
}

/** The value without its broken parts: a broken property or list entry is left out, a broken root is empty. */
function without(value: unknown, broken: readonly JSONPath[], at: JSONPath): unknown {
  const isBroken = (path: JSONPath) =>
    broken.some((b) => b.length === path.length && b.every((key, i) => key === path[i]));
  if (at.length === 0 && isBroken(at)) return {};
  if (Array.isArray(value))
    return value.flatMap((item, i) =>
      isBroken([...at, i]) ? [] : [without(item, broken, [...at, i]) as unknown],
    );
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isBroken([...at, key]))
      .map(([key, item]) => [key, without(item, broken, [...at, key])]),
  );
}

const SYNTAX: Readonly<Record<string, string>> = {
  CommaExpected: 'A comma is missing before this.',
  ColonExpected: 'A colon is missing before this.',
  PropertyNameExpected: 'A setting’s name in quotation marks belongs here.',
  ValueExpected: 'A value is missing here.',
  CloseBraceExpected: 'A closing brace } is missing.',
  CloseBracketExpected: 'A closing bracket ] is missing.',
  EndOfFileExpected: 'The settings end before this; take it out.',
  UnexpectedEndOfString: 'A closing quotation mark is missing.',
  UnexpectedEndOfComment: 'A comment is not closed.',
};

function syntaxProblem({ error, offset, length }: ParseError): ConfigProblem {
  const message =
    SYNTAX[printParseErrorCode(error)] ??
    'This is no JSON; put texts in quotation marks and commas between settings.';
  return { start: offset, end: offset + length, severity: 'error', message };
}

/** Where in the value an error lies; for an unknown or unfit property name, the property. */
function pathOf(root: Node, error: ErrorObject): JSONPath {
  const path: (string | number)[] = [];
  for (const part of error.instancePath.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const isList = (path.length === 0 ? root : findNodeAtLocation(root, path))?.type === 'array';
    path.push(isList ? Number(key) : key);
  }
  const name: unknown = error.params.additionalProperty ?? error.propertyName ?? error.params.propertyName;
  return typeof name === 'string' ? [...path, name] : path;
}

function schemaProblem(root: Node, path: JSONPath, error: ErrorObject): ConfigProblem {
  const value = path.length === 0 ? root : findNodeAtLocation(root, [...path]);
  const isName = error.keyword === 'additionalProperties' || error.propertyName !== undefined;
  const node = (isName ? value?.parent?.children?.[0] : value) ?? root;
  const span = { start: node.offset, end: node.offset + node.length };
  const severity = error.keyword === 'additionalProperties' ? 'warning' : 'error';
  return { ...span, severity, message: describe(path, value, error) };
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list in brackets',
  object: 'settings in braces',
  string: 'a text in quotation marks',
  integer: 'a whole number',
  number: 'a number',
};

function describe(path: JSONPath, value: Node | undefined, error: ErrorObject): string {
  const owner = path.findLast((part) => typeof part === 'string') ?? CONFIG_FILE;
  const plain = value !== undefined && value.type !== 'object' && value.type !== 'array';
  const given = plain ? String(getNodeValue(value)) : '…';
  const inRules = path.includes('rules');
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(path.at(-1));
      const known = Object.keys((inRules ? schema.definitions.rules : schema).properties);
      return `${inRules ? 'There is no rule' : 'There is no setting'} “${name}”${suggestion(name, known)}`;
    }
    case 'enum': {
      const allowed = (error.params.allowedValues as unknown[]).map(String);
      const kind = inRules
        ? 'severity'
        : path.includes('languages')
          ? 'language Newsmark reads'
          : 'entity type';
      return `“${given}” is no ${kind}${suggestion(given, allowed)}`;
    }
    case 'type':
      return `“${owner}” takes ${TYPES[String(error.params.type)] ?? String(error.params.type)} here.`;
    case 'required':
      return `“${String(error.params.missingProperty)}” is missing here.`;
    case 'minimum':
      return `“${owner}” must be at least ${String(error.params.limit)}.`;
    case 'maximum':
      return `“${owner}” must be at most ${String(error.params.limit)}.`;
    case 'not':
      if (owner === 'shortcut')
        return `The key “${given}” chooses a type that Newsmark has already; take another.`;
      return `“${given}” is a type that Newsmark has already; choose another key.`;
    case 'pattern':
      return PATTERNS[owner] ?? GLOB;
    default:
      return `“${owner}” ${error.message ?? 'is not right'}.`;
  }
}

const GLOB =
  'A pattern names paths below this folder with forward slashes; what is to be left out goes under “exclude”.';
const PATTERNS: Readonly<Record<string, string>> = {
  shortcut: 'A shortcut is one lower-case letter or digit.',
  key: 'A key is made of lower-case letters, digits and hyphens and begins with a letter.',
  colour: 'A colour is written as #rrggbb.',
};

/** The end of a message about an unknown word: the word that was meant, or the words there are. */
function suggestion(word: string, known: readonly string[]): string {
  const begun = word.length >= 3 ? known.find((name) => name.startsWith(word.toLowerCase())) : undefined;
  const best = begun ?? closest(word.toLowerCase(), known);
  if (begun !== undefined || distance(word.toLowerCase(), best) <= Math.max(2, word.length / 3))
    return `; did you mean “${best}”?`;
  return known.length <= 6 ? `; write one of ${known.join(', ')}.` : '.';
}

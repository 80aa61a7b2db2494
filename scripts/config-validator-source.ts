// The source of server/src/corpus/config-validator.data.ts: ajv's check of newsmark.json by its published schema,
// compiled ahead. Compiling takes longer than everything else that a start does with the settings.
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import schema from '../server/schema/newsmark.schema.json';

const HEADER = `// @ts-nocheck
// Written by npm run schemas out of server/schema/newsmark.schema.json; a change of the schema needs another run.
`;
/** The one helper of ajv that the code asks for: the length of a text in code points. */
const LENGTH = 'require("ajv/dist/runtime/ucs2length").default';
/** What tells people about the schema and decides nothing. */
const TOLD = new Set(['$schema', 'title', 'description', 'enumDescriptions', 'default']);

/** @throws when the schema asks for a helper of ajv that is not known here */
export function configValidatorSource(): string {
  const ajv = new Ajv({ allErrors: true, code: { source: true, esm: true, lines: true } });
  const code = standaloneCode(ajv, ajv.compile(bare(schema) as object))
    .replace('"use strict";', '')
    .replace(/^export default .*;$/mu, '')
    .replace(LENGTH, '(text) => [...text].length');
  if (code.includes('require(')) throw new Error('The schema needs a helper of ajv that is not at hand.');
  return `${HEADER}${code.trim()}\n`;
}

/** A schema without what only tells about it; a property of such a name stays. */
function bare(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isNames || !TOLD.has(key))
      .map(([key, item]) => [key, bare(item, !isNames && (key === 'properties' || key === 'definitions'))]),
  );
}

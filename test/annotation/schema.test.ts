import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, OPERATIONS, type OperationName } from '../../server/src/annotation/operations';
import { formatDecision } from '../../server/src/annotation/sidecar';
import { readDecision } from '../../server/src/annotation/validate';
import { decisionsOn, entityDecisions, newsText } from './arbitrary';

const folder = path.join(import.meta.dirname, '../../server/schema');
const read = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const ajv = new Ajv({ strict: false });
const schemas = { article: read('decisions.schema.json'), entities: read('entities.schema.json') };
const fits = { article: ajv.compile(schemas.article), entities: ajv.compile(schemas.entities) };

describe('the published schemas', () => {
  it('know every operation with its fields, and no other', () => {
    for (const kind of ['article', 'entities'] as const) {
      const listed = (
        schemas[kind].oneOf as { properties: Record<string, { const?: string }>; required: string[] }[]
      ).map(({ properties, required }) => [
        properties.op?.const,
        Object.keys(properties).filter((p) => p !== 'op' && p !== 'replaces'),
        required.filter((r) => r !== 'op' && r !== 'replaces'),
      ]);
      const known = (Object.keys(OPERATIONS) as OperationName[])
        .filter((op) => OPERATIONS[op].file === kind || OPERATIONS[op].file === 'both')
        .map((op) => [
          op,
          fieldsOf(op).map(([name]) => name),
          fieldsOf(op)
            .filter(([, , needed]) => needed)
            .map(([name]) => name),
        ]);
      expect(listed).toEqual(known);
    }
  });

  it('accept every line that is written', () => {
    fc.assert(
      fc.property(newsText.chain(decisionsOn), entityDecisions, (article, entities) => {
        for (const [kind, list] of [
          ['article', article],
          ['entities', entities],
        ] as const)
          for (const decision of list)
            expect(fits[kind](JSON.parse(formatDecision(decision))), formatDecision(decision)).toBe(true);
      }),
    );
  });

  it('refuse what the parser refuses, and the other way round', () => {
    const damage = fc.record({
      pick: fc.nat(),
      value: fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 2 })),
    });
    fc.assert(
      fc.property(newsText.chain(decisionsOn), damage, (decisions, { pick, value }) => {
        for (const decision of decisions) {
          const line = JSON.parse(formatDecision(decision));
          const keys = Object.keys(line).filter((key) => key !== 'op' && key !== 'v');
          const damaged = JSON.parse(JSON.stringify({ ...line, [keys[pick % keys.length]!]: value }));
          expect(fits.article(damaged), JSON.stringify(damaged)).toBe(
            readDecision(damaged).is === 'decision',
          );
        }
      }),
    );
  });
});

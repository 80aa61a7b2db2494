// What the articles of a run state, in a spool: to read it from there costs much less than to read the article again.
import { deserialize, serialize } from 'node:v8';
import type { StatementsAside } from '../corpus/findings/reader';
import { createSpool } from './spool';

/** @returns what keeps statements until it is disposed of; `put` throws as `Spool.add` does */
export function createStatementsAside(): StatementsAside & Disposable {
  const spool = createSpool();
  const records = new Map<string, number>();
  return {
    put(articleId, columns) {
      records.set(articleId, spool.add(serialize(columns)));
    },
    get(articleId) {
      const record = records.get(articleId);
      return record === undefined ? undefined : deserialize(spool.read(record));
    },
    [Symbol.dispose]: () => spool.close(),
  };
}

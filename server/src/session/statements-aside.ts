// What the articles of a run state, in a spool: to read it from there costs much less than to read the article again.
import { deserialize, serialize } from 'node:v8';
import type { StatementsAside } from '../corpus/findings/reader';
import { createSpool } from './spool';

/** @returns what keeps statements until it is disposed of; `put` throws as `Spool.add` does */
export function createStatementsAside(): StatementsAside & Disposable {
  const spool = createSpool();
  const records = new Map<unknown, number>();
  return {
    put(key, columns) {
      // What leaves memory again is what came from here.
      if (!records.has(key)) records.set(key, spool.add(serialize(columns)));
    },
    get(key) {
      const record = records.get(key);
      return record === undefined ? undefined : deserialize(spool.read(record));
    },
    [Symbol.dispose]: () => spool.close(),
  };
}

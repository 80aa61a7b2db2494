import { mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpool, SpoolError } from '../../server/src/session/spool';

describe('records that are put aside', () => {
  it('come back as they were, in any order, from memory and from the file', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), fc.nat({ max: 200 }), (records, memory) => {
        const spool = createSpool({ memory });
        const numbers = records.map((record) => spool.add(record));
        for (const [at, number] of [...numbers.entries()].reverse())
          expect(spool.read(number)).toEqual(records[at]);
        expect(() => spool.read(records.length)).toThrow(RangeError);
        spool.close();
      }),
    );
  });

  it('leave nothing in the folder of temporary files', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'newsmark-spool-'));
    const spool = createSpool({ memory: 10, folder });
    for (let i = 0; i < 10; i++) spool.add(new Uint8Array(20).fill(i));
    expect(spool.read(7)).toEqual(new Uint8Array(20).fill(7));
    expect(readdirSync(folder)).toEqual([]);
    spool.close();
  });

  it('that cannot be written say what to do', () => {
    const spool = createSpool({ memory: 0, folder: '/no/such/folder' });
    expect(() => spool.add(new Uint8Array(8))).toThrow(SpoolError);
    expect(() => spool.add(new Uint8Array(8))).toThrow(/make room there, or name another folder in TMPDIR/);
  });
});

import { describe, expect, it } from 'vitest';
import { inTurns } from '../../client/src/in-turns';

/** Work that lasts until it is told to end. */
function workInHand() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const work = inTurns((name: string) => {
    begun.push(name);
    return new Promise<void>((resolve, reject) => {
      ends.push(name === 'fails' ? () => reject(new Error(name)) : resolve);
    });
  });
  return { begun, work, endNext: () => ends.shift()?.() };
}

describe('work that a key asks for', () => {
  it('is done one call after the other', async () => {
    const { begun, work, endNext } = workInHand();
    const first = work('first');
    const second = work('second');
    await expect.poll(() => begun.length).toBeGreaterThan(0);
    expect(begun).toEqual(['first']);
    endNext();
    await first;
    await expect.poll(() => begun).toEqual(['first', 'second']);
    endNext();
    await second;
  });

  it('is let go where one call waits already', async () => {
    const { begun, work, endNext } = workInHand();
    const all = ['first', 'second', 'third', 'fourth'].map((name) => work(name));
    await expect.poll(() => begun).toEqual(['first']);
    endNext();
    await expect.poll(() => begun).toEqual(['first', 'second']);
    endNext();
    await Promise.all(all);
    expect(begun).toEqual(['first', 'second']);
    void work('fifth');
    await expect.poll(() => begun).toEqual(['first', 'second', 'fifth']);
  });

  it('goes on behind a call that fails', async () => {
    const { begun, work, endNext } = workInHand();
    const first = work('fails');
    const second = work('second');
    await expect.poll(() => begun).toEqual(['fails']);
    endNext();
    await expect(first).rejects.toThrow('fails');
    await expect.poll(() => begun).toEqual(['fails', 'second']);
    endNext();
    await second;
  });
});

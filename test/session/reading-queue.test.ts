import { describe, expect, it } from 'vitest';
import { createReadingQueue } from '../../server/src/session/reading-queue';

function order(fill: (queue: ReturnType<typeof createReadingQueue>) => void): string[] {
  const queue = createReadingQueue();
  fill(queue);
  const taken: string[] = [];
  for (let id = queue.take(); id !== undefined; id = queue.take()) taken.push(id);
  return taken;
}

describe('articles that wait to be read', () => {
  it('come in view first, then touched lately, then in the order of the corpus', () => {
    const taken = order((queue) => {
      queue.add(['a', 'b', 'c', 'd', 'e'], 2);
      queue.add(['d'], 1);
      queue.hurry(['e'], 0);
    });
    expect(taken).toEqual(['e', 'd', 'a', 'b', 'c']);
  });

  it('wait once, at the sooner of two ranks', () => {
    const taken = order((queue) => {
      queue.add(['a', 'b'], 0);
      queue.add(['b', 'c'], 2);
      queue.hurry(['b'], 1);
    });
    expect(taken).toEqual(['a', 'b', 'c']);
  });

  it('are not added by being looked at, and are counted', () => {
    const queue = createReadingQueue();
    queue.add(['a'], 2);
    queue.hurry(['a', 'read already'], 0);
    expect([queue.size, queue.has('a'), queue.has('read already'), [...queue.waiting()]]).toEqual([
      1,
      true,
      false,
      ['a'],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../server/src/session/in-order';

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

describe('work on many things at once', () => {
  it('gives results in the order of the inputs, whichever is ready first, and never takes too many ahead', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.nat()),
        fc.integer({ min: 1, max: 5 }),
        async (s, all, width) => {
          let underWay = 0;
          let most = 0;
          const results = collect(
            inOrder(all, width, async (input) => {
              most = Math.max(most, ++underWay);
              await s.schedule(Promise.resolve());
              underWay--;
              return input * 2;
            }),
          );
          const [got] = await Promise.all([results, s.waitFor(results)]);
          expect(got).toEqual(all.map((input) => input * 2));
          expect(most).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('hands a result on before the next input comes', async () => {
    let come: (value: string) => void = () => undefined;
    async function* inputs() {
      yield 'first';
      yield await new Promise<string>((resolve) => {
        come = resolve;
      });
    }
    const results = inOrder(inputs(), 4, async (input) => input.length);
    expect((await results.next()).value).toBe(5);
    const second = results.next();
    await Promise.resolve();
    come('second');
    expect((await second).value).toBe(6);
    expect((await results.next()).done).toBe(true);
  });

  it('ends with the reason of a failure, and lets the inputs go', async () => {
    let isClosed = false;
    async function* inputs() {
      try {
        for (let i = 0; ; i++) yield i;
      } finally {
        isClosed = true;
      }
    }
    const work = async (input: number) => {
      if (input === 3) throw new Error('number three');
      return input;
    };
    await expect(collect(inOrder(inputs(), 2, work))).rejects.toThrow('number three');
    expect(isClosed).toBe(true);
  });
});

// Worker threads stand still while somebody types. On a machine of two cores, beside anything else that works, every
// twentieth answer to a key takes half as long again as it does alone.

/** Who types on and on does not keep other work waiting for longer than this at a time, in ms. */
export const LONGEST = 1000;
const NANOSECONDS = 1_000_000;

/** A moment that the main thread sets and its workers keep. */
export class Standstill {
  /** What the threads share: a moment of the machine's clock, in ns, and a word that never changes. */
  readonly memory: SharedArrayBuffer;
  readonly #until: BigInt64Array;
  readonly #unchanged: Int32Array;

  /** @param memory that of another thread's standstill, which this one then follows */
  constructor(memory = new SharedArrayBuffer(16)) {
    this.memory = memory;
    this.#until = new BigInt64Array(memory, 0, 1);
    this.#unchanged = new Int32Array(memory, 8, 1);
  }

  /** Nobody who keeps it works from now on, for so many ms. */
  call(ms: number): void {
    Atomics.store(this.#until, 0, process.hrtime.bigint() + BigInt(Math.round(ms * NANOSECONDS)));
  }

  /** Blocks the thread as long as a standstill lasts; not for the main thread. */
  keep(): void {
    const latest = process.hrtime.bigint() + BigInt(LONGEST * NANOSECONDS);
    for (;;) {
      const until = Atomics.load(this.#until, 0);
      const left = Number((until < latest ? until : latest) - process.hrtime.bigint()) / NANOSECONDS;
      if (left <= 0) return;
      Atomics.wait(this.#unchanged, 0, 0, left);
    }
  }
}

// Worker threads stand still for a moment while somebody waits for the answer to a key: beside one that works, on a
// machine of two cores, every second answer takes half as long again and some take twice as long.

/** How long a worker stands still at most before it goes on a little, in ms: who types without end does not stop it. */
const MOST = 60;
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

  /** From now on, for so many ms, nobody who keeps it works. */
  call(ms: number): void {
    Atomics.store(this.#until, 0, process.hrtime.bigint() + BigInt(Math.round(ms * NANOSECONDS)));
  }

  /** Blocks the thread as long as a standstill lasts; not for the main thread. */
  keep(): void {
    const latest = process.hrtime.bigint() + BigInt(MOST * NANOSECONDS);
    for (;;) {
      const until = Atomics.load(this.#until, 0);
      const left = Number((until < latest ? until : latest) - process.hrtime.bigint()) / NANOSECONDS;
      if (left <= 0) return;
      Atomics.wait(this.#unchanged, 0, 0, left);
    }
  }
}

// How V8 is to run the engine, in this process and in its worker threads. To be said before anything of it runs. A flag
// that is unknown to another V8 is passed over.
import { setFlagsFromString } from 'node:v8';

/** Tells V8 how much memory it may leave lying, and when to optimise. */
export function tuneMachine(): void {
  // Each heap may hold half as much garbage as it holds of use; left to itself, V8 lets it be three times as much before it
  // looks, and holds that for as long as the process runs.
  setFlagsFromString('--heap-growing-percent=50');
  // What the process was told of young objects is this thread's. V8 takes it before what a worker thread is given for
  // itself, unless it is taken back.
  setFlagsFromString('--max-semi-space-size=0');
  tuneCompiler();
}

/**
 * Has functions optimised after seven times as much work as usual. Each thread compiles the engine for itself, and mostly
 * twice, since the first articles do not show all that may come: that took a third of what reading a corpus costs, and
 * half of a key's time while it lasted.
 */
export function tuneCompiler(): void {
  setFlagsFromString('--interrupt-budget=500000');
  // Until then, what runs is compiled plainly from the first time on, and not interpreted a while: a tenth of what reading
  // two thousand articles costs.
  setFlagsFromString('--always-sparkplug');
}

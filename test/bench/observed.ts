// A server that tells what it costs (probe.cjs).
import path from 'node:path';
import { SERVER_ARGUMENTS, SERVER_ENVIRONMENT } from '../../client/src/server-environment';
import { TestClient } from '../protocol/client';

export interface Observation {
  /** The longest turn of the main loop since the last look that began anew, in ms. */
  readonly longestTurn: number;
  /** What the process used of the processors since it began, in ms. */
  readonly processorTime: number;
  /** What the operating system says of its memory, in MB. */
  readonly resident: number;
  /** What is held in its heap and beside it, in MB. */
  readonly held: number;
  /** The most that one of its worker threads has held in its heap and beside it, in MB; 0 where there were none. */
  readonly worker: number;
}

/** Processor time that a server without work uses in a look, in ms, and how often is looked. */
const QUIET = 15;
const LOOK = 250;

export class ObservedClient extends TestClient {
  constructor(server: string) {
    super(server, path.join(import.meta.dirname, 'probe.cjs'), SERVER_ENVIRONMENT, SERVER_ARGUMENTS);
  }

  /**
   * @param begins true to look for the longest turn anew from now on
   * @param collects true to have garbage collected before, and what is free given back
   */
  look({ begins = false, collects = false } = {}): Promise<Observation> {
    return new Promise((resolve) => {
      this.process.once('message', (seen) => resolve(seen as Observation));
      this.process.send({ begins, collects });
    });
  }

  /** Settled when the server has nothing to do any more. @param least how long it must have been so, in ms */
  async quiet(least = 2 * LOOK): Promise<void> {
    let before = (await this.look()).processorTime;
    for (let since = 0; since < least; ) {
      await new Promise((resolve) => setTimeout(resolve, LOOK));
      const { processorTime } = await this.look();
      since = processorTime - before < QUIET ? since + LOOK : 0;
      before = processorTime;
    }
  }
}

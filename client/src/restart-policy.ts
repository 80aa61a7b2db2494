// Whether a server that died is started again: yes, but not for ever. Knows no clock and no editor.

/** More deaths than this within the window, and the server is left alone. */
export const MOST_DEATHS = 3;
/** In ms. */
export const WINDOW = 3 * 60_000;

export interface RestartPolicy {
  /** Takes note of a death at `now` (ms). @returns true when the server should be started again */
  died(now: number): boolean;
  /** Forgets all deaths: a person asked for a new start. */
  forgive(): void;
}

export function createRestartPolicy(): RestartPolicy {
  let deaths: number[] = [];
  return {
    died(now) {
      deaths = [...deaths.filter((death) => now - death < WINDOW), now];
      return deaths.length <= MOST_DEATHS;
    },
    forgive() {
      deaths = [];
    },
  };
}

// The one way a command gives up: a line for the user and an exit status.
export class Stop extends Error {
  /** @param status the program's exit status: 1 for work that failed, 2 for a wrong command line */
  constructor(
    message: string,
    readonly status: 1 | 2,
  ) {
    super(message);
  }
}

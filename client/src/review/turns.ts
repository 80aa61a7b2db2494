// Keys are taken one after the other, however fast they come; one that fails ends the mode with a message, not silently.
import * as vscode from 'vscode';

export class Turns {
  readonly #output: vscode.LogOutputChannel;
  readonly #mode: string;
  readonly #end: () => Promise<void>;
  #running: Promise<unknown> = Promise.resolve();

  /**
   * @param mode what it is called at the beginning of a sentence
   * @param end ends the mode
   */
  constructor(output: vscode.LogOutputChannel, mode: string, end: () => Promise<void>) {
    this.#output = output;
    this.#mode = mode;
    this.#end = end;
  }

  /** Does the work when all that was asked before is done. */
  take(work: () => Promise<void>): Promise<void> {
    const run = this.#running.then(work).catch(async (error: unknown) => {
      this.#output.error(`${this.#mode}: ${String(error)}`);
      await this.#end();
      void vscode.window.showWarningMessage(
        `${this.#mode} was stopped, for the server or the article did not answer; start it again.`,
      );
    });
    this.#running = run;
    return run;
  }
}

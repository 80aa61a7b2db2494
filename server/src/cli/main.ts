// The process's edge: streams, signals, memory and exit status. Ctrl+C ends the work in order: nothing half-written
// stays. A reader that closes its pipe ends the program quietly, and whatever nobody expected is one line, with the stack
// only where NEWSMARK_DEBUG is set.
import process from 'node:process';
import { tuneMachine } from '../session/machine';
import type { Terminal } from './terminal';
import { version } from './version';

/** Nobody reads what is written any more, or there is no room for it. */
function failToWrite(error: Error & { readonly code?: string }): void {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(
    `newsmark: standard output could not be written (${error.code ?? error.message}); what is there ends in the middle.\n`,
  );
  process.exit(1);
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `newsmark: something unforeseen went wrong (${message}); NEWSMARK_DEBUG=1 shows where.\n`,
  );
  if (process.env.NEWSMARK_DEBUG && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const [word, ...others] = process.argv.slice(2);
  if ((word === '--version' || word === '-V') && others.length === 0) {
    process.stdout.write(`${version()}\n`);
    return;
  }
  tuneMachine();
  // Loaded here, so that a question after the version does not load the engine.
  const { run } = await import('./program');
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stop.abort();
      // Whoever waits for the next line waits no longer.
      process.stdin.destroy();
    });
  const terminal: Terminal = {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    folder: process.cwd(),
    environment: process.env,
    signal: stop.signal,
  };
  process.exitCode = await run(process.argv.slice(2), terminal);
  // Work that nobody waits for any more must not keep the program.
  if (stop.signal.aborted) process.exit();
}

process.stdout.on('error', failToWrite);
process.stderr.on('error', () => process.exit(1));
process.on('uncaughtException', fail);
main().catch(fail);

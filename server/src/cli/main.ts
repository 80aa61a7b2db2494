#!/usr/bin/env node
// The process's edge: streams, signals and exit status. A reader that closes its pipe ends the program quietly, and
// whatever nobody expected is one line, with the stack only where NEWSMARK_DEBUG is set.
import process from 'node:process';
import { run } from './program';
import type { Terminal } from './terminal';

function fail(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exit();
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `newsmark: something unforeseen went wrong (${message}); NEWSMARK_DEBUG=1 shows where.\n`,
  );
  if (process.env.NEWSMARK_DEBUG && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const terminal: Terminal = {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    folder: process.cwd(),
    environment: process.env,
  };
  process.exitCode = await run(process.argv.slice(2), terminal);
}

process.stdout.on('error', fail);
process.stderr.on('error', () => process.exit(1));
process.on('uncaughtException', fail);
main().catch(fail);

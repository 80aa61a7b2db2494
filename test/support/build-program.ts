// The program as the extension ships it, built for tests: once a run, for all files that start it as a process.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

const PROJECT = path.join(import.meta.dirname, '..', '..');

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built program: server.js, worker.js, cli.js. */
    program: string;
  }
}

/** Builds the program. @returns its folder, in the system's temporary one */
export function buildProgram(): string {
  const out = mkdtempSync(path.join(os.tmpdir(), 'newsmark-program-'));
  const built = spawnSync(process.execPath, ['scripts/build.mjs', '--dev', `--out=${out}`], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(built.stderr);
  return out;
}

/** What vitest calls before the first test that needs the program. */
export default function provideProgram(project: TestProject): void {
  project.provide('program', buildProgram());
}

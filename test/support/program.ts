// Where the built program is, for tests that start it as a process (build-program.ts).
import path from 'node:path';
import { inject } from 'vitest';

/** The file of a role of the built program. */
export function builtFile(role: 'cli' | 'server' | 'worker'): string {
  return path.join(inject('program'), `${role}.js`);
}

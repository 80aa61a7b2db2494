// When, and with which tool, something is decided.
import type { Occasion } from '../session/deciding';

/** Now. @param version the version of this program */
export function occasionOf(version: string): Occasion {
  return { when: new Date().toISOString(), tool: `newsmark ${version}` };
}

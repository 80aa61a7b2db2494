// Where the page about a finding's rule is read: a command of an editor that shows it, else the file beside the program.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ruleInfo } from '../corpus/findings/catalogue';

export interface FindingPages {
  /** The address of the page about a rule; undefined for a rule without one. */
  addressOf(code: string): string | undefined;
}

/**
 * @param command the editor's command that shows a page, given its path below the project's folder; absent, the page's
 *   own address is given where the file is at hand
 */
export function createFindingPages(command: string | undefined): FindingPages {
  const known = new Map<string, string | undefined>();
  return {
    addressOf(code) {
      if (!known.has(code)) known.set(code, addressOf(code, command));
      return known.get(code);
    },
  };
}

function addressOf(code: string, command: string | undefined): string | undefined {
  const help = ruleInfo(code)?.help;
  if (help === undefined) return undefined;
  if (command !== undefined) return `command:${command}?${encodeURIComponent(JSON.stringify([help]))}`;
  const file = path.join(__dirname, '..', help);
  return existsSync(file) ? pathToFileURL(file).href : undefined;
}

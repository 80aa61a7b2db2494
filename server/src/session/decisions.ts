// What people decided about the articles of a run, read from the sidecars beside them. Reads only.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Decision } from '../annotation/decision';
import { type EntitiesState, foldEntities } from '../annotation/fold-entities';
import { parseSidecar, type SidecarKind, undecodable } from '../annotation/sidecar';
import { standing } from '../annotation/standing';
import { type FileProblem, whyUnreadable } from './corpus-files';
import { decode } from './decode';
import { ENTITIES_FILE, sidecarOf } from './sidecar-files';

export interface ReadDecisions {
  /** The decisions in force; none where there is no sidecar. */
  readonly inForce: readonly Decision[];
  readonly problems: readonly FileProblem[];
}

/** The decisions about one article. @param article its absolute path */
export function readArticleDecisions(article: string): Promise<ReadDecisions> {
  return read(sidecarOf(article), 'article');
}

/** The decisions about the entities of a corpus. @param folder the corpus folder, absolute */
export async function readEntityDecisions(
  folder: string,
): Promise<{ readonly entities: EntitiesState; readonly problems: readonly FileProblem[] }> {
  const { inForce, problems } = await read(path.join(folder, ENTITIES_FILE), 'entities');
  return { entities: foldEntities(inForce), problems };
}

async function read(file: string, kind: SidecarKind): Promise<ReadDecisions> {
  const bytes = await readFile(file).catch((error: unknown) => error);
  if (!(bytes instanceof Uint8Array)) {
    const problem = { path: file, ...whyUnreadable(bytes) };
    return { inForce: [], problems: problem.code === 'missing' ? [] : [problem] };
  }
  const decoded = decode(bytes);
  const sidecar = 'text' in decoded ? parseSidecar(decoded.text, kind) : undecodable();
  const problems = sidecar.problems
    .filter(({ severity }) => severity !== 'information')
    .map(
      ({ line, message }): FileProblem => ({
        path: file,
        code: 'decision',
        reason: `line ${line + 1}: ${message.replace(/\.$/u, '')}`,
      }),
    );
  return { inForce: standing(sidecar.decisions).inForce, problems };
}

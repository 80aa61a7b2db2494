// Entities by what somebody typed of their names, over all corpora, each with the place to go to.
import type { CancellationToken, Location } from 'vscode-languageserver/node';
import type { CorpusEntity } from '../corpus/register';
import { fullestMention } from '../features/definition';
import { findEntities } from '../features/symbols';
import { inSlices, slicer } from '../session/turns';
import type { Workspace } from '../session/workspace';
import { cancellable } from './diagnostics';
import { toLocation } from './to-protocol';

/**
 * @param most at the most so many of each corpus
 * @returns the best first in each corpus; entities without a mention are left out
 * @throws when the token says so
 */
export async function foundEntities(
  workspace: Workspace,
  query: string,
  most: number,
  token: CancellationToken,
): Promise<readonly { readonly entity: CorpusEntity; readonly location: Location }[]> {
  const found: { readonly entity: CorpusEntity; readonly location: Location }[] = [];
  const pause = cancellable(slicer(), token);
  for (const session of workspace.sessions()) {
    const snapshot = session.snapshot();
    for (const entity of await inSlices(findEntities(snapshot, query, most), pause)) {
      await pause();
      const place = fullestMention(snapshot, entity);
      if (place === undefined) continue;
      found.push({ entity, location: toLocation(session, place.article, place.mention) });
    }
  }
  return found;
}

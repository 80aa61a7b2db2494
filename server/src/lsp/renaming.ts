// Rename, as the editor asks for it on a mention: the entity gets another name. The article's text stays as it is.
import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { entityAt } from '../features/at';
import { renameEntity } from '../features/deciding/entities';
import { labelOfWishes } from '../features/deciding/labels';
import { problemOf } from '../session/sidecar-failures';
import type { Workspace } from '../session/workspace';
import { occasionOf } from './occasion';
import { toOffset, toRange } from './to-protocol';
import { keyOfUri } from './uris';

export function handleRenaming(connection: Connection, workspace: Workspace, version: string): void {
  connection.onPrepareRename(async ({ textDocument, position }) => {
    const here = await workspace.locate(keyOfUri(textDocument.uri));
    if (here?.session.decisions === undefined) return null;
    const found = entityAt(here.snapshot, here.article, toOffset(here.article, position));
    if (found === undefined) return null;
    return { range: toRange(here.article, found.mention), placeholder: found.entity.name };
  });
  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    const here = await workspace.locate(keyOfUri(textDocument.uri));
    const found = here && entityAt(here.snapshot, here.article, toOffset(here.article, position));
    const name = newName.trim();
    if (here === undefined || found === undefined || name === '')
      throw new ResponseError(LSPErrorCodes.RequestFailed, 'Put the cursor on a mention and give a name.');
    const wishes = [renameEntity(found.entity, name)];
    const decided = await workspace.deciding.decide(
      here.session,
      labelOfWishes(wishes),
      wishes,
      occasionOf(version),
    );
    const problem = problemOf(decided?.refused ?? []);
    if (problem !== null) connection.window.showWarningMessage(problem);
    return { changes: {} };
  });
}

// Dragging entities onto another in the Entities view: they are merged into it, after the preview that every merge has.
import * as vscode from 'vscode';
import type { EntityNode } from '../../../server/src/lsp/messages';
import type { Row } from './paged-tree';

const KIND = 'application/vnd.code.tree.newsmark.entities';

export class EntityDrag implements vscode.TreeDragAndDropController<Row<EntityNode>> {
  readonly dragMimeTypes = [KIND];
  readonly dropMimeTypes = [KIND];

  handleDrag(rows: readonly Row<EntityNode>[], data: vscode.DataTransfer): void {
    const entities = rows.filter(isEntity);
    if (entities.length > 0) data.set(KIND, new vscode.DataTransferItem(entities));
  }

  async handleDrop(target: Row<EntityNode> | undefined, data: vscode.DataTransfer): Promise<void> {
    const dragged: unknown = data.get(KIND)?.value;
    if (target === undefined || !isEntity(target) || !Array.isArray(dragged)) return;
    const others = (dragged as Row<EntityNode>[]).filter((row) => row !== target);
    if (others.length > 0)
      await vscode.commands.executeCommand('newsmark.mergeEntity', target, [target, ...others]);
  }
}

function isEntity(row: Row<EntityNode>): boolean {
  return row.kind === 'row' && row.node.kind === 'entity';
}

// The changes of a document as edits of its text. Several cursors are several changes: what stands between two of them is
// part of none. Knows no workspace.
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Edit, editOf } from '../annotation/carry';

export interface Edited {
  readonly document: TextDocument;
  /** One for each change that changes something, in the text that those before it left (UTF-16 units). */
  readonly edits: readonly Edit[];
}

/** Applies the changes of one notification, one after the other. A change that brings back some of what it takes is narrowed. */
export function applied(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): Edited {
  let edited = TextDocument.update(document, [], version);
  const edits: Edit[] = [];
  for (const change of changes) {
    const before = edited.getText();
    // A range may be given from its end, and may reach beyond the text; the offsets are where it is cut.
    const bounds = 'range' in change ? [change.range.start, change.range.end] : undefined;
    const [start = 0, end = before.length] = (bounds ?? [])
      .map((position) => edited.offsetAt(position))
      .sort((a, b) => a - b);
    edited = TextDocument.update(edited, [change], version);
    const { start: from, end: to, length } = editOf(before.slice(start, end), change.text);
    if (from < to || length > 0) edits.push({ start: start + from, end: start + to, length });
  }
  return { document: edited, edits };
}

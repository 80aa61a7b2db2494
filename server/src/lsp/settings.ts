// The settings of the editor that concern the server, as the client pushes them.
import type { Connection } from 'vscode-languageserver/node';
import type { Reporter } from './reporter';

export interface EditorSettings {
  /** Whether inlay hints name the speakers behind pronouns and descriptions. */
  showsSpeakers: boolean;
  /** The name that decisions are signed with; '' when none is set. */
  annotator: string;
}

/** The present settings; the object is kept up to date. */
export function handleSettings(connection: Connection, reporter: Reporter): Readonly<EditorSettings> {
  const settings: EditorSettings = { showsSpeakers: false, annotator: '' };
  connection.onDidChangeConfiguration((params) => {
    const { newsmark } = (params.settings ?? {}) as {
      newsmark?: { annotator?: unknown; inlayHints?: { speakers?: unknown } };
    };
    settings.annotator = typeof newsmark?.annotator === 'string' ? newsmark.annotator.trim() : '';
    const showsSpeakers = newsmark?.inlayHints?.speakers === true;
    if (showsSpeakers === settings.showsSpeakers) return;
    settings.showsSpeakers = showsSpeakers;
    reporter.refresh();
  });
  return settings;
}

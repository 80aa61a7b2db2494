// The settings of the editor that concern the server, as the client pushes them.
import type { Connection } from 'vscode-languageserver/node';
import type { Reporter } from './reporter';

export interface EditorSettings {
  /** Whether inlay hints name the speakers behind pronouns and descriptions. */
  showsSpeakers: boolean;
}

/** The present settings; the object is kept up to date. */
export function handleSettings(connection: Connection, reporter: Reporter): Readonly<EditorSettings> {
  const settings: EditorSettings = { showsSpeakers: false };
  connection.onDidChangeConfiguration((params) => {
    const { newsmark } = (params.settings ?? {}) as { newsmark?: { inlayHints?: { speakers?: unknown } } };
    const showsSpeakers = newsmark?.inlayHints?.speakers === true;
    if (showsSpeakers === settings.showsSpeakers) return;
    settings.showsSpeakers = showsSpeakers;
    reporter.refresh();
  });
  return settings;
}

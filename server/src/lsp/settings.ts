// The settings of the editor that concern the server, as the client pushes them.
import type { Connection } from 'vscode-languageserver/node';
import type { Workspace } from '../session/workspace';
import type { Reporter } from './reporter';

export interface EditorSettings {
  /** Whether inlay hints name the speakers behind pronouns and descriptions. */
  showsSpeakers: boolean;
}

/** The present settings; the object is kept up to date. */
export function handleSettings(
  connection: Connection,
  workspace: Workspace,
  reporter: Reporter,
): Readonly<EditorSettings> {
  const settings: EditorSettings = { showsSpeakers: false };
  connection.onDidChangeConfiguration(async (params) => {
    const { newsmark } = (params.settings ?? {}) as {
      newsmark?: { annotator?: unknown; blindMode?: unknown; inlayHints?: { speakers?: unknown } };
    };
    const showsSpeakers = newsmark?.inlayHints?.speakers === true;
    if (showsSpeakers !== settings.showsSpeakers) reporter.refresh();
    settings.showsSpeakers = showsSpeakers;
    const annotator = typeof newsmark?.annotator === 'string' ? newsmark.annotator.trim() : '';
    await workspace.deciding.configure(
      { annotator, isBlind: newsmark?.blindMode === true },
      workspace.sessions(),
    );
  });
  return settings;
}

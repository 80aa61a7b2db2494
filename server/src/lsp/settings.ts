// The settings of the editor that concern the server, as the client pushes them.
import type { Connection } from 'vscode-languageserver/node';
import { readPreferences } from '../corpus/preferences';
import type { Workspace } from '../session/workspace';
import type { Reporter } from './reporter';

export interface EditorSettings {
  /** Whether inlay hints name the speakers behind pronouns and descriptions. */
  showsSpeakers: boolean;
  /** Whether code lenses tell that a paragraph stands in other articles. */
  showsParallels: boolean;
}

/** The present settings; the object is kept up to date. */
export function handleSettings(
  connection: Connection,
  workspace: Workspace,
  reporter: Reporter,
): Readonly<EditorSettings> {
  const settings: EditorSettings = { showsSpeakers: false, showsParallels: false };
  /** What was said of findings last, as JSON. */
  let known = '{}';
  connection.onDidChangeConfiguration(async (params) => {
    const { newsmark } = (params.settings ?? {}) as {
      newsmark?: {
        annotator?: unknown;
        blindMode?: unknown;
        inlayHints?: { speakers?: unknown };
        codeLens?: { parallels?: unknown };
        findings?: unknown;
      };
    };
    const showsSpeakers = newsmark?.inlayHints?.speakers === true;
    const showsParallels = newsmark?.codeLens?.parallels === true;
    const isOther = showsSpeakers !== settings.showsSpeakers || showsParallels !== settings.showsParallels;
    settings.showsSpeakers = showsSpeakers;
    settings.showsParallels = showsParallels;
    const findings = JSON.stringify(newsmark?.findings ?? {});
    if (findings !== known) {
      known = findings;
      await workspace.prefer(readPreferences(newsmark?.findings));
      reporter.refresh();
    } else if (isOther) reporter.refresh();
    const annotator = typeof newsmark?.annotator === 'string' ? newsmark.annotator.trim() : '';
    await workspace.deciding.configure(
      { annotator, isBlind: newsmark?.blindMode === true },
      workspace.sessions(),
    );
  });
  return settings;
}

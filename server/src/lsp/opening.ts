// Opening the place in another article that a finding points at: no decision, so a command of its own.
import { type CodeAction, CodeActionKind, type Connection, type Range } from 'vscode-languageserver/node';
import { ruleInfo } from '../corpus/findings/catalogue';
import { findingsIn } from '../features/at';
import { excerpt } from '../features/words';
import type { Located } from '../session/workspace';
import type { Span } from '../text/span';
import type { FindingPages } from './finding-pages';
import { toDiagnostic, toLocation } from './to-protocol';

/** The command that shows a place; its arguments are a URI and a range. */
export const OPEN_COMMAND = 'newsmark.openRelated';

/** For the findings in a selection, one action for each place of another article that they point at. */
export function openings(here: Located, selection: Span, pages: FindingPages): CodeAction[] {
  const { session, snapshot, article } = here;
  return findingsIn(article, selection).flatMap((finding) => {
    if (ruleInfo(finding.code)?.fixes.includes('open-source') !== true) return [];
    return finding.related.flatMap((related): CodeAction[] => {
      const there = related.article === undefined ? undefined : snapshot.article(related.article);
      if (there === undefined) return [];
      const { uri, range } = toLocation(session, there, related);
      const words = excerpt(there.text.slice(related.start, related.end), 40);
      const title = `Open “${words}” in ${there.id}`;
      return [
        {
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [toDiagnostic(here, finding, pages)],
          command: { title, command: OPEN_COMMAND, arguments: [uri, range] },
        },
      ];
    });
  });
}

/** Asks the editor to show a place. @returns whether it did */
export async function openPlace(connection: Connection, given: readonly unknown[]): Promise<boolean> {
  const [uri, selection] = given as [string, Range];
  const { success } = await connection.window.showDocument({ uri, selection, takeFocus: true });
  return success;
}

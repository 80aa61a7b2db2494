// What is wrong with the decisions on an open article, as diagnostics, and the ways out as code actions: one side of a
// contradiction, the words of an orphan.
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
} from 'vscode-languageserver/node';
import { decideFor } from '../annotation/adjudicate';
import type { Choice } from '../annotation/decision';
import { reattach } from '../annotation/places';
import { contradictionSpan, contradictionWords, orphansOf, sidesOf } from '../features/deciding/problems';
import type { Located } from '../session/workspace';
import { overlaps, type Span, trim } from '../text/span';
import type { DecideArguments } from './messages';
import { toRange } from './to-protocol';

/** The command that takes an offer; its argument is `DecideArguments`. */
export const DECIDE_COMMAND = 'newsmark.decide';

interface Trouble {
  readonly span: Span;
  readonly diagnostic: Diagnostic;
  /** @param selected the words that the person selected; empty where there are none */
  readonly ways: (selected: Span) => readonly { readonly title: string; readonly choice: Choice }[];
}

export function decisionDiagnostics(located: Located): Diagnostic[] {
  return troublesOf(located).map(({ diagnostic }) => diagnostic);
}

/** The ways out of what is wrong at a selection. */
export function waysOut(located: Located, uri: string, selection: Span): CodeAction[] {
  const selected = trim(located.article.text, selection);
  return troublesOf(located)
    .filter(({ span }) => overlaps(grown(span), grown(selection)))
    .flatMap(({ diagnostic, ways }) =>
      ways(selected).map(({ title, choice }): CodeAction => {
        const argument: DecideArguments = { uri, title, choice, settledBy: [] };
        const command = { title, command: DECIDE_COMMAND, arguments: [argument] };
        return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command };
      }),
    );
}

/** A span that something at its edge touches. */
const grown = ({ start, end }: Span): Span => ({ start: start - 1, end: end + 1 });

function troublesOf({ session, article }: Located): Trouble[] {
  const { decisions: book } = session;
  if (book === undefined) return [];
  const { state, places } = book.decisionsIn(article.id, article.text);
  const toDiagnostic = (span: Span, code: string, message: string): Diagnostic => ({
    range: toRange(article, span),
    severity: DiagnosticSeverity.Warning,
    source: 'newsmark',
    code,
    message,
  });
  const contradictions = state.contradictions.map((one): Trouble => {
    const span = contradictionSpan(one) ?? { start: 0, end: 0 };
    const sides = sidesOf(one);
    const said = sides.map(({ who, says }) => `${who}: ${says}`).join('; ');
    const message = `${contradictionWords(one, article.text)} (${said}). Decide for one side.`;
    return {
      span,
      diagnostic: toDiagnostic(span, 'decision-contradiction', message),
      ways: () => [
        ...sides.map(({ who, says }) => ({
          title: `Decide for ${who}: ${says}`,
          choice: decideFor(one, who).choice,
        })),
        { title: 'Decide for neither', choice: decideFor(one, null).choice },
      ],
    };
  });
  const orphans = orphansOf(state, places, article.text).map((orphan): Trouble => {
    const { near, label, exact, who, decision, field } = orphan;
    const message = `“${exact}” no longer stands here, so that a decision of ${who} does not hold (${label}). Select its words and attach it, or take it back.`;
    return {
      span: near,
      diagnostic: toDiagnostic(near, 'decision-orphaned', message),
      ways: (selected) => {
        const place = places.get(`${decision} ${field}`);
        const isSelected = place !== undefined && selected.start < selected.end;
        const words = article.text.slice(selected.start, selected.end);
        return [
          ...(isSelected
            ? [{ title: `Attach to “${words}”: ${label}`, choice: reattach(place, article.text, [selected]) }]
            : []),
          { title: `Take back: ${label}`, choice: { op: 'withdraw', replaces: [decision] } as const },
        ];
      },
    };
  });
  return [...contradictions, ...orphans];
}

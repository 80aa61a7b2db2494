// Answers about what was decided: its history, and what is wrong with it.
import type { Connection } from 'vscode-languageserver/node';
import type { Contradiction } from '../annotation/claims';
import { placeOf } from '../annotation/places';
import { historyOf, type Kept } from '../features/deciding/history';
import { contradictionSpan, contradictionWords, orphansOf, sidesOf } from '../features/deciding/problems';
import type { CorpusSession } from '../session/corpus-session';
import type { DecisionBook } from '../session/decision-book';
import { slicer } from '../session/turns';
import type { Workspace } from '../session/workspace';
import { type Answered, answering } from './answering';
import { sessionOf } from './corpora';
import type { DecisionProblem, HistoryStep, Place, Requests } from './messages';
import { toLocation, toRange, toUri } from './to-protocol';
import { keyOfUri, uriOfKey } from './uris';

export function handleDecisionRecords(connection: Connection, workspace: Workspace): void {
  const answer = answering(connection);
  const withBook =
    <P extends { readonly corpus: string }, R>(
      handler: (session: CorpusSession, book: DecisionBook, params: P) => Promise<R>,
      nothing: R,
    ) =>
    async (params: P): Promise<R> => {
      const session = sessionOf(workspace, params.corpus);
      const book = session?.decisions;
      return session === undefined || book === undefined ? nothing : handler(session, book, params);
    };
  answer('newsmark/history', withBook(history, { items: [], total: 0 }));
  answer('newsmark/problems', withBook(problems, []));
}

async function history(
  session: CorpusSession,
  book: DecisionBook,
  { uri, offset, limit }: Requests['newsmark/history']['params'],
): Answered<'newsmark/history'> {
  const only = uri === undefined ? undefined : session.idOf(keyOfUri(uri));
  const kept: Kept[] = [];
  const inForce = new Set<string>();
  const pause = slicer();
  for (const { article, decisions } of book.all()) {
    if (only !== undefined && article !== only) continue;
    for (const decision of decisions) kept.push({ article, decision });
    for (const { id } of book.inForce(article)) inForce.add(id);
    await pause();
  }
  const steps = historyOf(kept, inForce);
  const items = steps.slice(offset, offset + limit).map((step): HistoryStep => {
    const files = new Map<string | null, string[]>();
    for (const { article, decision } of step.kept)
      files.set(article, [...(files.get(article) ?? []), decision.id]);
    return {
      decisions: step.kept.map(({ decision }) => decision.id),
      label: step.label,
      who: step.who,
      when: step.when,
      isOwn: step.who === book.reader.who,
      articles: [...files.keys()].filter((article) => article !== null),
      place: step.kept[0] === undefined ? null : placeNow(session, book, step.kept[0]),
      state: step.state,
      files: [...files].map(([article, decisions]) => ({
        uri: article === null ? null : toUri(session, article),
        decisions,
      })),
    };
  });
  return { items, total: steps.length };
}

/** Where a decision's words stand now; null when they stand nowhere, or the decision is not in force. */
function placeNow(session: CorpusSession, book: DecisionBook, { article: id, decision }: Kept): Place | null {
  const article = id === null ? undefined : session.snapshot().article(id);
  if (article === undefined) return null;
  const { places } = book.decisionsIn(article.id, article.text);
  const placement = placeOf(places, decision, 'at')?.placement;
  if (placement === undefined || placement.state === 'orphaned') return null;
  const [span] = placement.spans;
  return span === undefined ? null : toLocation(session, article, span);
}

async function problems(
  session: CorpusSession,
  book: DecisionBook,
  { uri }: Requests['newsmark/problems']['params'],
): Answered<'newsmark/problems'> {
  const only = uri === undefined ? undefined : session.idOf(keyOfUri(uri));
  const found: DecisionProblem[] = [];
  for (const [file, { problems: lines, readOnly }] of book.troubled()) {
    const article = book.articleOf(file) ?? null;
    if (only !== undefined && article !== only) continue;
    for (const { code, severity, line, message } of lines) {
      const isReadOnly = readOnly && severity === 'error';
      found.push({ kind: 'file', uri: uriOfKey(file), line, code, severity, message, isReadOnly });
    }
  }
  const lone = new Set<string>();
  for (const file of await book.lone(session.snapshot())) {
    const article = book.articleOf(file);
    if (article === undefined || (only !== undefined && article !== only)) continue;
    lone.add(article);
    found.push(withoutArticle(file, article));
  }
  const pause = slicer();
  for (const { article: id, decisions } of book.all()) {
    if (id === null || decisions.length === 0 || lone.has(id) || (only !== undefined && id !== only))
      continue;
    found.push(...problemsOfArticle(session, book, id));
    await pause();
  }
  if (only === undefined)
    for (const contradiction of book.entities.contradictions)
      found.push({
        ...contradictionOf(contradiction),
        uri: null,
        article: null,
        place: null,
        label: contradictionWords(contradiction, ''),
      });
  return found;
}

/** Its decisions are all kept, and none has a place. */
function withoutArticle(file: string, article: string): DecisionProblem {
  return {
    kind: 'file',
    uri: uriOfKey(file),
    line: 0,
    code: 'no-article',
    severity: 'warning',
    message: `There is no article “${article}”; give this file the name of the article that it is about, and its ending, or delete it.`,
    isReadOnly: false,
  };
}

function problemsOfArticle(session: CorpusSession, book: DecisionBook, id: string): DecisionProblem[] {
  const article = session.snapshot().article(id);
  const uri = toUri(session, id);
  // An article that is gone: all its decisions are kept, and none has a place.
  const text = article?.text ?? '';
  const { state, places } = book.decisionsIn(id, text);
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const orphans = orphansOf(state, places, text).map(
    ({ near, ...orphan }): DecisionProblem => ({
      kind: 'orphan',
      uri,
      article: id,
      ...orphan,
      near: article === undefined ? range : toRange(article, near),
    }),
  );
  const contradictions = state.contradictions.map((one): DecisionProblem => {
    const span = contradictionSpan(one);
    const place = article === undefined || span === undefined ? null : toLocation(session, article, span);
    const label = contradictionWords(one, text);
    return { ...contradictionOf(one), uri, article: id, place, label };
  });
  return [...orphans, ...contradictions];
}

function contradictionOf(contradiction: Contradiction) {
  const { aspect } = contradiction;
  return { kind: 'contradiction' as const, aspect, sides: sidesOf(contradiction) };
}

// Judging between two annotators: lists what they see differently, writes the verdict as the judge's own decisions.
import path from 'node:path';
import type { Connection } from 'vscode-languageserver/node';
import { adopted, type Disagreement, type Said } from '../annotation/disagreements';
import type { Wish } from '../features/deciding/wish';
import { describeDisagreement, idOf } from '../features/disagreements';
import { type Contest, contestsBetween, type Side } from '../session/contests';
import type { CorpusSession } from '../session/corpus-session';
import { problemOf } from '../session/sidecar-failures';
import type { Workspace } from '../session/workspace';
import { answering } from './answering';
import { sessionOf } from './corpora';
import type { DisagreementItem, SideName } from './messages';
import { occasionOf } from './occasion';
import { toRange, toUri } from './to-protocol';
import { keyOfUri } from './uris';

export function handleAdjudicating(connection: Connection, workspace: Workspace, version: string): void {
  const occasion = () => occasionOf(version);
  const answer = answering(connection);

  answer('newsmark/annotators', async ({ corpus }) => {
    const articles = new Map<string, number>();
    for (const { article, decisions } of sessionOf(workspace, corpus)?.decisions?.all() ?? []) {
      if (article === null) continue;
      for (const who of new Set(decisions.map((decision) => decision.who)))
        articles.set(who, (articles.get(who) ?? 0) + 1);
    }
    return [...articles]
      .map(([who, count]) => ({ who, articles: count }))
      .sort((a, b) => (a.who < b.who ? -1 : 1));
  });

  answer('newsmark/disagreements', async ({ corpus, a, b, uri, limit }) => {
    const session = sessionOf(workspace, corpus);
    if (session === undefined) return { items: [], total: 0, articles: 0, problem: NO_CORPUS };
    const only = uri === undefined ? undefined : session.idOf(keyOfUri(uri));
    const contests = await contestsBetween(session, sideOf(a), sideOf(b), only);
    const items = contests.flatMap((contest) => contest.open.map((one) => toItem(session, contest, one)));
    const problem =
      contests.length > 0 ? null : `There is no article that both ${nameOf(a)} and ${nameOf(b)} annotated.`;
    return { items: items.slice(0, limit), total: items.length, articles: contests.length, problem };
  });

  answer('newsmark/judge', async ({ corpus, a, b, uri, id, verdict }) => {
    const session = sessionOf(workspace, corpus);
    if (session === undefined) return { label: null, problem: NO_CORPUS };
    const article = session.idOf(keyOfUri(uri));
    const [contest] = await contestsBetween(session, sideOf(a), sideOf(b), article);
    const disagreement = contest?.open.find((one) => idOf(one) === id);
    if (contest === undefined || disagreement === undefined) return { label: null, problem: null };
    const wishes = wishesFor(disagreement, verdict, contest);
    if (wishes.length === 0) return { label: null, problem: NOTHING_TO_WRITE };
    const { words } = describeDisagreement(disagreement, contest.text);
    const side = verdict === 'neither' ? 'neither' : nameOf(verdict === 'a' ? a : b);
    const decided = await workspace.deciding.decide(session, `Judge “${words}”: ${side}`, wishes, occasion());
    return { label: decided?.label ?? null, problem: problemOf(decided?.refused ?? []) };
  });
}

const NO_CORPUS = 'Decisions are kept beside newsmark.json; make the folder a corpus first.';
const NOTHING_TO_WRITE = 'There is nothing here to take over or to take back; skip it instead.';

/** The judge's own word, and the end of what speaks against it. */
function wishesFor(
  disagreement: Disagreement,
  verdict: 'a' | 'b' | 'neither',
  { article, text, sides, between }: Contest,
): readonly Wish[] {
  const { a, b } = disagreement;
  const idsOf = (said: Said | null) => said?.state.decisions ?? [];
  const lost = verdict === 'a' ? idsOf(b) : verdict === 'b' ? idsOf(a) : [...idsOf(a), ...idsOf(b)];
  const own = verdict === 'neither' ? [] : adopted(disagreement, verdict, text);
  const settledBy = [...idsOf(a), ...idsOf(b)];
  // What lies in another folder is taken back here too: so it is when the two are merged.
  const seen = sides.filter(({ id }) => lost.includes(id));
  return [
    ...own.map((choice) => ({ article, choice: { ...choice, between }, settledBy })),
    ...(lost.length === 0
      ? []
      : [{ article, choice: { op: 'withdraw' as const, replaces: lost, between }, settledBy: [], seen }]),
  ];
}

function toItem(session: CorpusSession, { article: id, text }: Contest, one: Disagreement): DisagreementItem {
  const { words, differs, a, b, extent } = describeDisagreement(one, text);
  const article = session.snapshot().article(id);
  const range = (span: { readonly start: number; readonly end: number }) =>
    article === undefined
      ? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
      : toRange(article, span);
  const side = (said: Said | null, says: string) => ({
    says,
    ranges: said?.isThere === true ? said.state.spans.map(range) : [],
  });
  return {
    id: idOf(one),
    uri: toUri(session, id),
    article: id,
    kind: one.kind,
    words,
    differs,
    a: side(one.a, a),
    b: side(one.b, b),
    range: range(extent),
  };
}

function sideOf(name: SideName): Side {
  return 'who' in name ? name : { folder: keyOfUri(name.folder) };
}

function nameOf(side: SideName): string {
  return 'who' in side ? side.who : path.basename(keyOfUri(side.folder));
}

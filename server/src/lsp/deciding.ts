// Deciding in the editor: code actions offer, a command writes, requests confirm, reject and undo. Every decision is
// somebody's action; none is written for offering it.
import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import { labelOfWishes } from '../features/deciding/labels';
import { typesOf } from '../features/deciding/types';
import type { Wish } from '../features/deciding/wish';
import type { Offer } from '../features/offer';
import { offerHere, offersAt } from '../features/offers';
import type { CorpusSession } from '../session/corpus-session';
import type { Decided } from '../session/decision-book';
import { problemOf } from '../session/sidecar-failures';
import type { Located, Workspace } from '../session/workspace';
import { Refused, refIn, wishesOf } from './actions';
import { answering } from './answering';
import { corpusOf, sessionOf } from './corpora';
import { DECIDE_COMMAND, waysOut } from './decision-diagnostics';
import type { FindingPages } from './finding-pages';
import type { DecideArguments, DecisionResult } from './messages';
import { occasionOf } from './occasion';
import { OPEN_COMMAND, openings, openPlace } from './opening';
import { toDiagnostic, toOffset } from './to-protocol';
import { keyOfUri } from './uris';

interface DecidingOptions {
  /** The program's, which decisions are signed with. */
  readonly version: string;
  readonly pages: FindingPages;
  /** True when the client shows documents on request. */
  readonly canOpen: boolean;
}

const NO_CORPUS = 'Decisions are kept beside newsmark.json; make the folder a corpus first.';

export function handleDeciding(
  connection: Connection,
  workspace: Workspace,
  { version, pages, canOpen }: DecidingOptions,
): void {
  const occasion = () => occasionOf(version);
  const answer = answering(connection);

  const take = async (
    { session, article }: Located,
    offer: Pick<Offer, 'title' | 'choice' | 'settledBy'>,
  ) => {
    const { title, choice, settledBy } = offer;
    const wish = { article: article.id, choice, settledBy };
    const decided = await workspace.deciding.decide(session, title, [wish], occasion());
    if (decided === undefined) return { label: null, problem: NO_CORPUS };
    return toResult(decided);
  };

  connection.onCodeAction(async ({ textDocument: { uri }, range, context }): Promise<CodeAction[]> => {
    const here = await workspace.locate(keyOfUri(uri));
    if (here?.session.decisions === undefined) return [];
    const article = here.session.judged(here.article);
    const selection = { start: toOffset(article, range.start), end: toOffset(article, range.end) };
    const types = typesOf(here.session.corpus.settings.config.entityTypes);
    const offers = offersAt(here.snapshot, article, selection, types);
    const actions = [
      ...waysOut(here, uri, selection),
      ...offers.map((offer) => toCodeAction({ ...here, article }, uri, offer, pages)),
      ...(canOpen ? openings({ ...here, article }, selection, pages) : []),
    ];
    const { only } = context;
    const isWanted = ({ kind = '' }: CodeAction) =>
      only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`) || one === '');
    return actions.filter(isWanted);
  });

  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    if (command === OPEN_COMMAND) return openPlace(connection, given ?? []);
    const [wanted] = (given ?? []) as DecideArguments[];
    const here = wanted && (await workspace.locate(keyOfUri(wanted.uri)));
    if (command !== DECIDE_COMMAND || wanted === undefined || here === undefined)
      throw new ResponseError(LSPErrorCodes.RequestFailed, 'There is no article to decide about.');
    const choice = withSpeaker(here.session, wanted);
    if (choice === undefined) return { label: null, problem: 'Name the speaker; nothing was decided.' };
    const result = await take(here, { title: wanted.title, choice, settledBy: wanted.settledBy });
    if (result.problem !== null) connection.window.showWarningMessage(result.problem);
    return result;
  });

  answer('newsmark/decide', async ({ corpus, actions, label }) => {
    const session = sessionOf(workspace, corpus);
    if (session?.decisions === undefined) return { label: null, problem: NO_CORPUS };
    try {
      const wishes: Wish[] = [];
      for (const action of actions) wishes.push(...(await wishesOf(workspace, session, action)));
      if (wishes.length === 0) return { label: null, problem: null };
      const said = label ?? labelOfWishes(wishes);
      const decided = await workspace.deciding.decide(session, said, wishes, occasion());
      return decided === undefined ? { label: null, problem: NO_CORPUS } : toResult(decided);
    } catch (error) {
      if (error instanceof Refused) return { label: null, problem: error.message };
      throw error;
    }
  });
  answer('newsmark/decideHere', async ({ uri, position, what }) => {
    const here = await workspace.locate(keyOfUri(uri));
    const offer = here && offerHere(here.snapshot, here.article, toOffset(here.article, position), what);
    if (here === undefined || offer === undefined) return { label: null, problem: null };
    return take(here, offer);
  });
  answer('newsmark/turnBack', async ({ direction }) => {
    const decided = await workspace.deciding.turnBack(direction, workspace.sessions()[0], occasion());
    return decided === undefined ? { label: null, problem: null } : toResult(decided);
  });
}

/** The choice with the speaker that the person named; undefined where one was asked for and nobody named one. */
function withSpeaker(
  session: CorpusSession,
  { choice, asks, speaker }: DecideArguments,
): Offer['choice'] | undefined {
  const made = choice as Offer['choice'];
  if (asks !== 'speaker') return made;
  if (speaker === undefined) return undefined;
  return { ...made, speaker: refIn(session, speaker) } as Offer['choice'];
}

function toCodeAction(here: Located, uri: string, offer: Offer, pages: FindingPages): CodeAction {
  const { title, choice, settledBy, finding, asks } = offer;
  const argument: DecideArguments = {
    uri,
    title,
    choice,
    settledBy,
    ...(asks && { asks, corpus: corpusOf(here.session) }),
  };
  return {
    title,
    kind: finding === undefined ? CodeActionKind.Refactor : CodeActionKind.QuickFix,
    ...(finding && { diagnostics: [toDiagnostic(here, finding, pages)] }),
    command: { title, command: DECIDE_COMMAND, arguments: [argument] },
  };
}

function toResult({ label, refused }: Decided): DecisionResult {
  return { label: label ?? null, problem: problemOf(refused) };
}

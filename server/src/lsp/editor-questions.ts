// The editor's own questions: each handler finds the article, asks one feature and converts the answer.
import {
  type CallHierarchyItem,
  type CancellationToken,
  type Connection,
  MarkupKind,
  type Position,
  SemanticTokensBuilder,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver/node';
import type { CorpusEntity } from '../corpus/register';
import { entityAt, extentOf, touches } from '../features/at';
import { definition, fullestMention } from '../features/definition';
import { foldings } from '../features/folding';
import { hover } from '../features/hover';
import { speakerHints } from '../features/inlay-hints';
import { type Quoting, speakersAbout, spokenOfBy } from '../features/quoting';
import { highlights, quotesOfEntityAt } from '../features/references';
import { semanticTokens } from '../features/semantic-tokens';
import { outline } from '../features/symbols';
import type { CorpusSession } from '../session/corpus-session';
import { inSlices, slicer } from '../session/turns';
import type { Located, Workspace } from '../session/workspace';
import type { Span } from '../text/span';
import { locationsByText, noteByText } from './by-text';
import { cancellable, stopWhenCancelled } from './diagnostics';
import { foundEntities } from './found-entities';
import { handleReferences } from './references';
import type { EditorSettings } from './settings';
import {
  ENTITY_KINDS,
  toDocumentSymbol,
  toFoldingRange,
  toInlayHint,
  toLocation,
  toOffset,
  toRange,
  toTokenData,
  toUri,
} from './to-protocol';
import { keyOfUri } from './uris';

type AtPosition = { readonly textDocument: { readonly uri: string }; readonly position: Position };
type AtRange = {
  readonly textDocument: { readonly uri: string };
  readonly range: { readonly start: Position; readonly end: Position };
};

/** Entities in one answer to a workspace symbol query. */
const MOST_SYMBOLS = 256;

export interface EditorState {
  readonly settings: Readonly<EditorSettings>;
  /** Told which documents are closed. */
  readonly closed: Set<(uri: string) => void>;
}

export function handleEditorQuestions(
  connection: Connection,
  workspace: Workspace,
  { settings, closed }: EditorState,
): void {
  /** The article of a request, at the version that the answer will belong to. */
  const find = async (uri: string, token: CancellationToken): Promise<Located | undefined> => {
    const located = await workspace.locate(keyOfUri(uri));
    stopWhenCancelled(token);
    return located;
  };
  const at = async ({ textDocument, position }: AtPosition, token: CancellationToken) => {
    const located = await find(textDocument.uri, token);
    return located && { ...located, offset: toOffset(located.article, position) };
  };

  connection.onHover(async (params, token) => {
    const here = await at(params, token);
    const notes = here?.session.decisions?.entities.notes;
    const answer = here && hover(here.snapshot, here.article, here.offset, (id) => notes?.get(id) ?? []);
    if (here === undefined || answer === undefined) return null;
    const contents = { kind: MarkupKind.Markdown, value: answer.markdown + noteByText(workspace, here) };
    return { contents, range: toRange(here.article, answer.span) };
  });

  connection.onDefinition(async (params, token) => {
    const here = await at(params, token);
    const target = here && definition(here.snapshot, here.article, here.offset);
    if (here === undefined || target === undefined) return null;
    // The fullest mention so far is the one that was asked about: another is perhaps still to be read.
    const isHere = target.article.id === here.article.id && touches(target.mention, here.offset);
    const [elsewhere] = isHere ? await locationsByText(workspace, here) : [];
    return elsewhere ?? toLocation(here.session, target.article, target.mention);
  });

  handleReferences(connection, workspace, at);

  connection.onImplementation(async (params, token) => {
    const here = await at(params, token);
    if (here === undefined) return [];
    return [...quotesOfEntityAt(here.snapshot, here.article, here.offset)].map(({ article, quote }) =>
      toLocation(here.session, article, quote.content[0] ?? extentOf(quote)),
    );
  });

  connection.onDocumentHighlight(async (params, token) => {
    const here = await at(params, token);
    if (here === undefined) return [];
    return highlights(here.article, here.offset).map((span) => ({ range: toRange(here.article, span) }));
  });

  connection.onDocumentSymbol(async ({ textDocument }, token) => {
    const here = await find(textDocument.uri, token);
    if (here === undefined) return [];
    return outline(here.snapshot, here.article).map((item) => toDocumentSymbol(here.article, item));
  });

  connection.onWorkspaceSymbol(async ({ query }, token): Promise<SymbolInformation[]> => {
    const found = await foundEntities(workspace, query, MOST_SYMBOLS, token);
    return found.map(({ entity: { name, type }, location }) => ({
      name,
      kind: ENTITY_KINDS[type],
      containerName: type,
      location,
    }));
  });

  connection.onFoldingRanges(async ({ textDocument }, token) => {
    const here = await find(textDocument.uri, token);
    return here === undefined ? [] : foldings(here.article).map((fold) => toFoldingRange(here.article, fold));
  });

  connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
    if (!settings.showsSpeakers) return [];
    const here = await find(textDocument.uri, token);
    if (here === undefined) return [];
    const hints = speakerHints(here.snapshot, here.article, toSpan(here, { textDocument, range }));
    return hints.map((hint) => toInlayHint(here.article, hint));
  });

  handleTokens(connection, find, closed);
  handleCallHierarchy(connection, workspace, at);
}

function toSpan({ article }: Located, { range }: AtRange): Span {
  return { start: toOffset(article, range.start), end: toOffset(article, range.end) };
}

type Find = (uri: string, token: CancellationToken) => Promise<Located | undefined>;

function handleTokens(connection: Connection, find: Find, closed: EditorState['closed']): void {
  /** The last answer for each open document, to tell the difference to. */
  const builders = new Map<string, SemanticTokensBuilder>();
  closed.add((uri) => builders.delete(uri));
  const { semanticTokens: tokens } = connection.languages;
  const builderOf = (uri: string) => {
    const builder = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.set(uri, builder);
    return builder;
  };
  tokens.on(async ({ textDocument }, token) => {
    const here = await find(textDocument.uri, token);
    if (here === undefined) return { data: [] };
    const builder = new SemanticTokensBuilder();
    builders.set(textDocument.uri, builder);
    for (const one of semanticTokens(here.snapshot, here.article))
      builder.push(...toTokenData(here.article, one));
    return builder.build();
  });
  tokens.onDelta(async ({ textDocument, previousResultId }, token) => {
    const here = await find(textDocument.uri, token);
    if (here === undefined) return { data: [] };
    const builder = builderOf(textDocument.uri);
    builder.previousResult(previousResultId);
    for (const one of semanticTokens(here.snapshot, here.article))
      builder.push(...toTokenData(here.article, one));
    return builder.buildEdits();
  });
  tokens.onRange(async ({ textDocument, range }, token) => {
    const here = await find(textDocument.uri, token);
    if (here === undefined) return { data: [] };
    const builder = new SemanticTokensBuilder();
    for (const one of semanticTokens(here.snapshot, here.article, toSpan(here, { textDocument, range })))
      builder.push(...toTokenData(here.article, one));
    return builder.build();
  });
}

/** What travels with an item of the call hierarchy: which entity it stands for. */
interface ItemData {
  readonly corpus: string | null;
  readonly entity: string;
}

function handleCallHierarchy(
  connection: Connection,
  workspace: Workspace,
  at: (
    params: AtPosition,
    token: CancellationToken,
  ) => Promise<(Located & { readonly offset: number }) | undefined>,
): void {
  const item = (session: CorpusSession, entity: CorpusEntity, near?: string): CallHierarchyItem[] => {
    const place = fullestMention(session.snapshot(), entity, near);
    if (place === undefined) return [];
    const range = toRange(place.article, place.mention);
    const data: ItemData = { corpus: session.folder ?? null, entity: entity.id };
    const kind = ENTITY_KINDS[entity.type] ?? SymbolKind.Class;
    const uri = toUri(session, place.article.id);
    return [{ name: entity.name, kind, detail: entity.type, uri, range, selectionRange: range, data }];
  };
  const entityOf = (of: CallHierarchyItem) => {
    const { corpus, entity: id } = of.data as ItemData;
    const session = workspace.sessions().find(({ folder }) => (folder ?? null) === corpus);
    const entity = session?.snapshot().entity(id);
    return session && entity && { session, entity };
  };
  connection.languages.callHierarchy.onPrepare(async (params, token) => {
    const here = await at(params, token);
    const found = here && entityAt(here.snapshot, here.article, here.offset);
    return here && found ? item(here.session, found.entity, here.article.id) : null;
  });
  connection.languages.callHierarchy.onIncomingCalls(async ({ item: of }, token) => {
    const asked = entityOf(of);
    if (asked === undefined) return [];
    const asking = speakersAbout(asked.session.snapshot(), asked.entity);
    return (await inSlices(asking, cancellable(slicer(), token))).flatMap((quoting) =>
      item(asked.session, quoting.other, homeOf(quoting)).map((from) => ({
        from,
        fromRanges: rangesIn(asked.session, quoting, from.uri),
      })),
    );
  });
  connection.languages.callHierarchy.onOutgoingCalls(async ({ item: of }, token) => {
    const asked = entityOf(of);
    if (asked === undefined) return [];
    const asking = spokenOfBy(asked.session.snapshot(), asked.entity);
    return (await inSlices(asking, cancellable(slicer(), token))).flatMap((quoting) =>
      item(asked.session, quoting.other).map((to) => ({
        to,
        fromRanges: rangesIn(asked.session, quoting, of.uri),
      })),
    );
  });
}

/** The first article in which one speaks of the other. */
function homeOf(quoting: Quoting): string | undefined {
  return quoting.places[0]?.article.id;
}

/** Ranges of the protocol's calls lie in one document: those of the places that do. */
function rangesIn(session: CorpusSession, quoting: Quoting, uri: string) {
  return quoting.places
    .filter(({ article }) => toUri(session, article.id) === uri)
    .map(({ article, span }) => toRange(article, span));
}

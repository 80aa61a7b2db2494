// Newsmark's own requests: the views' pages, stepping through mentions, what the client colours, the index.
import type { Connection } from 'vscode-languageserver/node';
import type { SpeakerStatus } from '../extraction/analysis';
import { articleRows, entityRows, mentionRows, type PageRequest, typeRows } from '../features/entity-tree';
import { titleOf } from '../features/headline';
import { lineAround } from '../features/line';
import { quotesOfSpeaker, quotesWithoutSpeaker, speakerRows } from '../features/quote-tree';
import { stepFrom } from '../features/steps';
import { count, excerpt, STATUS_WORDS, TYPE_WORDS } from '../features/words';
import type { CorpusSession } from '../session/corpus-session';
import type { Workspace } from '../session/workspace';
import { answering } from './answering';
import { corpusOf, sessionOf } from './corpora';
import { decorationsIn } from './decorations';
import { foundEntities } from './found-entities';
import type { ClientNotifications, EntityNode, QuoteNode, TreePage, TreeRequest } from './messages';
import type { Reporter } from './reporter';
import { toLocation, toOffset, toRange, toUri } from './to-protocol';
import { keyOfUri } from './uris';

const EMPTY = { items: [], total: 0 };
/** UTF-16 units of a quotation shown in the Quotes view. */
const QUOTE_LABEL = 120;

export function handleOwnRequests(connection: Connection, workspace: Workspace, reporter: Reporter): void {
  const answer = answering(connection);

  answer('newsmark/corpora', () =>
    workspace.sessions().flatMap((session) => {
      const corpus = corpusOf(session);
      return corpus === '' ? [] : [{ corpus, label: labelOf(session) }];
    }),
  );
  answer('newsmark/entities', (request) => entityPage(workspace, request));
  answer('newsmark/quotes', (request) => quotePage(workspace, request));
  answer('newsmark/findEntities', async ({ query, limit }, token) => {
    const found = await foundEntities(workspace, query, limit, token);
    return found.map(({ entity, location }) => ({
      label: entity.name,
      detail: `${TYPE_WORDS[entity.type].one}, ${count(entity.articles, 'article')}`,
      place: location,
    }));
  });
  answer('newsmark/step', async ({ uri, position, ...step }) => {
    const here = await workspace.locate(keyOfUri(uri));
    if (here === undefined) return null;
    const offset = toOffset(here.article, position);
    const next = stepFrom(here.snapshot, here.article, offset, step);
    return next === undefined ? null : toLocation(here.session, next.article, next.mention);
  });
  answer('newsmark/decorations', async ({ uri, lines }) => {
    const here = await workspace.locate(keyOfUri(uri));
    return here === undefined ? null : decorationsIn(here, lines);
  });
  answer('newsmark/compareFromScratch', async ({ uri }) => {
    const here = await workspace.locate(keyOfUri(uri));
    const outcome = here?.session.compareFromScratch(here.article.id);
    if (here === undefined || outcome === undefined) return null;
    if (outcome === 'same') return { isSame: true };
    const { start: position } = toRange(here.article, { start: outcome.at, end: outcome.at });
    return { isSame: false, part: outcome.part, position };
  });
  answer('newsmark/isArticle', async ({ uri }) => (await workspace.locate(keyOfUri(uri))) !== undefined);
  answer('newsmark/status', () => reporter.status());
  answer('newsmark/setPaused', ({ isPaused }) => {
    workspace.setPaused(isPaused);
    return null;
  });
  connection.onNotification('newsmark/inView', ({ uris }: ClientNotifications['newsmark/inView']) =>
    workspace.look(uris.map(keyOfUri)),
  );
  answer('newsmark/reindex', async () => {
    await workspace.reindex();
    return null;
  });
}

function labelOf({ folder }: CorpusSession): string {
  return folder === undefined ? 'Open articles' : (folder.split(/[\\/]/).at(-1) ?? folder);
}

/** Corpora as rows where there are several; undefined where there is one to show at once. */
function corpusRows(workspace: Workspace) {
  const sessions = workspace.sessions();
  if (sessions.length < 2) return undefined;
  const items = sessions.map((session) => {
    const articles = session.snapshot().articleCount;
    return { kind: 'corpus' as const, corpus: corpusOf(session), label: labelOf(session), articles };
  });
  return { items, total: items.length };
}

function entityPage(
  workspace: Workspace,
  { parent, filter, offset, limit }: TreeRequest<EntityNode>,
): TreePage<EntityNode> {
  const page = { offset, limit };
  if (parent === undefined) {
    const only = workspace.sessions()[0];
    return corpusRows(workspace) ?? (only ? typePage(only, filter) : EMPTY);
  }
  const session = sessionOf(workspace, parent.corpus);
  if (session === undefined) return EMPTY;
  switch (parent.kind) {
    case 'corpus':
      return typePage(session, filter);
    case 'type': {
      const { items, total } = entityRows(session.snapshot(), parent.type, filter, page);
      return {
        total,
        items: items.map(({ entity, mentions, articles, quotes }) => ({
          kind: 'entity',
          corpus: parent.corpus,
          entity: entity.id,
          type: entity.type,
          label: entity.name,
          aliases: entity.aliases,
          mentions,
          articles,
          quotes,
        })),
      };
    }
    case 'entity':
      return articlePage(session, parent, page);
    case 'article':
      return mentionPage(session, parent, page);
    case 'mention':
      return EMPTY;
  }
}

function typePage(session: CorpusSession, filter: string): TreePage<EntityNode> {
  const items = typeRows(session.snapshot(), filter).map(({ type, entities, mentions }) => ({
    kind: 'type' as const,
    corpus: corpusOf(session),
    type,
    label: TYPE_WORDS[type].many,
    entities,
    mentions,
  }));
  return { items, total: items.length };
}

function articlePage(
  session: CorpusSession,
  parent: Extract<EntityNode, { kind: 'entity' }>,
  page: PageRequest,
): TreePage<EntityNode> {
  const entity = session.snapshot().entity(parent.entity);
  if (entity === undefined) return EMPTY;
  const { items, total } = articleRows(session.snapshot(), entity, page);
  return {
    total,
    items: items.map(({ article, mentions }) => {
      return {
        kind: 'article',
        corpus: parent.corpus,
        entity: parent.entity,
        article: article.id,
        label: titleOf(article),
        detail: article.id,
        uri: toUri(session, article.id),
        mentions,
      };
    }),
  };
}

function mentionPage(
  session: CorpusSession,
  parent: Extract<EntityNode, { kind: 'article' }>,
  page: PageRequest,
): TreePage<EntityNode> {
  const snapshot = session.snapshot();
  const entity = snapshot.entity(parent.entity);
  const article = snapshot.article(parent.article);
  if (entity === undefined || article === undefined) return EMPTY;
  const { items, total } = mentionRows(snapshot, entity, parent.article, page);
  return {
    total,
    items: items.map((mention, index) => {
      const { label, highlight } = lineAround(article.text, mention);
      return {
        kind: 'mention',
        corpus: parent.corpus,
        entity: parent.entity,
        article: parent.article,
        index: page.offset + index,
        label,
        highlight,
        ...toLocation(session, article, mention),
      };
    }),
  };
}

function quotePage(
  workspace: Workspace,
  { parent, offset, limit }: TreeRequest<QuoteNode>,
): TreePage<QuoteNode> {
  const page = { offset, limit };
  if (parent === undefined) {
    const only = workspace.sessions()[0];
    return corpusRows(workspace) ?? (only ? speakerPage(only, page) : EMPTY);
  }
  const session = sessionOf(workspace, parent.corpus);
  if (session === undefined || parent.kind === 'quote') return EMPTY;
  if (parent.kind === 'corpus') return speakerPage(session, page);
  const snapshot = session.snapshot();
  const speaker = snapshot.entity(parent.speaker);
  const places = parent.isKnown
    ? speaker && quotesOfSpeaker(snapshot, speaker, page)
    : quotesWithoutSpeaker(snapshot, parent.speaker.replace('status:', '') as SpeakerStatus, page);
  if (places === undefined) return EMPTY;
  return {
    total: places.total,
    items: places.items.map(({ article, quote }) => {
      const words = quote.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
      const place = toLocation(session, article, quote.content[0] ?? { start: 0, end: 0 });
      return {
        kind: 'quote',
        corpus: parent.corpus,
        speaker: parent.speaker,
        article: article.id,
        quote: quote.id,
        label: excerpt(words, QUOTE_LABEL),
        detail: `${article.id}:${place.range.start.line + 1}`,
        ...place,
      };
    }),
  };
}

function speakerPage(session: CorpusSession, page: PageRequest): TreePage<QuoteNode> {
  const { items, total } = speakerRows(session.snapshot(), page);
  return {
    total,
    items: items.map((row) => ({
      kind: 'speaker',
      corpus: corpusOf(session),
      speaker: row.kind === 'speaker' ? row.entity.id : `status:${row.status}`,
      isKnown: row.kind === 'speaker',
      label: row.kind === 'speaker' ? row.entity.name : capital(STATUS_WORDS[row.status]),
      quotes: row.quotes,
    })),
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// Answers about what can be decided: what is undecided, what stands under a selection, which entities there are to
// choose from, what a merge would change, where words stand elsewhere.
import type { CancellationToken, Connection } from 'vscode-languageserver/node';
import type { CorpusEntity } from '../corpus/register';
import type { IndexedArticle } from '../corpus/snapshot';
import type { Quote } from '../extraction/analysis';
import { extentOf, findingsIn, quotesAt } from '../features/at';
import { lookalikes, previewMerge } from '../features/deciding/entities';
import { allMentions, spansOf } from '../features/deciding/mention-spans';
import { occurrencesIn } from '../features/deciding/occurrences';
import { wholeWordsOf } from '../features/deciding/snap';
import { mentionOn } from '../features/deciding/targets';
import { typesOf } from '../features/deciding/types';
import { placeInWalk, type Undecided, undecidedIn } from '../features/deciding/undecided';
import { nearbySpeakers } from '../features/finding-offers';
import { lineAround } from '../features/line';
import { anyMentionAt } from '../features/offers';
import { findEntities } from '../features/symbols';
import { excerpt } from '../features/words';
import type { CorpusSession } from '../session/corpus-session';
import { inSlices, slicer } from '../session/turns';
import type { Located, Workspace } from '../session/workspace';
import { overlaps, type Span, trim } from '../text/span';
import { type Answered, answering } from './answering';
import { articleAt, corpusOf, sessionOf } from './corpora';
import { cancellable, stopWhenCancelled } from './diagnostics';
import type { EntityChoice, Occurrence, Range, Requests, Target, UndecidedItem } from './messages';
import { toOffset, toRange, toUri } from './to-protocol';

/** UTF-16 units of the words of an item. */
const LONGEST = 160;
/** Quotes to choose from around a selection. */
const MOST_NEAR = 20;

export function handleDecisionQuestions(connection: Connection, workspace: Workspace): void {
  const answer = answering(connection);

  answer('newsmark/undecided', (params, token) => undecided(workspace, params, token));
  answer('newsmark/here', ({ uri, ranges }) => here(workspace, uri, ranges));
  answer('newsmark/occurrences', (params, token) => occurrences(workspace, params, token));
  answer('newsmark/entityChoices', async ({ corpus, query, like, limit }, token) => {
    const session = sessionOf(workspace, corpus);
    if (session === undefined) return [];
    const snapshot = session.snapshot();
    const other = like === undefined ? undefined : snapshot.entity(like);
    if (query.trim() === '' && other !== undefined) return lookalikes(snapshot, other, limit).map(choiceOf);
    const pause = cancellable(slicer(), token);
    const found = await inSlices(findEntities(snapshot, query, limit + 1), pause);
    return found
      .filter(({ id }) => id !== like)
      .slice(0, limit)
      .map(choiceOf);
  });
  answer('newsmark/mergePreview', async (params) => {
    const snapshot = sessionOf(workspace, params.corpus)?.snapshot();
    const entity = snapshot?.entity(params.entity);
    const into = snapshot?.entity(params.into);
    if (snapshot === undefined || entity === undefined || into === undefined) return null;
    const { mentions, ...preview } = previewMerge(snapshot, entity, into);
    return {
      ...preview,
      entity: { ...choiceOf(entity), mentions: mentions[0] },
      into: { ...choiceOf(into), mentions: mentions[1] },
      mentions: mentions[0] + mentions[1],
    };
  });
}

export function choiceOf({ id, name, type, aliases, articles, wikidata }: CorpusEntity): EntityChoice {
  return { id, name, type, aliases, articles, wikidata: wikidata ?? null };
}

async function undecided(
  workspace: Workspace,
  { corpus, uri, filter = {}, after, limit }: Requests['newsmark/undecided']['params'],
  token: CancellationToken,
): Answered<'newsmark/undecided'> {
  const session = sessionOf(workspace, corpus);
  if (session === undefined) return { items: [], total: 0 };
  const { entity, ...rest } = filter;
  const asked = entity === undefined ? undefined : session.snapshot().entity(entity);
  if (entity !== undefined && asked === undefined) return { items: [], total: 0 };
  const itemsOf = (article: IndexedArticle) => {
    const own = asked?.members.filter((member) => member.article === article.id).map((one) => one.entity);
    return undecidedIn(article, own === undefined ? rest : { ...rest, entities: new Set(own) });
  };
  const [from, place] = after === undefined ? ['', ''] : parseCursor(after);
  if (uri !== undefined) {
    const scene = await articleAt(workspace, uri);
    if (scene === undefined) return { items: [], total: 0 };
    const all = itemsOf(scene.article);
    const behind = from === scene.article.id ? all.filter((item) => placeInWalk(item) > place) : all;
    return { items: behind.slice(0, limit).map((item) => toItem(scene, item)), total: all.length };
  }
  const named = asked?.members.map(({ article }) => article);
  const ids = [...new Set(named ?? [...session.snapshot().articles()].map(({ id }) => id))].sort();
  const items: UndecidedItem[] = [];
  const pause = slicer();
  for (const id of ids) {
    if (id < from || items.length >= limit) continue;
    const scene = await articleAt(workspace, toUri(session, id));
    if (scene === undefined) continue;
    const all = itemsOf(scene.article);
    const behind = id === from ? all.filter((item) => placeInWalk(item) > place) : all;
    items.push(...behind.slice(0, limit - items.length).map((item) => toItem(scene, item)));
    await pause();
    stopWhenCancelled(token);
  }
  return { items, total: null };
}

function parseCursor(cursor: string): [string, string] {
  const at = cursor.lastIndexOf('\n');
  return [cursor.slice(0, at), cursor.slice(at + 1)];
}

function toItem(scene: Located, found: Undecided): UndecidedItem {
  const { snapshot, article, session } = scene;
  const { kind, spans, type, rule, confidence, isContested } = found;
  const words = spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
  const { label, highlight } = lineAround(article.text, spans[0] ?? { start: 0, end: 0 });
  const entity = found.entity === null ? undefined : snapshot.entityOf(article.id, found.entity);
  const ranges = (list: readonly Span[]) => list.map((span) => toRange(article, span));
  return {
    uri: toUri(session, article.id),
    kind,
    ranges: ranges(spans),
    ...(found.kind === 'finding' && { code: found.item.code }),
    ...(found.kind === 'quote' && { cue: ranges(found.item.cue), source: ranges(found.item.source) }),
    article: article.id,
    words: excerpt(words, LONGEST),
    line: label,
    highlight,
    type,
    rule,
    confidence,
    entity: entity === undefined ? null : { id: entity.id, name: entity.name, type: entity.type },
    isContested,
    cursor: `${article.id}\n${placeInWalk(found)}`,
  };
}

async function here(workspace: Workspace, uri: string, ranges: readonly Range[]): Answered<'newsmark/here'> {
  const scene = await articleAt(workspace, uri);
  if (scene?.session.decisions === undefined) return null;
  const { article, snapshot, session } = scene;
  const spans = ranges.map(({ start, end }) => ({
    start: toOffset(article, start),
    end: toOffset(article, end),
  }));
  const selection = spans[0] ?? { start: 0, end: 0 };
  const toTarget = (kind: Target['kind'], list: readonly Span[]): Target => ({
    uri,
    kind,
    ranges: list.map((span) => toRange(article, span)),
  });
  const entityOf = (local: string | null) => {
    const entity = local === null ? undefined : snapshot.entityOf(article.id, local);
    return entity === undefined ? null : choiceOf(entity);
  };
  const mention =
    mentionOn(article, spans) ??
    anyMentionAt(article, selection.start) ??
    allMentions(article).find((one) => overlaps(one, selection));
  const labelOf = ({ content: [first] }: Quote) =>
    excerpt(article.text.slice(first?.start ?? 0, first?.end ?? 0), LONGEST);
  const near = article.analysis.quotes
    .map((quote) => ({ quote, distance: distanceTo(selection, extentOf(quote)) }))
    .sort((a, b) => a.distance - b.distance);
  return {
    corpus: corpusOf(session),
    mention:
      mention === undefined
        ? null
        : {
            ...toTarget('mention', spansOf(mention)),
            type: mention.type,
            entity: 'entity' in mention ? entityOf(mention.entity) : null,
          },
    quotes: quotesAt(article, selection.start).map((quote) => ({
      ...toTarget('quote', quote.content),
      label: labelOf(quote),
      speaker: entityOf(quote.speaker),
      speakers: nearbySpeakers({ snapshot, article }, extentOf(quote), quote.speaker).flatMap(({ key }) => {
        const entity = snapshot.entity(key);
        return entity === undefined ? [] : [choiceOf(entity)];
      }),
    })),
    nearQuotes: near
      .slice(0, MOST_NEAR)
      .map(({ quote }) => ({ ...toTarget('quote', quote.content), label: labelOf(quote) })),
    findings: findingsIn(article, selection).map((finding) => ({
      ...toTarget('finding', [finding]),
      code: finding.code,
      message: finding.message,
    })),
    characters: spans.map((span) => toRange(article, trim(article.text, span))),
    words: spans.map((span) => toRange(article, wholeWordsOf(article.text, span))),
    types: typesOf(session.corpus.settings.config.entityTypes),
    attributes: session.corpus.settings.config.attributes,
  };
}

/** Characters between two spans; 0 where they touch or overlap. */
function distanceTo(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}

async function occurrences(
  workspace: Workspace,
  { at, within, limit }: Requests['newsmark/occurrences']['params'],
  token: CancellationToken,
): Answered<'newsmark/occurrences'> {
  const scene = await articleAt(workspace, at.uri);
  const [range] = at.ranges;
  if (scene === undefined || range === undefined) return { words: '', items: [], total: 0 };
  const { session, article } = scene;
  const words = article.text.slice(toOffset(article, range.start), toOffset(article, range.end));
  const items: Occurrence[] = [];
  let total = 0;
  const take = (one: IndexedArticle) => {
    for (const { spans, mention, isDecided } of occurrencesIn(one, words)) {
      total++;
      if (items.length < limit)
        items.push(toOccurrence(session, one, spans, mention?.type ?? null, isDecided));
    }
  };
  take(article);
  if (within === 'article') return { words, items, total };
  const pause = slicer();
  const others = [...session.snapshot().articles()].filter(({ id }) => id !== article.id);
  for (const other of others.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (other.text.includes(words)) take(other);
    await pause();
    stopWhenCancelled(token);
  }
  return { words, items, total };
}

function toOccurrence(
  session: CorpusSession,
  article: IndexedArticle,
  spans: readonly Span[],
  type: string | null,
  isDecided: boolean,
): Occurrence {
  const { label, highlight } = lineAround(article.text, spans[0] ?? { start: 0, end: 0 });
  const ranges = spans.map((span) => toRange(article, span));
  const uri = toUri(session, article.id);
  return { uri, kind: 'mention', ranges, article: article.id, line: label, highlight, type, isDecided };
}

// From the actions of a message to wishes: finds what they point at in the texts of now. Decides nothing itself; what
// each wish says is in features/deciding.

import type { EntityRef } from '../annotation/operations';
import { reattach } from '../annotation/places';
import type { CorpusEntity } from '../corpus/register';
import type { Quote } from '../extraction/analysis';
import * as entities from '../features/deciding/entities';
import type { AnyMention } from '../features/deciding/mention-spans';
import * as mentions from '../features/deciding/mentions';
import * as quotes from '../features/deciding/quotes';
import { findingOn, mentionOn, quoteOn } from '../features/deciding/targets';
import type { Wish } from '../features/deciding/wish';
import { dismissal } from '../features/finding-offers';
import type { CorpusSession } from '../session/corpus-session';
import type { Located, Workspace } from '../session/workspace';
import type { Span } from '../text/span';
import { articleAt } from './corpora';
import type { Action, EntityName, Range, Target } from './messages';
import { toOffset } from './to-protocol';
import { keyOfUri } from './uris';

/** Why an action cannot be taken, in one sentence for the person. */
export class Refused extends Error {}

const GONE = 'This is no longer there, since the text or another decision changed; look at it again.';

/**
 * What an action amounts to.
 *
 * @throws Refused when what it points at is not there, or cannot be decided so
 */
export async function wishesOf(
  workspace: Workspace,
  session: CorpusSession,
  action: Action,
): Promise<readonly Wish[]> {
  const { do: what } = action;
  if (what.startsWith('entity.') || what.startsWith('words.'))
    return [await aboutEntities(workspace, session, action)];
  if (what === 'withdraw') return [withdrawal(session, action)];
  if ('at' in action) {
    const scene = await sceneAt(workspace, action.at.uri);
    return [aboutTarget(scene, action)];
  }
  if (!('uri' in action) || action.uri === null) throw new Refused(GONE);
  const scene = await sceneAt(workspace, action.uri);
  return [aboutArticle(scene, action)];
}

type ActionOf<Do extends Action['do']> = Extract<Action, { readonly do: Do }>;

function aboutArticle(scene: Located, action: Action): Wish {
  switch (action.do) {
    case 'mention.add': {
      const entity = action.entity && refNamed(scene, action.entity);
      return mentions.addMention(scene, someSpans(scene, action.ranges), action.type, entity);
    }
    case 'quote.add':
      return quotes.addQuote(scene, someSpans(scene, action.content));
    case 'article.status':
      return {
        article: scene.article.id,
        choice: { op: 'article.status', status: action.status },
        settledBy: [],
      };
    case 'reattach':
      return reattached(scene, action);
    default:
      throw new Refused(GONE);
  }
}

function aboutTarget(scene: Located, action: Extract<Action, { readonly at: Target }>): Wish {
  const { at } = action;
  if (at.kind === 'finding') {
    const finding = findingOn(scene.article, spansIn(scene, at.ranges), at.code);
    if (finding === undefined || action.do !== 'finding.dismiss') throw new Refused(GONE);
    const { choice, settledBy } = dismissal(scene.article, finding, worded(action.reason));
    return { article: scene.article.id, choice, settledBy };
  }
  return at.kind === 'mention'
    ? aboutMention(scene, mentionAt(scene, at), action)
    : aboutQuote(scene, quoteAt(scene, at), action);
}

function aboutMention(scene: Located, mention: AnyMention, action: Action): Wish {
  switch (action.do) {
    case 'confirm':
      return mentions.confirmMention(scene, mention);
    case 'reject':
      return mentions.rejectMention(scene, mention);
    case 'note':
      return mentions.noteMention(scene, mention, action.text);
    case 'mention.retype':
      return mentions.retypeMention(scene, mention, action.type);
    case 'mention.move':
      return mentions.moveMention(scene, mention, someSpans(scene, action.to));
    case 'mention.link':
      return mentions.linkMention(scene, mention, refNamed(scene, action.entity));
    case 'mention.attribute':
      return mentions.setAttribute(scene, mention, action.attribute, action.value);
    default:
      throw new Refused('This can be said of a quote, not of a mention.');
  }
}

function aboutQuote(scene: Located, quote: Quote, action: Action): Wish {
  switch (action.do) {
    case 'confirm':
      return quotes.confirmQuote(scene, quote);
    case 'reject':
      return quotes.rejectQuote(scene, quote);
    case 'note':
      return quotes.noteQuote(scene, quote, action.text);
    case 'quote.kind':
      return quotes.setKind(scene, quote, action.kind);
    case 'quote.speaker': {
      const speaker = action.speaker && refNamed(scene, action.speaker);
      return quotes.setSpeaker(scene, quote, speaker, action.status);
    }
    case 'quote.cue':
    case 'quote.source': {
      const part = action.do === 'quote.cue' ? 'cue' : 'source';
      return quotes.setPart(scene, quote, part, spansIn(scene, action.ranges));
    }
    case 'quote.content':
      return quotes.setContent(scene, quote, someSpans(scene, action.ranges));
    case 'quote.split': {
      const wish = quotes.splitQuote(scene, quote, toOffset(scene.article, action.before.start));
      if (wish === undefined)
        throw new Refused('Put the cursor inside the quote, where its second part begins.');
      return wish;
    }
    case 'quote.join':
      return quotes.joinQuotes(
        scene,
        quote,
        action.with.map((target) => quoteAt(scene, target)),
      );
    case 'quote.unattributed':
      return quotes.setUnattributed(scene, quote);
    default:
      throw new Refused('This can be said of a mention, not of a quote.');
  }
}

async function aboutEntities(workspace: Workspace, session: CorpusSession, action: Action): Promise<Wish> {
  switch (action.do) {
    case 'entity.rename':
      return entities.renameEntity(entityOf(session, action.entity), worded(action.name));
    case 'entity.retype':
      return entities.retypeEntity(entityOf(session, action.entity), action.type);
    case 'entity.alias':
    case 'entity.unalias':
      return entities.setAlias(
        entityOf(session, action.entity),
        worded(action.alias),
        action.do === 'entity.alias',
      );
    case 'entity.merge': {
      if (action.entity === action.into) throw new Refused('An entity cannot be merged with itself.');
      return entities.mergeEntity(entityOf(session, action.entity), entityOf(session, action.into));
    }
    case 'entity.split':
      return splitOf(workspace, session, action);
    case 'entity.wikidata': {
      const wish = entities.linkToWikidata(entityOf(session, action.entity), action.wikidata);
      if (wish === undefined) throw new Refused('A Wikidata item is written as Q and a number, such as Q42.');
      return wish;
    }
    case 'entity.note':
      return entities.noteEntity(entityOf(session, action.entity), worded(action.text));
    case 'words.kill':
      return entities.killWords(worded(action.words));
    case 'words.name':
      return entities.nameWords(worded(action.words), action.type);
    default:
      throw new Refused(GONE);
  }
}

async function splitOf(
  workspace: Workspace,
  session: CorpusSession,
  { entity, as, articles, mentions: targets }: ActionOf<'entity.split'>,
): Promise<Wish> {
  const whole = entityOf(session, entity);
  const members = await Promise.all(
    targets.map(async (target) => {
      const scene = await sceneAt(workspace, target.uri);
      return { article: scene.article, mention: mentionAt(scene, target) };
    }),
  );
  const scenes = await Promise.all(articles.map((uri) => sceneAt(workspace, uri)));
  if (members.length + scenes.length === 0) throw new Refused('Choose at least one article or mention.');
  const ref = refIn(session, as);
  return entities.splitEntity(
    whole,
    ref,
    scenes.map(({ article }) => article.id),
    members,
  );
}

function withdrawal(session: CorpusSession, { uri, decisions }: ActionOf<'withdraw'>): Wish {
  const article = uri === null ? null : session.idOf(keyOfUri(uri));
  const known = new Set(session.decisions?.inForce(article).map(({ id }) => id));
  const replaces = decisions.filter((id) => known.has(id));
  if (replaces.length === 0) throw new Refused('These decisions were taken back already.');
  return { article, choice: { op: 'withdraw', replaces }, settledBy: [] };
}

function reattached(scene: Located, { decision, field, ranges }: ActionOf<'reattach'>): Wish {
  const { session, article } = scene;
  const places = session.decisions?.decisionsIn(article.id, article.text).places;
  const place = places?.get(`${decision} ${field}`);
  if (place === undefined) throw new Refused('This decision was taken back already.');
  return {
    article: article.id,
    choice: reattach(place, article.text, someSpans(scene, ranges)),
    settledBy: [],
  };
}

async function sceneAt(workspace: Workspace, uri: string): Promise<Located> {
  const scene = await articleAt(workspace, uri);
  if (scene === undefined)
    throw new Refused('This file is no article of a corpus, or has not been read yet.');
  return scene;
}

function mentionAt(scene: Located, target: Target): AnyMention {
  const mention = mentionOn(scene.article, spansIn(scene, target.ranges));
  if (mention === undefined) throw new Refused(GONE);
  return mention;
}

function quoteAt(scene: Located, target: Target): Quote {
  const quote = quoteOn(scene.article, spansIn(scene, target.ranges));
  if (quote === undefined) throw new Refused(GONE);
  return quote;
}

/** The spans of ranges in the order of the text. */
function spansIn({ article }: Located, ranges: readonly Range[]): Span[] {
  return ranges
    .map(({ start, end }) => ({ start: toOffset(article, start), end: toOffset(article, end) }))
    .sort((a, b) => a.start - b.start);
}

function someSpans(scene: Located, ranges: readonly Range[]): Span[] {
  const spans = spansIn(scene, ranges).filter(({ start, end }) => start < end);
  if (spans.length === 0) throw new Refused('Select the words first.');
  if (spans.some(({ start }, i) => start < (spans[i - 1]?.end ?? 0)))
    throw new Refused('The selected words overlap; select each of them once.');
  return spans;
}

function entityOf(session: CorpusSession, id: string): CorpusEntity {
  const entity = session.snapshot().entity(id);
  if (entity === undefined) throw new Refused('This entity is no longer there; choose it again.');
  return entity;
}

function refNamed({ session }: Located, name: EntityName): EntityRef {
  return refIn(session, name);
}

/** @throws Refused when the entity is gone, or a new one has no name */
export function refIn(session: CorpusSession, name: EntityName): EntityRef {
  if ('id' in name) return entities.refTo(entityOf(session, name.id));
  return entities.newRef(session.snapshot(), worded(name.name), name.type);
}

function worded(words: string): string {
  const trimmed = words.trim();
  if (trimmed === '') throw new Refused('Give it a word or two.');
  return trimmed;
}

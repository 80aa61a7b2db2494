// Commands on entities: merge, split, rename, retype, another name, a Wikidata item, not an entity. Each works on the
// rows of the Entities view that it is given, else on the entity under the cursor.
import * as vscode from 'vscode';
import type { Action, EntityNode, Target } from '../../../server/src/lsp/messages';
import type { Asks } from '../asks';
import { decide } from '../decisions/say';
import { pickByKey } from '../review/pick';
import type { Row } from '../views/paged-tree';
import { amount, chosenRows } from '../views/rows';
import { askEntity, askType, askWords, hereNow, mentionOf, nothing } from './desk';

interface Chosen {
  readonly corpus: string;
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** Articles, or mentions in an article, that a split is chosen from. */
const MOST_MEMBERS = 10_000;

type Clicked = Row<EntityNode> | EntityNode | undefined;

export function registerEntityCommands(server: Asks): vscode.Disposable[] {
  const register = (command: string, run: (entities: readonly [Chosen, ...Chosen[]]) => Promise<void>) =>
    vscode.commands.registerCommand(
      `newsmark.${command}`,
      async (clicked?: Clicked, selected?: readonly Clicked[]) => {
        const [first, ...others] = await entitiesOf(server, clicked, selected);
        if (first !== undefined) await run([first, ...others]);
      },
    );
  return [
    register('mergeEntity', (entities) => merge(server, entities)),
    register('splitEntity', ([entity]) => split(server, entity)),
    register('renameEntity', async ([{ corpus, id, name }]) => {
      const now = await askWords('Rename Entity', 'The articles stay as they are.', name);
      if (now && now !== name) await decide(server, corpus, [{ do: 'entity.rename', entity: id, name: now }]);
    }),
    register('retypeEntity', async (entities) => {
      const type = await askType(
        { types: COMMON },
        `${namesOf(entities)} ${entities.length > 1 ? 'Are' : 'Is'}`,
      );
      if (type === undefined) return;
      const actions = entities.map(({ id }): Action => ({ do: 'entity.retype', entity: id, type }));
      await decide(server, entities[0].corpus, actions);
    }),
    register('addAlias', async ([{ corpus, id, name }]) => {
      const alias = await askWords('Add Another Name', `What is ${name} called, too?`);
      if (alias) await decide(server, corpus, [{ do: 'entity.alias', entity: id, alias }]);
    }),
    register('linkToWikidata', async ([{ corpus, id, name }]) => {
      const wikidata = await vscode.window.showInputBox({
        title: 'Link to Wikidata',
        prompt: `The item of ${name}: Q and a number. Nothing is looked up.`,
        placeHolder: 'Q42',
        validateInput: (said) =>
          /^\s*Q[1-9]\d*\s*$/.test(said) ? undefined : 'A Wikidata item is written as Q and a number.',
      });
      if (wikidata === undefined) return;
      await decide(server, corpus, [{ do: 'entity.wikidata', entity: id, wikidata: wikidata.trim() }]);
    }),
    register('notAnEntity', async (entities) => {
      const actions = entities.map(({ name }): Action => ({ do: 'words.kill', words: name }));
      await decide(server, entities[0].corpus, actions);
    }),
  ];
}

const COMMON = [
  { key: 'person', name: 'person', shortcut: 'p', isCustom: false },
  { key: 'organization', name: 'organization', shortcut: 'o', isCustom: false },
  { key: 'place', name: 'place', shortcut: 'l', isCustom: false },
  { key: 'group', name: 'group', shortcut: 'g', isCustom: false },
  { key: 'event', name: 'event', shortcut: 'e', isCustom: false },
];

/** The entities of rows, else the one under the cursor. */
async function entitiesOf(
  server: Asks,
  clicked: Clicked,
  selected: readonly Clicked[] | undefined,
): Promise<readonly Chosen[]> {
  const rows = chosenRows(clicked, selected).flatMap((row) => {
    const node = row !== undefined && 'node' in row ? row.node : row;
    return node?.kind === 'entity' ? [node as Extract<EntityNode, { kind: 'entity' }>] : [];
  });
  if (rows.length > 0)
    return rows.map(({ corpus, entity, label, type }) => ({ corpus, id: entity, name: label, type }));
  const here = await hereNow(server);
  const mention = here && mentionOf(here);
  if (here === undefined || mention === undefined) return [];
  if (mention.entity === null) return nothing('a mention of this type belongs to no entity') ?? [];
  const { id, name, type } = mention.entity;
  return [{ corpus: here.corpus, id, name, type }];
}

function namesOf(entities: readonly Chosen[]): string {
  return entities.length > 2
    ? amount(entities.length, 'entity', 'entities')
    : entities.map(({ name }) => `“${name}”`).join(' and ');
}

/** Several rows become one; a single one is merged into another that is looked for. The person says whose name stays. */
async function merge(server: Asks, [first, ...others]: readonly [Chosen, ...Chosen[]]): Promise<void> {
  const { corpus } = first;
  if (others.length === 0) {
    const other = await askEntity(server, corpus, `Merge “${first.name}” With`, { like: first.id });
    if (other === undefined || !('id' in other)) return;
    await mergeInto(server, corpus, [first.id, other.id]);
  } else
    await mergeInto(
      server,
      corpus,
      [first, ...others].map(({ id }) => id),
    );
}

async function mergeInto(server: Asks, corpus: string, ids: readonly string[]): Promise<void> {
  const rows: (vscode.QuickPickItem & { readonly into: string })[] = [];
  for (const into of new Set(ids)) {
    const others = ids.filter((id) => id !== into);
    const previews = await Promise.all(
      others.map((entity) => server.ask('newsmark/mergePreview', { corpus, entity, into })),
    );
    const known = previews.flatMap((preview) => preview ?? []);
    const [one] = known;
    if (one === undefined) return nothing('one of these is no longer there');
    const mentions = known.reduce((sum, { entity }) => sum + entity.mentions, one.into.mentions);
    const aliases = [...new Set(known.flatMap((preview) => preview.aliases))].slice(0, 6).join(', ');
    const warnings = known.flatMap((preview) => preview.warnings);
    rows.push({
      label: one.name,
      description: `${one.into.type}, ${amount(mentions, 'mention')}; also: ${aliases}`,
      ...(warnings.length > 0 && { detail: `$(warning) ${warnings.join(' ')}` }),
      into,
    });
  }
  const title = 'They Are One: Whose Name Stays?';
  const chosen = await vscode.window.showQuickPick(rows, { title, ignoreFocusOut: true });
  if (chosen === undefined) return;
  const { into } = chosen;
  const actions = ids
    .filter((id) => id !== into)
    .map((entity): Action => ({ do: 'entity.merge', entity, into }));
  await decide(server, corpus, actions);
}

type Members = Pick<Extract<Action, { do: 'entity.split' }>, 'articles' | 'mentions'>;
type ArticleNode = Extract<EntityNode, { kind: 'article' }>;

/** Takes articles, or single mentions, out of an entity. */
async function split(server: Asks, entity: Chosen): Promise<void> {
  const { corpus, id, name, type } = entity;
  const counts = { aliases: [], mentions: 0, articles: 0, quotes: 0 };
  const parent = { kind: 'entity', corpus, entity: id, type, label: name, ...counts };
  const nodes = await nodesUnder(server, parent as unknown as EntityNode);
  const articles = nodes.flatMap((node) => (node.kind === 'article' ? [node] : []));
  if (articles.length === 0) return;
  const by =
    articles.length === 1
      ? 'mention'
      : await pickByKey<'article' | 'mention'>(`Split “${name}”`, [
          { key: 'a', label: 'by article', value: 'article' },
          { key: 'm', label: 'by mention', description: 'in any article', value: 'mention' },
        ]);
  if (by === undefined) return;
  const members = await (by === 'article'
    ? askArticles(name, articles)
    : askMentions(server, name, articles));
  if (members === undefined) return;
  const as = await askEntity(server, corpus, 'Who or What Is It There?', { like: id, newType: type });
  if (as) await decide(server, corpus, [{ do: 'entity.split', entity: id, as, ...members }]);
}

async function askArticles(name: string, articles: readonly ArticleNode[]): Promise<Members | undefined> {
  const rows = articles.map((article) => ({
    label: article.label,
    description: `${amount(article.mentions, 'mention')}, ${article.detail}`,
    uri: article.uri,
  }));
  const title = `In Which Articles Is It Not ${name}?`;
  const chosen = await vscode.window.showQuickPick(rows, { title, canPickMany: true });
  return chosen?.length ? { articles: chosen.map(({ uri }) => uri), mentions: [] } : undefined;
}

async function askMentions(
  server: Asks,
  name: string,
  articles: readonly ArticleNode[],
): Promise<Members | undefined> {
  const rows: (vscode.QuickPickItem & { readonly at: Target })[] = [];
  for (const article of articles)
    for (const node of await nodesUnder(server, article))
      if (node.kind === 'mention')
        rows.push({
          label: node.label,
          description: article.label,
          at: { uri: node.uri, kind: 'mention', ranges: [node.range] },
        });
  const title = `Which Mentions Are Not ${name}?`;
  const chosen = await vscode.window.showQuickPick(rows, {
    title,
    canPickMany: true,
    matchOnDescription: true,
  });
  return chosen?.length ? { articles: [], mentions: chosen.map(({ at }) => at) } : undefined;
}

async function nodesUnder(server: Asks, parent: EntityNode): Promise<readonly EntityNode[]> {
  const page = await server.ask('newsmark/entities', { parent, filter: '', offset: 0, limit: MOST_MEMBERS });
  return page?.items ?? [];
}

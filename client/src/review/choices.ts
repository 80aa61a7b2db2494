// What review mode asks a person: which type, which speaker, which entity. Each answer is an action for the server.
import * as vscode from 'vscode';
import type {
  Action,
  EntityChoice,
  EntityName,
  QuoteKindName,
  Requests,
  SpeakerStatusName,
  UndecidedItem,
} from '../../../server/src/lsp/messages';
import type { Asks } from '../asks';
import { amount } from '../views/rows';
import { type Keyed, pickByKey } from './pick';
import { keyOf } from './walk';

/** Entities shown while a person types a name. */
const MOST_FOUND = 30;

const KINDS: readonly Keyed<QuoteKindName>[] = [
  { key: 'd', label: 'direct', description: 'all of it in quotation marks', value: 'direct' },
  { key: 'm', label: 'mixed', description: 'some of it in quotation marks', value: 'mixed' },
  { key: 'i', label: 'indirect', description: 'none of it in quotation marks', value: 'indirect' },
];

/** Another type for a mention, another kind for a quote; undefined when the person thought better of it. */
export async function askType(server: Asks, item: UndecidedItem): Promise<Action | undefined> {
  if (item.kind === 'quote') {
    const kind = await pickByKey('The Quote Is', KINDS);
    return kind && { do: 'quote.kind', at: item, kind };
  }
  const types = (await here(server, item))?.types ?? [];
  const rows = types.map(({ key, name, shortcut }) => ({ key: shortcut, label: name, value: key }));
  const type = await pickByKey(`“${item.words}” Is`, rows);
  return type === undefined ? undefined : { do: 'mention.retype', at: item, type };
}

type Said = { readonly speaker: EntityName | null; readonly status?: SpeakerStatusName };

const NOBODY: readonly Keyed<Said>[] = [
  { key: '-', label: 'somebody without a name', value: { speaker: null, status: 'anonymous' } },
  { key: '0', label: 'nobody can tell who', value: { speaker: null, status: 'unclear' } },
  { key: '=', label: 'nobody: it is not attributed', value: { speaker: null, status: 'none' } },
];

/** Who said it: the nearest by number, any other by name. */
export async function askSpeaker(server: Asks, item: UndecidedItem): Promise<Action | undefined> {
  const found = await here(server, item);
  if (found === undefined) return undefined;
  const quote = found.quotes.find((one) => keyOf(one) === keyOf(item));
  const near = (quote?.speakers ?? []).slice(0, 9).map((choice, i): Keyed<Said> => {
    const { id, name, type } = choice;
    return { key: String(i + 1), label: name, description: type, value: { speaker: { id } } };
  });
  const search = async (query: string) =>
    (await findEntities(server, found.corpus, query)).map(({ value, ...row }) => ({
      ...row,
      value: { speaker: value },
    }));
  const said = await pickByKey('Who Said It', [...near, ...NOBODY], search);
  return said && { do: 'quote.speaker', at: item, ...said };
}

/** Which entity a mention names: one of the corpus, or a new one. */
export async function askEntity(server: Asks, item: UndecidedItem): Promise<Action | undefined> {
  const found = await here(server, item);
  if (found === undefined) return undefined;
  const like = item.entity?.id;
  const first = await findEntities(server, found.corpus, item.words, like);
  const numbered = first.slice(0, 9).map((row, i) => ({ ...row, key: String(i + 1) }));
  const entity = await pickByKey(`“${item.words}” Names`, numbered, async (query) => [
    ...(await findEntities(server, found.corpus, query)),
    { label: `New: “${query}”`, description: item.type, value: { name: query, type: item.type } },
  ]);
  return entity && { do: 'mention.link', at: item, entity };
}

/** Why a finding is dismissed. */
export async function askReason(item: UndecidedItem): Promise<Action | undefined> {
  const reason = await vscode.window.showInputBox({
    title: 'Dismiss This Finding',
    prompt: 'Why is it fine? The reason is kept with the decision.',
    validateInput: (value) => (value.trim() === '' ? 'Give a word or two as the reason.' : undefined),
  });
  return reason === undefined ? undefined : { do: 'finding.dismiss', at: item, reason: reason.trim() };
}

function here(server: Asks, { uri, ranges }: UndecidedItem): Promise<Here | undefined> {
  return server.ask('newsmark/here', { uri, ranges }).then((answer) => answer ?? undefined);
}

type Here = NonNullable<Requests['newsmark/here']['result']>;

async function findEntities(
  server: Asks,
  corpus: string,
  query: string,
  like?: string,
): Promise<readonly Keyed<EntityName>[]> {
  const params = { corpus, query, limit: MOST_FOUND, ...(like !== undefined && { like }) };
  const found = (await server.ask('newsmark/entityChoices', params)) ?? [];
  return found.map(toRow);
}

function toRow({ id, name, type, articles }: EntityChoice): Keyed<EntityName> {
  return { label: name, description: `${type}, ${amount(articles, 'article')}`, value: { id } };
}

// Commands on quotes: mark, kind, speaker, cue, source and content drawn from selections, split, join, not attributed.
import * as vscode from 'vscode';
import type { Action, EntityName, QuoteKindName } from '../../../server/src/lsp/messages';
import type { Asks } from '../asks';
import { ASK_SPEAKER } from '../commands/decide';
import { decide } from '../decisions/say';
import { fromRange } from '../ranges';
import { pickByKey } from '../review/pick';
import { askEntity, type Here, type HereQuote, nothing, quoteOf, registerHere, selectedIn } from './desk';

const KINDS = [
  { key: 'd', label: 'direct', description: 'all of it in quotation marks', value: 'direct' },
  { key: 'm', label: 'mixed', description: 'some of it in quotation marks', value: 'mixed' },
  { key: 'i', label: 'indirect', description: 'none of it in quotation marks', value: 'indirect' },
] as const satisfies readonly { value: QuoteKindName; [more: string]: string }[];

export function registerQuoteCommands(server: Asks): vscode.Disposable[] {
  const onQuote = (title: string, ask: (here: Here, at: HereQuote) => Promise<Action | undefined>) => {
    return async (here: Here) => {
      const at = await quoteOf(here, title);
      const action = at && (await ask(here, at));
      if (action !== undefined) await decide(server, here.corpus, [action]);
    };
  };
  return registerHere(server, {
    async markQuote(here) {
      const content = selectedIn(here, true);
      if (content) await decide(server, here.corpus, [{ do: 'quote.add', uri: here.uri, content }]);
    },
    setQuoteKind: onQuote('Which Quote', async (_, at) => {
      const kind = await pickByKey<QuoteKindName>('The Quote Is', KINDS);
      return kind && { do: 'quote.kind', at, kind };
    }),
    setQuoteSpeaker: onQuote('Which Quote', (here, at) => askSpeaker(server, here, at)),
    setQuoteCue: onQuote('Of Which Quote Is It the Cue', async (here, at) => {
      const ranges = selectedIn(here, false);
      return ranges && { do: 'quote.cue', at, ranges };
    }),
    setQuoteSource: onQuote('Of Which Quote Is It the Source', async (here, at) => {
      const ranges = selectedIn(here, false);
      return ranges && { do: 'quote.source', at, ranges };
    }),
    setQuoteContent: onQuote('Of Which Quote Is It the Content', async (here, at) => {
      const ranges = selectedIn(here, true);
      return ranges && { do: 'quote.content', at, ranges };
    }),
    splitQuote: onQuote('Which Quote', async (_, at) => {
      const editor = vscode.window.activeTextEditor;
      return editor && { do: 'quote.split', at, before: fromRange(editor.selection) };
    }),
    joinQuotes: onQuote('Which Quote', async (here, at) => {
      const isOther = (one: HereQuote) => JSON.stringify(one.ranges) !== JSON.stringify(at.ranges);
      const rows = here.nearQuotes.filter(isOther).map((quote) => ({ label: quote.label, quote }));
      if (rows.length === 0) return nothing('there is no other quote to join it with');
      const chosen = await vscode.window.showQuickPick(rows, {
        title: `Join With: ${at.label}`,
        placeHolder: 'Tick the other parts, then press Enter',
        canPickMany: true,
      });
      if (chosen === undefined || chosen.length === 0) return undefined;
      return { do: 'quote.join', at, with: chosen.map(({ quote }) => quote) };
    }),
    setQuoteUnattributed: onQuote('Which Quote', async (_, at) => ({ do: 'quote.unattributed', at })),
  });
}

/** The question that quick fixes of findings put: any entity of the corpus, or a new name. */
export function registerAskingSpeaker(server: Asks): vscode.Disposable {
  return vscode.commands.registerCommand(ASK_SPEAKER, (corpus: string) =>
    askEntity(server, corpus, 'Whose Words Are These', { newType: 'person' }),
  );
}

type Answer =
  | { readonly speaker: EntityName }
  | { readonly speaker: null; readonly status: 'anonymous' | 'unclear' }
  | 'other';

async function askSpeaker(server: Asks, here: Here, at: HereQuote): Promise<Action | undefined> {
  const quote = here.quotes.find((one) => JSON.stringify(one.ranges) === JSON.stringify(at.ranges));
  const near = (quote?.speakers ?? []).slice(0, 9).map(({ id, name, type }, i) => ({
    key: String(i + 1),
    label: name,
    description: type,
    value: { speaker: { id } } as Answer,
  }));
  const answer = await pickByKey<Answer>('Who Said It', [
    ...near,
    { key: 'o', label: 'somebody else…', value: 'other' },
    { key: 'a', label: 'a source without a name', value: { speaker: null, status: 'anonymous' } },
    { key: 'u', label: 'nobody can tell who', value: { speaker: null, status: 'unclear' } },
  ]);
  if (answer === undefined) return undefined;
  if (answer !== 'other') return { do: 'quote.speaker', at, ...answer };
  const speaker = await askEntity(server, here.corpus, 'Who Said It', { newType: 'person' });
  return speaker && { do: 'quote.speaker', at, speaker };
}

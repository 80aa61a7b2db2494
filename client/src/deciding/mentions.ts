// Commands on mentions: mark, change type and words, link, note, attributes; and decide on all that read the same.
import * as vscode from 'vscode';
import type { Action, AttributeChoice } from '../../../server/src/lsp/messages';
import type { Asks } from '../asks';
import { decide } from '../decisions/say';
import {
  askEntity,
  askType,
  askWords,
  type Here,
  mentionOf,
  nothing,
  registerHere,
  selectedIn,
} from './desk';
import { decideEverywhere } from './everywhere';

export function registerMentionCommands(server: Asks): vscode.Disposable[] {
  return registerHere(server, {
    markSelection: (here) => mark(server, here, false),
    markCharacters: (here) => mark(server, here, true),
    changeMentionWords: (here) => move(server, here, false),
    changeMentionCharacters: (here) => move(server, here, true),
    async retypeMention(here) {
      const at = mentionOf(here);
      const type = at && (await askType(here, 'The Mention Is'));
      if (at && type) await decide(server, here.corpus, [{ do: 'mention.retype', at, type }]);
    },
    async linkMention(here) {
      const at = mentionOf(here);
      if (at === undefined) return;
      const like = at.entity === null ? {} : { like: at.entity.id };
      const entity = await askEntity(server, here.corpus, 'The Mention Names', { ...like, newType: at.type });
      if (entity) await decide(server, here.corpus, [{ do: 'mention.link', at, entity }]);
    },
    async newEntity(here) {
      const at = mentionOf(here);
      if (at === undefined) return;
      const name = await askWords('Make This Mention a New Entity', 'What is it called?', at.entity?.name);
      if (name === undefined) return;
      await decide(server, here.corpus, [{ do: 'mention.link', at, entity: { name, type: at.type } }]);
    },
    async writeNote(here) {
      const at = here.mention ?? here.quotes[0];
      if (at === undefined) return nothing('put the cursor on a mention or a quote first');
      const text = await askWords('Note', 'It is kept with your decisions.');
      if (text) await decide(server, here.corpus, [{ do: 'note', at, text }]);
    },
    async setAttribute(here) {
      const at = mentionOf(here);
      if (at === undefined) return;
      if (here.attributes.length === 0)
        return nothing('name the attributes of mentions under “attributes” in newsmark.json first');
      const rows = here.attributes.map((attribute) => ({ label: attribute.name, attribute }));
      const chosen = await vscode.window.showQuickPick(rows, { title: 'Attribute of the Mention' });
      const action = chosen && (await askValue(chosen.attribute, at));
      if (action) await decide(server, here.corpus, [action]);
    },
    async dismissFinding(here) {
      const [at] = here.findings;
      if (at === undefined) return nothing('put the cursor on a finding first');
      const reason = await askWords('Dismiss This Finding', `${at.message} Why is it fine here?`);
      if (reason) await decide(server, here.corpus, [{ do: 'finding.dismiss', at, reason }]);
    },
    decideEverywhere: (here) => decideEverywhere(server, here),
  });
}

/** Marks the selections as one mention; several are the parts of a discontinuous one. */
async function mark(server: Asks, here: Here, exactly: boolean): Promise<void> {
  const ranges = selectedIn(here, exactly);
  const type = ranges && (await askType(here, 'Mark As'));
  if (ranges && type) await decide(server, here.corpus, [{ do: 'mention.add', uri: here.uri, ranges, type }]);
}

async function move(server: Asks, here: Here, exactly: boolean): Promise<void> {
  const at = mentionOf(here);
  const to = at && selectedIn(here, exactly);
  if (at && to) await decide(server, here.corpus, [{ do: 'mention.move', at, to }]);
}

async function askValue(
  { key, name, values }: AttributeChoice,
  at: NonNullable<Here['mention']>,
): Promise<Action | undefined> {
  const take = (value: string | null): Action => ({ do: 'mention.attribute', at, attribute: key, value });
  if (values === undefined) {
    const value = await askWords(name, 'The value is kept with your decisions.');
    return value === undefined ? undefined : take(value);
  }
  const rows = [...values.map((value) => ({ label: value, value })), { label: 'None', value: null }];
  const chosen = await vscode.window.showQuickPick(rows, { title: name });
  return chosen && take(chosen.value);
}

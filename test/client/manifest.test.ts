// What the manifest promises: every command with a name of its own, every key for something that exists.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DECIDE_COMMAND } from '../../server/src/lsp/decision-diagnostics';
import { OPEN_COMMAND } from '../../server/src/lsp/opening';

interface Contributed {
  readonly commands: readonly { command: string; title: string; category?: string; enablement?: string }[];
  readonly keybindings: readonly { command: string; key: string; when: string; args?: unknown }[];
  readonly menus: Readonly<Record<string, readonly { command?: string; when?: string }[]>>;
  readonly views: Readonly<Record<string, readonly { id: string; name: string }[]>>;
  readonly viewsWelcome: readonly { view: string }[];
}

const { contributes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  contributes: Contributed;
};
const { commands, keybindings, menus, views, viewsWelcome } = contributes;
const known = new Set(commands.map(({ command }) => command));

describe('the manifest', () => {
  it('gives every command the category Newsmark and a title of its own in the palette', () => {
    const hidden = new Set(
      (menus.commandPalette ?? []).filter(({ when }) => when === 'false').map(({ command }) => command),
    );
    const shown = commands.filter(({ command }) => !hidden.has(command));
    expect(shown.filter(({ category }) => category !== 'Newsmark')).toEqual([]);
    const titles = shown.map(({ title }) => title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it('binds keys and menus to commands that there are', () => {
    const named = keybindings.flatMap(({ command, args }) =>
      [command, ...(JSON.stringify(args ?? null).match(/newsmark\.[\w.]+/g) ?? [])].filter(
        (one) => one !== 'runCommands' && one !== 'newsmark.entities.run',
      ),
    );
    const inMenus = Object.values(menus).flatMap((items) => items.flatMap(({ command }) => command ?? []));
    expect([...named, ...inMenus].filter((command) => !known.has(command))).toEqual([]);
  });

  it('gives no key two meanings in the same place', () => {
    const places = keybindings.map(({ key, when }) => `${key} ${when}`);
    expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
  });

  it('says something in every view that can be empty', () => {
    const ids = Object.values(views).flatMap((list) => list.map(({ id }) => id));
    const welcomed = new Set(viewsWelcome.map(({ view }) => view));
    expect(ids.filter((id) => !welcomed.has(id) && id !== 'newsmark.disagreements')).toEqual([]);
  });
});

it('the server’s commands have names that the client does not use: the editor would not start the server', () => {
  const sources = readdirSync(new URL('../../client/src', import.meta.url), { recursive: true })
    .filter((file): file is string => typeof file === 'string' && file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(`../../client/src/${file}`, import.meta.url), 'utf8'));
  for (const command of [DECIDE_COMMAND, OPEN_COMMAND])
    expect(sources.filter((source) => source.includes(`registerCommand('${command}'`))).toEqual([]);
});

// Going through disagreements, one verdict after the other.
import { describe, expect, it } from 'vitest';
import { Docket } from '../../client/src/adjudication/docket';
import type { DisagreementItem } from '../../server/src/lsp/messages';

function item(words: string, line: number, article = 'a.txt'): DisagreementItem {
  const start = { line, character: 0 };
  const side = { says: 'person', ranges: [] };
  const place = { uri: `file:///${article}`, article, range: { start, end: start } };
  return { id: words, kind: 'mention', words, differs: ['type'], a: side, b: side, ...place };
}

const three = () => [item('Roe', 0), item('Vik', 1), item('Lund', 0, 'b.txt')];
const here = (docket: Docket) => docket.current?.words;

describe('a docket of disagreements', () => {
  it('goes from verdict to verdict until none is open', () => {
    const docket = new Docket(three());
    const seen = [here(docket)];
    for (docket.mark('judged'); docket.nextOpen(); docket.mark('judged')) seen.push(here(docket));
    expect([seen, docket.progress]).toEqual([['Roe', 'Vik', 'Lund'], { judged: 3, skipped: 0, left: 0 }]);
  });

  it('comes round to what was passed over, and not to what was skipped', () => {
    const docket = new Docket(three());
    docket.step(1);
    docket.mark('skipped');
    docket.nextOpen();
    docket.mark('judged');
    expect([docket.nextOpen(), here(docket)]).toEqual([true, 'Roe']);
    docket.mark('judged');
    expect(docket.nextOpen()).toBe(false);
  });

  it('returns to the last verdict when it is taken back', () => {
    const docket = new Docket(three());
    docket.mark('judged');
    docket.nextOpen();
    expect([docket.undo(), here(docket), docket.progress.left]).toEqual([true, 'Roe', 3]);
    expect(docket.undo()).toBe(false);
  });

  it('drops what a verdict ended besides, and keeps what was judged in sight', () => {
    const docket = new Docket(three());
    docket.mark('judged');
    docket.renew('file:///a.txt', []);
    expect(docket.items.map(({ words }) => words)).toEqual(['Roe', 'Lund']);
    expect([docket.nextOpen(), here(docket)]).toEqual([true, 'Lund']);
  });

  it('takes in what a verdict opened, at its place', () => {
    const docket = new Docket(three());
    docket.mark('judged');
    docket.renew('file:///a.txt', [item('Vik', 1), item('Hill', 5)]);
    expect(docket.items.map(({ words }) => words)).toEqual(['Roe', 'Vik', 'Hill', 'Lund']);
  });
});

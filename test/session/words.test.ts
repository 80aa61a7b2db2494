// Decisions about words reach articles that nobody has open, without looking into those that do not print the words.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Choice } from '../../server/src/annotation/decision';
import { outlineOf, packArticle } from '../../server/src/corpus/columns';
import { loadCorpus } from '../../server/src/session/corpus-files';
import { CorpusSession } from '../../server/src/session/corpus-session';
import { createEngine } from '../../server/src/session/engine';
import { marked } from '../support/marked';

const ARTICLES = {
  'ferry.txt': 'Ferry plan\nCritics of ⟦person e1:Mara Lindqvist⟧ met in ⟦place e2:Solheim⟧.',
  'port.txt': 'Port plan\n⟦person e1:Ida Brekke⟧ spoke for the Harbour Desk.',
  'quarry.txt': 'Quarry plan\n⟦person e1:Ida Brekke⟧ walked off.',
} as const;

let folder = '';
let session: CorpusSession;
let reads: string[] = [];
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'newsmark-words-'));
  writeFileSync(path.join(folder, 'newsmark.json'), '{}');
  session = new CorpusSession(await loadCorpus(folder), createEngine());
  for (const [id, source] of Object.entries(ARTICLES)) {
    const { text, analysis } = marked(source);
    const packed = packArticle({ text, meta: {}, analysis });
    const read = () => {
      reads.push(id);
      return packed;
    };
    session.store(id, packed, { outline: outlineOf(packed), read, lend: read });
  }
  while (session.linkNext(() => true) !== undefined);
  reads = [];
});
afterEach(() => {
  session.decisions?.close();
  rmSync(folder, { recursive: true, force: true });
});

const names = (id: string) => {
  const { text, analysis } = session.snapshot().article(id)!;
  return analysis.mentions.map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);
};
let second = 0;
async function decide(choice: Choice) {
  const stamp = { who: 'ann', when: new Date(Date.UTC(2026, 0, 1) + ++second).toISOString(), tool: 'test' };
  await session.decisions!.decide('', [{ article: null, choice, settledBy: [] }], stamp);
  reads = [];
  for (const _ of session.settleEntities());
  while (session.linkNext(() => true) !== undefined);
}

describe('a decision about words', () => {
  it('reaches the articles that print them as a name, and reads no other', async () => {
    await decide({ op: 'words.kill', words: 'Solheim' });
    expect(new Set(reads)).toEqual(new Set(['ferry.txt']));
    expect(names('ferry.txt')).toEqual(['person: Mara Lindqvist']);
    expect(session.snapshot().entity('place:solheim')).toBeUndefined();
  });

  it('reaches, in the background, those that print them as mere text', async () => {
    await decide({ op: 'words.name', words: 'Harbour Desk', type: 'organization' });
    expect(names('port.txt')).toEqual(['person: Ida Brekke']);
    while (session.settleNext() !== undefined);
    while (session.linkNext(() => true) !== undefined);
    expect(names('port.txt')).toEqual(['person: Ida Brekke', 'organization: Harbour Desk']);
    expect(session.snapshot().entity('organization:harbour-desk')?.articles).toBe(1);
  });

  it('is gone from all of them when it is taken back', async () => {
    await decide({ op: 'words.kill', words: 'Ida Brekke' });
    expect([names('port.txt'), names('quarry.txt')]).toEqual([[], []]);
    const [kill] = session.decisions!.inForce(null);
    await decide({ op: 'withdraw', replaces: [kill!.id] });
    expect([names('port.txt'), names('quarry.txt')]).toEqual([
      ['person: Ida Brekke'],
      ['person: Ida Brekke'],
    ]);
  });
});

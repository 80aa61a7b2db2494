import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { anchorAt } from '../../server/src/annotation/anchor';
import { decide } from '../../server/src/annotation/decision';
import { formatDecision } from '../../server/src/annotation/sidecar';
import { loadCorpus } from '../../server/src/session/corpus-files';
import { CorpusSession } from '../../server/src/session/corpus-session';
import { Deciding } from '../../server/src/session/deciding';
import { createEngine } from '../../server/src/session/engine';

const STORY = 'The plan\n\nMayor Mara Lindqvist spoke in Oslo on Monday about the fog.\n';
const engine = createEngine();
const open: CorpusSession[] = [];
afterAll(() => {
  for (const { decisions } of open) decisions?.close();
});

async function corpusOf(files: Record<string, string>): Promise<CorpusSession> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'deciding-'));
  for (const [name, text] of Object.entries({ 'newsmark.json': '{}', ...files }))
    await writeFile(path.join(folder, name), text);
  const session = new CorpusSession(await loadCorpus(folder), engine);
  open.push(session);
  return session;
}

const newDeciding = () =>
  new Deciding(
    () => undefined,
    () => undefined,
  );

describe('who decides', () => {
  it('is the one of the settings, also when these come while git is asked', async () => {
    const session = await corpusOf({});
    const deciding = newDeciding();
    const introduced = deciding.introduce(session);
    await deciding.configure({ annotator: 'ann', isBlind: true }, [session]);
    await introduced;
    expect(session.decisions?.reader).toEqual({ who: 'ann', isBlind: true });
  });
});

describe('the first decision that is taken back', () => {
  it('is the latest of all files, whether an article was read already or not', async () => {
    const at = anchorAt(STORY, [{ start: STORY.indexOf('Oslo'), end: STORY.indexOf('Oslo') + 4 }]);
    const line = (when: string) =>
      `${formatDecision(decide({ op: 'mention.reject', at }, { who: 'ann', when, tool: 'newsmark 0.1.0' }))}\n`;
    const session = await corpusOf({
      'a.txt': STORY,
      'a.txt.newsmark.jsonl': line('2026-01-01T00:00:00.000Z'),
      'b.txt': STORY,
      'b.txt.newsmark.jsonl': line('2026-01-02T00:00:00.000Z'),
    });
    const deciding = newDeciding();
    await deciding.configure({ annotator: 'ann', isBlind: false }, [session]);
    await session.decisions?.read('a.txt');
    const occasion = { when: '2026-01-03T00:00:00.000Z', tool: 'newsmark 0.1.0' };
    const undone = await deciding.turnBack('undo', session, occasion);
    expect(undone?.articles).toEqual(['b.txt']);
    expect(undone?.label).toBe('Reject “Oslo”');
  });

  it('is found, too, after one was looked for in vain', async () => {
    const session = await corpusOf({ 'a.txt': STORY });
    const deciding = newDeciding();
    await deciding.configure({ annotator: 'ann', isBlind: false }, [session]);
    const occasion = { when: '2026-01-03T00:00:00.000Z', tool: 'newsmark 0.1.0' };
    expect((await deciding.turnBack('undo', session, occasion))?.label).toBeUndefined();
    const at = anchorAt(STORY, [{ start: STORY.indexOf('Oslo'), end: STORY.indexOf('Oslo') + 4 }]);
    const made = decide({ op: 'mention.reject', at }, { who: 'ann', ...occasion });
    const sidecar = path.join(session.corpus.folder, 'a.txt.newsmark.jsonl');
    await writeFile(sidecar, `${formatDecision(made)}\n`);
    await deciding.fileChanged(session, sidecar);
    expect((await deciding.turnBack('undo', session, occasion))?.articles).toEqual(['a.txt']);
  });
});

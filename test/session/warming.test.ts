// The engine is made and warmed while nobody waits for it.
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../server/src/session/engine';
import { slicer } from '../../server/src/session/turns';
import { warmUp } from '../../server/src/session/warming';

const STORY = 'Hall full\n\nThe hall was full by seven. “We will not move,” Ann Lund said.\n';

describe('the engine', () => {
  it('is whole for whoever asks while it is being made in slices', async () => {
    const engine = createEngine();
    let early: readonly string[] = [];
    const names = () =>
      engine
        .analyser()
        .analyse(STORY)
        .analysis.entities.map(({ name }) => name);
    const turn = async () => {
      if (early.length === 0) early = names();
    };
    await engine.prepare(Object.assign(turn, { hasTime: () => false }));
    expect(early).toContain('Ann Lund');
    expect(names()).toEqual(early);
  });
});

describe('warming', () => {
  it('lets others go first at every key that it types, and ends when it is not wanted', async () => {
    const engine = createEngine();
    await engine.prepare(slicer());
    let turns = 0;
    await warmUp(
      engine,
      async () => void turns++,
      () => turns < 40,
    );
    expect(turns).toBe(40);
  });
});

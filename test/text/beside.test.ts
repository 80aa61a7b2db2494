import { describe, expect, it } from 'vitest';
import { Beside } from '../../server/src/text/beside';
import { readDocument } from '../../server/src/text/document';

const line = () => ({ beside: [] });

describe('what is kept beside a line', () => {
  it('is told to the one who kept it and to nobody else', () => {
    const [mine, yours] = [new Beside<string>(), new Beside<string>()];
    const kept = line();
    mine.set(kept, 'a headline');
    expect(mine.get(kept)).toBe('a headline');
    expect(yours.get(kept)).toBeUndefined();
    expect(mine.get(line())).toBeUndefined();
  });

  it('takes the place of what was kept before, and goes when it is deleted', () => {
    const notes = new Beside<string>();
    const kept = line();
    notes.set(kept, 'a headline');
    notes.set(kept, 'a caption');
    expect(notes.get(kept)).toBe('a caption');
    notes.delete(kept);
    expect(notes.get(kept)).toBeUndefined();
  });

  it('stays over edits of other lines, and goes with its own', () => {
    const notes = new Beside<string>();
    const before = readDocument('The ferry sank.\nNobody was hurt.', { abbreviations: new Set() });
    for (const { content } of before.segments) notes.set(content, content.text);
    const after = readDocument('The ferry sank.\nTwo were hurt.', { abbreviations: new Set() }, before);
    expect(after.segments.map(({ content }) => notes.get(content))).toEqual(['The ferry sank.', undefined]);
  });

  it('is forgotten, the oldest first, where very many owners come to one line', () => {
    const kept = line();
    const owners = Array.from({ length: 100 }, () => new Beside<number>());
    owners.forEach((owner, index) => {
      owner.set(kept, index);
    });
    expect(owners[0]?.get(kept)).toBeUndefined();
    expect(owners[99]?.get(kept)).toBe(99);
  });
});

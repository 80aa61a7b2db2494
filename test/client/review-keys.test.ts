// The keys that review mode shows are the keys that VS Code was told.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyLine, REVIEW_KEYS, shownKey } from '../../client/src/review/keys';

const { contributes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  contributes: { keybindings: { command: string; key: string; when: string }[] };
};

describe('the keys of review mode', () => {
  it.each(REVIEW_KEYS.map(({ key, command }) => [key, command]))('%s is bound to %s', (key, command) => {
    const bound = contributes.keybindings.filter((one) => one.command === `newsmark.review.${command}`);
    expect(bound.map((one) => one.key)).toContain(key);
  });

  it('are keys only while a review is on and an article has the focus', () => {
    const bound = contributes.keybindings.filter((one) => one.command.startsWith('newsmark.review.'));
    for (const { when } of bound)
      expect(when).toMatch(/^newsmark\.reviewing && editorTextFocus && newsmark\.isArticle/);
  });

  it('do one thing each', () => {
    const keys = REVIEW_KEYS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are written as they stand on a keyboard', () => {
    expect(['a', 'space', 'shift+u', 'shift+/', 'escape'].map(shownKey)).toEqual([
      'a',
      'Space',
      'Shift+U',
      '?',
      'Esc',
    ]);
  });

  it('that serve other kinds of item are not told beside an item', () => {
    expect(keyLine('mention')).not.toMatch(/speaker/);
    expect(keyLine('quote')).toMatch(/s speaker/);
  });
});

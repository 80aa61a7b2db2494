import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyOfUri, uriBelow, uriOfKey } from '../../server/src/lsp/uris';

describe('the URI of an article', () => {
  it.each([
    ['/news', 'harbour.txt'],
    ['/news', '2024/05/harbour-talks.md'],
    ['/news desk', 'harbour.txt'],
    ['/news', 'harbour talks (1).txt'],
    ['/news', 'Øst/über.txt'],
    ['/news', '.drafts/harbour.txt'],
    ['/', 'harbour.txt'],
  ])('is that of its path: %s, %s', (folder, below) => {
    const key = path.join(folder, below);
    expect(uriBelow(folder, below)).toBe(uriOfKey(key));
    expect(keyOfUri(uriBelow(folder, below))).toBe(key);
  });
});

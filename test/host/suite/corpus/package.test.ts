// The package: what a user gets on disk, in the VS Code that runs this suite.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { suite, test } from 'mocha';
import { newsmark } from '../support';

suite('The installed package', () => {
  test('is installed from the .vsix, not run from the source folder', () => {
    assert.match(newsmark().extensionPath, /extensions[\\/]newsmark\.newsmark-\d+\.\d+\.\d+/);
  });

  test('holds what a user needs and nothing else', () => {
    const allowed =
      /^(\.vsixmanifest|package\.json|readme\.md|changelog\.md|LICENSE(\.txt|\.md)?|dist\/.+|media\/.+|syntaxes\/.+|walkthrough\/.+|docs\/images\/.+|docs\/rules\/[a-z-]+\.md|server\/schema\/.+\.json)$/i;
    const files = readdirSync(newsmark().extensionPath, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        `${entry.parentPath}/${entry.name}`.slice(newsmark().extensionPath.length + 1).replaceAll('\\', '/'),
      );
    assert.deepEqual(
      files.filter((file) => !allowed.test(file)),
      [],
    );
    for (const needed of [
      'readme.md',
      'changelog.md',
      'LICENSE.txt',
      'media/icon.png',
      'docs/rules/unattributed-quote.md',
    ]) {
      assert.ok(files.includes(needed), `${needed} is missing among ${files.join(', ')}`);
    }
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../server/src/corpus/config';
import { CATALOGUE } from '../../server/src/corpus/findings/catalogue';
import { NO_PREFERENCES, readPreferences, withPreferences } from '../../server/src/corpus/preferences';
import { createSettings } from '../../server/src/corpus/settings';

const options = (file: string, path: string, said: unknown) =>
  withPreferences(createSettings(parseConfig(file).config).options(path), readPreferences(said));

describe('what somebody prefers of findings', () => {
  const said = { severity: { 'hedged-claim': 'off', 'unclosed-quote': 'hint' }, threshold: 0.9 };

  it('holds where the corpus says nothing', () => {
    const { rules, threshold } = options('{}', 'a.txt', said);
    expect(rules.get('hedged-claim')).toBe('off');
    expect(threshold).toBe(0.9);
  });

  it('gives way to the corpus, rule by rule and path by path', () => {
    const file =
      '{"threshold": 0.4, "rules": {"hedged-claim": "error"}, "overrides": [{"files": ["live/**"], "rules": {"unclosed-quote": "off"}}]}';
    const { rules, threshold } = options(file, 'story.txt', said);
    expect([...rules]).toEqual([
      ['hedged-claim', 'error'],
      ['unclosed-quote', 'hint'],
    ]);
    expect(threshold).toBe(0.4);
    expect(options(file, 'live/storm.txt', said).rules.get('unclosed-quote')).toBe('off');
  });

  it('leaves the options as they are when it is nothing', () => {
    const settings = createSettings(parseConfig('{}').config);
    expect(withPreferences(settings.options('a.txt'), NO_PREFERENCES)).toBe(settings.options('a.txt'));
  });

  it.each([undefined, null, 'off', [], { severity: 'off' }, { severity: { 'no-rule': 'off' } }])(
    'is nothing where an editor says %j',
    (nonsense) => {
      expect(readPreferences(nonsense).rules.size).toBe(0);
    },
  );

  it('takes no threshold beyond 0 to 1, and no unknown severity', () => {
    expect(readPreferences({ threshold: 2 }).threshold).toBeUndefined();
    expect(readPreferences({ severity: { 'hedged-claim': 'loud' } }).rules.size).toBe(0);
  });
});

it('the editor’s setting offers every rule with its default', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    contributes: {
      configuration: { properties: Record<string, { properties: Record<string, { default: string }> }> };
    };
  };
  const offered = manifest.contributes.configuration.properties['newsmark.findings.severity']?.properties;
  const defaults = Object.entries(offered ?? {}).map(([code, rule]) => [code, rule.default]);
  const rules = CATALOGUE.map(({ code, severity }) => [code, severity]);
  expect(Object.fromEntries(defaults)).toEqual(Object.fromEntries(rules));
});

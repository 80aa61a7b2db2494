import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configValidatorSource } from '../../scripts/config-validator-source';
import schema from '../../server/schema/newsmark.schema.json';
import { DEFAULT_CONFIG, parseConfig } from '../../server/src/corpus/config';
import { createSettings } from '../../server/src/corpus/settings';
import { RULES } from '../../server/src/extraction/findings/judge';

/** Parses a text in which ⟦ ⟧ stand around the part that the one problem shall name. */
function problemIn(marked: string): string {
  const start = marked.indexOf('⟦');
  const text = marked.replace('⟦', '').replace('⟧', '');
  const { problems } = parseConfig(text);
  expect(problems, JSON.stringify(problems)).toHaveLength(1);
  const [problem] = problems;
  expect([problem?.start, problem?.end]).toEqual([start, marked.indexOf('⟧') - 1]);
  return problem?.message ?? '';
}

describe('the settings of a corpus', () => {
  it('take their defaults where the file says nothing', () => {
    for (const text of ['', '  \n', '{}', '\ufeff{}', '// nothing yet\n{}'])
      expect(parseConfig(text)).toEqual({ config: DEFAULT_CONFIG, problems: [] });
  });

  it('are checked by the schema as it is published; if not, run npm run schemas', () => {
    const file = new URL('../../server/src/corpus/config-validator.data.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(configValidatorSource());
  });

  it('have the defaults that the schema tells the editor', () => {
    for (const [key, value] of Object.entries(DEFAULT_CONFIG)) {
      const told = schema.properties[key as keyof typeof schema.properties] as { default?: unknown };
      expect([key, told.default ?? {}]).toEqual([key, value]);
    }
  });

  it('may hold comments and a trailing comma', () => {
    const { config, problems } = parseConfig(
      '{\n  // wire copy only\n  "include": ["wire/**/*.txt"],\n  "rules": {"detached-quote": "off",},\n}',
    );
    expect(problems).toEqual([]);
    expect(config.include).toEqual(['wire/**/*.txt']);
    expect(config.rules).toEqual({ 'detached-quote': 'off' });
  });

  it('name a severity that is none, with the one that was meant', () => {
    expect(problemIn('{"rules": {"unclosed-quote": ⟦"warn"⟧}}')).toBe(
      '“warn” is no severity; did you mean “warning”?',
    );
    expect(problemIn('{"rules": {"unclosed-quote": ⟦"loud"⟧}}')).toBe(
      '“loud” is no severity; write one of error, warning, information, hint, off.',
    );
    expect(problemIn('{"rules": {"unclosed-quote": ⟦3⟧}}')).toMatch(/^“3” is no severity; write one of/u);
  });

  it('name a setting or a rule that there is not', () => {
    expect(problemIn('{⟦"inclde"⟧: []}')).toBe('There is no setting “inclde”; did you mean “include”?');
    expect(problemIn('{"rules": {⟦"unatributed-quote"⟧: "off"}}')).toBe(
      'There is no rule “unatributed-quote”; did you mean “unattributed-quote”?',
    );
    expect(problemIn('{⟦"zzzzzzzzz"⟧: 1}')).toBe('There is no setting “zzzzzzzzz”.');
  });

  it('name an entity type that is none', () => {
    expect(problemIn('{"names": {"Harbour Line": ⟦"organisation"⟧}}')).toBe(
      '“organisation” is no entity type; did you mean “organization”?',
    );
  });

  it.each([
    ['{"include": ⟦"*.txt"⟧}', '“include” takes a list in brackets here.'],
    ['⟦["*.txt"]⟧', '“newsmark.json” takes settings in braces here.'],
    ['{"include": ["a", ⟦"!b"⟧]}', /“exclude”/u],
    ['{"include": [⟦"/etc/*"⟧]}', /below this folder/u],
    ['{"maxFileSize": ⟦0⟧}', '“maxFileSize” must be at least 1.'],
    ['{"maxFileSize": ⟦1.5⟧}', '“maxFileSize” takes a whole number here.'],
    ['{"threshold": ⟦2⟧}', '“threshold” must be at most 1.'],
    ['{"overrides": [⟦{"rules": {}}⟧]}', '“files” is missing here.'],
    ['{"entityTypes": [{"key": ⟦"person"⟧, "name": "People"}]}', /has already/u],
    ['{"entityTypes": [{"key": "law", "name": "Law", "colour": ⟦"red"⟧}]}', /#rrggbb/u],
    ['{"languages": [⟦"de"⟧]}', /no language Newsmark reads; .*en/u],
    ['{"notEntities": [⟦7⟧]}', '“notEntities” takes a text in quotation marks here.'],
  ])('explain %s', (marked, message) => {
    const said = problemIn(marked);
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });

  it('keep what is right beside what is broken', () => {
    const { config } = parseConfig(
      '{"include": 3, "exclude": ["a", 5, "b"], "rules": {"x": "off", "unclosed-quote": "hint", "detached-quote": "?"}}',
    );
    expect(config.include).toEqual(DEFAULT_CONFIG.include);
    expect(config.exclude).toEqual(['a', 'b']);
    expect(config.rules).toEqual({ 'unclosed-quote': 'hint' });
  });

  it('survive a file that is half written', () => {
    const { config, problems } = parseConfig('{"exclude": ["drafts/**"], "rules": {"unclosed-quote": "off"');
    expect(config.exclude).toEqual(['drafts/**']);
    expect(config.rules).toEqual({ 'unclosed-quote': 'off' });
    expect(problems.map((p) => p.message)).toContain('A closing brace } is missing.');
  });

  it('never throw and never leave their form, whatever the file holds', () => {
    const text = fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' }));
    const named = fc
      .dictionary(fc.constantFrom(...Object.keys(schema.properties)), fc.jsonValue())
      .map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(fc.oneof(text, named), (source) => {
        const { config, problems } = parseConfig(source);
        expect(parseConfig(JSON.stringify(config)).problems).toEqual([]);
        for (const { start, end, message } of problems) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(message).toMatch(/[.?]$/u);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('know every rule there is', () => {
    expect(Object.keys(schema.definitions.rules.properties)).toEqual(
      expect.arrayContaining(RULES.map((rule) => rule.code)),
    );
  });

  it('describe every property, so that completion helps', () => {
    const bare: string[] = [];
    const visit = (node: unknown, path: string) => {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, value] of Object.entries((node as { properties?: object }).properties ?? {}))
        if (!(value as { description?: string }).description) bare.push(`${path}.${name}`);
      for (const [key, value] of Object.entries(node)) visit(value, `${path}.${key}`);
    };
    visit(schema, '');
    expect(bare).toEqual([]);
  });
});

describe('settings for one path', () => {
  const settings = createSettings(
    parseConfig(`{
      "include": ["**/*.txt", "wire"],
      "exclude": ["drafts/", "**/README.md"],
      "rules": {"unclosed-quote": "hint"},
      "overrides": [{"files": ["wire/**"], "rules": {"unclosed-quote": "off", "detached-quote": "off"}}],
      "names": {"Harbour Line": "organization"},
      "metadata": {"wire/**": {"outlet": "Meridian Wire", "language": "en"}, "wire/a.txt": {"outlet": "Other"}}
    }`).config,
  );

  it('tell what is an article', () => {
    const articles = [
      'a.txt',
      'b/c.txt',
      'wire/x.log',
      'drafts/a.txt',
      'a.md',
      '.git/a.txt',
      'a.txt.newsmark.jsonl',
    ];
    expect(articles.filter(settings.includes)).toEqual(['a.txt', 'b/c.txt', 'wire/x.log']);
  });

  it('put overrides over the rules, and hand out one object for articles treated alike', () => {
    expect(settings.options('a.txt').rules).toEqual(new Map([['unclosed-quote', 'hint']]));
    expect(settings.options('wire/a.txt').rules.get('unclosed-quote')).toBe('off');
    expect(settings.options('wire/b.txt')).toBe(settings.options('wire/a.txt'));
    expect(settings.options('a.txt').names.get('Harbour Line')).toBe('organization');
  });

  it('put metadata together, the article’s own last', () => {
    expect(settings.metadata('wire/a.txt')).toEqual({ outlet: 'Other', language: 'en' });
    expect(settings.metadata('b.txt')).toEqual({});
  });
});

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, ruleInfo } from '../../../server/src/corpus/findings/catalogue';
import { DEFAULT_OPTIONS } from '../../../server/src/extraction/options';
import { judged } from './newsdesk';

const project = path.join(import.meta.dirname, '..', '..', '..');

describe('the catalogue of rules', () => {
  it.each(CATALOGUE.map((rule) => [rule.code, rule] as const))(
    'explains %s on a page that says its default',
    (code, rule) => {
      expect(rule.help).toBe(`docs/rules/${code}.md`);
      const file = path.join(project, rule.help);
      expect(existsSync(file)).toBe(true);
      const page = readFileSync(file, 'utf8').toLowerCase();
      expect(page).toContain(`# ${code}`);
      expect(page).toContain(`*${rule.severity} by default`);
      expect(rule.fixes).toContain('dismiss');
      expect(rule.description).toMatch(/^[A-Z“].*\.$/u);
    },
  );

  it('knows no code twice, and none that is not there', () => {
    expect(new Set(CATALOGUE.map((rule) => rule.code)).size).toBe(CATALOGUE.length);
    expect(ruleInfo('no-such-rule')).toBeUndefined();
  });
});

describe('what a corpus says of a rule', () => {
  const news = 'He reportedly left by boat.';

  it('switches it off', () => {
    const options = { ...DEFAULT_OPTIONS, rules: new Map([['hedged-claim', 'off' as const]]) };
    expect(judged(news, {}, options).findings).toEqual([]);
  });

  it('changes its severity', () => {
    const options = { ...DEFAULT_OPTIONS, rules: new Map([['hedged-claim', 'error' as const]]) };
    expect(judged(news, {}, options).findings.map((finding) => finding.severity)).toEqual(['error']);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordClassesSource } from '../../scripts/word-classes-source';
import { CueTableError, createCueLexicon } from '../../server/src/language/cue-lexicon';
import { createWordClasses } from '../../server/src/language/grammar/word-classes';

const classes = createWordClasses();
const cues = createCueLexicon(classes);
const lemmas = (form: string) => cues.verbs(form)?.map((cue) => cue.lemma) ?? [];

describe('the cue table', () => {
  it('has the forms of every verb in the shipped word lists; if not, run npm run words', () => {
    const file = path.join(import.meta.dirname, '../../server/src/language/grammar/word-classes.data.ts');
    expect(readFileSync(file, 'utf8')).toBe(wordClassesSource());
  });

  it.each([
    ['said', 'say'],
    ['denies', 'deny'],
    ['wrote', 'write'],
    ['swore', 'swear'],
    ['quipping', 'quip'],
    ['slammed', 'slam'],
  ])('knows %s as a form of %s', (form, lemma) => {
    expect(lemmas(form)).toContain(lemma);
  });

  it('offers a verb with its particle before the bare verb', () => {
    expect(lemmas('called').indexOf('call for')).toBeLessThan(lemmas('called').indexOf('call'));
  });

  it.each([
    ['whisper | shouting | quote', 'No cue class'],
    ['whisper | say | quotes', 'Unknown frame "quotes"'],
    ['grzyb | say | quote', 'not known; run npm run words'],
  ])('names the line that it cannot read: %s', (line, message) => {
    expect(() => createCueLexicon(classes, line)).toThrow(CueTableError);
    expect(() => createCueLexicon(classes, line)).toThrow(message);
  });
});

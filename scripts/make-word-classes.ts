// Writes server/src/language/grammar/word-classes.data.ts: the inflected verbs (compromise's and those of the cue table,
// conjugated by compromise) and compromise's words that are verb and something else, nouns, adjectives, adverbs.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { wordClassesSource } from './word-classes-source';

const target = path.join(import.meta.dirname, '..', 'server/src/language/grammar/word-classes.data.ts');
writeFileSync(target, wordClassesSource());

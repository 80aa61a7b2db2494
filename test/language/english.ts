// The loaded English language, for tests: the shipped lexicon and weights, read once.
import path from 'node:path';
import { createLanguage, type Language } from '../../server/src/language/language';
import { readLanguageFiles } from '../../server/src/session/model-files';

export const MODEL = path.join(import.meta.dirname, '..', '..', 'server', 'src', 'model');

let loaded: Language | undefined;

/** The shipped English language. */
export function english(): Language {
  loaded ??= createLanguage(readLanguageFiles(MODEL));
  return loaded;
}

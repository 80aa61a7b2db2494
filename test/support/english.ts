// English as the tests use it: made once, from the files that ship.
import path from 'node:path';
import { createLanguage, type Language } from '../../server/src/language/language';
import { readLanguageFiles } from '../../server/src/session/model-files';

/** The folder of the shipped lexicon and weights. */
export const MODEL = path.join(import.meta.dirname, '..', '..', 'server', 'src', 'model');

let loaded: Language | undefined;

/** The shipped language; the same object at every call. */
export async function english(): Promise<Language> {
  loaded ??= createLanguage(readLanguageFiles(MODEL));
  return loaded;
}

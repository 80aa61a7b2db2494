// English as the tests use it: made once, from the files that ship.
import { createLanguage, type Language } from '../../server/src/language/language';

let loaded: Language | undefined;

/** The shipped language; the same object at every call. */
export async function english(): Promise<Language> {
  loaded ??= createLanguage({});
  return loaded;
}

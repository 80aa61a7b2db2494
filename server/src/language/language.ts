// English, as the extraction stages see it: one object, made once from bytes that the caller has read.
import type { TokenRules } from '../text/tokens';
import { ABBREVIATIONS } from './abbreviations';

/** What the language is made of. Nothing here reads files: the command line and the server hand the bytes in. */
export interface LanguageFiles {
  /** The trained weights (server/src/model); without them names are found by capitals alone. */
  readonly model?: Uint8Array;
}

export interface Language {
  readonly tokenRules: TokenRules;
}

/** Makes the English language object. Costs some ten milliseconds; make it once. */
export function createLanguage(_files: LanguageFiles): Language {
  return { tokenRules: { abbreviations: ABBREVIATIONS } };
}

// English, as the extraction stages see it: one object, made once from bytes that the caller has read.
import { atOnce } from '../text/pieces';
import type { TokenRules } from '../text/tokens';
import { TOKEN_RULES } from './abbreviations';
import { type CueLexicon, createCueLexicon } from './cue-lexicon';
import { type WordClasses, wordClassesInPieces } from './grammar/word-classes';
import { type Lexicon, lexiconInPieces } from './lexicon';
import { readNetwork } from './tagger/network';
import { createTagger, type Tagger } from './tagger/tagger';

/** What the language is made of. Nothing here reads files: session/model-files.ts hands the bytes in. */
export interface LanguageFiles {
  /** Words, gazetteer bits and vectors (server/src/model/lexicon.bin). */
  readonly lexicon?: Uint8Array;
  /** The trained weights (server/src/model/tagger.bin). */
  readonly tagger?: Uint8Array;
}

export interface Language {
  readonly tokenRules: TokenRules;
  /** What is known of words by themselves; undefined when the files were not given. */
  readonly lexicon: Lexicon | undefined;
  /** Finds names; undefined when the files were not given, and then no names are found but those of lists. */
  readonly tagger: Tagger | undefined;
  /** What a word can be: noun, verb form, adjective … */
  readonly classes: WordClasses;
  /** The words with which somebody is said to have said something. */
  readonly cues: CueLexicon;
}

/**
 * Makes the English language object. Costs some ten milliseconds; make it once.
 *
 * @throws RangeError when the files do not fit this version of the code
 */
export function createLanguage(files: LanguageFiles): Language {
  return atOnce(languageInPieces(files));
}

/**
 * Makes the English language object in pieces, for those who let others go first between them.
 *
 * @throws RangeError when the files do not fit this version of the code
 */
export function* languageInPieces(files: LanguageFiles): Generator<void, Language> {
  const lexicon = files.lexicon === undefined ? undefined : yield* lexiconInPieces(files.lexicon);
  yield;
  const network =
    lexicon === undefined || files.tagger === undefined ? undefined : readNetwork(files.tagger, lexicon);
  yield;
  const tagger = lexicon === undefined || network === undefined ? undefined : createTagger(lexicon, network);
  yield;
  const classes = yield* wordClassesInPieces();
  yield;
  return { tokenRules: TOKEN_RULES, lexicon, tagger, classes, cues: createCueLexicon(classes) };
}

// Reads the files of the language from disk: the one place that knows their names.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LanguageFiles } from '../language/language';

/**
 * Reads the model's files.
 *
 * @param folder the folder that holds lexicon.bin and tagger.bin (`dist/model` in a build)
 * @throws the file system's error when a file is missing or cannot be read
 */
export function readLanguageFiles(folder: string): LanguageFiles {
  return {
    lexicon: readFileSync(path.join(folder, 'lexicon.bin')),
    tagger: readFileSync(path.join(folder, 'tagger.bin')),
  };
}

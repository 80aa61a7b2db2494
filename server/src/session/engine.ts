// The engine with its files: reads the model that lies beside the program and hands out analysers.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Analyser, createAnalyser } from '../extraction/analyse';
import { type AnalysisOptions, DEFAULT_OPTIONS } from '../extraction/options';
import { createLanguage, type Language, type LanguageFiles } from '../language/language';

export interface Engine {
  readonly language: Language;
  /** An analyser for these options; the same one for the same object. */
  analyser(options?: AnalysisOptions): Analyser;
}

/** Reads the model and makes the engine. Costs some ten milliseconds; make it once. */
export function createEngine(): Engine {
  const language = createLanguage(readLanguageFiles());
  const analysers = new WeakMap<AnalysisOptions, Analyser>();
  return {
    language,
    analyser(options = DEFAULT_OPTIONS) {
      let analyser = analysers.get(options);
      if (analyser === undefined) {
        analyser = createAnalyser(language, options);
        analysers.set(options, analyser);
      }
      return analyser;
    },
  };
}

/** The files of the language: in `model` beside the built program, or in server/src/model when run from source. */
function readLanguageFiles(): LanguageFiles {
  for (const folder of [path.join(__dirname, 'model'), path.join(__dirname, '..', 'model')]) {
    try {
      return { model: readFileSync(path.join(folder, 'names.bin')) };
    } catch {
      // Not here: the next place, or the rules alone.
    }
  }
  return {};
}

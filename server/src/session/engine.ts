// The engine with its files: reads the model that lies beside the program and hands out analysers.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Analyser, createAnalyser } from '../extraction/analyse';
import { type AnalysisOptions, DEFAULT_OPTIONS } from '../extraction/options';
import { type Language, languageInPieces } from '../language/language';
import { readLanguageFiles } from './model-files';
import { inSlices, type Slicer } from './turns';

export interface Engine {
  readonly language: Language;
  /** An analyser for these options; the same one for the same object. */
  analyser(options?: AnalysisOptions): Analyser;
  /** Makes the engine in slices, unless it is made: whoever asks something of it meanwhile has it made at once. */
  prepare(pause: Slicer): Promise<void>;
}

/** Makes the engine. Its model is read, which costs some ten milliseconds, when something is first asked of it. */
export function createEngine(): Engine {
  let made: Language | undefined;
  let making: Generator<void, void> | undefined;
  const pieces = () => {
    making ??= (function* make() {
      const files = readLanguageFiles(modelFolder());
      yield;
      made = yield* languageInPieces(files);
    })();
    return making;
  };
  const language = (): Language => {
    // One that failed is begun anew, so that it says again what is wrong.
    while (made === undefined) if (pieces().next().done === true) making = undefined;
    return made;
  };
  const analysers = new WeakMap<AnalysisOptions, Analyser>();
  return {
    get language() {
      return language();
    },
    analyser(options = DEFAULT_OPTIONS) {
      let analyser = analysers.get(options);
      if (analyser === undefined) {
        analyser = createAnalyser(language(), options);
        analysers.set(options, analyser);
      }
      return analyser;
    },
    async prepare(pause) {
      if (made === undefined) await inSlices(pieces(), pause);
    },
  };
}

/** The files of the language: in `model` beside the built program, or in server/src/model when run from source. */
function modelFolder(): string {
  const built = path.join(__dirname, 'model');
  return existsSync(built) ? built : path.join(__dirname, '..', 'model');
}

// Run by tagging.bench.ts with --expose-gc: prints how many MB of heap and buffers the loaded model holds, its bytes
// included.
import { createLanguage } from '../../server/src/language/language';
import { readLanguageFiles } from '../../server/src/session/model-files';
import { MODEL } from '../support/english';

// Once before: what loading compiles and fills for good is not the model's.
createLanguage(readLanguageFiles(MODEL));
const before = held();
const language = createLanguage(readLanguageFiles(MODEL));
const after = held();
console.log(((after - before) / 1e6).toFixed(2));
// Held until here.
if (language.tagger === undefined) throw new Error('The model was not loaded.');

function held(): number {
  for (let turn = 0; turn < 3; turn++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

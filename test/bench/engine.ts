// The engine as it ships: bundled as scripts/build.mjs bundles it. Run from its sources, every constant of another file
// is asked for anew at each use, which users never pay.
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Analyser } from '../../server/src/extraction/analyse';
import { MODEL } from '../support/english';

const PROJECT = path.join(import.meta.dirname, '..', '..');

/** @returns a maker of analysers that share the shipped language and know nothing of each other */
export async function bundledEngine(): Promise<() => Analyser> {
  const outfile = path.join(mkdtempSync(path.join(os.tmpdir(), 'newsmark-engine-')), 'engine.cjs');
  const contents = [
    `export { createAnalyser } from './server/src/extraction/analyse';`,
    `export { createLanguage } from './server/src/language/language';`,
    `export { readLanguageFiles } from './server/src/session/model-files';`,
  ].join('\n');
  await build({
    stdin: { contents, resolveDir: PROJECT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    outfile,
  });
  const engine = createRequire(import.meta.url)(
    outfile,
  ) as typeof import('../../server/src/extraction/analyse') &
    typeof import('../../server/src/language/language') &
    typeof import('../../server/src/session/model-files');
  const language = engine.createLanguage(engine.readLanguageFiles(MODEL));
  return () => engine.createAnalyser(language);
}

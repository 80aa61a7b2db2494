// Builds dist/ (or --out=FOLDER): the client; server, worker and command line, which share one file; the model beside
// them.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const production = !process.argv.includes('--dev');
const out = process.argv.find((argument) => argument.startsWith('--out='))?.slice('--out='.length) ?? 'dist';
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' }, // its CommonJS form cannot be bundled
  // Bundled ES modules that ask where they are get this file's place.
  define: {
    'import.meta.url': 'importMetaUrl',
    'process.env.NEWSMARK_VERSION': JSON.stringify(version),
  },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  legalComments: 'none',
};

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await build({
  ...common,
  entryPoints: { newsmark: 'server/src/roles.ts' },
  outdir: out,
});
for (const role of ['cli', 'server', 'worker']) {
  const first = role === 'cli' ? '#!/usr/bin/env node\n' : '';
  const mode = role === 'cli' ? 0o755 : 0o644;
  await writeFile(`${out}/${role}.js`, `${first}require('./newsmark.js').${role}();\n`, { mode });
}
await build({
  ...common,
  entryPoints: { client: 'client/src/extension.ts' },
  external: ['vscode', './language-client', './annotating'],
  supported: { 'dynamic-import': false }, // the client loads its other parts with require
  outdir: out,
});
await build({
  ...common,
  entryPoints: {
    'language-client': 'client/src/language-client.ts',
    annotating: 'client/src/annotating.ts',
  },
  external: ['vscode'],
  outdir: out,
});
await cp('server/src/model', `${out}/model`, { recursive: true });

// Builds dist/ (or --out=FOLDER): the client, the server and the command line, each one file, and the model beside them.
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
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
  entryPoints: {
    cli: 'server/src/cli/main.ts',
    server: 'server/src/lsp/main.ts',
    worker: 'server/src/session/analysis-worker.ts',
  },
  outdir: out,
});
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

// npm run package: writes newsmark-<version>.vsix from what npm run build left in dist/. A warning of vsce is a failure,
// and so is a package that has outgrown its limit.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const LIMIT_MB = 4;
const project = fileURLToPath(new URL('..', import.meta.url));
process.chdir(project);

const { name, version, main } = JSON.parse(await readFile('package.json', 'utf8'));
const vsix = `${name}-${version}.vsix`;
await rm(vsix, { force: true });
if (main && !existsSync(main)) fail(`${main} is missing: run npm run build first.`);

// VS Code shows an extension's readme only with pictures from the web, and the project has no web address: the packaged
// readme goes without, and the other links stay as they are.
const readme = '.cache/package/README.md';
await mkdir('.cache/package', { recursive: true });
await writeFile(readme, (await readFile('README.md', 'utf8')).replaceAll(/^!\[.*\n+/gm, ''));

const vsce = spawnSync(
  process.execPath,
  [
    'node_modules/@vscode/vsce/vsce',
    'package',
    ...['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'],
    ...['--readme-path', readme],
    ...['--out', vsix],
  ],
  { encoding: 'utf8' },
);
const said = `${vsce.stdout}${vsce.stderr}`;
if (vsce.status !== 0 || /\bwarning\b/i.test(said)) {
  await rm(vsix, { force: true });
  fail(`The extension was not packaged:\n${said}`);
}

const megabytes = (await stat(vsix)).size / 1024 / 1024;
console.log(`${vsix}: ${megabytes.toFixed(2)} MB (limit ${LIMIT_MB} MB)`);
if (megabytes > LIMIT_MB) fail(`${vsix} is over its limit.`);

function fail(message) {
  console.error(message);
  process.exit(1);
}

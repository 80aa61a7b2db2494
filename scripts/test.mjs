// npm test: installs and builds what is missing and passes every test, step by step; the first failing step ends it.
// The last line counts the tests of all runners; a step that runs no counted tests counts as one.
// Leave steps out with npm test -- --without ui,host (the last line is then preceded by what was left out).
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isInstalled, npm, PROJECT, requireNode } from './prepare.mjs';

const RESULTS = path.join(PROJECT, '.cache', 'test-results');
const STEPS = [
  { name: 'types', script: 'typecheck' },
  { name: 'lint', script: 'lint' },
  { name: 'unit', script: 'test:unit', counted: true },
  { name: 'golden', script: 'test:golden', counted: true },
  { name: 'package', script: 'package' },
  { name: 'host', script: 'test:host', counted: true },
  { name: 'ui', script: 'test:ui', counted: true },
];

const leftOut = new Set(
  process.argv.includes('--without') ? process.argv[process.argv.indexOf('--without') + 1]?.split(',') : [],
);
for (const name of leftOut) {
  if (STEPS.some((step) => step.name === name)) continue;
  console.error(`There is no step ${name}; the steps are: ${STEPS.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

requireNode();
const total = { passed: 0, failed: 0 };
rmSync(RESULTS, { recursive: true, force: true });
if (!isInstalled()) timed('install', () => npm(['ci']) || stop('The dependencies were not installed.'));
for (const step of STEPS) {
  if (!leftOut.has(step.name)) timed(step.name, () => runStep(step));
}
if (leftOut.size > 0) console.log(`\nLeft out as asked: ${[...leftOut].join(', ')}.`);
printTotal();

/** @param {{ name: string, script: string, counted?: boolean }} step */
function runStep({ name, script, counted }) {
  const succeeded = npm(['run', '--silent', script]);
  const result = path.join(RESULTS, `${name}.json`);
  if (counted && existsSync(result)) {
    const { passed, failed } = counts(JSON.parse(readFileSync(result, 'utf8')));
    total.passed += passed;
    total.failed += failed;
    if (succeeded && passed > 0 && failed === 0) return;
    if (failed === 0) total.failed += 1;
  } else {
    // A runner that ends well without a result has run nothing that can be believed.
    total[succeeded && !counted ? 'passed' : 'failed'] += 1;
    if (succeeded && !counted) return;
  }
  stop(`The step “${name}” failed; run it alone with npm run ${script}.`);
}

/** Reads vitest's result and our own. */
function counts({ passed, failed, numPassedTests, numFailedTests, numFailedTestSuites }) {
  // A test file that could not be loaded has failed tests that nobody counted: it counts as one.
  if (numPassedTests === undefined) return { passed, failed };
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites };
}

function timed(name, work) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  work();
  console.log(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

function stop(message) {
  console.error(`\n${message}`);
  printTotal();
  process.exit(1);
}

function printTotal() {
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}

// `npm test`: lint, types, unit, database, journeys and browser, one after the other; the last line counts them all.
// `--only <jest project pattern> …` runs jest alone, for the second queue backend.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const RESULTS = 'var/jest-results.json';
const bin = (path) => `node_modules/${path}`;
const checks = [
  ['lint', [bin('eslint/bin/eslint.js'), '.', '--cache', '--cache-location', 'var/eslint-cache']],
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['unused', [bin('knip/bin/knip.js')]],
  ['types', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.check.json']],
  ['types of the web', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'apps/web/tsconfig.json']],
];

function run(name, args) {
  const startedAt = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: process.env });
  console.log(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  return status === 0;
}

function jest(patterns) {
  mkdirSync('var', { recursive: true });
  rmSync(RESULTS, { force: true });
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', bin('jest/bin/jest.js')];
  const ok = run('jest', [...node, '--json', `--outputFile=${RESULTS}`, '--silent=false', ...patterns]);
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(RESULTS, 'utf8'));
  return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites, ok ? 0 : 1) };
}

const [flag, ...patterns] = process.argv.slice(2);
const results =
  flag === '--only'
    ? []
    : checks.map(([name, args]) => (run(name, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));
results.push(jest(flag === '--only' ? patterns : []));
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') ? 1 : 0;

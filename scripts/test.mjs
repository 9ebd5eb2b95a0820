// `npm test`: lint, types and the like side by side, then unit, database, journeys and browser; the last line counts them all.
// `--only <jest project pattern> …` runs jest alone, for the second queue backend.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';

const RESULTS = 'var/jest-results.json';
const bin = (path) => `node_modules/${path}`;
/** The longest first: the others fit beside it. */
const checks = [
  ['lint', [bin('eslint/bin/eslint.js'), '.', '--cache', '--cache-location', 'var/eslint-cache']],
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['types', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.check.json']],
  ['types of the web', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'apps/web/tsconfig.json']],
  ['unused', [bin('knip/bin/knip.js')]],
];

/** Runs a program of Node. @returns whether it ended well; what it says is shown at once, or whole at its end when it is `quiet` */
function run(name, args, { quiet = false } = {}) {
  const startedAt = Date.now();
  if (!quiet) console.log(`\n── ${name}`);
  const child = spawn(process.execPath, args, {
    stdio: ['inherit', ...(quiet ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const took = `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
      process.stdout.write(Buffer.concat(said));
      console.log(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${took})`);
      resolve(status === 0);
    });
  });
}

/** All checks, as many at once as there are cores. */
async function runChecks() {
  const waiting = [...checks];
  const results = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await run(...next, { quiet: true }));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return results.map((ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 }));
}

async function jest(patterns) {
  mkdirSync('var', { recursive: true });
  rmSync(RESULTS, { force: true });
  const quietly = ['--disable-warning=ExperimentalWarning', '--import', './scripts/leave-at-once.mjs'];
  const node = ['--experimental-vm-modules', ...quietly, bin('jest/bin/jest.js')];
  const ok = await run('jest', [...node, '--json', `--outputFile=${RESULTS}`, '--silent=false', ...patterns]);
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1 };
  const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
  nameFailures(results);
  const { numPassedTests, numFailedTests, numFailedTestSuites } = results;
  return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites, ok ? 0 : 1) };
}

/** What failed, once more, where somebody who reads the end of a long output finds it. */
function nameFailures({ testResults }) {
  for (const { name, status, message, assertionResults } of testResults) {
    if (status !== 'failed') continue;
    const failed = assertionResults.filter((one) => one.status === 'failed');
    const said = failed.length ? failed.map(({ fullName }) => fullName) : [message.split('\n').slice(0, 5).join(' ')];
    console.log(`FAILED ${relative('.', name)}\n  ${said.join('\n  ')}`);
  }
}

const [flag, ...patterns] = process.argv.slice(2);
const results = flag === '--only' ? [] : await runChecks();
results.push(await jest(flag === '--only' ? patterns : []));
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') ? 1 : 0;

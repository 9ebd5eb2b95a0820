import 'reflect-metadata';
import { startEmbeddedPostgres } from '@app/platform/database/embedded-postgres.js';
import { execFileSync, fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import prettier from 'prettier';
import type { Section } from './measure.js';
import { SECTIONS } from './sections.js';

/**
 * `npm run bench` measures all sections, one after the other, and writes BENCHMARKS.md; `npm run bench -- ranking` measures one and prints
 * it. Each has a process of its own, so that none runs in the memory that another one left. `REDIS_URL` adds the second queue backend,
 * `OFFER_KEYWORDS` search.
 */
const [name] = process.argv.slice(2);
if (name === undefined) await writePage();
else await measure(name);
process.exit(0);

async function measure(name: string): Promise<void> {
  const section = SECTIONS[name];
  if (!section) throw new Error(`no section ${name}: choose one of ${Object.keys(SECTIONS).join(', ')}`);
  const server = await startEmbeddedPostgres({ dir: 'var/bench-postgres' });
  const measured = await section(async (database) => {
    await server.dropDatabase(database);
    await server.createDatabase(database);
    return server.url(database);
  });
  await server.stop();
  if (!measured) return;
  console.log(linesOf(measured).join('\n'));
  if (process.send) await new Promise((sent) => process.send!(measured, sent));
}

async function writePage(): Promise<void> {
  const sections: Section[] = [];
  for (const one of Object.keys(SECTIONS)) sections.push(...(await measuredApart(one)));
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim();
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const text = [
    '# Benchmarks',
    '',
    '`npm run bench` writes this page; ratios hold inside one run, absolute times move with the machine.',
    '',
    `${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.version}, ${machine}.`,
    ...sections.flatMap(linesOf),
    '',
  ].join('\n');
  writeFileSync('BENCHMARKS.md', await prettier.format(text, { parser: 'markdown' }));
}

/** @returns nothing for a section that lacks what it needs */
function measuredApart(one: string): Promise<Section[]> {
  return new Promise((resolve, reject) => {
    const sections: Section[] = [];
    const child = fork(import.meta.filename, [one]);
    child.on('message', (section) => sections.push(section as Section));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve(sections) : reject(new Error(`section ${one} ended with ${code}`)),
    );
  });
}

function linesOf({ title, how, rows }: Section): string[] {
  const lines = rows.map(({ what, measured, against, ratio }) => `| ${what} | ${measured} | ${against} | ${ratio} |`);
  return [
    '',
    `## ${title}`,
    '',
    how,
    '',
    '| What | Measured | Against | Ratio |',
    '| --- | --- | --- | --- |',
    ...lines,
  ];
}

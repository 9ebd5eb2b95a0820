import { accountsApp } from '@app/accounts';
import { followOfferImport, importOffers, readOfferImport, type Client } from '@app/contracts';
import { isSiret } from '@app/domain';
import { offersApp } from '@app/offers';
import { aStaff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { signedIn } from '@app/testing/visitor.js';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { perSecond, seconds, type Measurement, type Section } from './measure.js';

/** A file of collected offers, checked row by row and written, against a bare COPY of the same rows into a table of texts. */
const ROWS = 10_000;
const FEW_ROWS = 2_500;
const ROWS_PER_EMPLOYER = 5;

const COLUMNS = [
  'Référence',
  'Entreprise',
  'SIRET',
  'Code postal',
  'Commune',
  'Métier',
  'Intitulé',
  'Contrat',
  'Postes',
];
const WORK = [
  ['D1102', 'Apprenti boulanger (h/f)'],
  ['I1604', 'Mécanicien auto en alternance'],
  ['G1602', 'Commis de cuisine (h/f)'],
  ['D1214', 'Vendeuse, vendeur en prêt-à-porter'],
] as const;
const PLACES = [
  ['79000', 'Niort'],
  ['34000', 'Montpellier'],
  ['79230', 'Aiffres'],
  ['34970', 'Lattes'],
] as const;

export async function imports(databaseUrl: string): Promise<Section> {
  const passerelle = await startTestApp([accountsApp, offersApp], { databaseUrl });
  const few = await oneImport(passerelle, fileOf(FEW_ROWS, 'A'));
  const many = await oneImport(passerelle, fileOf(ROWS, 'B'));
  const copyMs = await copied(passerelle, fileOf(ROWS, 'C'));
  await passerelle.close();
  const [ours, theirs] = [perSecond(ROWS, many.ms), perSecond(ROWS, copyMs)];
  const memory = (peak: number) => `${Math.round(peak / 2 ** 20)} MiB more than before`;
  return {
    title: 'Imports',
    how: `A CSV file of ${ROWS.toLocaleString('en')} new offers of ${(ROWS / ROWS_PER_EMPLOYER).toLocaleString('en')} employers sent to the route, read in the background until its report is whole: each row checked, its employer, site and offer written, its history and events with it. COPY puts the same rows as text into a table without a key.`,
    rows: [
      row('rows per second', `${ours}/s (${seconds(many.ms)})`, `${theirs}/s COPY`, (ours / theirs).toFixed(4)),
      row(`highest resident memory, ${FEW_ROWS.toLocaleString('en')} rows`, memory(few.peak), '', ''),
      row(`highest resident memory, ${ROWS.toLocaleString('en')} rows`, memory(many.peak), '', ''),
    ],
  };
}

async function oneImport(passerelle: TestApp, body: Uint8Array<ArrayBuffer>): Promise<{ ms: number; peak: number }> {
  const client = await aProspector(passerelle);
  const before = process.memoryUsage.rss();
  let peak = before;
  const watching = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
  const startedAt = performance.now();
  const { id } = await client.call(importOffers, { query: {}, body });
  for await (const _ of client.follow(followOfferImport, { params: { id } })) continue;
  const ms = performance.now() - startedAt;
  clearInterval(watching);
  const { report } = await client.call(readOfferImport, { params: { id } });
  if (report.rejected) throw new Error(`${report.rejected} rows of the file of the benchmark were rejected`);
  await passerelle.settled();
  return { ms, peak: peak - before };
}

async function aProspector(passerelle: TestApp): Promise<Client> {
  const { email } = await aStaff(passerelle, 'prospector');
  const { body } = await (await signedIn(passerelle, email)).token();
  return passerelle.as(String(body?.token));
}

/** The server reads the file itself: it runs on the machine of the benchmark. */
async function copied(passerelle: TestApp, bytes: Uint8Array): Promise<number> {
  const path = join(tmpdir(), `passerelle-copy-${process.pid}.csv`);
  writeFileSync(path, bytes, { mode: 0o644 });
  try {
    await passerelle.sql(`create table bare_copy (${COLUMNS.map((name) => `"${name}" text`).join(', ')})`);
    const startedAt = performance.now();
    await passerelle.sql(`copy bare_copy from '${path}' with (format csv, delimiter ';', header)`);
    return performance.now() - startedAt;
  } finally {
    rmSync(path, { force: true });
  }
}

function fileOf(count: number, name: string): Uint8Array<ArrayBuffer> {
  const lines = Array.from({ length: count }, (_, at) => {
    const employer = Math.floor(at / ROWS_PER_EMPLOYER);
    const [code, title] = WORK[at % WORK.length]!;
    const [postalCode, commune] = PLACES[employer % PLACES.length]!;
    const texts = [`${name}${at}`, `Maison ${name} ${employer}`, siretOf(employer), postalCode, commune];
    return [...texts, code, title, 'apprentissage', `${1 + (at % 3)}`].join(';');
  });
  return new TextEncoder().encode([COLUMNS.join(';'), ...lines].join('\n'));
}

/** A number that is formed as a SIRET is: both keys right. */
function siretOf(number: number): string {
  const start = `${80_000_000 + number}`;
  const siren = start + luhnDigit(start);
  const siret = `${siren}0001`;
  const whole = siret + luhnDigit(siret);
  if (!isSiret(whole)) throw new Error(`${whole} is no SIRET`);
  return whole;
}

function luhnDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

const row = (what: string, measured: string, against: string, ratio: string): Measurement => ({
  what,
  measured,
  against,
  ratio,
});

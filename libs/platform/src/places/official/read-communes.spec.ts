import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlaceRow } from './commune-fact.js';
import { placesVersion, readCommunes } from './read-communes.js';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'communes-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(content: string | Uint8Array, name = 'communes-2025.csv'): Promise<PlaceRow[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  const rows: PlaceRow[] = [];
  for await (const row of readCommunes(path)) rows.push(row);
  return rows;
}

const HEADINGS = 'code_insee,nom_standard,code_postal,latitude_mairie,longitude_mairie';

describe('reading the official communes', () => {
  it('takes the year of a file from its name', () => {
    expect(['communes-france-2025.csv', 'v20251.csv', 'communes.csv'].map(placesVersion)).toEqual(['2025', null, null]);
  });

  it('gives communes with their points, whatever the separator and the order of the columns', async () => {
    const lines = [
      'Latitude;Longitude;Nom;Population;Code Postal;Code INSEE',
      '46,32391;-0,46459;Niort;59005;79000;79191',
    ];
    expect(await read(`\uFEFF${lines.join('\r\n')}`)).toEqual([
      {
        ...{ file: 'communes-2025.csv', line: 2, kind: 'commune', code: '79191', label: 'Niort' },
        ...{ postalCodes: ['79000'], latitude: 46.32391, longitude: -0.46459, population: 59005 },
      },
    ]);
  });

  it('keeps a commune without a point, its zeros that a spreadsheet took, and all of its postal codes', async () => {
    const headings = HEADINGS.replace('code_postal', 'codes_postaux');
    expect(await read(`${headings}\n1004,Ambérieu-en-Bugey,"1500, 01501",,`)).toMatchObject([
      { code: '01004', postalCodes: ['01500', '01501'], latitude: null, longitude: null, population: null },
    ]);
  });

  it('leaves former communes of the list aside', async () => {
    const lines = [`TYPECOM,${HEADINGS}`, 'COM,79191,Niort,79000,46.3,-0.4', 'COMD,79250,Ancienne,79000,46.3,-0.4'];
    expect(await read(lines.join('\n'))).toMatchObject([{ code: '79191' }]);
  });

  it('gives mergers, and neither names that changed nor communes that came back', async () => {
    const lines = [
      'MOD,DATE_EFF,TYPECOM_AV,COM_AV,LIBELLE_AV,TYPECOM_AP,COM_AP',
      '32,2019-01-01,COM,79264,Saint-Martin-lès-Melle,COM,79174',
      '32,2019-01-01,COM,79174,Melle,COM,79174',
      '32,2019-01-01,COM,79264,Saint-Martin-lès-Melle,COMD,79264',
      '10,2019-01-01,COM,79001,Ancien nom,COM,79001',
      '21,2019-01-01,COM,79174,Melle,COM,79264',
    ];
    expect(await read(lines.join('\n'), 'mvtcommune_2025.csv')).toMatchObject([
      { kind: 'merge', line: 2, code: '79264', into: '79174', on: '2019-01-01', label: 'Saint-Martin-lès-Melle' },
    ]);
  });

  it.each([
    ['an empty file', '', 0, 'column-missing', 'code_insee'],
    [
      'a missing column',
      'code_insee,nom_standard,code_postal,latitude\n79191,Niort,79000,46',
      1,
      'column-missing',
      'longitude_mairie',
    ],
    ['a code that is none', `${HEADINGS}\nNiort,Niort,79000,46,0`, 2, 'code-invalid', 'code_insee: Niort'],
    ['a postal code that is none', `${HEADINGS}\n79191,Niort,790001,46,0`, 2, 'code-invalid', 'code_postal: 790001'],
    ['a name that is missing', `${HEADINGS}\n79191,,79000,46,0`, 2, 'label-missing', '79191'],
    ['a point that is no number', `${HEADINGS}\n79191,Niort,79000,nord,0`, 2, 'number-invalid', 'latitude: nord'],
    ['a point off the earth', `${HEADINGS}\n79191,Niort,79000,46,460`, 2, 'number-invalid', 'longitude: 460'],
    ['a quote that stays open', `${HEADINGS}\n79191,"Niort,79000,46,0`, 2, 'line-broken', 'CSV_QUOTE_NOT_CLOSED'],
    [
      'another encoding',
      Buffer.from(`${HEADINGS}\n79048,La Cr\xe8che,79260,46,0`, 'latin1'),
      2,
      'not-utf8',
      'La Cr�che',
    ],
  ])('tells %s', async (_, content, line, code, detail) => {
    expect(await read(content)).toEqual([{ file: 'communes-2025.csv', line, kind: 'problem', code, detail }]);
  });

  it('tells a version that it cannot know and a file that is not there', async () => {
    expect(await read(HEADINGS, 'communes.csv')).toMatchObject([{ line: 0, code: 'unknown-version' }]);
    const rows: PlaceRow[] = [];
    for await (const row of readCommunes(join(folder, 'absent-2025.csv'))) rows.push(row);
    expect(rows).toMatchObject([{ line: 0, code: 'file-unreadable', detail: 'ENOENT' }]);
  });

  it('throws on no bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const start = new TextEncoder().encode(`${HEADINGS}\n`);
        await read(Buffer.concat([start, bytes]));
        await read(bytes);
      }),
      { numRuns: 60 },
    );
  });
});

import { importOffers, readOfferImport, type Client, type ResponseOf } from '@app/contracts';
import type { TestApp } from '@app/testing/test-app.js';

/** A row of a file of offers that can be imported as it is, by the headings of the template. */
export const aRow = {
  Référence: 'N001',
  Entreprise: 'Fournil Martin',
  SIRET: '927 592 337 00038',
  Contact: 'Hélène Martin',
  Courriel: 'contact@fournil-martin.example',
  Téléphone: '05 36 49 06 29',
  'Code postal': '79000',
  Commune: 'Niort',
  Métier: 'Boulangerie',
  Intitulé: 'Apprenti boulanger (h/f)',
  Contrat: 'apprentissage / pro',
  'Début au plus tôt': '01/12/2026',
  'Début au plus tard': '28/02/2027',
  Postes: '2',
  Compétences: 'lever tôt, hygiène',
  Description: 'Fournil de quartier.',
};
export type Row = Partial<typeof aRow>;

/** A file of rows, each `aRow` but for what it says. */
export const offerFile = (...rows: Row[]): Uint8Array<ArrayBuffer> => {
  const headings = Object.keys(aRow) as (keyof Row)[];
  const lines = rows.map((row) => headings.map((heading) => row[heading] ?? aRow[heading]).join(';'));
  return new TextEncoder().encode([headings.join(';'), ...lines].join('\r\n'));
};

/** Sends a file and waits for its report. */
export async function imported(
  test: TestApp,
  client: Client,
  file: Uint8Array<ArrayBuffer>,
): Promise<ResponseOf<typeof readOfferImport>> {
  const { id } = await client.call(importOffers, { query: { fileName: 'offres.csv' }, body: file });
  await test.settled();
  return client.call(readOfferImport, { params: { id } });
}

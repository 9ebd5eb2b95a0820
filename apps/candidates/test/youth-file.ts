import { importYouths, readYouthImport, type Client, type ResponseOf } from '@app/contracts';
import type { TestApp } from '@app/testing/test-app.js';

/** A row of a file of youths that can be imported as it is, by the headings of the template. */
export const aRow = {
  Référence: 'PN-01',
  Nom: 'Moreau',
  Prénom: 'Lilou',
  'Date de naissance': '14/03/2010',
  Courriel: 'lilou.moreau@courrier.example',
  Téléphone: '06 39 98 07 30',
  'Code postal': '79000',
  Commune: 'Niort',
  '3e terminée': 'oui',
  'Demandeur d’emploi': 'non',
  'Contrats souhaités': 'apprentissage',
  'Métiers souhaités': 'Boulangerie / Pâtisserie',
  Projet: 'Boulangerie',
  'État du projet': 'validé',
  'Rayon (km)': '15',
  'Disponible à partir du': '01/12/2026',
  Compétences: 'lever tôt | hygiène',
  'Accord le': '02/11/2026',
  'Base légale': 'consentement',
};
export type Row = Partial<typeof aRow>;

/** A file of rows, each `aRow` but for what it says. */
export const youthFile = (...rows: Row[]): Uint8Array<ArrayBuffer> => {
  const headings = Object.keys(aRow) as (keyof Row)[];
  const lines = rows.map((row) => headings.map((heading) => row[heading] ?? aRow[heading]).join(';'));
  return new TextEncoder().encode([headings.join(';'), ...lines].join('\n'));
};

/** Sends a file and waits for its report. */
export async function imported(
  test: TestApp,
  client: Client,
  file: Uint8Array<ArrayBuffer>,
): Promise<ResponseOf<typeof readYouthImport>> {
  const { id } = await client.call(importYouths, { query: { fileName: 'jeunes.csv' }, body: file });
  await test.settled();
  return client.call(readYouthImport, { params: { id } });
}

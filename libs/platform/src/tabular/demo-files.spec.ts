import { occupationOf } from '@app/domain/occupation/occupation.js';
import { isSiret } from '@app/domain/employer/siret.js';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { loadPlaces, type Places } from '../places/places.js';
import * as cells from './cells.js';
import { readTable, type TableRow } from './read-table.js';

const { optional, parseDate, parseEmail, parseInteger, parseKm, parseList, parsePhone, parsePostalCode, parseYesNo } =
  cells;

interface Column {
  readonly heading: string;
  readonly parse: (text: string) => { ok: boolean };
}

const known = (isKnown: (text: string) => boolean) => (text: string) => ({ ok: isKnown(text) });
const oneOf = (...words: string[]) => known((text) => words.includes(text));
const filled = known((text) => text !== '');
const occupation = known((text) => occupationOf(text) !== null);
const contract = oneOf('apprentissage', 'contrat de professionnalisation', 'apprentissage / pro');
const allOccupations = known((text) => {
  const list = parseList(text);
  return list.ok && list.value.length > 0 && list.value.every((words) => occupationOf(words) !== null);
});

const contact: Column[] = [
  { heading: 'Courriel', parse: optional(parseEmail) },
  { heading: 'Téléphone', parse: optional(parsePhone) },
  { heading: 'Code postal', parse: parsePostalCode },
  { heading: 'Commune', parse: filled },
  { heading: 'Compétences', parse: parseList },
];
const offerColumns: Column[] = [
  ...contact,
  { heading: 'Référence', parse: filled },
  { heading: 'Entreprise', parse: filled },
  { heading: 'SIRET', parse: known((text) => isSiret(text.replaceAll(' ', ''))) },
  { heading: 'Contact', parse: filled },
  { heading: 'Métier', parse: occupation },
  { heading: 'Intitulé', parse: filled },
  { heading: 'Contrat', parse: contract },
  { heading: 'Début au plus tôt', parse: optional(parseDate) },
  { heading: 'Début au plus tard', parse: optional(parseDate) },
  { heading: 'Postes', parse: parseInteger },
  { heading: 'Description', parse: filled },
  ...[
    'Diplôme préparé',
    'Niveau requis',
    'Durée (mois)',
    'Rythme',
    'Jours de formation',
    'Heures par semaine',
    'Travail de nuit',
    'Horaires matinaux',
    'Week-end',
    'Travaux réglementés',
    'Ouvert aux mineurs',
    'Déclaration mineurs le',
    'Présence',
    'Accessible sans permis',
    'Tuteur désigné',
    'Note pour le coach',
  ].map((heading) => ({ heading, parse: known(() => true) })),
];
const youthColumns: Column[] = [
  ...contact,
  { heading: 'Référence', parse: filled },
  { heading: 'Nom', parse: filled },
  { heading: 'Prénom', parse: filled },
  { heading: 'Date de naissance', parse: parseDate },
  { heading: '3e terminée', parse: parseYesNo },
  { heading: 'Demandeur d’emploi', parse: parseYesNo },
  { heading: 'Contrats souhaités', parse: contract },
  { heading: 'Métiers souhaités', parse: allOccupations },
  { heading: 'Projet', parse: occupation },
  { heading: 'État du projet', parse: oneOf('hypothèse', 'en test', 'validé', 'réorienté') },
  { heading: 'Rayon (km)', parse: optional(parseKm) },
  { heading: 'Disponible à partir du', parse: optional(parseDate) },
  { heading: 'Accord le', parse: optional(parseDate) },
  { heading: 'Base légale', parse: oneOf('', 'consentement', 'mission d’intérêt public') },
  { heading: 'Trajet (min)', parse: known((text) => /^(\d+( min(utes)?)?)?$/.test(text)) },
  { heading: 'Téléphone du représentant', parse: optional(parsePhone) },
  { heading: 'Courriel du représentant', parse: optional(parseEmail) },
  ...['Dernière classe', 'Niveau de diplôme', 'Type de diplôme', 'Transports', 'Représentant légal'].map((heading) => ({
    ...{ heading, parse: known(() => true) },
  })),
];

function tableOf(file: string, columns: Column[]) {
  const specs = columns.map(({ heading }) => ({ key: heading, heading, synonyms: [], required: true, example: '' }));
  return readTable(readFileSync(new URL(`../../../../demo/${file}`, import.meta.url)), specs);
}

const offers = tableOf('offres.csv', offerColumns);
const youths = tableOf('jeunes.csv', youthColumns);
let places: Places;
beforeAll(async () => {
  places = await loadPlaces();
});

describe.each([
  { file: 'offres.csv', table: offers, delimiter: ';', encoding: 'windows-1252', rows: 40 },
  { file: 'jeunes.csv', table: youths, delimiter: ',', encoding: 'utf-8', rows: 60 },
])('the demonstration file $file', ({ table, delimiter, encoding, rows }) => {
  it('is read whole', () => {
    expect(table).toMatchObject({ delimiter, encoding, problems: [], unknownHeadings: [], missingHeadings: [] });
    expect(table.rows).toHaveLength(rows);
  });

  it('has one reference per row', () => {
    expect(new Set(table.rows.map((row) => row.cells['Référence'])).size).toBe(rows);
  });
});

describe('the rows that cannot be imported', () => {
  const refusedCells = (rows: TableRow[], columns: Column[]) =>
    rows.flatMap(({ cells: row }) =>
      columns
        .filter(({ heading, parse }) => !parse(row[heading] ?? '').ok)
        .map(({ heading }) => [row['Référence'], heading, row[heading]]),
    );
  const unknownPlaces = (rows: TableRow[]) =>
    rows
      .map(({ cells: row }) => {
        const postalCode = parsePostalCode(row['Code postal'] ?? '');
        return {
          ...row,
          place: places.find({ postalCode: postalCode.ok ? postalCode.value : '', commune: row['Commune'] }),
        };
      })
      .filter((row) => row.place === undefined)
      .map((row) => row['Commune' as keyof typeof row]);

  it('are two among the offers: a SIRET and a date', () => {
    expect(refusedCells(offers.rows, offerColumns)).toEqual([
      ['N039', 'SIRET', '97675745200031'],
      ['M040', 'Début au plus tôt', 'rentrée prochaine'],
    ]);
    expect(unknownPlaces(offers.rows)).toEqual([]);
  });

  it('are two among the youths: a date and a commune', () => {
    expect(refusedCells(youths.rows, youthColumns)).toEqual([['PN-59', 'Date de naissance', '31/02/2010']]);
    expect(unknownPlaces(youths.rows)).toEqual(['Saint-Maixant']);
  });
});

describe('what the files are made for', () => {
  const wishesOf = (row: TableRow) =>
    (row.cells['Métiers souhaités'] ?? '').split('/').map((words) => occupationOf(words)?.code);

  it('gives every offer two youths at least who wish for its occupation', () => {
    const lonely = offers.rows.filter((offer) => {
      const code = occupationOf(offer.cells['Métier'] ?? '')?.code;
      return youths.rows.filter((youth) => wishesOf(youth).includes(code)).length < 2;
    });
    expect(lonely.map((offer) => offer.cells['Référence'])).toEqual([]);
  });

  it('gives the bakery of Niort several youths to write to', () => {
    const reachable = youths.rows.filter(
      (youth) => wishesOf(youth).includes('D1102') && youth.cells['Courriel'] !== '',
    );
    expect(reachable.length).toBeGreaterThanOrEqual(5);
  });

  it('uses reserved domains and fictitious telephone numbers only', () => {
    const rows = [...offers.rows, ...youths.rows];
    const cellsUnder = (...headings: string[]) =>
      rows.flatMap((row) => headings.map((heading) => row.cells[heading] ?? '')).filter((text) => text !== '');
    const emails = cellsUnder('Courriel', 'Courriel du représentant');
    const phones = cellsUnder('Téléphone', 'Téléphone du représentant').flatMap((text) => {
      const phone = parsePhone(text);
      return phone.ok ? [phone.value] : [];
    });
    expect(emails.filter((email) => !email.endsWith('.example'))).toEqual([]);
    expect(phones.filter((phone) => !/^\+33(?:53649|46571|63998)\d{4}$/.test(phone))).toEqual([]);
  });
});

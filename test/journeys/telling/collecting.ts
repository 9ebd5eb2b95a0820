import {
  importOffers,
  importYouths,
  listOwnOffers,
  listYouths,
  rankYouthsForOffer,
  readOfferImport,
  readYouth,
  readYouthImport,
  type Client,
  type ResponseOf,
} from '@app/contracts';
import { addDays } from '@app/domain';
import { until } from '@app/testing/until.js';
import { randomUUID } from 'node:crypto';
import { today, type Scene } from './scene.js';

/** One line of a file, by the headings of its template. */
export type Row = Record<string, string>;
export type Offer = ResponseOf<typeof listOwnOffers>['items'][number] & { contactEmail: string };
export type Youth = ResponseOf<typeof readYouth>;
export type Ranked = ResponseOf<typeof rankYouthsForOffer>['entries'][number];

/** A bakery that looks for one apprentice from today on. */
const bakery = (scene: Scene, reference: string): Row => ({
  Référence: reference,
  Entreprise: 'Fournil Martin',
  SIRET: '927 592 337 00038',
  Contact: 'Hélène Martin',
  Courriel: `contact-${reference}@fournil-martin.example`.toLowerCase(),
  'Code postal': '79000',
  Commune: 'Niort',
  Métier: 'Boulangerie',
  Intitulé: 'Apprenti boulanger (h/f)',
  Contrat: 'apprentissage',
  'Début au plus tôt': today(scene),
  'Début au plus tard': addDays(today(scene), 90),
  Postes: '1',
  Compétences: 'lever tôt, hygiène',
  Description: 'Fournil de quartier.',
  'Diplôme préparé': 'CAP',
  'Durée (mois)': '24',
  Rythme: '2 semaines / 1 semaine',
  'Heures par semaine': '35 h',
  'Travail de nuit': 'non',
  'Travail le week-end': 'non',
  'Travaux réglementés': 'aucun',
  'Ouvert aux mineurs': 'oui',
  Présence: 'sur site',
  'Accessible sans permis': 'oui',
  'Type d’employeur': 'privé',
});

/** A young woman of twenty who wants to become a baker and can be written to. */
const baker = (scene: Scene, reference: string): Row => ({
  Référence: reference,
  Nom: 'Delorme',
  Prénom: 'Oriane',
  'Date de naissance': addDays(today(scene), -20 * 366),
  Courriel: `oriane-${reference}@courrier.example`.toLowerCase(),
  Téléphone: '06 39 98 61 20',
  'Code postal': '79000',
  Commune: 'Niort',
  '3e terminée': 'oui',
  'Demandeur d’emploi': 'oui',
  'Contrats souhaités': 'apprentissage',
  'Métiers souhaités': 'Boulangerie',
  Projet: 'Boulangerie',
  'État du projet': 'validé',
  'Rayon (km)': '20',
  'Disponible à partir du': today(scene),
  Compétences: 'lever tôt, hygiène, accueil',
  'Accord le': today(scene),
  'Base légale': 'consentement',
  'Dernière classe': '2de générale',
  'Type de diplôme': 'aucun',
  Transports: 'bus, vélo',
  'Trajet (min)': '45',
});

/** Collects offers in one file: a row for each, the bakery's but for what it says. */
export async function collectOffers(scene: Scene, ...rows: Row[]): Promise<Offer[]> {
  const collected = rows.map((row) => ({ ...bakery(scene, newReference()), ...row }));
  await sendFile(scene.prospector, { send: importOffers, read: readOfferImport }, collected);
  const items = await whole(scene.prospector, listOwnOffers);
  return collected.map((row) => {
    const offer = items.find(({ reference }) => reference === row.Référence);
    if (!offer) throw new Error(`the offer ${row.Référence} did not come in`);
    return { ...offer, contactEmail: row.Courriel! };
  });
}

/** Takes in youths by one file: a row for each, the baker's but for what it says. */
export async function bringYouths(scene: Scene, ...rows: Row[]): Promise<Youth[]> {
  const brought = rows.map((row) => ({ ...baker(scene, newReference()), ...row }));
  await sendFile(scene.coach, { send: importYouths, read: readYouthImport }, brought);
  return until('the files of those who came in', () => filesOf(scene, brought), 20_000);
}

/** The place of a youth on the list of an offer, as soon as they stand there. */
export async function ranked(scene: Scene, offer: Offer, youth: Youth): Promise<Ranked> {
  return until(`${youth.firstName} on the list of "${offer.title}"`, async () => {
    const query = { params: { id: offer.id }, query: { limit: 100 } };
    const { entries } = await scene.coach.call(rankYouthsForOffer, query).catch(() => ({ entries: [] }));
    return entries.find(({ id }) => id === youth.id);
  });
}

/** An offer and a youth who stands on its list. */
export async function aPair(scene: Scene, rows: { offer?: Row; youth?: Row } = {}) {
  const [offer] = await collectOffers(scene, rows.offer ?? {});
  const [youth] = await bringYouths(scene, rows.youth ?? {});
  await ranked(scene, offer!, youth!);
  return { offer: offer!, youth: youth! };
}

const newReference = () => `J-${randomUUID().slice(0, 8)}`;

/** The files of these rows, once all of them are there and followed by the coach. */
async function filesOf({ coach }: Scene, rows: Row[]): Promise<Youth[] | undefined> {
  const names = new Set(rows.map(({ Nom }) => Nom));
  const known = (await whole(coach, listYouths)).filter(({ lastName, mine }) => mine && names.has(lastName));
  if (known.length < rows.length) return undefined;
  const files = await Promise.all(known.map(({ id }) => coach.call(readYouth, { params: { id } })));
  const found = rows.flatMap((row) => files.find(({ reference }) => reference === row.Référence) ?? []);
  return found.length === rows.length ? found : undefined;
}

type Import = {
  send: typeof importOffers | typeof importYouths;
  read: typeof readOfferImport | typeof readYouthImport;
};

async function sendFile(client: Client, { send, read }: Import, rows: Row[]): Promise<void> {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => headings.map((heading) => row[heading] ?? '').join(';'));
  const body = new TextEncoder().encode([headings.join(';'), ...lines].join('\n'));
  const { id } = await client.call(send, { query: {}, body });
  const { state, report } = await until('the end of the import', async () => {
    const progress = await client.call(read, { params: { id } });
    return progress.state === 'done' || progress.state === 'failed' ? progress : undefined;
  });
  if (state === 'failed' || report.rejected > 0) throw new Error(`the file was not taken: ${JSON.stringify(report)}`);
}

/** All pages of a list. */
async function whole<R extends typeof listOwnOffers | typeof listYouths>(client: Client, route: R) {
  type Item = ResponseOf<R>['items'][number];
  const found: Item[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 100, ...(cursor ? { cursor } : {}) };
    const page = (await client.call(route as typeof listYouths, { query })) as { items: Item[]; cursor: string | null };
    found.push(...page.items);
    cursor = page.cursor ?? undefined;
  } while (cursor);
  return found;
}

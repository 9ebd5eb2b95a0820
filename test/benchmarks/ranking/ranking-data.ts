import { allOccupations, type Day, type OfferFacts, type YouthFacts } from '@app/domain';
import { loadPlaces } from '@app/platform/places/places.js';
import type { TestApp } from '@app/testing/test-app.js';

/** Youths and offers of one region, the same at each run, put straight into what ranking knows. */
export const YOUTHS = 10_000;
export const OFFERS = 2_000;

const CHUNK = 500;
/** Niort is in the middle; a region is about this wide. */
const POSTAL_CODES = ['79000', '86000', '17000', '16000', '87000', '33000', '85000', '44000', '49000', '79200'];

const idOf = (kind: 1 | 2, number: number): string =>
  `00000000-0000-4000-800${kind}-${number.toString(16).padStart(12, '0')}`;
const youthId = (number: number): string => idOf(1, number);
export const offerId = (number: number): string => idOf(2, number);

/** @returns the facts of any youth or offer by its number */
export async function rankingData(): Promise<{
  youth: (number: number) => YouthFacts;
  offer: (number: number) => OfferFacts;
}> {
  const places = await loadPlaces();
  const towns = POSTAL_CODES.flatMap((code) => places.suggest(code, 10));
  const codes = allOccupations().map(({ code }) => code);
  const at = <T>(list: readonly T[], number: number): T => list[number % list.length]!;
  return {
    youth: (n) => ({
      ...{ id: youthId(n), revision: 1, place: at(towns, n * 7), reachKm: n % 9 === 0 ? null : 10 + (n % 5) * 10 },
      windows: [{ contractType: 'apprenticeship', from: '2026-01-01' as Day, to: null, derogation: null, ask: null }],
      contractTypes: n % 4 ? ['apprenticeship'] : ['apprenticeship', 'vocational'],
      wishes: [0, 1, 2].map((rank) => ({ occupation: at(codes, n * 13 + rank * 31), rank: rank + 1 })),
      ...{ availableFrom: '2026-12-01' as Day, availableTo: null, skills: ['accueillir', 'compter'].slice(n % 2) },
      project: { occupation: at(codes, n * 13), state: n % 3 ? 'underTest' : 'validated' },
    }),
    offer: (n) => ({
      ...{ id: offerId(n), revision: 1, openings: 1, place: at(towns, n * 3), skills: ['accueillir'] },
      ...{ contractTypes: n % 5 ? ['apprenticeship'] : ['vocational'], occupation: at(codes, n) },
      ...{ startFrom: '2027-01-04' as Day, startTo: null },
    }),
  };
}

/** Fills the tables of a running Passerelle; one person follows every youth. */
export async function fillRanking(
  passerelle: TestApp,
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<void> {
  const data = await rankingData();
  const put = async (count: number, statement: string, rowOf: (number: number) => object) => {
    for (let start = 0; start < count; start += CHUNK) {
      const rows = Array.from({ length: Math.min(CHUNK, count - start) }, (_, index) => rowOf(start + index));
      await passerelle.sql(
        statement,
        [JSON.stringify(rows), organisationId, personId].slice(0, count === OFFERS ? 1 : 3),
      );
    }
  };
  const rows = `from jsonb_array_elements($1::jsonb) as facts`;
  await put(
    YOUTHS,
    `with told as (insert into matching.youth_snapshot (youth_id, revision, organisation_id, facts, shareable)
       select (facts->>'id')::uuid, 1, $2, facts, true ${rows} returning youth_id)
     insert into matching.youth_access select gen_random_uuid(), 1, $3, youth_id, false from told`,
    data.youth,
  );
  await put(
    OFFERS,
    `insert into matching.offer_snapshot (offer_id, revision, facts, title, employer_id, employer_name, site_address)
     select (facts->>'id')::uuid, 1, facts, 'Apprenti', gen_random_uuid(), 'Entreprise', 'Niort' ${rows}`,
    data.offer,
  );
  await passerelle.sql('vacuum analyze matching.youth_snapshot');
  await passerelle.sql('vacuum analyze matching.offer_snapshot');
}

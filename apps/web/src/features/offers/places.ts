import { type place, suggestPlaces } from '@app/contracts';
import type { z } from 'zod';
import { asAnyone } from '../../app/api';

/** A commune as suggestions give it. */
export type Place = z.output<typeof place>;

/** The name of a place with its postal code, which tells two communes of one name apart. */
export const nameOf = ({ label, postalCode }: Place): string => (postalCode ? `${label} (${postalCode})` : label);

/** Communes by the beginning of their name or postal code. */
export const findPlaces = async (q: string): Promise<Place[]> =>
  (await asAnyone(suggestPlaces, { query: { q } })).items;

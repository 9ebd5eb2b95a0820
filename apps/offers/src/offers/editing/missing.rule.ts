import type { offerField } from '@app/contracts';
import type { z } from 'zod';
import type { OfferEntity } from '../offer.entity.js';

type Field = z.output<typeof offerField>;
type Read = Pick<
  OfferEntity,
  'siteId' | 'contactId' | 'title' | 'occupation' | 'contractTypes' | 'startFrom' | 'startTo'
>;

/** What must be known before anybody is proposed: where, whom to write to, the work, the contract. */
const KNOWN: Record<Field, (offer: Read) => boolean> = {
  siteId: ({ siteId }) => siteId !== null,
  contactId: ({ contactId }) => contactId !== null,
  title: ({ title }) => title !== '',
  occupation: ({ occupation }) => occupation !== '',
  contractTypes: ({ contractTypes }) => contractTypes.length > 0,
  startTo: ({ startFrom, startTo }) => !startFrom || !startTo || startFrom <= startTo,
};

/** The fields that keep an offer from being submitted. */
export const missingIn = (offer: Read): Field[] =>
  (Object.keys(KNOWN) as Field[]).filter((field) => !KNOWN[field](offer));

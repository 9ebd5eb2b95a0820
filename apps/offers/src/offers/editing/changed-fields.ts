import { isDeepStrictEqual } from 'node:util';
import type { OfferEntity } from '../offer.entity.js';

/** What a reader of an offer would want to look at again; a reference or a note is nobody else's business. */
const TOLD = [
  'siteId',
  'title',
  'occupation',
  'contractTypes',
  'startFrom',
  'startTo',
  'openings',
  'skills',
  'description',
  'contactId',
  'reference',
  'screeningNote',
  'embargoUntil',
  'embargoOrganisationId',
] as const;

/** The names of the fields in which two states of an offer differ, those of its details among them. */
export function changedFields(before: OfferEntity, after: OfferEntity): string[] {
  const details = Object.keys(after.details) as (keyof OfferEntity['details'])[];
  return [
    ...TOLD.filter((key) => !isDeepStrictEqual(before[key], after[key])),
    ...details.filter((key) => !isDeepStrictEqual(before.details[key], after.details[key])),
  ];
}

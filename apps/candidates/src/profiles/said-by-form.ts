import type { changeYouth, InputOf } from '@app/contracts';
import { ProblemError } from '@app/platform/http/problem-error.js';
import type { Places } from '@app/platform/places/places.js';
import { randomUUID } from 'node:crypto';
import type { FileContent } from './youth-files.service.js';

/** What a form sent, group by group. */
export type FormChange = Omit<InputOf<typeof changeYouth>['body'], 'revision'>;

type Known = Pick<FileContent, 'email' | 'phone' | 'situation'>;

/**
 * What a form says of a file: the fields it named and no others. A new address or number has been tried by nobody, whatever was known of
 * the old one. @throws ProblemError `place-unknown`
 */
export function saidByForm(change: FormChange, known: Known, places: Places): Partial<FileContent> {
  const { identity, contact, guardians, travel, schooling, wishes, search, skills, situation } = change;
  return withoutAbsent({
    ...identity,
    ...untried(contact, known),
    ...(guardians && { guardians: guardians.guardians.map((guardian) => ({ id: randomUUID(), ...guardian })) }),
    ...travel,
    ...(travel && { place: placeOf(travel.place, places) }),
    ...schooling,
    ...wishes,
    ...search,
    ...skills,
    ...(situation && { situation: { ...known.situation, ...withoutAbsent(situation.situation) } }),
  }) as Partial<FileContent>;
}

function untried(contact: FormChange['contact'], known: Known): FormChange['contact'] {
  if (!contact) return undefined;
  const isNew = (channel: 'email' | 'phone') => contact[channel] !== undefined && contact[channel] !== known[channel];
  return {
    ...(isNew('email') ? { emailState: 'unverified' } : {}),
    ...(isNew('phone') ? { phoneState: 'unverified' } : {}),
    ...withoutAbsent(contact),
  };
}

function placeOf(asked: NonNullable<FormChange['travel']>['place'], places: Places): FileContent['place'] | undefined {
  if (!asked) return asked;
  const place = places.find(asked);
  if (!place) throw new ProblemError('place-unknown', { ...asked });
  return place;
}

const withoutAbsent = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

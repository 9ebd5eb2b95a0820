import { parseDay } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { guardianUntil } from './guardian-until.js';

const EIGHTEEN = parseDay('2028-03-14');
const aGuardian = (signs: boolean) => ({
  id: randomUUID(),
  firstName: 'Nadia',
  lastName: 'Moreau',
  relationship: 'mother' as const,
  email: null,
  phone: null,
  signs,
});
const emancipated = (value: boolean) => ({ value, source: 'document' as const, on: parseDay('2027-01-10') });
const situation = {
  jobSeeker: null,
  rsa: null,
  ass: null,
  aidedContract: null,
  businessProject: null,
  emancipated: null,
  previousContract: null,
};
const birthOn = parseDay('2010-03-14');

describe('until when a guardian agrees too', () => {
  it.each([
    ['a minor with a guardian who signs', {}, '2027-03-09', EIGHTEEN],
    ['the eve of the 18th birthday', {}, '2028-03-13', EIGHTEEN],
    ['the 18th birthday', {}, '2028-03-14', null],
    ['two guardians, one of whom signs', { guardians: [aGuardian(false), aGuardian(true)] }, '2027-03-09', EIGHTEEN],
    ['no guardian', { guardians: [] }, '2027-03-09', null],
    ['a guardian who is only told', { guardians: [aGuardian(false)] }, '2027-03-09', null],
    ['somebody emancipated', { situation: { ...situation, emancipated: emancipated(true) } }, '2027-03-09', null],
    ['not emancipated', { situation: { ...situation, emancipated: emancipated(false) } }, '2027-03-09', EIGHTEEN],
  ])('%s', (_, changes, today, until) => {
    expect(guardianUntil({ birthOn, situation, guardians: [aGuardian(true)], ...changes }, parseDay(today))).toBe(
      until,
    );
  });
});

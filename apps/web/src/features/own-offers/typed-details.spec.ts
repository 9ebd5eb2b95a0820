import { noDetails, offerDetails, type OfferDetails, offerRhythm, weekday, workMode } from '@app/contracts';
import { REGULATED_WORK } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Words } from '../../i18n/catalogues';
import type { Translate } from '../../i18n/translate';
import { detailErrors, detailsIn, typedOf } from './typed-details';

const t = ((key: string) => key) as Translate<Words>;
const yesNo = fc.constantFrom(true, false, null);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const level = maybe(fc.integer({ min: 3, max: 8 }));
const details: fc.Arbitrary<OfferDetails> = fc.record({
  ...{ levelPrepared: level, levelRequired: level, durationMonths: maybe(fc.integer({ min: 1, max: 54 })) },
  ...{ professionalRequired: yesNo, nightWork: yesNo, earlyStart: yesNo, weekendWork: yesNo, minorsAllowed: yesNo },
  ...{ reachableWithoutLicence: yesNo, tutorKnown: yesNo },
  rhythm: maybe(fc.constantFrom(...offerRhythm.options)),
  trainingDays: fc.uniqueArray(fc.constantFrom(...weekday.options)),
  hoursPerWeek: maybe(fc.integer({ min: 2, max: 96 }).map((halves) => halves / 2)),
  ...{ earliestAt: maybe(fc.constant('04:30')), latestAt: maybe(fc.constant('22:00')) },
  regulatedWork: maybe(fc.uniqueArray(fc.constantFrom(...REGULATED_WORK.map(({ key }) => key)), { maxLength: 20 })),
  minorsDeclaredOn: fc.constant(null),
  workMode: maybe(fc.constantFrom(...workMode.options)),
  employerKind: maybe(fc.constantFrom('private' as const, 'epic' as const, 'public' as const)),
});

describe('the details of an offer as they are typed', () => {
  it('say the same when nothing was typed', () => {
    fc.assert(
      fc.property(details, (known) => {
        expect(detailsIn(typedOf(known))).toEqual(known);
        expect(detailErrors(typedOf(known), t)).toEqual([]);
        expect(offerDetails.safeParse(detailsIn(typedOf(known))).success).toBe(true);
      }),
    );
  });

  it.each([
    [{ durationMonths: '0' }, 'edit-durationMonths'],
    [{ durationMonths: '12,5' }, 'edit-durationMonths'],
    [{ hoursPerWeek: '49' }, 'edit-hoursPerWeek'],
    [{ hoursPerWeek: 'beaucoup' }, 'edit-hoursPerWeek'],
    [{ regulated: 'yes' }, 'edit-regulated'],
  ])('%j is to be corrected', (change, field) => {
    expect(detailErrors({ ...typedOf(noDetails), ...change }, t).map((error) => error.field)).toEqual([field]);
  });

  it('take a comma for the point of a half hour', () => {
    expect(detailsIn({ ...typedOf(noDetails), hoursPerWeek: '35,5' }).hoursPerWeek).toBe(35.5);
  });

  it('forget a declaration with the work that it was for', () => {
    const typed = {
      ...typedOf(noDetails),
      regulated: 'no',
      minorsDeclaredOn: '2026-01-05',
      regulatedWork: ['asbestos'],
    };
    expect(detailsIn(typed)).toMatchObject({ regulatedWork: [], minorsDeclaredOn: null });
  });
});

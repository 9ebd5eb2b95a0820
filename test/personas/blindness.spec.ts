import { offerFacts, youthFacts } from '@app/contracts';
import { eligibilityOf, rankYouths, type YouthFacts } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anOffer, arbitraryOffer, arbitraryYouth, aYouth, TODAY } from '../../libs/domain/test/facts.js';

/** All that ranking may receive of a youth; a new name here is a decision, not a convenience. */
const KNOWN = [
  ...['id', 'revision', 'windows', 'adultFrom', 'sixteenFrom', 'schoolStatus', 'reinforced'],
  ...['contractTypes', 'wishes', 'place', 'reachKm', 'travel', 'availableFrom', 'availableTo', 'rhythm', 'diploma'],
  ...['skills', 'project'],
];
/** What L1132-1 names, and what says as much. */
const SECRETS = {
  firstName: 'Zoé',
  birthOn: '2010-05-12',
  age: 16,
  sex: 'f',
  nationality: 'xx',
  rqth: true,
  aah: true,
  pregnancy: { expectedOn: '2027-05-01' },
  languages: ['arabe'],
  guardians: [{ firstName: 'Rosa' }],
  situation: { rsa: true },
};
const bytes = (youth: YouthFacts) => JSON.stringify(rankYouths(anOffer(), [youth], TODAY));

describe('the types of facts', () => {
  it('have no field for what may not be read', () => {
    expect(Object.keys(youthFacts.shape).toSorted()).toEqual(KNOWN.toSorted());
    // A fact of the type that the wire does not carry, or the other way round, does not compile.
    const names: Record<keyof YouthFacts, true> = Object.fromEntries(KNOWN.map((key) => [key, true])) as never;
    expect(Object.keys(names).filter((name) => name in SECRETS)).toEqual([]);
  });

  it('lose on the wire what they do not name', () => {
    const facts = { ...aYouth({ id: 'c0a8012e-0000-4000-8000-000000000001' }), ...SECRETS };
    const told = youthFacts.parse(facts);
    expect(Object.keys(told).filter((key) => key in SECRETS)).toEqual([]);
    expect(bytes(told)).toBe(bytes({ ...aYouth({ id: told.id }) }));
  });

  it('still read what was told before the newer ones existed', () => {
    const { adultFrom, sixteenFrom, schoolStatus, reinforced, travel, rhythm, diploma, ...old } = aYouth({
      id: 'c0a8012e-0000-4000-8000-000000000001',
    });
    const { details, employerKind, ...offer } = anOffer({ id: 'c0a8012e-0000-4000-8000-000000000002' });
    expect([adultFrom, sixteenFrom, schoolStatus, reinforced, travel, rhythm, diploma]).toHaveLength(7);
    expect([details, employerKind]).toHaveLength(2);
    expect(youthFacts.parse(old)).toEqual(old);
    expect(offerFacts.parse(offer)).toEqual(offer);
    const partly = { ...offer, details: { nightWork: true } };
    expect(offerFacts.parse(partly)).toEqual(partly);
  });
});

describe('eligibility', () => {
  it('is the same to the byte whatever else somebody knows', () => {
    fc.assert(
      fc.property(arbitraryOffer, arbitraryYouth, (offer, youth) => {
        const said = JSON.stringify(eligibilityOf(offer, youth, TODAY));
        expect(JSON.stringify(eligibilityOf(offer, { ...youth, ...SECRETS }, TODAY))).toBe(said);
        expect(JSON.stringify(eligibilityOf(structuredClone(offer), structuredClone(youth), TODAY))).toBe(said);
      }),
    );
  });
});

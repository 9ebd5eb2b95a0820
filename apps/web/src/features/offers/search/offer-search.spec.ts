import { describe, expect, it } from '@jest/globals';
import { queryOf, searchIn } from './offer-search';

describe('a search in an address', () => {
  it('keeps what makes sense and leaves the rest out', () => {
    const typed = {
      mots: 79000,
      rayon: 'loin',
      contrat: 'apprenticeship',
      niveau: ['3', '9'],
      debut: '2027-13',
      tri: 'x',
    };
    expect(searchIn(typed)).toEqual({ mots: '79000', contrat: ['apprenticeship'], niveau: ['3'] });
  });

  it('asks for a whole month, also in February', () => {
    expect(queryOf({ debut: '2028-02' }, undefined)).toEqual({
      words: '',
      startFrom: '2028-02-01',
      startTo: '2028-02-29',
    });
  });

  it('asks for a distance only around a place', () => {
    expect(queryOf({ rayon: 10 }, 'next')).toEqual({ words: '', cursor: 'next' });
    expect(queryOf({ commune: '79191' }, undefined)).toMatchObject({ commune: '79191', radiusKm: 30 });
  });
});

import { organisationKinds } from '@app/contracts';
import { describe, expect, it } from '@jest/globals';
import { isUai, numbersOf } from './organisation.rule.js';

const SIRET = '732 829 320 00074';
const UAI = '0750655E';
const kindsWith = (typed: { siret?: string; uai?: string }) =>
  organisationKinds.filter((kind) => {
    try {
      return numbersOf(kind, typed);
    } catch {
      return false;
    }
  });

describe('the official numbers of an organisation', () => {
  it('are the ones of its kind', () => {
    expect(kindsWith({})).toEqual([...organisationKinds]);
    expect(kindsWith({ siret: SIRET })).toEqual(['trainingCentre', 'employer']);
    expect(kindsWith({ uai: UAI })).toEqual(['trainingCentre', 'schoolService']);
  });

  it('are kept without spaces, in capitals', () => {
    expect(numbersOf('employer', { siret: SIRET })).toEqual({ siret: '73282932000074', uai: null });
    expect(numbersOf('schoolService', { uai: '0750655 e' })).toEqual({ siret: null, uai: UAI });
  });

  it.each([
    ['0750655E', true],
    ['0750655F', false],
    ['0000000A', true],
    ['075655E', false],
    ['', false],
  ])('%p has a valid check letter: %p', (text, valid) => {
    expect(isUai(text)).toBe(valid);
  });

  it('are refused with a code when they are none', () => {
    expect(() => numbersOf('employer', { siret: '73282932000075' })).toThrow(
      expect.objectContaining({ code: 'siret-invalid' }),
    );
    expect(() => numbersOf('schoolService', { uai: '0750655F' })).toThrow(
      expect.objectContaining({ code: 'input-invalid', errors: [expect.objectContaining({ path: 'body.uai' })] }),
    );
  });
});

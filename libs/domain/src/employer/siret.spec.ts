import { describe, expect, it } from '@jest/globals';
import { expectRefusal } from '../../test/lifecycle-table.js';
import { isSiren, isSiret, parseSiret, sirenOf } from './siret.js';

describe('a SIRET', () => {
  it.each(['73282932000074', '35600000000048', '35600000009075', '35600000009093'])('may be %s', (text) => {
    expect(isSiret(text)).toBe(true);
  });

  it.each([
    '35600000009090',
    '50000000000000',
    '73282932000075',
    '7328293200007',
    '00000000000000',
    '7328293200007A',
    '',
  ])('is not %p', (text) => {
    expect(isSiret(text)).toBe(false);
    expectRefusal(() => parseSiret(text), 'siret-invalid');
  });

  it('is read with the spaces that people type', () => {
    const siret = parseSiret(' 732 829 320\u00a000074 ');
    expect(siret).toBe('73282932000074');
    expect(sirenOf(siret)).toBe('732829320');
  });

  it.each([
    ['732829320', true],
    ['356000000', true],
    ['732829321', false],
    ['000000000', false],
    ['73282932', false],
  ])('belongs to a company: %s is a SIREN: %p', (text, expected) => expect(isSiren(text)).toBe(expected));
});

import { sendReferenceFile } from '@app/contracts';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainName } from './official-imports';

describe('the name of an official file', () => {
  it.each([
    ['unix_referentiel_code_rome_v460_utf8.csv', 'unix_referentiel_code_rome_v460_utf8.csv'],
    ['v_commune_2026 (1).CSV', 'v_commune_2026-1-.csv'],
    ['Métiers été.csv', 'Metiers-ete.csv'],
  ])('%s is sent as %s', (name, sent) => {
    expect(plainName(name)).toBe(sent);
  });

  it('is one that the API takes, whatever the file was called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (name) => {
        expect(sendReferenceFile.query.safeParse({ fileName: plainName(`x${name}`) }).success).toBe(true);
      }),
    );
  });
});

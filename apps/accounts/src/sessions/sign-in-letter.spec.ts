import { describe, expect, it } from '@jest/globals';
import { confirmAddress, signInLetter } from './sign-in-letter.js';

describe('the sign-in letter', () => {
  const address = confirmAddress('https://passerelle.example', 'abc');

  it('leads to our page, with the token behind the #', () => {
    expect(address).toBe('https://passerelle.example/connexion/confirmer#abc');
  });

  it('speaks French first, then English, and gives the address once', () => {
    const { subject, body } = signInLetter('Zoé', address);
    expect(subject).toMatch(/connexion/);
    expect(body.indexOf('Bonjour Zoé')).toBe(0);
    expect(body.indexOf('Hello Zoé')).toBeGreaterThan(0);
    expect(body.split(address)).toHaveLength(2);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Seal } from './seal.js';

const [one, two] = ['1'.repeat(32), '2'.repeat(32)];

describe('a seal', () => {
  it('opens what it closed, whatever it says, and shows nothing of it', () => {
    const seal = new Seal(one);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 8 }), fc.uuid(), (text, owner) => {
        const closed = seal.close(text, owner);
        expect(seal.open(closed, owner)).toBe(Buffer.from(text, 'utf8').toString('utf8'));
        expect(closed.sealed.includes(Buffer.from(text, 'utf8'))).toBe(false);
        expect(seal.close(text, owner).sealed.equals(closed.sealed)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('opens for its owner only, and not once a byte was changed', () => {
    const seal = new Seal(one);
    const closed = seal.close('secret', 'ana');
    expect(() => seal.open(closed, 'luc')).toThrow();
    for (const at of [0, 15, closed.sealed.length - 1]) {
      const sealed = Buffer.from(closed.sealed);
      sealed[at]! ^= 1;
      expect(() => seal.open({ ...closed, sealed }, 'ana')).toThrow();
    }
  });

  it('changes its key: the new one writes, the old one still reads, a lost one is named', () => {
    const old = new Seal(one).close('secret', 'ana');
    const turned = new Seal(`${two},${one}`);
    expect(turned.open(old, 'ana')).toBe('secret');
    expect(turned.close('secret', 'ana').keyId).not.toBe(old.keyId);
    expect(() => new Seal(two).open(old, 'ana')).toThrow(old.keyId);
    expect(() => new Seal(undefined)).toThrow('PROTECTED_KEY=');
  });
});

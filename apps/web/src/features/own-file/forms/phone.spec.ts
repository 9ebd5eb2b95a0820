import { describe, expect, it } from '@jest/globals';
import { phoneIn, phoneShown } from './phone';

describe('a telephone number', () => {
  it.each([
    ['06 12 34 56 78', '+33612345678'],
    ['06.12.34.56.78', '+33612345678'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['0033612345678', '+33612345678'],
    ['+32 470 12 34 56', '+32470123456'],
  ])('is read as people write it: %s', (typed, read) => {
    expect(phoneIn(typed)).toBe(read);
  });

  it.each(['12', '06 12 34 56', 'six', '+33'])('is asked for again when it cannot be one: %s', (typed) => {
    expect(phoneIn(typed)).toBeNull();
  });

  it('is shown in pairs, as one says it', () => {
    expect(phoneShown('+33612345678')).toBe('06 12 34 56 78');
    expect(phoneShown('+32470123456')).toBe('+32470123456');
  });
});

import { describe, expect, it } from '@jest/globals';
import { isAgreed, isSameWish, sideOf, type ChangeFacts } from './address-change.rule.js';

const asked = new Date('2027-03-09T10:00:00Z');
const later = (minutes: number) => new Date(asked.getTime() + minutes * 60_000);
const aChange = (changes: Partial<ChangeFacts> = {}): ChangeFacts => ({
  personId: 'ines',
  email: 'ines@maison.example',
  state: 'waiting',
  createdAt: asked,
  oldConfirmedAt: null,
  newConfirmedAt: null,
  ...changes,
});

describe('a change of address', () => {
  it.each([
    ['a second click', aChange(), 'ines@maison.example', 0, true],
    ['a letter that may be lost', aChange(), 'ines@maison.example', 10, false],
    ['just before that', aChange(), 'ines@maison.example', 9, true],
    ['another address', aChange(), 'ines@bureau.example', 0, false],
    ['one that was refused', aChange({ state: 'refused' }), 'ines@maison.example', 0, false],
  ])('is the same wish again or not: %s', (_, change, email, minutes, same) => {
    expect(isSameWish(change, email, later(minutes))).toBe(same);
  });

  it('is confirmed by the person on the old side, by anybody else on the new one', () => {
    expect(sideOf(aChange(), 'ines')).toBe('oldConfirmedAt');
    expect(sideOf(aChange(), 'the change itself')).toBe('newConfirmedAt');
  });

  it.each([
    [null, null, false],
    [asked, null, false],
    [null, asked, false],
    [asked, asked, true],
  ])('is agreed when both sides confirmed: %p, %p', (oldConfirmedAt, newConfirmedAt, agreed) => {
    expect(isAgreed({ oldConfirmedAt, newConfirmedAt })).toBe(agreed);
  });
});

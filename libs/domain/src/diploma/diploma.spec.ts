import { describe, expect, it } from '@jest/globals';
import {
  DIPLOMA_LEVELS,
  type DiplomaKind,
  type DiplomaLevel,
  levelOfFormer,
  levelOfFranceTravail,
  qualificationIsProfessional,
} from './diploma.js';

describe('levels', () => {
  it('are six, and read from the old numbers and from France Travail', () => {
    expect(DIPLOMA_LEVELS.map(({ level }) => level)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(['V', 'iv', 'III', 'II', 'I', 'VI'].map(levelOfFormer)).toEqual([3, 4, 5, 6, 7, null]);
    expect(['NV5', 'NV4', 'nv3', 'NV2', 'NV1', 'NV6'].map(levelOfFranceTravail)).toEqual([3, 4, 5, 6, 7, null]);
  });
});

describe('a qualification is professional', () => {
  it.each<[DiplomaLevel | null, DiplomaKind, boolean | null]>([
    [3, 'vocational', false],
    [4, 'vocational', true],
    [4, 'title', true],
    [4, 'general', false],
    [4, 'technological', null],
    [4, 'cqp', null],
    [5, 'higher', true],
    [6, 'general', true],
    [5, 'technological', true],
    [null, 'none', false],
    [null, 'vocational', null],
  ])('at level %s, kind %s: %s', (level, kind, expected) => {
    expect(qualificationIsProfessional(level, kind)).toBe(expected);
  });
});

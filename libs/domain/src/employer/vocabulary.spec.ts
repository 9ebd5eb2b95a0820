import { describe, expect, it } from '@jest/globals';
import { expectRefusal } from '../../test/lifecycle-table.js';
import { parseDay } from '../calendar/day.js';
import { contractTypesOf } from './employer-kind.js';
import { nafVersionAt, parseNaf } from './naf.js';
import { findOpco, OPCOS } from './opco.js';

describe('the activity code', () => {
  it('changes its edition on 1 January 2027', () => {
    expect(['2026-12-31', '2027-01-01'].map((day) => nafVersionAt(parseDay(day)))).toEqual(['rev2', 'naf2025']);
    expect(parseNaf('10.71C', parseDay('2026-11-22'))).toEqual({ code: '1071C', version: 'rev2' });
    expectRefusal(() => parseNaf('1071', parseDay('2026-11-22')), 'code-invalid');
  });
});

describe('the OPCOs', () => {
  it('are eleven, and found as people type them', () => {
    expect(OPCOS).toHaveLength(11);
    expect(
      ['Opcommerce', 'opco 2I', 'Opco Mobilites', 'EP', 'opco atlas', 'AFDAS'].map((name) => findOpco(name)?.key),
    ).toEqual(['opcommerce', 'opco2i', 'mobilites', 'opco-ep', 'atlas', 'afdas']);
    expect([findOpco(''), findOpco('OPCO'), findOpco('OPCALIA')]).toEqual([null, null, null]);
    for (const { name, key } of OPCOS) expect(findOpco(name)?.key).toBe(key);
  });
});

describe('a public employer', () => {
  it('signs apprenticeships only', () => {
    expect(contractTypesOf('public')).toEqual(['apprenticeship']);
    expect(contractTypesOf('epic')).toEqual(['apprenticeship', 'vocational']);
  });
});

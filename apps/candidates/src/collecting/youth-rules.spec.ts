import { parseDay } from '@app/domain';
import { readRow } from '@app/platform/imports/read-row.js';
import { loadPlaces, type Places } from '@app/platform/places/places.js';
import { matchHeadings } from '@app/platform/tabular/column.js';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { youthColumns, type YouthColumn } from './youth-columns.js';
import { youthLabel, youthRules } from './youth-rules.js';

const today = parseDay('2026-11-22');
const example = Object.fromEntries(youthColumns.map((column) => [column.key, column.example])) as Record<
  YouthColumn,
  string
>;
let places: Places;
beforeAll(async () => {
  places = await loadPlaces();
});

type Change = Partial<Record<YouthColumn, string>>;
const reading = (change: Change) => readRow({ line: 2, cells: { ...example, ...change } }, youthRules(places, today));

describe('the columns of a file of youths', () => {
  it('have examples that make a row', () => {
    expect(reading({})).toMatchObject({
      ok: true,
      values: { birthOn: '2009-03-12', reachKm: 15, completed3e: true, jobSeeker: false },
    });
    expect(youthLabel(example)).toBe('Léa Durand');
  });

  it('have headings of which none means two columns', () => {
    for (const { key, heading, synonyms } of youthColumns) {
      for (const name of [heading, ...synonyms]) {
        expect([name, ...matchHeadings([name], youthColumns).positions.keys()]).toEqual([name, key]);
      }
    }
  });
});

describe('a row of a file of youths', () => {
  it.each([
    [
      { wishes: 'D1104, Boulangerie, boulanger' },
      {
        wishes: [
          { occupation: 'D1104', rank: 1 },
          { occupation: 'D1102', rank: 2 },
        ],
      },
    ],
    [{ wishes: '' }, { wishes: [] }],
    [{ project: '', projectState: '' }, { project: null }],
    [{ projectState: '' }, { project: { occupation: 'D1102', state: 'hypothesis' } }],
    [{ projectState: 'en test' }, { project: { occupation: 'D1102', state: 'underTest' } }],
    [{ projectState: 'réorienté' }, { project: { occupation: 'D1102', state: 'reoriented' } }],
    [{ contractTypes: '' }, { contractTypes: [] }],
    [{ completed3e: '' }, { completed3e: null }],
  ] as [Change, object][])('reads %j', (change, values) => expect(reading(change)).toMatchObject({ ok: true, values }));

  it.each([
    [{ birthOn: '23/11/2014' }, 'Date de naissance', 'date-out-of-range'],
    [{ birthOn: '01/01/1926' }, 'Date de naissance', 'date-out-of-range'],
    [{ project: '', projectState: 'validé' }, 'Projet', 'cell-empty'],
    [{ projectState: 'peut-être' }, 'État du projet', 'project-state-unknown'],
    [{ wishes: 'Boulangerie / licorne' }, 'Métiers souhaités', 'occupation-unknown'],
  ] as [Change, string, string][])('refuses %j', (change, column, code) => {
    expect(reading(change)).toMatchObject({ ok: false, problems: [{ column, code }] });
  });
});

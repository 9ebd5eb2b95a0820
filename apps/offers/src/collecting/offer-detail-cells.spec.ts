import { noDetails } from '@app/contracts';
import { fold } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detailCells, toldDetails } from './offer-detail-cells.js';
import words from './detail-words.json' with { type: 'json' };

type Key = keyof typeof detailCells;

const reading = (key: Key, text: string) => detailCells[key](text);

describe('the details of an offer in a file', () => {
  it.each([
    ['levelPrepared', 'CAP', 3],
    ['levelPrepared', 'Bac+2', 5],
    ['levelRequired', 'Niveau IV', 4],
    ['durationMonths', '24 mois', 24],
    ['durationMonths', '2 ans', 24],
    ['rhythm', '1 sem. / 1 sem.', 'alternateWeeks'],
    ['rhythm', '2 jours CFA 3 jours entreprise', 'weekly'],
    ['rhythm', '2 semaines / 1 semaine', 'twoWeeks'],
    ['rhythm', 'par blocs', 'blocks'],
    ['trainingDays', 'lundi et mardi', ['monday', 'tuesday']],
    ['trainingDays', 'jeu / ven', ['thursday', 'friday']],
    ['hoursPerWeek', '35h30', 35.5],
    ['hoursPerWeek', '35,00', 35],
    ['hoursPerWeek', '39 h', 39],
    ['nightWork', 'x', true],
    ['weekendWork', 'N', false],
    ['regulatedWork', 'aucun', []],
    ['regulatedWork', 'Amiante, milieu confiné', ['asbestos', 'confined-space']],
    ['minorsDeclaredOn', '2/2/2026', '2026-02-02'],
    ['workMode', 'télétravail partiel', 'hybrid'],
    ['earliestAt', '4 h', '04:00'],
    ['earliestAt', '4h30', '04:30'],
    ['latestAt', '23:30', '23:30'],
    ['employerKind', 'Collectivité territoriale', 'public'],
    ['employerKind', 'Privé', 'private'],
  ] as [Key, string, unknown][])('%s "%s"', (key, text, value) => {
    expect(reading(key, text)).toEqual({ ok: true, value });
  });

  it.each([
    ['levelPrepared', 'licorne', 'level-unknown'],
    ['durationMonths', '0', 'months-unreadable'],
    ['durationMonths', '5 ans', 'months-unreadable'],
    ['rhythm', 'quand il pleut', 'rhythm-unknown'],
    ['trainingDays', 'lundi, lendemain', 'weekday-unknown'],
    ['hoursPerWeek', '60', 'hours-unreadable'],
    ['nightWork', 'parfois', 'yes-no-unreadable'],
    ['regulatedWork', 'jonglage', 'regulated-work-unknown'],
    ['workMode', 'sur la Lune', 'work-mode-unknown'],
    ['latestAt', '25 h', 'time-unreadable'],
    ['employerKind', 'sympathique', 'employer-kind-unknown'],
  ] as [Key, string, string][])('not %s "%s"', (key, text, code) => {
    expect(reading(key, text)).toMatchObject({ ok: false, code });
  });

  it.each(['', '?', '-', 'NSP', 'à préciser', 'inconnu'])('nobody told: "%s"', (text) => {
    const keys = (Object.keys(detailCells) as Key[]).filter((key) => key !== 'screeningNote');
    expect(keys.map((key) => reading(key, text))).toEqual(keys.map(() => ({ ok: true, value: null })));
  });

  it('leave out what the file does not say', () => {
    expect(toldDetails({ ...noDetails, trainingDays: null, nightWork: false, levelPrepared: 3 })).toEqual({
      levelPrepared: 3,
      nightWork: false,
    });
  });

  it('have words that mean one thing each', () => {
    for (const table of [words.levels, words.rhythms, words.days, words.modes]) {
      const all = Object.values(table as Record<string, string[]>).flat();
      expect(all.map(fold)).toEqual([...new Set(all.map(fold))]);
    }
  });

  it('never throw', () => {
    const any = fc.tuple(fc.constantFrom(...(Object.keys(detailCells) as Key[])), fc.string({ unit: 'binary' }));
    fc.assert(fc.property(any, ([key, text]) => typeof reading(key, text).ok === 'boolean'));
  });
});

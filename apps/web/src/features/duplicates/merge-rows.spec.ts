import { mergeField } from '@app/contracts';
import { describe, expect, it } from '@jest/globals';
import type { Youth } from '../youths/followed';
import { differingRows, MERGE_ROWS, wouldTake } from './merge-rows';

const file = (changes: Partial<Youth>): Youth => ({
  ...{ id: '1', revision: 1, firstName: 'Lilou', lastName: 'Moreau', birthOn: '2010-03-14' as Youth['birthOn'] },
  ...{ reference: null, email: null, emailState: 'unverified', phone: null, phoneState: 'unverified', guardians: [] },
  ...{ place: null, travelModes: [], maxMinutes: null, reachKm: null, schooling: null, lastClass: null },
  ...{ completed3e: null, diplomaLevel: null, diplomaKind: null, wishes: [], project: null, contractTypes: [] },
  ...{ availableFrom: null, availableTo: null, rhythm: null, skills: [], languages: [], origin: null },
  situation: {
    ...{ jobSeeker: null, rsa: null, ass: null, aidedContract: null },
    ...{ businessProject: null, emancipated: null, previousContract: null },
  },
  ...changes,
});

describe('what one file takes from another', () => {
  it('can be any field of a file, each in one row', () => {
    expect(MERGE_ROWS.flat().toSorted()).toEqual(mergeField.options.toSorted());
  });

  const named = (rows: readonly (readonly string[])[]) => rows.map(([first]) => first);

  it('is asked where the two differ, apart from what only one of them knows', () => {
    const [one, other] = [file({ phone: '+33639980730', skills: ['accueil'] }), file({ skills: ['vente'] })];
    const { both, single } = differingRows(one, other);
    expect([named(both), named(single)]).toEqual([['skills'], ['phone']]);
    expect(differingRows(one, one)).toEqual({ both: [], single: [] });
  });

  it('is suggested where the file that stays knows nothing', () => {
    const kept = file({ skills: ['accueil'], completed3e: false });
    expect(named(MERGE_ROWS.filter((row) => !wouldTake(kept, row)))).toEqual([
      ...['firstName', 'lastName', 'birthOn', 'completed3e', 'skills'],
    ]);
  });
});

import { mergeField } from '@app/contracts';
import { describe, expect, it } from '@jest/globals';
import type { Youth } from '../youths/followed';
import { differingRows, MERGE_ROWS, suggestedRows } from './merge-rows';

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

  it('is asked where the two differ, and nowhere else', () => {
    const [one, other] = [file({ phone: '+33639980730', skills: ['accueil'] }), file({ skills: ['vente'] })];
    expect(differingRows(one, other).map(([first]) => first)).toEqual(['phone', 'skills']);
    expect(differingRows(one, one)).toEqual([]);
  });

  it('is suggested where the file that stays knows nothing', () => {
    const kept = file({ skills: ['accueil'] });
    const other = file({ phone: '+33639980730', skills: ['vente'], completed3e: false });
    expect(suggestedRows(kept, other).map(([first]) => first)).toEqual(['phone', 'completed3e']);
    expect(suggestedRows(other, kept)).toEqual([]);
  });
});

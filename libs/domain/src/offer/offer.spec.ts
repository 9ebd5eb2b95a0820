import { describe, expect, it } from '@jest/globals';
import { pictureOf } from '../../test/lifecycle-table.js';
import { actOnOffer, type OfferState } from './offer.js';
import { OFFER_LIFECYCLE, OPEN_OFFER_STATES } from './offer-lifecycle.js';

const draft: OfferState = { state: 'draft', nextActor: null, deadlineOn: null };
const at = new Date('2027-03-01T10:00:00Z');

describe('the lifecycle of an offer', () => {
  it('is this table, state × action', () => {
    expect(pictureOf(OFFER_LIFECYCLE)).toEqual({
      draft: 'submit→published|underReview',
      underReview: 'approve→published refuse→refused',
      published: 'abandon→abandoned expire→expired fill→filled pause→paused prolong→published',
      paused: 'abandon→abandoned expire→expired fill→filled resume→published',
      expired: 'prolong→published',
      filled: 'reopen→published',
      abandoned: '',
      refused: '',
    });
    expect(OPEN_OFFER_STATES).toEqual(['published', 'paused']);
  });

  it('is published for 60 days', () => {
    const { changes } = actOnOffer(draft, { action: 'submit', by: 'employer', at });
    expect(changes).toEqual({ state: 'published', nextActor: 'employer', deadlineOn: '2027-04-30' });
  });

  it('is read by an administrator within two working days when needed', () => {
    const { changes } = actOnOffer(draft, { action: 'submit', by: 'prospector', at, when: 'reviewNeeded' });
    expect(changes).toEqual({ state: 'underReview', nextActor: 'administrator', deadlineOn: '2027-03-03' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { pictureOf } from '../../test/lifecycle-table.js';
import { statesOf } from '../lifecycle.js';
import {
  EMPLOYER_VISIBLE_PROPOSAL_STATES,
  OPEN_PROPOSAL_STATES,
  PROPOSAL_LIFECYCLE,
  type ProposalStateName,
} from './proposal-lifecycle.js';

const END = 'supersede→obsolete';
const OUT = 'withdraw→withdrawn';

describe('the lifecycle of a proposal', () => {
  it('is this table, state × action', () => {
    expect(pictureOf(PROPOSAL_LIFECYCLE)).toEqual({
      proposed: `agree→agreed|awaitingGuardian decline→declined lapse→lapsed ${END} ${OUT}`,
      awaitingGuardian: `agree→agreed decline→declined release→agreed ${END} ${OUT}`,
      agreed: `send→sent ${END} ${OUT}`,
      sent: `hold→onHold lapse→lapsed refuse→refused ${END} wantInterview→interviewing ${OUT}`,
      onHold: `refuse→refused resume→sent ${END} wantInterview→interviewing ${OUT}`,
      interviewing:
        'awaitNewSlots→interviewing followInterview→interviewing hire→hired reject→notHired ' + `${END} ${OUT}`,
      hired: '',
      declined: '',
      refused: 'reopen→proposed sendAgain→sent',
      notHired: '',
      withdrawn: '',
      lapsed: 'reopen→proposed sendAgain→sent',
      obsolete: 'revive→proposed',
    });
  });

  it('waits for someone, with an end, in every open state', () => {
    expect(OPEN_PROPOSAL_STATES).toEqual(['proposed', 'awaitingGuardian', 'agreed', 'sent', 'onHold', 'interviewing']);
    const waiting = statesOf(PROPOSAL_LIFECYCLE).filter((state) => PROPOSAL_LIFECYCLE[state].waiting);
    expect(waiting).toEqual(OPEN_PROPOSAL_STATES);
  });

  it('has no way to an employer that avoids the agreement, save on an earlier one', () => {
    const reached = new Set<ProposalStateName>(['proposed']);
    for (const state of reached) {
      for (const [action, transition] of Object.entries(PROPOSAL_LIFECYCLE[state].actions)) {
        if (action !== 'agree' && action !== 'sendAgain') reached.add(transition.to);
      }
    }
    for (const state of EMPLOYER_VISIBLE_PROPOSAL_STATES) expect(reached).not.toContain(state);
  });
});

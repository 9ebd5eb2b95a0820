import { parseDay, reasonsOf } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import { calledOffLetter, invitedLetter, meetingLetter, refusalLetter, slotsNote, type CalledOff } from './texts.js';

const today = parseDay('2027-03-09');
const about = {
  firstName: 'Dominique',
  offerTitle: 'Apprenti boulanger',
  employerName: 'Fournil Martin',
  today,
  page: 'https://x/moi',
};
const slot = { startsAt: new Date('2027-03-12T13:30:00Z'), endsAt: new Date('2027-03-12T14:15:00Z') };
const answerBefore = new Date('2027-03-11T13:30:00Z');
const meeting = { ...about, slot, siteAddress: '79000 Niort' };
const CALLED_OFF: CalledOff[] = [
  { how: 'declined', reason: 'too-far' },
  { how: 'cancelled', reason: 'employer-unavailable', by: 'employer' },
  { how: 'lapsed', by: 'youth' },
];
const REFUSALS = (['refused', 'notHired', 'declinedByYouth', 'declinedByGuardian'] as const).flatMap((refusal) =>
  reasonsOf(refusal.startsWith('declined') ? 'decline' : 'refusal').map(({ code, fr }) => ({
    refusal,
    reason: code,
    fr,
  })),
);

describe('what a coach reads', () => {
  it.each(REFUSALS)('is the reason in words: $refusal, $reason', ({ refusal, reason, fr }) => {
    const { body } = refusalLetter({ ...about, refusal, reason });
    expect(body).toContain(`La raison : ${fr}.`);
    expect(body).toContain('« Apprenti boulanger », chez Fournil Martin');
    expect(body).toContain('https://x/moi');
    if (reason.includes('-')) expect(body).not.toContain(reason);
  });

  it('is what was offered, and until when the youth chooses', () => {
    const { body } = invitedLetter({ ...about, slots: [slot], answerBefore });
    expect(body).toContain('- vendredi 12 mars de 14 h 30 à 15 h 15');
    expect(body).toContain('avant jeudi 11 mars à 14 h 30 (après-demain)');
    expect(slotsNote([slot], today)).toContain('À confirmer.');
  });

  it('is a first name once an employer may know it, the moment and the place', () => {
    const confirmed = meetingLetter({ ...meeting, youth: 'Lilou', moved: false });
    expect(confirmed.subject).toBe('Entretien confirmé : Lilou, Fournil Martin');
    expect(confirmed.body).toContain('- 79000 Niort');
    const moved = meetingLetter({ ...meeting, youth: null, moved: true });
    expect(moved.subject).toBe('Entretien déplacé : Fournil Martin');
    expect(moved.body).toContain('change de moment');
  });

  it.each(CALLED_OFF)('is why there is no interview: $how', (because) => {
    const { body } = calledOffLetter({ ...about, slot, because });
    expect(body).toContain('L’entretien du vendredi 12 mars');
    const why = { declined: 'Trop loin', cancelled: 'Annulé par l’entreprise', lapsed: 'nous attendions la personne' };
    expect(body).toContain(why[because.how]);
    expect(calledOffLetter({ ...about, slot: null, because }).body).toContain('L’entretien pour');
  });
});

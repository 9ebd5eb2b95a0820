import { parseDay } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import { askLetter, confirmLetter, inviteLetter, slotsNote } from './texts.js';

const today = parseDay('2027-03-09');
const work = { firstName: 'Lilou', offerTitle: 'Apprenti boulanger', employerName: 'Fournil Martin', today };
const slots = [12, 13].map((day) => ({
  startsAt: new Date(`2027-03-${day}T13:30:00Z`),
  endsAt: new Date(`2027-03-${day}T14:15:00Z`),
}));
const answerBefore = new Date('2027-03-11T13:30:00Z');

const expectAll = (body: string, lines: string[]) => expect(lines.filter((line) => !body.includes(line))).toEqual([]);

describe('what a youth reads', () => {
  it('is who, what, what yes means, and until when to answer', () => {
    const { subject, body } = askLetter({ ...work, deadlineOn: parseDay('2027-03-12'), link: 'https://x/#y' });
    expect(subject).toBe('Fournil Martin : une offre pour toi, Lilou');
    expectAll(body, [
      'Bonjour Lilou,',
      '- Apprenti boulanger\n- chez Fournil Martin',
      'Ni ton nom, ni ton âge, ni ton adresse.',
      'Réponds avant vendredi 12 mars au soir (dans 3 jours) :\nhttps://x/#y',
      'Answer by Friday 12 March (in 3 days)',
    ]);
  });

  it('is every slot of an invitation, in both languages, and where', () => {
    const { body } = inviteLetter({ ...work, slots, siteAddress: '79000 Niort', answerBefore, link: 'https://x/#y' });
    expectAll(body, [
      'à 79000 Niort',
      '- vendredi 12 mars de 14 h 30 à 15 h 15\n- samedi 13 mars de 14 h 30 à 15 h 15',
      'avant jeudi 11 mars à 14 h 30 (après-demain) :\nhttps://x/#y',
      'before Thursday 11 March at 14:30 (in 2 days)',
      '- Saturday 13 March from 14:30 to 15:15',
    ]);
    expect(slotsNote(slots, today)).toContain('vendredi 12 mars de 14 h 30 à 15 h 15 ; samedi 13 mars');
  });

  it('does not speak of a choice when there is one slot', () => {
    const { body } = inviteLetter({
      ...work,
      slots: slots.slice(0, 1),
      siteAddress: '79000 Niort',
      answerBefore,
      link: '',
    });
    expect(body).toContain('Dis-nous si ce moment te va');
  });

  it('is the moment and the place once the interview is confirmed', () => {
    const { subject, body } = confirmLetter({ ...work, slot: slots[0]!, siteAddress: '79000 Niort' });
    expect(subject).toBe('C’est confirmé : ton entretien chez Fournil Martin');
    expectAll(body, [
      '- vendredi 12 mars de 14 h 30 à 15 h 15\n- 79000 Niort',
      'Friday 12 March from 14:30 to 15:15, 79000 Niort',
    ]);
  });
});

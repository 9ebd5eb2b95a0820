import { parseDay } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import { interviewLetter, invitationLetter, profileLetter, slotsNote } from './texts.js';

const today = parseDay('2027-03-09');
const about = { contactName: 'Hélène Martin', offerTitle: 'Apprenti boulanger', today };
const slot = { startsAt: new Date('2027-03-12T13:30:00Z'), endsAt: new Date('2027-03-12T14:15:00Z') };
const presentation = {
  skills: ['lever tôt', 'hygiène'],
  project: { occupation: 'D1102', state: 'validated' as const },
  contractTypes: ['apprenticeship' as const],
  availableFrom: parseDay('2027-09-01'),
  coachNote: 'Très motivée.',
};

describe('what an employer reads', () => {
  it('is a short profile and what to do before when', () => {
    const { subject, body } = profileLetter({
      ...about,
      presentation,
      deadlineOn: parseDay('2027-03-12'),
      link: 'https://x/#y',
    });
    expect(subject).toBe('Un profil pour votre offre « Apprenti boulanger »');
    for (const line of [
      '- Ce que cette personne sait faire : lever tôt, hygiène',
      '- Son projet : Boulangerie (confirmé avec son coach)',
      '- Contrat possible : contrat d’apprentissage',
      '- Disponible à partir du mercredi 1er septembre',
      'Le mot de son coach : « Très motivée. »',
      'avant vendredi 12 mars au soir (dans 3 jours)',
      'https://x/#y',
    ]) {
      expect(body).toContain(line);
    }
  });

  it('leaves out what is not known', () => {
    const unknown = { ...presentation, skills: [], project: null, contractTypes: [], availableFrom: null };
    const { body } = profileLetter({ ...about, contactName: '', presentation: unknown, deadlineOn: today, link: '' });
    expect(body).toMatch(/^Bonjour,/);
    expect(body).not.toMatch(/sait faire|projet|Contrat|Disponible/);
  });

  it('is every slot of an invitation, in the letter and beside the calendar entry', () => {
    const { body } = invitationLetter({ ...about, slots: [slot], answerBefore: new Date('2027-03-11T13:30:00Z') });
    expect(body).toContain('- vendredi 12 mars de 14 h 30 à 15 h 15');
    expect(body).toContain('avant jeudi 11 mars à 14 h 30 (après-demain)');
    expect(slotsNote([slot], today)).toBe('À confirmer. Moments proposés : vendredi 12 mars de 14 h 30 à 15 h 15.');
  });

  it('is a first name once the interview is confirmed', () => {
    const { subject, body } = interviewLetter({ ...about, firstName: 'Lilou', slot, siteAddress: '79000 Niort' });
    expect(subject).toBe('Entretien confirmé avec Lilou pour votre offre « Apprenti boulanger »');
    expect(body).toContain('- 79000 Niort');
  });
});

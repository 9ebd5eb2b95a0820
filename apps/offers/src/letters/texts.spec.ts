import { parseDay } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import {
  calledOffLetter,
  interviewLetter,
  invitationLetter,
  movedLetter,
  newSlotsLetter,
  slotsNote,
  type CalledOff,
} from './interviews/texts.js';
import { decideLetter, hireLetter, profileLetter, reminderLetter, takenBackLetter } from './proposals/texts.js';

const today = parseDay('2027-03-09');
const deadlineOn = parseDay('2027-03-12');
const link = 'https://x/#y';
const siteAddress = '79000 Niort';
const about = { contactName: 'Hélène Martin', offerTitle: 'Apprenti boulanger', today };
const slot = { startsAt: new Date('2027-03-12T13:30:00Z'), endsAt: new Date('2027-03-12T14:15:00Z') };
const answerBefore = new Date('2027-03-11T13:30:00Z');
const presentation = {
  skills: ['lever tôt', 'hygiène'],
  project: { occupation: 'D1102', state: 'validated' as const },
  contractTypes: ['apprenticeship' as const],
  availableFrom: parseDay('2027-09-01'),
  coachNote: 'Très motivée.',
};
const profile = { ...about, presentation, deadlineOn, link };
const CALLED_OFF: CalledOff[] = ['byEmployer', 'byOthers', 'withProposal', 'noSlots'];
const LETTERS = [
  profileLetter({ ...profile, again: false }),
  profileLetter({ ...profile, again: true }),
  reminderLetter({ ...about, deadlineOn, link }),
  takenBackLetter(about),
  decideLetter({ ...about, link }),
  hireLetter({ ...about, contractTypes: ['apprenticeship'] }),
  invitationLetter({ ...about, slots: [slot], answerBefore }),
  movedLetter({ ...about, slot, siteAddress, link }),
  newSlotsLetter({ ...about, deadlineOn, link }),
  ...CALLED_OFF.map((because) => calledOffLetter({ ...about, slot, because })),
];

describe('every letter to an employer', () => {
  it('says "vous", names the offer, and nobody but the contact', () => {
    for (const { subject, body } of LETTERS) {
      expect(body).toMatch(/^Bonjour Hélène Martin,\n/);
      expect(`${subject}${body}`).toContain('Apprenti boulanger');
      expect(`${subject}${body}`).not.toMatch(/Lilou|\b(tu|toi|ton|tes)\b|mise en relation|undefined|null|\w@\w/i);
    }
  });

  it('says nothing of age, home, family or health', () => {
    const words = LETTERS.map(({ body }) => body.replace('pour une personne de moins de 18 ans, un parent signe', ''));
    for (const body of words) expect(body).not.toMatch(/\bâge\b|\bans\b|adresse|parent|santé|handicap/);
  });
});

describe('what an employer reads', () => {
  it('is a short profile and what to do before when', () => {
    const { subject, body } = profileLetter({ ...profile, again: false });
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

  it('is the same profile again when the time that they asked for is over', () => {
    const { subject, body } = profileLetter({ ...profile, again: true });
    expect(subject).toBe('De nouveau, un profil pour votre offre « Apprenti boulanger »');
    expect(body).toContain('Nous revenons vers vous, comme prévu');
  });

  it('leaves out what is not known', () => {
    const unknown = { ...presentation, skills: [], project: null, contractTypes: [], availableFrom: null };
    const { body } = profileLetter({ ...profile, contactName: '', presentation: unknown, again: false });
    expect(body).toMatch(/^Bonjour,/);
    expect(body).not.toMatch(/sait faire|projet|Contrat|Disponible/);
  });

  it('is every slot of an invitation, in the letter and beside the calendar entry', () => {
    const { body } = invitationLetter({ ...about, slots: [slot], answerBefore });
    expect(body).toContain('- vendredi 12 mars de 14 h 30 à 15 h 15');
    expect(body).toContain('avant jeudi 11 mars à 14 h 30 (après-demain)');
    expect(slotsNote([slot], today)).toBe('À confirmer. Moments proposés : vendredi 12 mars de 14 h 30 à 15 h 15.');
  });

  it('is a first name once the interview is confirmed, and where to decide afterwards', () => {
    const { subject, body } = interviewLetter({ ...about, firstName: 'Lilou', slot, siteAddress, link });
    expect(subject).toBe('Entretien confirmé avec Lilou pour votre offre « Apprenti boulanger »');
    expect(body).toContain('- 79000 Niort');
    expect(body).toContain('dites-nous ici ce que vous décidez :\nhttps://x/#y');
  });

  it('is why an interview does not take place, without the reason of the other side', () => {
    const { body } = calledOffLetter({ ...about, slot, because: 'byOthers' });
    expect(body).toContain('L’entretien du vendredi 12 mars de 14 h 30 à 15 h 15');
    expect(body).toContain('Son coach voit avec elle');
    expect(calledOffLetter({ ...about, slot: null, because: 'noSlots' }).body).toContain(
      'L’entretien pour votre offre',
    );
  });

  it('is what to prepare for a contract', () => {
    const { body } = hireLetter({ ...about, contractTypes: ['apprenticeship'] });
    for (const word of ['contrat d’apprentissage', 'SIRET', 'la personne qui la formera', 'opérateur de compétences'])
      expect(body).toContain(word);
  });
});

import { parseDay, reasonsOf } from '@app/domain';
import type { LetterText } from '@app/platform/letter-words/letter-text.js';
import { describe, expect, it } from '@jest/globals';
import {
  guardianAskLetter,
  guardianCalledOffLetter,
  guardianInviteLetter,
  guardianMeetingLetter,
} from './guardians/texts.js';
import {
  calledOffLetter,
  confirmLetter,
  inviteLetter,
  movedLetter,
  slotsNote,
  type CalledOff,
} from './interviews/texts.js';
import { endingLetter, type Ending } from './proposals/ending-texts.js';
import { askLetter, guardianAskedLetter, hiredLetter } from './proposals/texts.js';

const today = parseDay('2027-03-09');
const deadlineOn = parseDay('2027-03-12');
const link = 'https://x/#y';
const siteAddress = '79000 Niort';
const work = { firstName: 'Lilou', offerTitle: 'Apprenti boulanger', employerName: 'Fournil Martin', today };
const slots = [12, 13].map((day) => ({
  startsAt: new Date(`2027-03-${day}T13:30:00Z`),
  endsAt: new Date(`2027-03-${day}T14:15:00Z`),
}));
const slot = slots[0]!;
const answerBefore = new Date('2027-03-11T13:30:00Z');
const guardian = { ...work, name: 'Nadia Moreau', youthFirstName: 'Lilou' };

const REASONS = [...reasonsOf('refusal'), ...reasonsOf('withdrawal')].map(({ code }) => code);
const ENDINGS: Ending[] = [
  ...REASONS.flatMap((reason) =>
    (['refused', 'notHired', 'withdrawn'] as const).map((how): Ending => ({ how, reason })),
  ),
  ...(['guardianDeclined', 'guardianWithdrew', 'signed', 'offerClosed'] as const).map((how): Ending => ({ how })),
  ...(['youth', 'employer', 'coach'] as const).map((waitedFor): Ending => ({ how: 'lapsed', waitedFor })),
];
const CALLED_OFF: CalledOff[] = ['byYouth', 'byCompany', 'withProposal', 'noAnswer', 'noSlots'];
const TO_YOUTH: LetterText[] = [
  askLetter({ ...work, deadlineOn, link }),
  guardianAskedLetter({ ...work, deadlineOn }),
  hiredLetter(work),
  ...ENDINGS.map((ending) => endingLetter(work, ending)),
  inviteLetter({ ...work, slots, siteAddress, answerBefore, link }),
  confirmLetter({ ...work, slot, siteAddress, link }),
  movedLetter({ ...work, slot, siteAddress, link }),
  ...CALLED_OFF.map((because) => calledOffLetter({ ...work, slot, because })),
];
const TO_GUARDIAN: LetterText[] = [
  guardianAskLetter({ ...guardian, deadlineOn, link }),
  guardianInviteLetter({ ...guardian, slots, siteAddress }),
  guardianMeetingLetter({ ...guardian, slot, siteAddress, moved: false }),
  guardianMeetingLetter({ ...guardian, slot, siteAddress, moved: true }),
  guardianCalledOffLetter({ ...guardian, slot }),
];

const expectAll = (body: string, lines: string[]) => expect(lines.filter((line) => !body.includes(line))).toEqual([]);
const frenchOf = ({ subject, body }: LetterText) => `${subject}\n${body.split('— In English —')[0]}`;

describe('every letter', () => {
  it('says "tu" to a youth, names them, and has its English', () => {
    for (const letter of TO_YOUTH) {
      expect(letter.body).toMatch(/^Bonjour Lilou,\n/);
      expect(frenchOf(letter)).not.toMatch(/\b(vous|votre|vos)\b/i);
      expect(letter.body.split('— In English —')[1]).toMatch(/\w{3}/);
    }
  });

  it('says "vous" to a guardian, and nothing of the file but a first name', () => {
    for (const letter of TO_GUARDIAN) {
      expect(letter.body).toMatch(/^Bonjour Nadia Moreau,\n/);
      expect(frenchOf(letter)).not.toMatch(/\b(tu|toi|ton|tes)\b/i);
    }
  });

  it('has no jargon, no code and no contact detail', () => {
    for (const { subject, body } of [...TO_YOUTH, ...TO_GUARDIAN]) {
      expect(`${subject}${body}`).not.toMatch(
        /mise en relation|CERFA|OPCO|undefined|null|[a-z]+-[a-z]+-[a-z]+|\+33|\w@\w/,
      );
    }
  });
});

describe('what a youth reads of an offer', () => {
  it('is who, what, what yes means, and until when to answer', () => {
    const { subject, body } = askLetter({ ...work, deadlineOn, link });
    expect(subject).toBe('Fournil Martin : une offre pour toi, Lilou');
    expectAll(body, [
      'Bonjour Lilou,',
      '- Apprenti boulanger\n- chez Fournil Martin',
      'Ni ton nom, ni ton âge, ni ton adresse.',
      'Réponds avant vendredi 12 mars au soir (dans 3 jours) :\nhttps://x/#y',
      'Answer by Friday 12 March (in 3 days)',
    ]);
  });

  it('is who is asked too, and until when', () => {
    expectAll(guardianAskedLetter({ ...work, deadlineOn }).body, [
      'la personne responsable de toi. Ils peuvent répondre avant vendredi 12 mars au soir (dans 3 jours)',
      'Tu n’as rien à faire.',
    ]);
  });

  it('is what to do once a company hires', () => {
    expectAll(hiredLetter(work).body, ['Bravo !', 'carte d’identité', 'tant que tu n’as pas lu le contrat']);
  });
});

describe('what a youth reads of an ending', () => {
  it.each(ENDINGS.map((ending) => [Object.values(ending).join(' '), ending] as const))(
    'is never that they are worth less: %s',
    (_, ending) => {
      const letter = endingLetter(work, ending);
      expect(frenchOf(letter)).toContain('Fournil Martin');
      expect(frenchOf(letter)).toMatch(/coach/);
      expect(frenchOf(letter)).not.toMatch(/rejet|refus|échec|insuffisant|pas assez|trop |mauvais/i);
    },
  );

  it('says what was looked for, and what comes next', () => {
    expectAll(endingLetter(work, { how: 'refused', reason: 'skills-missing' }).body, [
      'quelqu’un qui a déjà fait certaines choses du métier. Cela s’apprend',
      'Tu n’as rien perdu',
      'Et maintenant ? Ton coach regarde avec toi',
    ]);
  });

  it('leaves a reason in own words to the coach', () => {
    expect(endingLetter(work, { how: 'notHired', reason: 'other' }).body).toContain('Ton coach sait pourquoi');
    expect(endingLetter(work, { how: 'withdrawn', reason: 'safety-concern' }).body).toContain('Ton coach t’expliquera');
  });
});

describe('what a youth reads of an interview', () => {
  it('is every slot, in both languages, and where', () => {
    const { body } = inviteLetter({ ...work, slots, siteAddress, answerBefore, link });
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
    const { body } = inviteLetter({ ...work, slots: [slot], siteAddress, answerBefore, link: '' });
    expect(body).toContain('Dis-nous si ce moment te va');
  });

  it('is the moment, the place and where to say that they cannot come', () => {
    const { subject, body } = confirmLetter({ ...work, slot, siteAddress, link });
    expect(subject).toBe('C’est confirmé : ton entretien chez Fournil Martin');
    expectAll(body, [
      '- vendredi 12 mars de 14 h 30 à 15 h 15\n- 79000 Niort',
      'Préviens dès que tu le sais :\nhttps://x/#y',
      'Friday 12 March from 14:30 to 15:15, 79000 Niort',
    ]);
  });

  it('is the new moment when it moved, and why it does not take place', () => {
    expectAll(movedLetter({ ...work, slot, siteAddress, link }).body, ['change de moment', '- vendredi 12 mars']);
    const off = calledOffLetter({ ...work, slot, because: 'byCompany' });
    expectAll(off.body, [', vendredi 12 mars de 14 h 30 à 15 h 15, n’aura pas lieu', 'Ce n’est pas à cause de toi']);
    expect(calledOffLetter({ ...work, slot: null, because: 'noAnswer' }).body).toContain('ce n’est pas grave');
  });
});

describe('what a guardian reads', () => {
  it('is what is asked, by whom, what a yes allows, and until when', () => {
    const { subject, body } = guardianAskLetter({ ...guardian, deadlineOn, link });
    expect(subject).toBe('Votre accord pour Lilou : une offre de Fournil Martin');
    expectAll(body, [
      '- Apprenti boulanger\n- chez Fournil Martin',
      'un contrat ne se signe qu’avec vous',
      'Répondez avant vendredi 12 mars au soir (dans 3 jours) :\nhttps://x/#y',
    ]);
  });

  it('is when the interview takes place, moved or not', () => {
    const meeting = { ...guardian, slot, siteAddress };
    expect(guardianMeetingLetter({ ...meeting, moved: false }).subject).toMatch(/^C’est confirmé/);
    expect(guardianMeetingLetter({ ...meeting, moved: true }).subject).toMatch(/^Nouveau moment/);
    expect(guardianCalledOffLetter({ ...guardian, slot: null }).body).toContain('n’aura pas lieu.');
  });
});

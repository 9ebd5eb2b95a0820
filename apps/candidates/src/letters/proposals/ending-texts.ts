/** What a youth is told when a proposal ended: what happened, that nothing else is lost, and what comes next. */
import type { Actor } from '@app/domain';
import { type LetterText } from '@app/platform/letter-words/letter-text.js';
import { toYouth, type Work } from '../youth-words.js';
import { REFUSALS, REFUSED, WITHDRAWALS, WITHDRAWN } from './ending-words.js';

/** How it ended. */
export type Ending =
  | { how: 'refused' | 'notHired' | 'withdrawn'; reason: string }
  | { how: 'guardianDeclined' | 'guardianWithdrew' | 'signed' | 'offerClosed' }
  | { how: 'lapsed'; waitedFor: Actor };

interface Words {
  subject: string;
  fr: string[];
  en: string;
}

const GOES_ON = 'Ton coach continue de chercher avec toi.';
const NOT_LOST = 'Tu n’as rien perdu : tes autres pistes continuent, et ton profil aussi.';

/** The letter of an ending. */
export function endingLetter(work: Work, ending: Ending): LetterText {
  const { subject, fr, en } = wordsOf(work, ending);
  return { subject, body: toYouth(work.firstName, fr, en) };
}

function wordsOf(work: Work, ending: Ending): Words {
  switch (ending.how) {
    case 'refused':
      return refused(work, ending.reason);
    case 'notHired':
      return notHired(work, ending.reason);
    case 'withdrawn':
      return withdrawn(work, ending.reason);
    case 'lapsed':
      return ending.waitedFor === 'youth' ? lapsedWithYouth(work) : lapsedWithOthers(work);
    case 'signed':
      return signed(work);
    case 'offerClosed':
      return offerClosed(work);
    default:
      return guardianSaidNo(work);
  }
}

function refused({ offerTitle, employerName }: Work, reason: string): Words {
  const why = REFUSALS[reason] ?? REFUSED;
  return {
    subject: `${employerName} ne donne pas suite, ton coach continue avec toi`,
    fr: [
      `${employerName} a lu ton profil pour « ${offerTitle} » et ne donne pas suite. ${why.fr}`,
      `L’entreprise n’a vu ni ton nom ni ton âge. ${NOT_LOST}`,
      'Et maintenant ? Ton coach regarde avec toi quelle offre essayer ensuite.',
    ],
    en: `${employerName} read your profile for ${offerTitle} and does not go further. ${why.en} Nothing else is lost: your coach goes on looking with you.`,
  };
}

function notHired({ offerTitle, employerName }: Work, reason: string): Words {
  const why = REFUSALS[reason] ?? REFUSED;
  return {
    subject: `Après ton entretien chez ${employerName}`,
    fr: [
      `Tu as rencontré ${employerName} pour « ${offerTitle} ». Y aller, ce n’est pas rien. L’entreprise ne continue pas. ${why.fr}`,
      `Un entretien, c’est déjà de l’expérience pour le suivant. ${NOT_LOST}`,
      'Et maintenant ? Parle avec ton coach de ce qui s’est bien passé et de ce que tu veux essayer ensuite.',
    ],
    en: `${employerName} does not go further after your interview for ${offerTitle}. ${why.en} Each interview helps for the next one. Talk to your coach about what comes next.`,
  };
}

function withdrawn({ offerTitle, employerName }: Work, reason: string): Words {
  const why = WITHDRAWALS[reason] ?? WITHDRAWN;
  return {
    subject: `L’offre de ${employerName} n’est plus d’actualité`,
    fr: [
      `La proposition « ${offerTitle} », chez ${employerName}, s’arrête là. ${why.fr}`,
      `Tu n’as rien à faire. ${GOES_ON}`,
    ],
    en: `The offer ${offerTitle}, at ${employerName}, stops here. ${why.en} You have nothing to do; your coach goes on looking with you.`,
  };
}

function lapsedWithYouth({ offerTitle, employerName }: Work): Words {
  return {
    subject: `L’offre de ${employerName} : le délai est passé`,
    fr: [
      `Nous n’avons pas eu ta réponse pour « ${offerTitle} », chez ${employerName}. Le délai est passé, et ce n’est pas grave.`,
      'Elle t’intéresse encore, ou tu préfères autre chose ? Dis-le à ton coach : il peut te la proposer de nouveau si elle est toujours là.',
    ],
    en: `We did not get your answer for ${offerTitle}, at ${employerName}, in time. That is all right. If you are still interested, tell your coach.`,
  };
}

function lapsedWithOthers({ offerTitle, employerName }: Work): Words {
  return {
    subject: `Pas de réponse de ${employerName}, ton coach continue avec toi`,
    fr: [
      `${employerName} n’a pas répondu à temps pour « ${offerTitle} ». Cela arrive, et cela n’a rien à voir avec toi.`,
      `${NOT_LOST} ${GOES_ON}`,
    ],
    en: `${employerName} did not answer in time about ${offerTitle}. It happens and has nothing to do with you. Your coach goes on looking with you.`,
  };
}

function signed({ offerTitle, employerName }: Work): Words {
  return {
    subject: `${employerName} : nous avons refermé cette proposition`,
    fr: [
      `Tu as signé un contrat : bravo ! Nous avons donc refermé la proposition « ${offerTitle} », chez ${employerName}.`,
      'Tu n’as rien à faire. Si ton contrat s’arrête, ton coach peut la rouvrir avec toi.',
    ],
    en: `You signed a contract: well done! So we closed the proposal ${offerTitle}, at ${employerName}. You have nothing to do.`,
  };
}

function offerClosed({ offerTitle, employerName }: Work): Words {
  return {
    subject: `L’offre de ${employerName} est fermée`,
    fr: [
      `${employerName} a fermé l’offre « ${offerTitle} ». La place est prise ou n’existe plus : cela n’a rien à voir avec toi.`,
      `${NOT_LOST} ${GOES_ON}`,
    ],
    en: `${employerName} closed the offer ${offerTitle}. It has nothing to do with you. Your coach goes on looking with you.`,
  };
}

function guardianSaidNo({ offerTitle, employerName }: Work): Words {
  return {
    subject: `L’offre de ${employerName} s’arrête là`,
    fr: [
      `Un de tes parents, ou la personne responsable de toi, a dit non pour « ${offerTitle} », chez ${employerName}. Nous respectons cette ` +
        'réponse, et ton avis compte aussi.',
      'Parles-en avec eux, et avec ton coach : il peut les appeler. Il continue de chercher avec toi.',
    ],
    en: `One of your parents, or your guardian, said no to ${offerTitle}, at ${employerName}. Talk with them and with your coach, who goes on looking with you.`,
  };
}

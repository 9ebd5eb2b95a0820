/**
 * What youths are told of an interview, as functions of plain values: when and where, what to answer before when, and what comes next when
 * it does not take place. Nobody's contact details but the address of the interview.
 */
import type { Day } from '@app/domain';
import { english, french, type Span } from '@app/platform/letter-words/letter-dates.js';
import { bullets, type LetterText } from '@app/platform/letter-words/letter-text.js';
import { toYouth, type Work } from '../youth-words.js';

/** The company wants to meet: choose one of the slots. */
export function inviteLetter(
  values: Work & { slots: Span[]; siteAddress: string; answerBefore: Date; link: string },
): LetterText {
  const { firstName, offerTitle, employerName, slots, siteAddress, answerBefore, today, link } = values;
  return {
    subject: `Entretien : ${employerName} veut te rencontrer, ${firstName}`,
    body: toYouth(
      firstName,
      [
        `Bonne nouvelle : ${employerName} veut te rencontrer pour l’offre « ${offerTitle} », à ${siteAddress}.`,
        `${slots.length > 1 ? 'Choisis le moment qui te va' : 'Dis-nous si ce moment te va'} :\n${bullets(
          slots.map((slot) => french.span(slot, today)),
        )}`,
        `Réponds ${french.before(answerBefore, today)} :\n${link}`,
        'Aucun moment ne te va ? Demande d’autres moments avec le même lien. Le fichier joint note le premier moment dans ton agenda, ' +
          '« à confirmer ».',
      ],
      `Good news: ${employerName} wants to meet you for "${offerTitle}", in ${siteAddress}. Choose with the link above, ` +
        `${english.before(answerBefore, today)}:`,
      bullets(slots.map((slot) => english.span(slot, today))),
    ),
  };
}

/** What the calendar entry says beside the first slot, as long as none is chosen. */
export const slotsNote = (slots: Span[], today: Day): string =>
  `À confirmer. Moments proposés : ${slots.map((slot) => french.span(slot, today)).join(' ; ')}.`;

interface Appointment extends Work {
  slot: Span;
  siteAddress: string;
  /** Where the youth says that they cannot come. */
  link: string;
}

/** The interview is confirmed: when and where. */
export function confirmLetter(values: Appointment): LetterText {
  const { firstName, offerTitle, employerName, slot, siteAddress, today, link } = values;
  return {
    subject: `C’est confirmé : ton entretien chez ${employerName}`,
    body: toYouth(
      firstName,
      [
        `C’est noté. Tu rencontres ${employerName} pour l’offre « ${offerTitle} » :`,
        bullets([french.span(slot, today), siteAddress]),
        'L’entreprise connaît maintenant ton prénom. Le fichier joint met à jour ton agenda.',
        'Une question, un peu le trac ? Parles-en à ton coach, c’est fait pour ça.',
        `Un empêchement ? Préviens dès que tu le sais :\n${link}`,
      ],
      `Your interview with ${employerName} for "${offerTitle}" is confirmed: ${english.span(slot, today)}, ${siteAddress}. ` +
        'The company now knows your first name. If you cannot come, say so with the link above.',
    ),
  };
}

/** The interview takes place at another moment. */
export function movedLetter(values: Appointment): LetterText {
  const { firstName, offerTitle, employerName, slot, siteAddress, today, link } = values;
  return {
    subject: `Nouveau moment : ton entretien chez ${employerName}`,
    body: toYouth(
      firstName,
      [
        `Ton entretien chez ${employerName} pour l’offre « ${offerTitle} » change de moment. C’est maintenant :`,
        bullets([french.span(slot, today), siteAddress]),
        'Le fichier joint met à jour ton agenda.',
        `Ce moment ne te va pas ? Appelle ton coach, ou préviens ici :\n${link}`,
      ],
      `Your interview with ${employerName} for "${offerTitle}" has a new time: ${english.span(slot, today)}, ${siteAddress}. ` +
        'If you cannot come, say so with the link above or call your coach.',
    ),
  };
}

/** Why an interview does not take place. */
export type CalledOff = 'byYouth' | 'byCompany' | 'withProposal' | 'noAnswer' | 'noSlots';

const BECAUSE: Record<CalledOff, { fr: string; en: string }> = {
  byYouth: {
    fr: 'C’est noté : tu ne peux pas y aller, et merci de l’avoir dit. Ton coach voit avec toi s’il faut chercher un autre moment.',
    en: 'You said that you cannot come; thank you for telling. Your coach looks with you whether another time is needed.',
  },
  byCompany: {
    fr: 'Ce n’est pas à cause de toi. Ton coach demande de nouveaux moments à l’entreprise et te tient au courant.',
    en: 'It is not because of you. Your coach asks the company for new times and keeps you posted.',
  },
  withProposal: {
    fr: 'La proposition s’est arrêtée ; nous t’avons écrit pourquoi. Ton coach continue de chercher avec toi.',
    en: 'The proposal ended; we wrote to you why. Your coach goes on looking with you.',
  },
  noAnswer: {
    fr: 'Nous n’avons pas eu ta réponse à temps, et ce n’est pas grave. Tu veux toujours rencontrer cette entreprise ? Dis-le à ton coach : il peut demander de nouveaux moments.',
    en: 'We did not get your answer in time; that is all right. If you still want to meet them, tell your coach, who can ask for new times.',
  },
  noSlots: {
    fr: 'L’entreprise n’a pas encore proposé d’autres moments. Ton coach l’appelle et te tient au courant.',
    en: 'The company has not given other times yet. Your coach calls them and keeps you posted.',
  },
};

/** The interview does not take place; `slot` is the moment that was confirmed, if one was. */
export function calledOffLetter(values: Work & { slot: Span | null; because: CalledOff }): LetterText {
  const { firstName, offerTitle, employerName, slot, because, today } = values;
  const [on, onDay] = slot ? [`, ${french.span(slot, today)},`, ` on ${english.span(slot, today)}`] : ['', ''];
  return {
    subject: `L’entretien chez ${employerName} n’aura pas lieu${slot ? ' ce jour-là' : ''}`,
    body: toYouth(
      firstName,
      [
        `L’entretien chez ${employerName} pour l’offre « ${offerTitle} »${on} n’aura pas lieu.`,
        BECAUSE[because].fr,
        'Le fichier joint l’enlève de ton agenda.',
      ],
      `The interview with ${employerName} for "${offerTitle}"${onDay} does not take place. ${BECAUSE[because].en}`,
    ),
  };
}

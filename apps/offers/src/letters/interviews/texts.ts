/** What employers are told of an interview, as functions of plain values: when, where, and a first name only once it is confirmed. */
import type { Day } from '@app/domain';
import { french, type Span } from '@app/platform/letter-words/letter-dates.js';
import { bullets, type LetterText } from '@app/platform/letter-words/letter-text.js';
import { toEmployer, type About } from '../employer-words.js';

/** The employer's slots were passed on; the youth has not chosen yet. */
export function invitationLetter(values: About & { slots: Span[]; answerBefore: Date }): LetterText {
  const { contactName, offerTitle, slots, answerBefore, today } = values;
  return {
    subject: `Entretien à confirmer pour votre offre « ${offerTitle} »`,
    body: toEmployer(
      contactName,
      `Merci de vouloir rencontrer la personne proposée pour votre offre « ${offerTitle} ». Nous l’avons invitée à choisir :`,
      bullets(slots.map((slot) => french.span(slot, today))),
      `Elle répond ${french.before(answerBefore, today)}. D’ici là, gardez ces moments libres.`,
      'Le fichier joint note le premier moment dans votre agenda, « à confirmer ». Vous n’avez rien d’autre à faire.',
    ),
  };
}

/** What the calendar entry says beside the first slot, as long as none is chosen. */
export const slotsNote = (slots: Span[], today: Day): string =>
  `À confirmer. Moments proposés : ${slots.map((slot) => french.span(slot, today)).join(' ; ')}.`;

/** The interview is confirmed: when, where and whom; the link is for what comes up before it and for the decision after it. */
export function interviewLetter(
  values: About & { firstName: string; slot: Span; siteAddress: string; link: string },
): LetterText {
  const { contactName, offerTitle, firstName, slot, siteAddress, today, link } = values;
  return {
    subject: `Entretien confirmé avec ${firstName} pour votre offre « ${offerTitle} »`,
    body: toEmployer(
      contactName,
      `${firstName} a dit oui. Vous vous rencontrez pour votre offre « ${offerTitle} » :`,
      bullets([french.span(slot, today), siteAddress]),
      'Le fichier joint met à jour votre agenda. Un imprévu ? Répondez à cette lettre : son coach fera le lien.',
      `Après l’entretien, dites-nous ici ce que vous décidez :\n${link}`,
    ),
  };
}

/** The interview takes place at another moment. */
export function movedLetter(values: About & { slot: Span; siteAddress: string; link: string }): LetterText {
  const { contactName, offerTitle, slot, siteAddress, today, link } = values;
  return {
    subject: `Nouveau moment pour l’entretien : « ${offerTitle} »`,
    body: toEmployer(
      contactName,
      `L’entretien pour votre offre « ${offerTitle} » change de moment. C’est maintenant :`,
      bullets([french.span(slot, today), siteAddress]),
      'Le fichier joint met à jour votre agenda. Un imprévu ? Répondez à cette lettre : son coach fera le lien.',
      `Après l’entretien, dites-nous ici ce que vous décidez :\n${link}`,
    ),
  };
}

/** The youth can come at none of the moments. */
export function newSlotsLetter(values: About & { deadlineOn: Day; link: string }): LetterText {
  const { contactName, offerTitle, deadlineOn, today, link } = values;
  return {
    subject: `D’autres moments pour l’entretien ? « ${offerTitle} »`,
    body: toEmployer(
      contactName,
      `La personne proposée pour votre offre « ${offerTitle} » veut vous rencontrer, mais aucun des moments proposés ne lui est possible.`,
      `Proposez d’autres moments ${french.deadline(deadlineOn, today)} :\n${link}`,
    ),
  };
}

/** Why an interview does not take place. */
export type CalledOff = 'byEmployer' | 'byOthers' | 'withProposal' | 'noSlots';

const BECAUSE: Record<CalledOff, string> = {
  byEmployer: 'C’est noté. Son coach prévient cette personne et vous appelle pour la suite.',
  byOthers:
    'Cette personne ne peut pas venir. Son coach voit avec elle s’il faut un autre moment, et revient vers vous.',
  withProposal: 'Cette personne n’est plus disponible pour votre offre. Merci du temps que vous lui avez donné.',
  noSlots: 'Nous n’avons pas eu d’autres moments à lui proposer. Son coach vous appelle pour la suite.',
};

/** The interview does not take place; `slot` is the moment that was confirmed, if one was. */
export function calledOffLetter(values: About & { slot: Span | null; because: CalledOff }): LetterText {
  const { contactName, offerTitle, slot, because, today } = values;
  return {
    subject: `L’entretien pour « ${offerTitle} » n’aura pas lieu`,
    body: toEmployer(
      contactName,
      `L’entretien${slot ? ` du ${french.span(slot, today)}` : ''} pour votre offre « ${offerTitle} » n’aura pas lieu.`,
      BECAUSE[because],
      'Le fichier joint l’enlève de votre agenda.',
    ),
  };
}

/**
 * What employers are told, as functions of plain values: who is proposed (skills and project, never a name before the interview is
 * confirmed, never an age or a home), when they meet, and what to answer before when. French, "vous".
 */
import type { PayloadOf } from '@app/contracts';
import { occupationOf, type ContractType, type Day, type ProjectState } from '@app/domain';
import { french, type Span } from '@app/platform/letter-words/letter-dates.js';
import { bullets, paragraphs, type LetterText } from '@app/platform/letter-words/letter-text.js';

type Presentation = PayloadOf<'ProposalSent'>['presentation'];

const CONTRACTS: Record<ContractType, string> = {
  apprenticeship: 'contrat d’apprentissage',
  vocational: 'contrat de professionnalisation',
};
const PROJECT: Record<ProjectState, string> = {
  hypothesis: 'une idée à vérifier',
  underTest: 'en cours d’essai',
  validated: 'confirmé avec son coach',
  rejected: 'mis de côté',
  reoriented: 'en cours de réorientation',
};
const CLOSING = 'Passerelle, pour le coach qui accompagne cette personne';

const hello = (contactName: string) => (contactName ? `Bonjour ${contactName},` : 'Bonjour,');

/** The lines of a short profile; what is not known is not said. */
function profileLines({ skills, project, contractTypes, availableFrom }: Presentation, today: Day): string[] {
  const trade = project && (occupationOf(project.occupation)?.fr ?? project.occupation);
  return [
    skills.length && `Ce que cette personne sait faire : ${skills.join(', ')}`,
    project && `Son projet : ${trade} (${PROJECT[project.state]})`,
    contractTypes.length && `Contrat possible : ${contractTypes.map((type) => CONTRACTS[type]).join(' ou ')}`,
    availableFrom && `Disponible à partir du ${french.day(availableFrom, today)}`,
  ].filter((line) => typeof line === 'string');
}

/** Somebody is proposed: the short profile, and where to answer. */
export function profileLetter(values: {
  contactName: string;
  offerTitle: string;
  presentation: Presentation;
  deadlineOn: Day;
  today: Day;
  link: string;
}): LetterText {
  const { contactName, offerTitle, presentation, deadlineOn, today, link } = values;
  return {
    subject: `Un profil pour votre offre « ${offerTitle} »`,
    body: paragraphs(
      hello(contactName),
      `Nous vous proposons une personne pour votre offre « ${offerTitle} ». Elle est d’accord pour que vous lisiez son profil.`,
      bullets(profileLines(presentation, today)),
      `Le mot de son coach : « ${presentation.coachNote} »`,
      'Vous connaîtrez son prénom quand un entretien sera confirmé.',
      `Dites-nous ${french.deadline(deadlineOn, today)} si vous voulez rencontrer cette personne ; deux minutes suffisent :\n${link}`,
      CLOSING,
    ),
  };
}

/** The employer's slots were passed on; the youth has not chosen yet. */
export function invitationLetter(values: {
  contactName: string;
  offerTitle: string;
  slots: Span[];
  answerBefore: Date;
  today: Day;
}): LetterText {
  const { contactName, offerTitle, slots, answerBefore, today } = values;
  return {
    subject: `Entretien à confirmer pour votre offre « ${offerTitle} »`,
    body: paragraphs(
      hello(contactName),
      `Merci de vouloir rencontrer la personne proposée pour votre offre « ${offerTitle} ». Nous l’avons invitée à choisir :`,
      bullets(slots.map((slot) => french.span(slot, today))),
      `Elle répond ${french.before(answerBefore, today)}. D’ici là, gardez ces moments libres.`,
      'Le fichier joint note le premier moment dans votre agenda, « à confirmer ». Vous n’avez rien d’autre à faire.',
      CLOSING,
    ),
  };
}

/** What the calendar entry says beside the first slot, as long as none is chosen. */
export const slotsNote = (slots: Span[], today: Day): string =>
  `À confirmer. Moments proposés : ${slots.map((slot) => french.span(slot, today)).join(' ; ')}.`;

/** The interview is confirmed: when, where and whom. */
export function interviewLetter(values: {
  contactName: string;
  offerTitle: string;
  firstName: string;
  slot: Span;
  siteAddress: string;
  today: Day;
}): LetterText {
  const { contactName, offerTitle, firstName, slot, siteAddress, today } = values;
  return {
    subject: `Entretien confirmé avec ${firstName} pour votre offre « ${offerTitle} »`,
    body: paragraphs(
      hello(contactName),
      `${firstName} a dit oui. Vous vous rencontrez pour votre offre « ${offerTitle} » :`,
      bullets([french.span(slot, today), siteAddress]),
      'Le fichier joint met à jour votre agenda. Un imprévu ? Répondez à cette lettre : son coach fera le lien.',
      CLOSING,
    ),
  };
}

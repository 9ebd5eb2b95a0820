/**
 * What youths are told, as functions of plain values: which company, which work, what a yes means, when and where they meet, and what to
 * answer before when. Plain French with "tu" first, short English below; nobody's contact details but the address of the interview.
 */
import type { Day } from '@app/domain';
import { english, french, type Span } from '@app/platform/letter-words/letter-dates.js';
import { bullets, paragraphs, type LetterText } from '@app/platform/letter-words/letter-text.js';

const IN_ENGLISH = '— In English —';
const CLOSING = 'À bientôt,\nPasserelle, avec ton coach';

interface Work {
  firstName: string;
  offerTitle: string;
  employerName: string;
  today: Day;
}

/** An offer is proposed: what it is, what yes means, and until when to answer. */
export function askLetter(values: Work & { deadlineOn: Day; link: string }): LetterText {
  const { firstName, offerTitle, employerName, deadlineOn, today, link } = values;
  return {
    subject: `${employerName} : une offre pour toi, ${firstName}`,
    body: paragraphs(
      `Bonjour ${firstName},`,
      'Ton coach a trouvé une offre qui peut te plaire :',
      bullets([offerTitle, `chez ${employerName}`]),
      'Si tu dis oui, ton coach montre à cette entreprise un profil court : ce que tu sais faire et ton projet. Ni ton nom, ni ton âge, ' +
        'ni ton adresse. Dire oui ne t’engage pas : l’entreprise dira ensuite si elle veut te rencontrer.',
      'Si tu dis non, ce n’est pas grave : ton coach cherche autre chose avec toi.',
      `Réponds ${french.deadline(deadlineOn, today)} :\n${link}`,
      CLOSING,
      IN_ENGLISH,
      `Your coach found an offer for you: ${offerTitle}, at ${employerName}. If you say yes, your coach shows this company a short profile ` +
        `without your name, age or address. It does not commit you. Answer ${english.deadline(deadlineOn, today)} with the link above.`,
    ),
  };
}

/** The company wants to meet: choose one of the slots. */
export function inviteLetter(
  values: Work & { slots: Span[]; siteAddress: string; answerBefore: Date; link: string },
): LetterText {
  const { firstName, offerTitle, employerName, slots, siteAddress, answerBefore, today, link } = values;
  return {
    subject: `Entretien : ${employerName} veut te rencontrer, ${firstName}`,
    body: paragraphs(
      `Bonjour ${firstName},`,
      `Bonne nouvelle : ${employerName} veut te rencontrer pour l’offre « ${offerTitle} », à ${siteAddress}.`,
      `${slots.length > 1 ? 'Choisis le moment qui te va' : 'Dis-nous si ce moment te va'} :\n${bullets(
        slots.map((slot) => french.span(slot, today)),
      )}`,
      `Réponds ${french.before(answerBefore, today)} :\n${link}`,
      'Aucun moment ne te va ? Dis-le avec le même lien. Le fichier joint note le premier moment dans ton agenda, « à confirmer ».',
      CLOSING,
      IN_ENGLISH,
      `Good news: ${employerName} wants to meet you for "${offerTitle}", in ${siteAddress}. Choose with the link above, ` +
        `${english.before(answerBefore, today)}:`,
      bullets(slots.map((slot) => english.span(slot, today))),
    ),
  };
}

/** What the calendar entry says beside the first slot, as long as none is chosen. */
export const slotsNote = (slots: Span[], today: Day): string =>
  `À confirmer. Moments proposés : ${slots.map((slot) => french.span(slot, today)).join(' ; ')}.`;

/** The interview is confirmed: when and where. */
export function confirmLetter(values: Work & { slot: Span; siteAddress: string }): LetterText {
  const { firstName, offerTitle, employerName, slot, siteAddress, today } = values;
  return {
    subject: `C’est confirmé : ton entretien chez ${employerName}`,
    body: paragraphs(
      `Bonjour ${firstName},`,
      `C’est noté. Tu rencontres ${employerName} pour l’offre « ${offerTitle} » :`,
      bullets([french.span(slot, today), siteAddress]),
      'L’entreprise connaît maintenant ton prénom. Le fichier joint met à jour ton agenda.',
      'Un empêchement, une question, un peu le trac ? Parles-en à ton coach, c’est fait pour ça.',
      CLOSING,
      IN_ENGLISH,
      `Your interview with ${employerName} for "${offerTitle}" is confirmed: ${english.span(slot, today)}, ${siteAddress}. ` +
        'The company now knows your first name. If you cannot come, tell your coach.',
    ),
  };
}

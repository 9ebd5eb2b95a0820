/**
 * What the guardians of a minor are told, as functions of plain values: what they are asked for and by whom, what a yes allows, and when the
 * interview takes place. French, "vous", short English below; nothing of the file but a first name.
 */
import type { Day } from '@app/domain';
import { english, french, type Span } from '@app/platform/letter-words/letter-dates.js';
import { bullets, paragraphs, type LetterText } from '@app/platform/letter-words/letter-text.js';

interface About {
  name: string;
  youthFirstName: string;
  offerTitle: string;
  employerName: string;
  today: Day;
}

const CLOSING = 'Passerelle, avec le coach qui l’accompagne';
const IN_ENGLISH = '— In English —';

const toGuardian = (name: string, frenchParts: (string | false)[], inEnglish: string): string =>
  paragraphs(`Bonjour ${name},`, ...frenchParts, CLOSING, IN_ENGLISH, inEnglish);

/** The youth said yes to an offer; their guardian is asked too. */
export function guardianAskLetter(values: About & { deadlineOn: Day; link: string }): LetterText {
  const { name, youthFirstName, offerTitle, employerName, deadlineOn, today, link } = values;
  return {
    subject: `Votre accord pour ${youthFirstName} : une offre de ${employerName}`,
    body: toGuardian(
      name,
      [
        `${youthFirstName} cherche un contrat en alternance avec l’aide d’un coach, et vient de dire oui à une offre :`,
        bullets([offerTitle, `chez ${employerName}`]),
        `${youthFirstName} a moins de 18 ans : nous vous demandons aussi votre accord. Si vous dites oui, son coach montre à cette entreprise ` +
          'un profil court : ce que cette personne sait faire et son projet. Ni son nom, ni son âge, ni votre adresse. Cela n’engage à rien : ' +
          'un contrat ne se signe qu’avec vous.',
        'Si vous dites non, ce profil n’est pas montré, et son coach cherche autre chose.',
        `Répondez ${french.deadline(deadlineOn, today)} :\n${link}`,
        'Ce lien est personnel. Une question ? Répondez à cette lettre : son coach vous appellera.',
      ],
      `${youthFirstName} looks for a work-study contract with the help of a coach and said yes to an offer: ${offerTitle}, at ${employerName}. ` +
        'As they are under 18, we ask for your agreement too. If you say yes, a short profile without name, age or address is shown to this ' +
        `company; nothing is signed without you. Answer ${english.deadline(deadlineOn, today)} with the link above.`,
    ),
  };
}

type Meeting = About & { slot: Span; siteAddress: string };

/** A company wants to meet; the youth chooses the moment. */
export function guardianInviteLetter(values: About & { slots: Span[]; siteAddress: string }): LetterText {
  const { name, youthFirstName, offerTitle, employerName, slots, siteAddress, today } = values;
  return {
    subject: `Un entretien pour ${youthFirstName} chez ${employerName}`,
    body: toGuardian(
      name,
      [
        `${employerName} veut rencontrer ${youthFirstName} pour l’offre « ${offerTitle} », à ${siteAddress}. Les moments proposés :`,
        bullets(slots.map((slot) => french.span(slot, today))),
        `C’est ${youthFirstName} qui choisit. Nous vous écrirons quand un moment sera confirmé ; vous n’avez rien à faire.`,
      ],
      `${employerName} wants to meet ${youthFirstName} for ${offerTitle}, in ${siteAddress}. They choose a time; we will write to you again.`,
    ),
  };
}

/** The interview has its moment, or another one. */
export function guardianMeetingLetter(values: Meeting & { moved: boolean }): LetterText {
  const { name, youthFirstName, offerTitle, employerName, slot, siteAddress, today, moved } = values;
  const [title, first] = moved
    ? ['Nouveau moment', `L’entretien de ${youthFirstName} chez ${employerName} change de moment. C’est maintenant :`]
    : ['C’est confirmé', `${youthFirstName} rencontre ${employerName} pour l’offre « ${offerTitle} » :`];
  return {
    subject: `${title} : l’entretien de ${youthFirstName} chez ${employerName}`,
    body: toGuardian(
      name,
      [
        first,
        bullets([french.span(slot, today), siteAddress]),
        'Le fichier joint le note dans votre agenda. Un empêchement, une question ? Répondez à cette lettre : son coach vous appellera.',
      ],
      `The interview of ${youthFirstName} with ${employerName} ${moved ? 'has a new time' : 'is confirmed'}: ` +
        `${english.span(slot, today)}, ${siteAddress}.`,
    ),
  };
}

/** The interview does not take place; `slot` is the moment that was confirmed, if one was. */
export function guardianCalledOffLetter(values: About & { slot: Span | null }): LetterText {
  const { name, youthFirstName, offerTitle, employerName, slot, today } = values;
  const [on, onDay] = slot ? [`, ${french.span(slot, today)},`, ` on ${english.span(slot, today)}`] : ['', ''];
  return {
    subject: `L’entretien de ${youthFirstName} chez ${employerName} n’aura pas lieu`,
    body: toGuardian(
      name,
      [
        `L’entretien de ${youthFirstName} chez ${employerName}, pour l’offre « ${offerTitle} »${on} n’aura pas lieu.`,
        'Le fichier joint l’enlève de votre agenda. Son coach voit la suite avec cette personne ; vous n’avez rien à faire.',
      ],
      `The interview of ${youthFirstName} with ${employerName}${onDay} does not take place. Their coach looks at what comes next.`,
    ),
  };
}

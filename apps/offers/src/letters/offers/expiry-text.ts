import type { Day } from '@app/domain';
import { french } from '@app/platform/letter-words/letter-dates.js';
import { paragraphs, type LetterText } from '@app/platform/letter-words/letter-text.js';

/** The offer ends soon: still looking, found somebody, or given up? */
export function expiryLetter(values: {
  contactName: string;
  offerTitle: string;
  deadlineOn: Day;
  today: Day;
  link: string;
}): LetterText {
  const { contactName, offerTitle, deadlineOn, today, link } = values;
  return {
    subject: `Votre offre « ${offerTitle} » : cherchez-vous toujours ?`,
    body: paragraphs(
      contactName ? `Bonjour ${contactName},` : 'Bonjour,',
      `Votre offre « ${offerTitle} » est visible jusqu’au ${french.day(deadlineOn, today)}. Ensuite, nous ne la proposons plus à personne.`,
      `Vous cherchez toujours, vous avez trouvé, ou vous ne recrutez plus ? Une minute suffit pour le dire :\n${link}`,
      'Sans réponse, l’offre est retirée ; vous pourrez la remettre en ligne par ce même lien pendant trois semaines.',
      'Passerelle',
    ),
  };
}

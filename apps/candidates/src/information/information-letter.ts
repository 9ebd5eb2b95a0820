/** The letter that the law asks for (GDPR art. 13 and 14): where the data come from, what for, which rights, and whom to ask. */
import { formatDay, isDay } from '@app/domain';
import { bullets, paragraphs, type LetterText } from '@app/platform/letter-words/letter-text.js';

interface Facts {
  firstName: string;
  /** Whose contact file; null when a coach opened the file. */
  origin: { provenance: string; collectedOn: string | null } | null;
  contact: string;
  link: string;
}

/** What a youth is told once, with the page where they say no, take a copy or have all of it erased. */
export function informationLetter({ firstName, origin, contact, link }: Facts): LetterText {
  const on = origin?.collectedOn && isDay(origin.collectedOn) ? ` (${formatDay(origin.collectedOn)})` : '';
  const from = origin ? `Elles viennent de : ${origin.provenance}${on}.` : 'Ton coach les a notées avec toi.';
  return {
    subject: 'Tes informations sur Passerelle, et tes droits',
    body: paragraphs(
      `Bonjour ${firstName},`,
      `Un coach peut t’aider à trouver une entreprise pour un contrat en alternance. Pour cela, Passerelle garde des informations sur toi. ${from}`,
      `À quoi elles servent :\n${bullets([
        'te joindre et t’accompagner ;',
        'comparer tes souhaits avec des offres, si la loi ou ton accord le permet : un calcul propose, des personnes décident ;',
        'montrer tes compétences à une entreprise, seulement quand tu as dit oui à son offre.',
      ])}`,
      'Elles sont gardées deux ans au plus après le dernier contact. Seuls ceux qui te suivent les lisent.',
      `Tu peux les lire, les corriger, en prendre une copie, dire non à un usage ou tout faire effacer. Voici ta page, sans mot de passe :\n${link}`,
      `Une question ? Réponds à ton coach, ou écris à ${contact}. Tu peux aussi te plaindre à la CNIL (www.cnil.fr).`,
      'À bientôt,\nPasserelle, avec ton coach',
      '— In English —',
      `A coach may help you find a company. We keep information about you${origin ? `, which comes from: ${origin.provenance}` : ''}. You can read ` +
        'it, correct it, copy it, object to a use or have it erased on the page above. Questions and complaints: your coach, ' +
        `${contact}, or the CNIL (www.cnil.fr).`,
    ),
  };
}

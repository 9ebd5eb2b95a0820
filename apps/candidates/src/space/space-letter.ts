/** The letter with the link to a youth's own pages: what they find there, until when, and what to do when they did not ask. */
import type { Day } from '@app/domain';
import { english, french } from '@app/platform/letter-words/letter-dates.js';
import { bullets, paragraphs, type LetterText } from '@app/platform/letter-words/letter-text.js';

interface Facts {
  firstName: string;
  validUntil: Day;
  today: Day;
  link: string;
}

export function spaceLetter({ firstName, validUntil, today, link }: Facts): LetterText {
  return {
    subject: `Ton espace Passerelle, ${firstName}`,
    body: paragraphs(
      `Bonjour ${firstName},`,
      `Voici le lien de ton espace, sans mot de passe :\n${link}`,
      `Tu y trouves :\n${bullets([
        'les offres qui te vont, avec le pourquoi ;',
        'ce qu’on te propose : dis oui ou non ;',
        'tes rendez-vous : choisis l’heure, mets-la dans ton agenda ;',
        'ce que nous savons de toi, et ce que tu peux changer toi-même ;',
        'ce que tu as accepté, et comment dire non ;',
        'les personnes qui te suivent.',
      ])}`,
      `Ce lien marche jusqu’au ${french.day(validUntil, today)}. Après, demande-en un autre sur la même page. Il est à toi : ne le transmets pas.`,
      'Tu n’as rien demandé ? Tu peux jeter cette lettre. Téléphone perdu ? Dis-le à ton coach : il peut fermer tous tes liens.',
      'À bientôt,\nPasserelle, avec ton coach',
      '— In English —',
      `Here is the link to your own pages, without a password: the offers that suit you and why, what is proposed to you, your meetings, ` +
        `what we know about you, what you agreed to, and who follows you. It works until ${english.day(validUntil, today)}; ask for a new ` +
        'one on the same page. It is yours: do not pass it on. If you did not ask for it, throw this letter away.',
    ),
  };
}

/**
 * What youths are told of an offer that is proposed to them, as functions of plain values: which company, which work, what a yes means, who
 * is asked next and what comes then. Nobody's contact details.
 */
import type { Day } from '@app/domain';
import { english, french } from '@app/platform/letter-words/letter-dates.js';
import { bullets, type LetterText } from '@app/platform/letter-words/letter-text.js';
import { toYouth, type Work } from '../youth-words.js';

/** An offer is proposed: what it is, what yes means, and until when to answer. */
export function askLetter(values: Work & { deadlineOn: Day; link: string }): LetterText {
  const { firstName, offerTitle, employerName, deadlineOn, today, link } = values;
  return {
    subject: `${employerName} : une offre pour toi, ${firstName}`,
    body: toYouth(
      firstName,
      [
        'Ton coach a trouvé une offre qui peut te plaire :',
        bullets([offerTitle, `chez ${employerName}`]),
        'Si tu dis oui, ton coach montre à cette entreprise un profil court : ce que tu sais faire et ton projet. Ni ton nom, ni ton âge, ' +
          'ni ton adresse. Dire oui ne t’engage pas : l’entreprise dira ensuite si elle veut te rencontrer.',
        'Si tu dis non, ce n’est pas grave : ton coach cherche autre chose avec toi.',
        `Réponds ${french.deadline(deadlineOn, today)} :\n${link}`,
      ],
      `Your coach found an offer for you: ${offerTitle}, at ${employerName}. If you say yes, your coach shows this company a short profile ` +
        `without your name, age or address. It does not commit you. Answer ${english.deadline(deadlineOn, today)} with the link above.`,
    ),
  };
}

/** The youth said yes, and somebody who is responsible for them is asked too. */
export function guardianAskedLetter(values: Work & { deadlineOn: Day }): LetterText {
  const { firstName, offerTitle, employerName, deadlineOn, today } = values;
  return {
    subject: `${employerName} : ton oui est noté, on demande aussi à tes parents`,
    body: toYouth(
      firstName,
      [
        `Tu as dit oui pour « ${offerTitle} », chez ${employerName}. C’est noté.`,
        'Tu as moins de 18 ans : nous demandons aussi l’accord de tes parents, ou de la personne responsable de toi. Ils peuvent répondre ' +
          `${french.deadline(deadlineOn, today)}. Ensuite, ton coach enverra ton profil à l’entreprise.`,
        'Tu n’as rien à faire. Tu peux leur parler de cette offre : c’est plus simple quand ils la connaissent.',
      ],
      `You said yes to ${offerTitle}, at ${employerName}. As you are under 18, we also ask your parents or guardian, who can answer ` +
        `${english.deadline(deadlineOn, today)}. You have nothing to do.`,
    ),
  };
}

/** The company wants to work with the youth. */
export function hiredLetter({ firstName, offerTitle, employerName }: Work): LetterText {
  return {
    subject: `Bravo ${firstName} : ${employerName} veut travailler avec toi`,
    body: toYouth(
      firstName,
      [
        `Bravo ! ${employerName} te choisit pour « ${offerTitle} ».`,
        'Et maintenant ?',
        bullets([
          'Ton coach t’appelle pour préparer le contrat avec toi et l’entreprise.',
          'Prépare ta carte d’identité, ta carte Vitale (ou ton numéro de sécurité sociale) et un RIB à ton nom.',
          'Rien n’est signé tant que tu n’as pas lu le contrat. Si tu as moins de 18 ans, tes parents ou la personne responsable de toi ' +
            'signent aussi.',
        ]),
        'Il te manque un papier, ou tu as un doute ? Dis-le à ton coach, on trouve une solution.',
      ],
      `Well done! ${employerName} chose you for ${offerTitle}. Your coach will call you to prepare the contract. Please get your identity ` +
        'card, your social security number and your bank details ready. Nothing is signed before you have read it.',
    ),
  };
}

/**
 * Why something ended, said to a youth: what was looked for, and never that they are worth less. By the codes of the closed lists of
 * reasons; a code that has no sentence here is left to the coach.
 */
interface Sentence {
  fr: string;
  en: string;
}

/** Why a company did not go further, before or after the interview. */
export const REFUSALS: Readonly<Record<string, Sentence>> = {
  'position-filled': {
    fr: 'La place était déjà prise. Cela n’a rien à voir avec toi.',
    en: 'The place was already taken. It has nothing to do with you.',
  },
  'hiring-postponed': {
    fr: 'L’entreprise ne recrute pas pour le moment. Cela n’a rien à voir avec toi.',
    en: 'The company is not hiring for now. It has nothing to do with you.',
  },
  'no-tutor': {
    fr: 'L’entreprise n’a personne pour former quelqu’un en ce moment. Cela n’a rien à voir avec toi.',
    en: 'The company has nobody to train someone at present. It has nothing to do with you.',
  },
  'skills-missing': {
    fr: 'Pour ce poste, l’entreprise cherchait quelqu’un qui a déjà fait certaines choses du métier. Cela s’apprend : parles-en à ton coach.',
    en: 'For this place the company looked for somebody who has already done some of this work. It can be learnt: ask your coach.',
  },
  'project-not-this-occupation': {
    fr: 'L’entreprise cherchait quelqu’un qui veut faire exactement ce métier. Ton projet compte aussi : ton coach cherche dans ce sens.',
    en: 'The company looked for somebody who wants exactly this work. Your own plan counts: your coach looks in that direction.',
  },
  'start-does-not-fit': {
    fr: 'L’entreprise cherchait quelqu’un à une autre date.',
    en: 'The company looked for somebody at another date.',
  },
  'rhythm-does-not-fit': {
    fr: 'L’entreprise cherchait quelqu’un avec un autre rythme entre l’école et le travail.',
    en: 'The company looked for another rhythm between school and work.',
  },
};

/** When the company's reason is in its own words: they go to the coach. */
export const REFUSED: Sentence = {
  fr: 'Pour ce poste, elle a fait un autre choix. Ton coach sait pourquoi et peut t’en parler.',
  en: 'It made another choice for this place. Your coach knows why and can tell you.',
};

/** Why a coach took a proposal back. */
export const WITHDRAWALS: Readonly<Record<string, Sentence>> = {
  'offer-changed': {
    fr: 'L’offre a changé et ne va plus avec ce que tu cherches.',
    en: 'The offer changed and no longer fits what you look for.',
  },
  'proposed-by-mistake': {
    fr: 'C’était une erreur de notre part. Excuse-nous.',
    en: 'It was our mistake, sorry.',
  },
};

/** When the reason is for the coach to say. */
export const WITHDRAWN: Sentence = {
  fr: 'Ton coach t’expliquera pourquoi. Tu peux aussi lui demander.',
  en: 'Your coach will tell you why. You may also ask.',
};

/**
 * What employers are told of somebody who is proposed to them, as functions of plain values: skills and project, never a name before an
 * interview is confirmed, never an age or a home; and what to answer before when.
 */
import type { PayloadOf } from '@app/contracts';
import { occupationOf, type ContractType, type Day, type ProjectState } from '@app/domain';
import { french } from '@app/platform/letter-words/letter-dates.js';
import { bullets, type LetterText } from '@app/platform/letter-words/letter-text.js';
import { toEmployer, type About } from '../employer-words.js';

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

/** Somebody is proposed, or comes back after the time that the employer asked for: the short profile, and where to answer. */
export function profileLetter(
  values: About & { presentation: Presentation; deadlineOn: Day; link: string; again: boolean },
): LetterText {
  const { contactName, offerTitle, presentation, deadlineOn, today, link, again } = values;
  return {
    subject: `${again ? 'De nouveau, un' : 'Un'} profil pour votre offre « ${offerTitle} »`,
    body: toEmployer(
      contactName,
      again
        ? `Nous revenons vers vous, comme prévu, pour votre offre « ${offerTitle} ». Voici de nouveau le profil de cette personne, qui est toujours d’accord.`
        : `Nous vous proposons une personne pour votre offre « ${offerTitle} ». Elle est d’accord pour que vous lisiez son profil.`,
      bullets(profileLines(presentation, today)),
      `Le mot de son coach : « ${presentation.coachNote} »`,
      'Vous connaîtrez son prénom quand un entretien sera confirmé.',
      `Dites-nous ${french.deadline(deadlineOn, today)} si vous voulez rencontrer cette personne ; deux minutes suffisent :\n${link}`,
    ),
  };
}

/** The employer has not answered yet. */
export function reminderLetter(values: About & { deadlineOn: Day; link: string }): LetterText {
  const { contactName, offerTitle, deadlineOn, today, link } = values;
  return {
    subject: `Une personne attend votre réponse : « ${offerTitle} »`,
    body: toEmployer(
      contactName,
      `Nous vous avons proposé une personne pour votre offre « ${offerTitle} », et nous n’avons pas encore votre réponse.`,
      `Un oui, un non ou « plus tard » : chaque réponse l’aide. Répondez ${french.deadline(deadlineOn, today)} ; après ce jour, nous ` +
        `chercherons une autre entreprise avec elle :\n${link}`,
    ),
  };
}

/** Somebody whom the employer knows of is not proposed any more; why is theirs to tell. */
export function takenBackLetter({ contactName, offerTitle }: About): LetterText {
  return {
    subject: `Le profil proposé pour « ${offerTitle} » n’est plus disponible`,
    body: toEmployer(
      contactName,
      `La personne que nous vous avions proposée pour « ${offerTitle} » n’est plus disponible.`,
      'Vous n’avez rien à faire. Merci du temps que vous lui avez donné. Votre offre reste ouverte : nous continuons à chercher pour vous.',
    ),
  };
}

/** The interview took place: what comes next? */
export function decideLetter({ contactName, offerTitle, link }: About & { link: string }): LetterText {
  return {
    subject: `Après l’entretien pour « ${offerTitle} » : votre réponse`,
    body: toEmployer(
      contactName,
      `Vous avez rencontré la personne proposée pour votre offre « ${offerTitle} ». Elle attend votre réponse, et son coach aussi.`,
      `Dites-nous sous trois jours ouvrés si vous voulez travailler avec elle ; sinon, dites-nous ce qui manquait, cela l’aide :\n${link}`,
      'Une hésitation ? Répondez à cette lettre, son coach vous appelle.',
    ),
  };
}

/** The employer hires: what to prepare for the contract. */
export function hireLetter(values: About & { contractTypes: ContractType[] }): LetterText {
  const { contactName, offerTitle, contractTypes } = values;
  const kinds = contractTypes.map((type) => CONTRACTS[type]).join(' ou ');
  return {
    subject: `Vous recrutez pour « ${offerTitle} » : la suite`,
    body: toEmployer(
      contactName,
      `Merci : vous voulez travailler avec la personne rencontrée pour « ${offerTitle} ». Son coach vous appelle pour préparer le contrat${
        kinds && ` (${kinds})`
      }.`,
      `À préparer d’ici là :\n${bullets([
        'le numéro SIRET de l’établissement où cette personne travaillera ;',
        'le nom de la personne qui la formera chez vous, et depuis combien de temps elle fait ce métier ;',
        'la date de début, les horaires et le salaire prévus ;',
        'le nom de votre opérateur de compétences (OPCO), qui finance la formation, si vous le connaissez.',
      ])}`,
      'Le contrat se signe avant le premier jour de travail ; pour une personne de moins de 18 ans, un parent signe aussi.',
    ),
  };
}

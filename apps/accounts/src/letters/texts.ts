/**
 * What coaches are told of those whom they follow, as functions of plain values: what was answered, with its reason in full, and when an
 * interview takes place. French, "vous"; a first name only when the event has one.
 */
import { reasonsOf, type Actor, type Day, type ReasonList } from '@app/domain';
import { french, type Span } from '@app/platform/letter-words/letter-dates.js';
import { bullets, paragraphs, type LetterText } from '@app/platform/letter-words/letter-text.js';

interface About {
  firstName: string;
  offerTitle: string;
  employerName: string;
  today: Day;
  page: string;
}

const toCoach = (firstName: string, ...parts: (string | false)[]): string =>
  paragraphs(`Bonjour ${firstName},`, ...parts, 'Passerelle');

const at = ({ offerTitle, employerName }: About) => `« ${offerTitle} », chez ${employerName}`;

/** A reason of a closed list in words; a code that is in none stays as it is. */
const inWords = (list: ReasonList, code: string): string =>
  reasonsOf(list).find((reason) => reason.code === code)?.fr ?? code;

/** Slots were offered to the youth. */
export function invitedLetter(about: About & { slots: Span[]; answerBefore: Date }): LetterText {
  const { firstName, employerName, slots, answerBefore, today, page } = about;
  return {
    subject: `Entretien proposé : ${employerName}`,
    body: toCoach(
      firstName,
      `Une personne que vous suivez est invitée à un entretien pour ${at(about)}. Les moments proposés :`,
      bullets(slots.map((slot) => french.span(slot, today))),
      `Elle choisit ${french.before(answerBefore, today)}. Le premier moment est dans votre agenda, « à confirmer ».`,
      `De qui il s’agit, et ce que vous pouvez faire :\n${page}`,
    ),
  };
}

/** What the calendar entry says beside the first slot, as long as none is chosen. */
export const slotsNote = (slots: Span[], today: Day): string =>
  `À confirmer. Moments proposés : ${slots.map((slot) => french.span(slot, today)).join(' ; ')}.`;

/** The interview has its moment; `youth` is a first name when it was told. */
export function meetingLetter(
  about: About & { youth: string | null; slot: Span; siteAddress: string; moved: boolean },
): LetterText {
  const { firstName, employerName, youth, slot, siteAddress, today, page, moved } = about;
  const who = youth ?? 'une personne que vous suivez';
  return {
    subject: `${moved ? 'Entretien déplacé' : 'Entretien confirmé'} : ${youth ? `${youth}, ` : ''}${employerName}`,
    body: toCoach(
      firstName,
      moved ? `L’entretien pour ${at(about)} change de moment :` : `C’est confirmé pour ${who}, ${at(about)} :`,
      bullets([french.span(slot, today), siteAddress]),
      moved
        ? 'Le fichier joint met à jour votre agenda.'
        : 'Le fichier joint le note dans votre agenda. Un coup de fil la veille aide à y aller.',
      `Le suivi :\n${page}`,
    ),
  };
}

/** How an interview came not to take place. */
export type CalledOff =
  { how: 'declined'; reason: string } | { how: 'cancelled'; reason: string; by: Actor } | { how: 'lapsed'; by: Actor };

const WHO: Record<Actor, string> = {
  youth: 'la personne que vous suivez',
  guardian: 'son représentant légal',
  coach: 'son coach',
  employer: 'l’entreprise',
  administrator: 'un administrateur',
  prospector: 'la personne qui suit l’entreprise',
  system: 'Passerelle',
};

const calledOffWords = (because: CalledOff): string => {
  if (because.how === 'declined') return `Elle ne viendra pas. Sa raison : ${inWords('decline', because.reason)}.`;
  if (because.how === 'lapsed') return `Personne n’a répondu à temps ; nous attendions ${WHO[because.by]}.`;
  return `Annulé par ${WHO[because.by]}. La raison : ${inWords('cancellation', because.reason)}.`;
};

/** The interview does not take place; `slot` is the moment that was confirmed, if one was. */
export function calledOffLetter(about: About & { slot: Span | null; because: CalledOff }): LetterText {
  const { firstName, employerName, slot, because, today, page } = about;
  return {
    subject: `Entretien annulé : ${employerName}`,
    body: toCoach(
      firstName,
      `L’entretien${slot ? ` du ${french.span(slot, today)}` : ''} pour ${at(about)} n’aura pas lieu.`,
      calledOffWords(because),
      `Le fichier joint l’enlève de votre agenda. De nouveaux moments, ou une autre offre ? À vous de voir avec elle :\n${page}`,
    ),
  };
}

/** Who said no, and when. */
export type Refusal = 'refused' | 'notHired' | 'declinedByYouth' | 'declinedByGuardian';

const REFUSALS: Record<Refusal, { title: string; said: string; list: ReasonList }> = {
  refused: { title: 'Profil non retenu', said: 'L’entreprise ne veut pas d’entretien', list: 'refusal' },
  notHired: { title: 'Non retenu après l’entretien', said: 'Après l’entretien, l’entreprise dit non', list: 'refusal' },
  declinedByYouth: { title: 'Offre refusée', said: 'La personne que vous suivez dit non', list: 'decline' },
  declinedByGuardian: {
    title: 'Accord refusé',
    said: 'Le représentant légal de la personne que vous suivez dit non',
    list: 'decline',
  },
};

/** Somebody said no: the reason in full. */
export function refusalLetter(about: About & { refusal: Refusal; reason: string }): LetterText {
  const { firstName, employerName, refusal, reason, page } = about;
  const { title, said, list } = REFUSALS[refusal];
  return {
    subject: `${title} : ${employerName}`,
    body: toCoach(
      firstName,
      `${said} pour ${at(about)}.`,
      `La raison : ${inWords(list, reason)}.`,
      `De qui il s’agit, le commentaire s’il y en a un, et ce que vous pouvez faire :\n${page}`,
      (refusal === 'refused' || refusal === 'notHired') &&
        'La personne a reçu une lettre, en d’autres mots. Un appel de votre part compte plus qu’elle.',
    ),
  };
}

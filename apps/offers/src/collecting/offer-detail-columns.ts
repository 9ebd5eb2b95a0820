import type { OfferDetails } from '@app/contracts';

/** What a file may say of an offer beside the company and the work; every one may be left empty. */
export type DetailColumn = keyof OfferDetails | 'screeningNote';

type Row = [key: DetailColumn, heading: string, example: string, ...synonyms: string[]];

/** The headings of the template, and the other words that people put above them. */
export const DETAIL_ROWS: Row[] = [
  ['levelPrepared', 'Diplôme préparé', 'CAP', 'Niveau préparé', 'Diplôme visé', 'Formation préparée'],
  ['levelRequired', 'Niveau requis', 'bac', 'Niveau demandé', 'Diplôme demandé', 'Niveau minimum'],
  ['professionalRequired', 'Diplôme professionnel exigé', 'non', 'Diplôme du métier exigé', 'Diplôme pro demandé'],
  ['durationMonths', 'Durée (mois)', '24', 'Durée', 'Durée du contrat', 'Nombre de mois'],
  ['rhythm', 'Rythme', '1 semaine / 1 semaine', 'Rythme d’alternance', 'Alternance CFA'],
  ['trainingDays', 'Jours de formation', 'lundi, mardi', 'Jours au CFA', 'Jours de cours'],
  ['hoursPerWeek', 'Heures par semaine', '35 h', 'Temps de travail', 'Durée hebdomadaire', 'Horaire hebdomadaire'],
  ['nightWork', 'Travail de nuit', 'non', 'Nuit', 'Horaires de nuit'],
  ['earlyStart', 'Horaires matinaux', 'oui', 'Commence tôt', 'Début avant 6 h', 'Prise de poste matinale'],
  ['weekendWork', 'Travail le week-end', 'non', 'Week-end', 'Samedi ou dimanche', 'Travail du week-end'],
  ['earliestAt', 'Commence au plus tôt à', '6 h', 'Heure de début', 'Prise de poste à', 'Début de journée'],
  ['latestAt', 'Finit au plus tard à', '18 h 30', 'Heure de fin', 'Fin de poste à', 'Fin de journée'],
  ['regulatedWork', 'Travaux réglementés', 'amiante', 'Travaux dangereux', 'Travaux interdits aux mineurs'],
  ['minorsAllowed', 'Ouvert aux mineurs', 'oui', 'Mineurs acceptés', 'Accepte les mineurs', 'Mineur possible'],
  ['minorsDeclaredOn', 'Déclaration mineurs le', '01/06/2026', 'Date de déclaration', 'Déclaration de dérogation'],
  ['workMode', 'Présence', 'sur site', 'Télétravail', 'Mode de travail'],
  ['reachableWithoutLicence', 'Accessible sans permis', 'oui', 'Sans permis', 'Accès sans permis'],
  ['tutorKnown', 'Maître d’apprentissage connu', 'oui', 'Tuteur connu', 'Tuteur désigné', 'MA connu'],
  ['employerKind', 'Type d’employeur', 'privé', 'Employeur public ou privé', 'Statut de l’employeur'],
  ['screeningNote', 'Note pour le coach', 'Appeler avant 10 h', 'Notes', 'Remarques', 'Note interne'],
];

import type { ColumnSpec } from '@app/platform/tabular/column.js';

export type YouthColumn =
  | 'reference'
  | 'lastName'
  | 'firstName'
  | 'birthOn'
  | 'email'
  | 'phone'
  | 'postalCode'
  | 'commune'
  | 'reachKm'
  | 'contractTypes'
  | 'wishes'
  | 'project'
  | 'projectState'
  | 'availableFrom'
  | 'skills'
  | 'completed3e'
  | 'jobSeeker'
  | 'agreedOn'
  | 'legalBasis'
  | 'lastClass'
  | 'diplomaLevel'
  | 'diplomaKind'
  | 'travelModes'
  | 'maxMinutes'
  | 'guardianName'
  | 'guardianPhone'
  | 'guardianEmail';

type Row = [key: YouthColumn, required: boolean, heading: string, example: string, ...synonyms: string[]];

const ROWS: Row[] = [
  ['reference', false, 'Référence', 'J-2026-031', 'Réf', 'Référence du jeune', 'Numéro de dossier', 'Dossier', 'Id'],
  ['lastName', true, 'Nom', 'Durand', 'Nom de famille', 'Nom du jeune'],
  ['firstName', true, 'Prénom', 'Léa', 'Prénom du jeune'],
  ['birthOn', true, 'Date de naissance', '12/03/2009', 'Né le', 'Né(e) le', 'Naissance', 'Née le'],
  ['email', false, 'Courriel', 'lea.durand@mail.example', 'E-mail', 'Mail', 'Adresse e-mail'],
  ['phone', false, 'Téléphone', '06 39 98 12 34', 'Tél', 'Portable', 'Mobile', 'Numéro de téléphone'],
  ['postalCode', false, 'Code postal', '79000', 'CP'],
  ['commune', false, 'Commune', 'Niort', 'Ville', 'Domicile', 'Lieu de résidence'],
  [
    'completed3e',
    false,
    '3e terminée',
    'oui',
    'Troisième terminée',
    'Classe de 3e terminée',
    'Fin de 3e',
    'A fini la 3e',
  ],
  [
    'jobSeeker',
    false,
    'Demandeur d’emploi',
    'non',
    'Inscrit à France Travail',
    'Inscrit comme demandeur d’emploi',
    'France Travail',
  ],
  [
    'contractTypes',
    false,
    'Contrats souhaités',
    'apprentissage',
    'Contrat',
    'Contrats',
    'Type de contrat',
    'Contrat souhaité',
  ],
  ['wishes', false, 'Métiers souhaités', 'Boulangerie, Pâtisserie', 'Souhaits', 'Métiers', 'Métier souhaité', 'Vœux'],
  ['project', false, 'Projet', 'Boulangerie', 'Projet professionnel', 'Métier du projet', 'Projet (métier)'],
  [
    'projectState',
    false,
    'État du projet',
    'validé',
    'Projet validé',
    'Avancement du projet',
    'Étape du projet',
    'Statut du projet',
  ],
  [
    'reachKm',
    false,
    'Rayon (km)',
    '15',
    'Rayon',
    'Distance maximale',
    'Mobilité',
    'Mobilité (km)',
    'Distance (km)',
    'Kilomètres',
  ],
  [
    'availableFrom',
    false,
    'Disponible à partir du',
    '01/09/2026',
    'Disponibilité',
    'Disponible le',
    'Date de disponibilité',
    'Disponible',
  ],
  ['skills', false, 'Compétences', 'accueil, pétrissage', 'Savoir-faire', 'Atouts', 'Aptitudes'],
  [
    'agreedOn',
    false,
    'Accord le',
    '02/11/2026',
    'Date de l’accord',
    'Accord',
    'Consentement le',
    'Date du consentement',
  ],
  ['legalBasis', false, 'Base légale', 'consentement', 'Fondement', 'Base juridique', 'Base légale du traitement'],
  ['lastClass', false, 'Dernière classe', '2de générale', 'Classe', 'Niveau scolaire', 'Formation suivie', 'Formation'],
  ['diplomaLevel', false, 'Niveau de diplôme', '3', 'Niveau', 'Niveau du diplôme', 'Diplôme'],
  ['diplomaKind', false, 'Type de diplôme', 'professionnel', 'Nature du diplôme', 'Filière', 'Type de bac'],
  ['travelModes', false, 'Transports', 'bus, vélo', 'Moyens de transport', 'Moyen de transport', 'Déplacements'],
  ['maxMinutes', false, 'Trajet (min)', '45', 'Temps de trajet', 'Trajet maximal', 'Minutes'],
  ['guardianName', false, 'Représentant légal', 'Rosa Durand', 'Responsable légal', 'Parent', 'Tuteur légal'],
  ['guardianPhone', false, 'Téléphone du représentant', '06 39 98 12 35', 'Téléphone parent', 'Tél responsable'],
  ['guardianEmail', false, 'Courriel du représentant', 'rosa.durand@mail.example', 'Mail parent', 'Mail responsable'],
];

/** The columns of a file of youths: the headings of the template, and the other words that people put above them. */
export const youthColumns: ColumnSpec<YouthColumn>[] = ROWS.map(([key, required, heading, example, ...synonyms]) => ({
  key,
  heading,
  synonyms,
  required,
  example,
}));

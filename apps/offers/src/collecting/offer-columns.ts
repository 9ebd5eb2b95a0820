import type { ColumnSpec } from '@app/platform/tabular/column.js';
import { DETAIL_ROWS, type DetailColumn } from './offer-detail-columns.js';

export type OfferColumn =
  | 'reference'
  | 'siret'
  | 'employer'
  | 'postalCode'
  | 'commune'
  | 'contactName'
  | 'email'
  | 'phone'
  | 'title'
  | 'occupation'
  | 'contractTypes'
  | 'startFrom'
  | 'startTo'
  | 'openings'
  | 'skills'
  | 'description'
  | DetailColumn;

type Row = [key: OfferColumn, required: boolean, heading: string, example: string, ...synonyms: string[]];

const ROWS: Row[] = [
  ['reference', false, 'Référence', 'OFF-2026-014', 'Réf', 'Référence de l’offre', 'Numéro', 'N° offre', 'Id'],
  [
    'employer',
    true,
    'Entreprise',
    'Fournil Martin',
    'Employeur',
    'Raison sociale',
    'Nom de l’entreprise',
    'Société',
    'Enseigne',
  ],
  ['siret', true, 'SIRET', '732 829 320 00074', 'N° SIRET', 'Numéro SIRET', 'Siret de l’établissement'],
  [
    'contactName',
    false,
    'Contact',
    'Claire Martin',
    'Nom du contact',
    'Interlocuteur',
    'Personne à contacter',
    'Contact nom',
  ],
  [
    'email',
    false,
    'Courriel',
    'contact@fournil-martin.example',
    'E-mail',
    'Mail',
    'Adresse e-mail',
    'E-mail du contact',
    'Contact e-mail',
  ],
  [
    'phone',
    false,
    'Téléphone',
    '05 49 00 00 00',
    'Tél',
    'Téléphone du contact',
    'Numéro de téléphone',
    'Contact téléphone',
  ],
  ['postalCode', false, 'Code postal', '79000', 'CP'],
  ['commune', true, 'Commune', 'Niort', 'Ville', 'Lieu', 'Lieu de travail', 'Localité'],
  ['occupation', true, 'Métier', 'Boulangerie', 'ROME', 'Code ROME', 'Métier (ROME)', 'Métier ou code ROME'],
  [
    'title',
    true,
    'Intitulé',
    'Apprenti boulanger (F/H)',
    'Titre',
    'Intitulé du poste',
    'Poste',
    'Offre',
    'Intitulé de l’offre',
  ],
  [
    'contractTypes',
    true,
    'Contrat',
    'apprentissage',
    'Contrats',
    'Type de contrat',
    'Types de contrat',
    'Nature du contrat',
  ],
  [
    'startFrom',
    false,
    'Début au plus tôt',
    '01/09/2026',
    'Début',
    'Date de début',
    'À partir du',
    'Démarrage',
    'Prise de poste',
  ],
  ['startTo', false, 'Début au plus tard', '30/11/2026', 'Jusqu’au', 'Date limite de début', 'Fin de démarrage'],
  ['openings', false, 'Postes', '1', 'Nombre de postes', 'Nb postes', 'Places', 'Nombre de places'],
  ['skills', false, 'Compétences', 'pétrissage, vente', 'Compétences attendues', 'Savoir-faire', 'Aptitudes'],
  [
    'description',
    false,
    'Description',
    'Préparer les pains et les viennoiseries',
    'Détail',
    'Missions',
    'Descriptif',
    'Commentaire',
  ],
];

/** The columns of a file of offers: the headings of the template, and the other words that people put above them. */
export const offerColumns: ColumnSpec<OfferColumn>[] = [
  ...ROWS,
  ...DETAIL_ROWS.map(([key, ...names]): Row => [key, false, ...names]),
].map(([key, required, heading, example, ...synonyms]) => ({ key, heading, synonyms, required, example }));

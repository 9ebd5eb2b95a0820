import type { CriterionCode } from '@app/domain';

/** Why somebody is on a list and where: rules, what blocks, what to ask, what would help, and points; read by those who accompany. */
const rule = {
  'contract-type': 'Type de contrat',
  'employer-kind': 'Employeur autorisé',
  'age-window': 'Âge légal',
  duration: 'Durée du contrat',
  diploma: 'Diplôme',
  'wished-occupation': 'Métier souhaité',
  rhythm: 'Rythme',
  distance: 'Distance',
  journey: 'Trajet',
  'start-window': 'Date de début',
  'hours-of-minors': 'Horaires des moins de 18 ans',
  'night-of-minors': 'Nuit des moins de 18 ans',
  'regulated-work': 'Travaux réglementés',
  openings: 'Postes à pourvoir',
} as const;

/** What blocks. */
const obstacle = {
  'contract-type-not-wanted': 'Le ou la jeune ne souhaite pas ce type de contrat.',
  'employer-may-not-sign':
    'Un employeur public ne peut pas signer de contrat de professionnalisation (code du travail, L6325-2).',
  'window-not-open-yet': 'La loi ne permet pas encore de commencer ce contrat à la date prévue.',
  'window-closed': 'La loi ne permet pas à cette personne de commencer ce contrat à la date prévue.',
  'duration-too-short': 'Un contrat de {months} mois est trop court : la loi demande au moins {minMonths} mois.',
  'duration-too-long': 'Un contrat de {months} mois est trop long : la loi permet {maxMonths} mois.',
  'diploma-too-low': 'L’offre demande un diplôme de niveau {required}.',
  'diploma-not-professional': 'L’offre demande un diplôme professionnel ; un bac général n’en est pas un.',
  'occupation-not-wished': 'Ce métier ne fait pas partie des souhaits.',
  'rhythm-not-wanted': 'Le rythme de l’offre n’est pas celui que le ou la jeune souhaite.',
  'too-far': 'Le lieu est à {km} km ; le ou la jeune a dit {reachKm} km au plus.',
  'licence-needed': 'Il faut un permis pour venir, et le ou la jeune n’en a pas l’usage à cette date.',
  'journey-too-long': 'Environ {minutes} minutes de trajet ; le ou la jeune a dit {maxMinutes} au plus.',
  'start-has-passed': 'La date de début est passée.',
  'available-too-late': 'Le ou la jeune n’est disponible qu’après le dernier début possible.',
  'available-too-early': 'Le ou la jeune n’est plus disponible à la date de début.',
  'hours-too-long-for-minor': '{hours} heures par semaine : avant 18 ans, la loi en permet {maxHours} dans ce secteur.',
  'night-closed-to-minor': 'Avant 18 ans, ces horaires de nuit sont interdits : pas de travail de {banFrom} à {banTo}.',
  'minors-not-taken': 'L’employeur ne prend personne de moins de 18 ans à ce poste.',
  'declaration-expired':
    'La déclaration des travaux réglementés sera périmée au début du contrat : elle vaut trois ans.',
  'no-opening-left': 'Il n’y a plus de poste à pourvoir.',
} as const;

/** What to ask, and whom. */
const question = {
  completed3e: 'La 3e est-elle terminée ? Demandez-le au ou à la jeune.',
  jobSeeker: 'Est-il ou elle demandeur d’emploi ? Demandez-le.',
  'age-limit-situation':
    'Sa situation permet-elle un contrat à cet âge ? Vérifiez-le ensemble, sans noter la raison ici.',
  'offer-contract-types': 'Quels contrats l’employeur propose-t-il ?',
  'youth-contract-types': 'Quels contrats le ou la jeune souhaite-t-il ou elle ?',
  'employer-kind':
    'L’employeur est-il une administration ou un établissement industriel et commercial ? Seul le second peut signer un contrat de professionnalisation.',
  'short-duration':
    'Moins de {minMonths} mois : est-ce la suite d’un contrat rompu, ou une durée réduite par convention avec le CFA ?',
  'long-duration':
    'Plus de {maxMonths} mois : le CFA confirme-t-il une durée allongée ? Vérifiez-le ensemble, sans noter la raison ici.',
  'branch-agreement': 'Plus de {maxMonths} mois : l’accord de la branche le permet-il ? Demandez à l’OPCO.',
  'reinforced-public':
    'Plus de {maxMonths} mois : le ou la jeune fait-il ou elle partie du public pour qui la durée est allongée (L6325-1-1) ?',
  'youth-diploma': 'Quel est son diplôme le plus élevé ? L’offre demande le niveau {required}.',
  'professional-diploma': 'Son diplôme est-il un diplôme professionnel ? Demandez à l’OPCO en cas de doute.',
  'training-entry': 'La formation prépare au niveau {prepared} : le centre de formation l’admet-il ou elle ?',
  wishes: 'Quels métiers le ou la jeune souhaite-t-il ou elle ?',
  'near-occupation': 'Un métier proche de son souhait : est-ce que cela l’intéresse ?',
  'offer-rhythm': 'Quel est le rythme entre l’entreprise et la formation ? Le ou la jeune a un souhait.',
  'offer-place': 'Où se passe le travail ?',
  'youth-place': 'Dans quelle commune le ou la jeune habite-t-il ou elle ?',
  reach: 'Jusqu’où, ou combien de temps, peut-il ou elle se déplacer ?',
  'exact-place': 'Le lieu n’est connu qu’à peu près : vérifiez le trajet.',
  'travel-modes': 'Comment peut-il ou elle se déplacer ?',
  'line-exists': 'Y a-t-il un bus ou un train aux bonnes heures ? Environ {minutes} minutes sont estimées.',
  'offer-start': 'Quand le contrat commence-t-il ?',
  availability: 'À partir de quand est-il ou elle disponible ?',
  adulthood: 'Sera-t-il ou elle majeur au début du contrat ? Des règles protègent les moins de 18 ans à ce poste.',
  'inspector-hours':
    '{hours} heures par semaine : au-delà de {maxHours}, il faut l’accord de l’inspection du travail et l’avis du médecin du travail.',
  'rest-of-minors':
    'Le repos est-il respecté ? {restHours} heures de suite chaque jour, deux jours de suite chaque semaine, dimanche compris sauf secteurs prévus.',
  'night-hours': 'À quelles heures travaille-t-on ? Avant 18 ans, pas de {banFrom} à {banTo} sans autorisation.',
  'inspector-night':
    'L’inspection du travail a-t-elle autorisé le travail de nuit de {openFrom} à {openTo} ? Il faut son autorisation avant 18 ans.',
  'regulated-work': 'Le poste comprend-il des travaux réglementés avant 18 ans (machines, hauteur, produits) ?',
  declaration: 'Les travaux réglementés du poste sont-ils déclarés à l’inspection du travail pour ce lieu ?',
} as const;

/** The smallest change that would help. */
const change = {
  'want-contract-type': 'Parler de ce type de contrat avec le ou la jeune.',
  'offer-apprenticeship': 'Proposer à l’employeur un contrat d’apprentissage.',
  'start-later': 'Commencer plus tard.',
  'begin-as-pupil': 'Commencer la formation sous statut scolaire, puis signer le contrat.',
  'change-duration': 'Fixer la durée à {durationMonths} mois.',
  'lower-diploma': 'Demander à l’employeur s’il accepte un diplôme moins élevé.',
  'take-any-diploma': 'Demander à l’employeur s’il accepte un autre diplôme de ce niveau.',
  'add-wish': 'Ajouter ce métier aux souhaits, si le ou la jeune le veut.',
  'accept-rhythm': 'Parler de ce rythme avec le ou la jeune.',
  'raise-reach': 'Aller jusqu’à {reachKm} km.',
  'find-transport': 'Trouver une solution pour venir : covoiturage, permis, logement.',
  'raise-minutes': 'Accepter {maxMinutes} minutes de trajet.',
  'renew-start': 'Demander à l’employeur une nouvelle date de début.',
  'stay-available': 'Rester disponible jusqu’au début.',
  'fewer-hours': 'Fixer {hoursPerWeek} heures par semaine.',
  'other-hours': 'Travailler entre {earliestAt} et {latestAt}.',
  'be-adult': 'Attendre les 18 ans.',
  'declare-again': 'Renouveler la déclaration à l’inspection du travail.',
  'add-opening': 'Ouvrir un poste de plus.',
} as const;

/** What gives points. */
const criterion = {
  'wish-rank': 'Rang du métier dans les souhaits',
  'start-fit': 'Début et disponibilité',
  'rhythm-fit': 'Rythme souhaité',
  'career-project': 'Projet professionnel',
  'skills-in-common': 'Compétences en commun',
  'diploma-fit': 'Diplôme demandé',
  travel: 'Trajet court',
} as const;

/** What speaks for a pair, as a coach would write it. */
const because = {
  'wish-rank': 'le métier souhaité',
  'start-fit': 'des dates qui vont ensemble',
  'rhythm-fit': 'le rythme souhaité',
  'career-project': 'un projet déjà travaillé',
  'skills-in-common': 'des compétences en commun',
  'diploma-fit': 'le diplôme qui convient',
  travel: 'un trajet court',
} as const satisfies Record<CriterionCode, string>;

export const frenchRanking = { because, change, criterion, obstacle, question, rule } as const;

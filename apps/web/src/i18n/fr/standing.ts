/** Where a proposal stands, and who must do what before when. */
export const standing = {
  proposed: 'Proposée au jeune',
  awaitingGuardian: 'Attend un représentant légal',
  agreed: 'Le jeune est d’accord',
  sent: 'Envoyée à l’employeur',
  onHold: 'En attente chez l’employeur',
  interviewing: 'Entretien en cours',
  hired: 'Embauche décidée',
  notHired: 'Pas d’embauche',
  declined: 'Le jeune a dit non',
  refused: 'L’employeur ne donne pas suite',
  withdrawn: 'Retirée',
  lapsed: 'Sans réponse à temps',
  obsolete: 'N’a plus lieu d’être',
} as const;

export const waiting = {
  youth: 'Le jeune doit répondre au plus tard {when}.',
  guardian: 'Le représentant légal doit répondre au plus tard {when}.',
  coach: 'À vous d’agir au plus tard {when}.',
  employer: '{employer} doit répondre au plus tard {when}.',
  other: 'Réponse attendue au plus tard {when}.',
  slots: 'Le jeune choisit un créneau avant {when}.',
  meeting: 'Entretien {when}.',
  met: 'Entretien {when} : reste à noter comment il s’est tenu.',
  nobody: 'Rien à faire.',
  late: 'En retard',
} as const;

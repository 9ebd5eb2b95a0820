/** What waits for those who do not follow youths, on their first screen. */
export const firstScreen = {
  noAction: 'Aucun appel ni visite de prévu cette semaine. Choisissez une entreprise et notez la prochaine étape.',
  prospect: 'Aller à la prospection',
  sendFile: 'Envoyer un fichier d’offres',
  late: {
    zero: 'Aucune réponse n’est en retard.',
    one: '{count} réponse est en retard.',
    other: '{count} réponses sont en retard.',
  },
  without: {
    zero: 'Chaque jeune a une proposition en cours.',
    one: '{count} jeune n’a pas de proposition en cours.',
    other: '{count} jeunes n’ont pas de proposition en cours.',
  },
  board: 'Voir le tableau de bord',
  noProfile: 'Aucun profil pour le moment. Dès qu’un ou une coach vous en propose un, il apparaît ici.',
  answerProfile: 'Répondre : un profil pour « {offer} »',
  profile: 'Un profil pour « {offer} »',
  received: 'Profils reçus',
  offers: 'Mes offres',
  companies: {
    zero: 'Aucune nouvelle entreprise ne demande d’accès.',
    one: '{count} nouvelle entreprise demande un accès.',
    other: '{count} nouvelles entreprises demandent un accès.',
  },
  offersToRead: {
    zero: 'Aucune offre n’attend d’être relue.',
    one: '{count} offre attend d’être relue.',
    other: '{count} offres attendent d’être relues.',
  },
  jobs: {
    zero: 'Toutes les lettres et tous les calculs sont passés.',
    one: '{count} travail automatique a échoué.',
    other: '{count} travaux automatiques ont échoué.',
  },
  review: 'Relire',
  machinery: 'Voir les machines',
} as const;

/** Where a profile stands, as its employer is told. */
export const sentState = {
  sent: 'Attend votre réponse',
  onHold: 'À vous redemander plus tard',
  interviewing: 'Entretien en cours',
  hired: 'Vous recrutez cette personne',
  refused: 'Vous n’avez pas donné suite',
  notHired: 'Vous n’avez pas continué',
  closed: 'N’est plus proposé',
} as const;

/** The mailbox of a demonstration, which catches each letter. */
export const mailbox = {
  title: 'Boîte aux lettres',
  lead: 'Les courriels de cette démonstration arrivent ici, et nulle part ailleurs.',
  refresh: 'Actualiser',
  count: { one: '{count} courriel', other: '{count} courriels' },
  to: 'Pour',
  received: 'Reçu',
  calendarRequest: 'Fichier d’agenda joint (invitation)',
  calendarCancel: 'Fichier d’agenda joint (annulation)',
  emptyTitle: 'Aucun courriel pour le moment',
  emptyText: 'Demandez un lien de connexion, ou proposez une offre à un jeune : le courriel apparaîtra ici.',
  offTitle: 'Pas de boîte aux lettres ici',
  offText: 'Cette installation envoie de vrais courriels : regardez dans votre messagerie.',
} as const;

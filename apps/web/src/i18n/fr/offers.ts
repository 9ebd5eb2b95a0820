/** The published offers: the list and the page of one. */
export const offers = {
  title: 'Les offres du moment',
  count: { one: '{count} offre', other: '{count} offres' },
  countMore: { one: 'Plus de {count} offre', other: 'Plus de {count} offres' },
  more: 'Voir plus d’offres',
  emptyTitle: 'Aucune offre pour le moment',
  emptyText:
    'De nouvelles offres arrivent chaque semaine. Revenez bientôt, ou parlez-en à la personne qui vous accompagne.',
  start: 'Début',
  startUnknown: 'À décider ensemble',
  startFrom: 'À partir du {from}',
  startBetween: 'Entre le {from} et le {to}',
  startBefore: 'Avant le {to}',
  place: 'Lieu',
  contracts: 'Type de contrat',
  openings: 'Places',
  openingsCount: { one: '{count} personne recherchée', other: '{count} personnes recherchées' },
  occupation: 'Métier',
  skills: 'Ce qui sera utile',
  theWork: 'Le travail',
  published: 'Publiée le {date}',
  closed: 'Cette offre ne prend plus de candidature.',
  interestedTitle: 'Cette offre te plaît ?',
  interested:
    'Parle-en à la personne qui t’accompagne et donne-lui le titre de l’offre. Elle peut te mettre en relation avec l’entreprise. Personne ne verra ton nom sans ton accord.',
} as const;

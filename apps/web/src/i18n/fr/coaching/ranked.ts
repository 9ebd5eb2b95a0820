/** Lists in the order of the ranking, and why. */
export const ranked = {
  show: 'Montrer',
  eligible: 'Rien ne s’y oppose',
  toCheck: 'À vérifier',
  blocked: 'Bloqué',
  fits: 'Ce qui convient',
  lawful: 'Conditions légales',
  blocks: 'Ce qui bloque',
  helps: 'Ce qui débloquerait : {change}',
  from: 'Possible à partir du {day}.',
  points: '{points} points sur {of}',
  part: '{points} sur {of}',
  starts: 'début à partir du {day}',
  offerTo: '« {offer} » à {name}',
  already: 'Déjà proposée : {state}',
  propose: 'Proposer',
  proposeTo: 'Proposer {name}',
  proposeText:
    'Le ou la jeune reçoit une lettre et a cinq jours ouvrés pour dire oui ou non. L’employeur ne sait encore rien.',
  proposeYes: 'Envoyer la proposition',
  reason: 'Pourquoi cette mise en relation ?',
  reasonFrom: 'Ce qui convient : {fits}.',
  reasonMissing: 'Écrivez quelques mots sur ce qui convient.',
  proposed: 'C’est proposé : {name}.',
  noOfferTitle: 'Aucune offre à montrer',
  noOfferText:
    'Montrez aussi ce qui est bloqué, ou complétez le profil : souhaits, lieu, disponibilité et accord pour le classement.',
} as const;

export const rankedYouths = {
  title: 'Les jeunes pour « {offer} »',
  lead: 'Les jeunes que vous suivez, dans l’ordre qui convient à l’offre.',
  noneTitle: 'Aucun jeune à montrer',
  noneText: 'Montrez aussi ce qui est bloqué, ou demandez plus bas pourquoi quelqu’un n’est pas dans la liste.',
  compare: 'Comparer {name}',
  sideBySide: 'Côte à côte',
  endCompare: 'Fermer la comparaison',
  whyNot: 'Pourquoi pas… ?',
  whom: 'De qui parlez-vous ?',
  whomHint: 'Écrivez le début de son nom.',
} as const;

/** What keeps a pair off every list. */
export const unlisted = {
  'offer-closed': 'Cette offre n’est plus ouverte.',
  'youth-not-searching': 'Cette personne ne cherche pas en ce moment : elle a un contrat, ou son dossier est fermé.',
  'basis-missing': 'Il manque l’accord pour le classement. Il se note dans son dossier, sous « Accords ».',
} as const;

/** Which proposals a coach looks at. */
export const proposalFilter = { open: 'En cours', hired: 'Embauches', over: 'Terminées', all: 'Toutes' } as const;

/** What an employer decides later: to be asked again, to hire, not to hire, or to give other times. */
export const decision = {
  hold: 'Me le redemander plus tard',
  holdTitle: 'Quand vous le redemander ?',
  holdLead: 'Ce jour-là, nous vous montrons ce profil une nouvelle fois. Vous pouvez le faire une seule fois.',
  holdDay: 'Le jour',
  holdDayMissing: 'Choisissez un jour à partir de demain.',
  holdWhy: 'Pourquoi attendre ? Le coach le lira.',
  holdWhyMissing: 'Dites en quelques mots pourquoi attendre.',
  holdSend: 'Me le redemander ce jour-là',
  afterInterview: 'Après l’entretien, dites-nous ce que vous décidez. Cette personne attend votre réponse.',
  newSlots: 'Vous pouvez proposer d’autres moments.',
  hire: 'Je veux travailler avec cette personne',
  hireTitle: 'Vous confirmez ?',
  hireLead:
    'Cette personne et son coach seront prévenus : vous la choisissez pour « {offer} ». Rien n’est encore signé.',
  hireSend: 'Oui, je confirme',
  hiredTitle: 'Merci, c’est une bonne nouvelle',
  hired: 'Le coach vous appelle pour préparer le contrat. Une lettre vous dit quoi préparer.',
  offer: 'Proposer d’autres moments',
  again: 'Proposer un autre entretien',
  reject: 'Ne pas continuer',
  rejectTitle: 'Pourquoi ne pas continuer ?',
} as const;

/** The page where a guardian of a minor agrees to an offer, or does not. */
export const agreement = {
  title: 'Votre accord pour une offre',
  lead: 'La personne mineure dont vous êtes responsable a dit oui à cette offre, avec son coach. Votre accord est demandé aussi.',
  ifYesTitle: 'Si vous dites oui',
  ifYes:
    'L’entreprise lit un profil court : ce que cette personne sait faire et son projet. Ni nom, ni âge, ni adresse.',
  notBound: 'Cela n’engage à rien d’autre. Un contrat ne se signe qu’avec vous.',
  deadline: 'Vous pouvez répondre jusqu’au {when}.',
  yes: 'Oui, je suis d’accord',
  no: 'Non',
  noTitle: 'Dites-nous pourquoi',
  noLead: 'Le profil ne sera pas montré. Votre raison aide le coach à mieux chercher.',
  reason: 'Votre raison',
  comment: 'Quelques mots de plus',
  confirmNo: 'Envoyer ma réponse',
  agreedTitle: 'C’est noté, merci',
  agreed: 'Le coach envoie maintenant le profil court à l’entreprise. Nous vous écrirons si un entretien est proposé.',
  declinedTitle: 'C’est noté',
  declined: 'Le profil n’est pas montré à cette entreprise. Le coach continue de chercher.',
  closedTitle: 'Plus rien n’attend votre réponse',
  closed: 'Quelqu’un a déjà répondu, ou cette proposition est terminée. Vous n’avez rien à faire.',
} as const;

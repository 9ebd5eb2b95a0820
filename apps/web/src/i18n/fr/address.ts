/** Changing one’s address: the pages behind the letters to the old and the new one. */
export const address = {
  confirmTitle: 'Confirmer la nouvelle adresse',
  confirmLead: 'Vos lettres de Passerelle iront à {email}.',
  confirmWhat: 'Le changement se fait quand l’ancienne et la nouvelle adresse ont confirmé toutes les deux.',
  confirm: 'Confirmer',
  confirmElse: 'Vous n’avez rien demandé ? Fermez cette page : rien ne change.',
  refuseTitle: 'Refuser ce changement d’adresse',
  refuseLead: 'Quelqu’un a demandé, depuis votre compte, de remplacer votre adresse par {email}.',
  refuseWhat: 'Si ce n’est pas vous, refusez : votre adresse reste la même et toutes vos sessions sont fermées.',
  refuse: 'Refuser et fermer mes sessions',
  refuseElse: 'C’est bien vous ? Fermez cette page et ouvrez l’autre lien de la lettre.',
  halfTitle: 'Encore une étape',
  half: 'Merci. Confirmez aussi dans l’autre lettre : le passage à {email} attend les deux adresses.',
  doneTitle: 'Votre adresse a changé',
  done: 'Vos lettres iront à {email}. Vos autres sessions sont fermées : connectez-vous avec cette adresse.',
  refusedTitle: 'Le changement est refusé',
  refused:
    'Votre adresse reste la même et vos sessions sont fermées. Reconnectez-vous, et changez votre mot de passe si vous en avez un.',
  replacedTitle: 'Une demande plus récente existe',
  replaced: 'Cette demande ne compte plus. Ouvrez la lettre la plus récente.',
  signIn: 'Me connecter',
} as const;

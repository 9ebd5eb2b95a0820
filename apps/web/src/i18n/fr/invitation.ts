/** Accepting an invitation to join an organisation. */
export const invitation = {
  title: '{organisation} vous invite',
  lead: 'Bonjour {name}. Vous êtes invité·e à rejoindre {organisation} sur Passerelle.',
  role: 'Votre rôle',
  organisation: 'Structure',
  whatYes: 'Si vous acceptez, votre compte est créé. Vous vous connecterez avec un lien reçu par courriel.',
  accept: 'Accepter l’invitation',
  notMe: 'Si vous ne connaissez pas cette structure, fermez cette page : rien ne se passe.',
  doneTitle: 'Bienvenue',
  done: 'Votre compte existe. Demandez maintenant votre lien de connexion : il arrive à l’adresse {email}.',
  acceptedTitle: 'Invitation déjà acceptée',
  accepted: 'Votre compte existe déjà dans {organisation}. Il suffit de vous connecter.',
  signIn: 'Me connecter',
} as const;

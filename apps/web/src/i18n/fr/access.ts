/** A page that asks who is there. */
export const access = {
  signInTitle: 'Connectez-vous pour continuer',
  signInText: 'Vous reviendrez ici ensuite. Ce que vous avez écrit est gardé.',
  signIn: 'Me connecter',
} as const;

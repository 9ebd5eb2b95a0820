import type { Messages } from '../catalogues';

/** Accepting an invitation to join an organisation. */
export const invitation: Messages['invitation'] = {
  title: '{organisation} invites you',
  lead: 'Hello {name}. You are invited to join {organisation} on Passerelle.',
  role: 'Your role',
  organisation: 'Organisation',
  whatYes: 'If you accept, your account is created. You will sign in with a link that comes by e-mail.',
  accept: 'Accept the invitation',
  notMe: 'If you do not know this organisation, close this page: nothing happens.',
  doneTitle: 'Welcome',
  done: 'Your account exists. Now ask for your sign-in link: it arrives at {email}.',
  acceptedTitle: 'Invitation already accepted',
  accepted: 'Your account already exists in {organisation}. You only have to sign in.',
  signIn: 'Sign in',
};

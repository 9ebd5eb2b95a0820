import type { Messages } from '../catalogues';

/** A page that asks who is there. */
export const access: Messages['access'] = {
  signInTitle: 'Sign in to go on',
  signInText: 'You will come back here. What you wrote is kept.',
  signIn: 'Sign in',
};

/** Every sentence in French, the language in which they are written first; `tu` on the pages of youths, `vous` everywhere else. */
import { common } from './common';
import { home } from './home';
import { nav } from './nav';
import { problem } from './problems';
import { remedy, remedyYouth } from './remedies';
import { signIn } from './sign-in';

export const french = {
  common,
  home,
  nav,
  problem,
  remedy,
  remedyYouth,
  signIn,
} as const;

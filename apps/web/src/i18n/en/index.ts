/** Every sentence in English; fetched when English is chosen. */
import type { french } from '../fr';
import type { Translated } from '../translate';
import { common } from './common';
import { home } from './home';
import { nav } from './nav';
import { problem } from './problems';
import { remedy, remedyYouth } from './remedies';
import { signIn } from './sign-in';

export const english: Translated<typeof french> = {
  common,
  home,
  nav,
  problem,
  remedy,
  remedyYouth,
  signIn,
};

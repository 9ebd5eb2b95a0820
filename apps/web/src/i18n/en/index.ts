/** Every sentence in English; fetched when English is chosen. */
import type { french } from '../fr';
import type { Translated } from '../translate';
import { address } from './address';
import { agreement } from './agreement';
import { common } from './common';
import { decision } from './decision';
import { home } from './home';
import { interview } from './interview';
import { invitation } from './invitation';
import { mailbox } from './mailbox';
import { me } from './me';
import { nav } from './nav';
import { offers } from './offers';
import { problem } from './problems';
import { profile } from './profile';
import { proposal } from './proposal';
import { remedy, remedyYouth } from './remedies';
import { rights } from './rights';
import { signIn } from './sign-in';
import { standing, waiting } from './standing';

export const english: Translated<typeof french> = {
  address,
  agreement,
  common,
  decision,
  home,
  interview,
  invitation,
  mailbox,
  me,
  nav,
  offers,
  problem,
  profile,
  proposal,
  remedy,
  remedyYouth,
  rights,
  signIn,
  standing,
  waiting,
};

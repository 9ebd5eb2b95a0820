/** Every sentence in French, the language in which they are written first; `tu` on the pages of youths, `vous` everywhere else. */
import { address } from './address';
import { common } from './common';
import { home } from './home';
import { interview } from './interview';
import { invitation } from './invitation';
import { mailbox } from './mailbox';
import { me } from './me';
import { offers } from './offers';
import { problem } from './problems';
import { profile } from './profile';
import { proposal } from './proposal';
import { lawColumn, lawTable, lawUnit, reference } from './reference';
import { change, criterion, obstacle, question, rule } from './ranking';
import { remedy, remedyYouth } from './remedies';
import { rights } from './rights';
import { signIn } from './sign-in';
import { standing, waiting } from './standing';

export const french = {
  address,
  change,
  common,
  criterion,
  home,
  interview,
  invitation,
  lawColumn,
  lawTable,
  lawUnit,
  mailbox,
  me,
  obstacle,
  offers,
  problem,
  profile,
  proposal,
  reference,
  question,
  remedy,
  remedyYouth,
  rights,
  rule,
  signIn,
  standing,
  waiting,
} as const;

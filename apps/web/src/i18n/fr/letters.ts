/** The sentences of the pages that the link of a letter opens. */
import { address } from './address';
import { agreement } from './agreement';
import { decision } from './decision';
import { interview } from './interview';
import { invitation } from './invitation';
import { mailbox } from './mailbox';
import { profile } from './profile';
import { proposal } from './proposal';
import { renewal } from './renewal';
import { rights } from './rights';

export const frenchInLetters = {
  address,
  agreement,
  decision,
  interview,
  invitation,
  mailbox,
  profile,
  proposal,
  renewal,
  rights,
} as const;

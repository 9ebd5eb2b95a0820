/** The sentences of the pages that the link of a letter opens, in English. */
import type { frenchInLetters } from '../fr/letters';
import type { Translated } from '../translate';
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

export const englishInLetters: Translated<typeof frenchInLetters> = {
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
};

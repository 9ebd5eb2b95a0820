/** How long both addresses have to confirm. */
export const VALID_MS = 3 * 24 * 60 * 60 * 1000;
/** Asked again sooner than this, nothing new is written; later, the letter may have been lost. */
const SAME_WISH_MS = 10 * 60 * 1000;
/** Letters go to addresses that somebody typed, so there are few of them. */
export const WISHES_A_DAY = 5;

/** What the rules read of a change. */
export interface ChangeFacts {
  personId: string;
  email: string;
  state: 'waiting' | 'done' | 'refused' | 'replaced';
  createdAt: Date;
  oldConfirmedAt: Date | null;
  newConfirmedAt: Date | null;
}

/** Where the confirmation of each of the two addresses is kept. */
export type Side = 'oldConfirmedAt' | 'newConfirmedAt';

/** Whether a wish is a second click on one that waits. */
export const isSameWish = (change: ChangeFacts, email: string, now: Date): boolean =>
  change.state === 'waiting' && change.email === email && now.getTime() - change.createdAt.getTime() < SAME_WISH_MS;

/** Which address a link was written to: the old one is the person's; whoever reads the new one is not known to be them yet. */
export const sideOf = (change: Pick<ChangeFacts, 'personId'>, holderId: string): Side =>
  holderId === change.personId ? 'oldConfirmedAt' : 'newConfirmedAt';

/** Whether both addresses have confirmed. */
export const isAgreed = (change: Pick<ChangeFacts, Side>): boolean =>
  change.oldConfirmedAt !== null && change.newConfirmedAt !== null;

/**
 * What a decision about a proposal rests on is held before the proposal itself: the youth, then the offer, as every handler does that ends
 * proposals because of one of them. Nobody waits in a circle.
 */
import type { Work } from '@app/platform/database/unit-of-work.js';

/** Nobody takes back, meanwhile, what this youth allowed. */
export async function holdYouthOf({ db }: Work, proposalId: string): Promise<void> {
  const youth = `select 1 from youth_snapshot where youth_id = (select youth_id from proposal where id = $1) for share`;
  await db.query(youth, [proposalId]);
}

/** The offer stays as it is meanwhile; `update`: and nobody else decides about it. */
export async function holdOfferOf({ db }: Work, proposalId: string, mode: 'share' | 'update'): Promise<void> {
  const offer = `select 1 from offer_snapshot where offer_id = (select offer_id from proposal where id = $1) for ${mode}`;
  await db.query(offer, [proposalId]);
}

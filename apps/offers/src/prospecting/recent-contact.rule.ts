/** No double calling: a company that somebody else called lately is asked again only by whoever knows it. */

/** Somebody was there. */
export interface Contacted {
  readonly by: string;
  readonly at: Date;
}

const DAY_MS = 86_400_000;

/** How long a company is left in peace by colleagues. */
export const QUIET_DAYS = 14;

/** The first instant that still counts as lately. */
export const quietSince = (now: Date): Date => new Date(now.getTime() - QUIET_DAYS * DAY_MS);

/** What somebody else did lately, the newest first. */
export const recentByOthers = <T extends Contacted>(actions: readonly T[], by: string, now: Date): T[] =>
  actions
    .filter((action) => action.by !== by && action.at >= quietSince(now))
    .toSorted((a, b) => b.at.getTime() - a.at.getTime());

import type { Role } from '@app/contracts';
import type { LinkProps } from '@tanstack/react-router';
import type { french } from '../../i18n/fr';

/** The lines of the menus, by their word. */
type Word = Extract<
  keyof typeof french.nav,
  | 'today'
  | 'youths'
  | 'agenda'
  | 'duplicates'
  | 'board'
  | 'cohort'
  | 'leads'
  | 'ownOffers'
  | 'post'
  | 'offerImports'
  | 'youthImports'
  | 'offers'
  | 'reviews'
  | 'organisations'
  | 'machinery'
  | 'officialFiles'
  | 'audit'
>;

/** One line of the menu. */
export interface Entry {
  to: LinkProps['to'];
  word: Word;
}

const ROWS: [Entry, readonly Role[]][] = [
  [{ to: '/moi', word: 'today' }, ['coach', 'prospector', 'manager', 'administrator', 'employer', 'evaluator']],
  [{ to: '/jeunes', word: 'youths' }, ['coach']],
  [{ to: '/agenda', word: 'agenda' }, ['coach']],
  [{ to: '/pilotage', word: 'board' }, ['manager']],
  [{ to: '/cohorte', word: 'cohort' }, ['manager']],
  [{ to: '/prospection', word: 'leads' }, ['prospector', 'manager']],
  [{ to: '/mes-offres', word: 'ownOffers' }, ['prospector', 'manager', 'employer']],
  [{ to: '/deposer', word: 'post' }, ['employer']],
  [{ to: '/imports/offres', word: 'offerImports' }, ['prospector', 'manager']],
  [{ to: '/imports/jeunes', word: 'youthImports' }, ['coach']],
  [{ to: '/doublons', word: 'duplicates' }, ['coach']],
  [{ to: '/offres', word: 'offers' }, ['coach', 'prospector', 'manager']],
  [{ to: '/administration/relectures', word: 'reviews' }, ['administrator']],
  [{ to: '/administration/structures', word: 'organisations' }, ['administrator']],
  [{ to: '/administration/machines', word: 'machinery' }, ['administrator']],
  [{ to: '/administration/fichiers-officiels', word: 'officialFiles' }, ['administrator']],
  [{ to: '/administration/journal', word: 'audit' }, ['administrator']],
];

/** What the menu offers to somebody with these roles; nothing to a visitor. */
export const entriesFor = (roles: readonly Role[]): Entry[] =>
  ROWS.filter(([, holders]) => holders.some((role) => roles.includes(role))).map(([entry]) => entry);

/** Up to this many lines stand as words under the thumb; more of them make a rail. */
export const FEW = 4;

import type { Role } from '@app/contracts';
import {
  IconBriefcase,
  IconBuilding,
  IconChecklist,
  IconFileImport,
  IconHistory,
  IconHome,
  type Icon,
  IconPhoneCall,
  IconPlus,
  IconReload,
  IconSearch,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { french } from '../../i18n/fr';

/** One line of the menu. */
export interface Entry {
  to: LinkProps['to'];
  word: keyof typeof french.nav;
  icon: Icon;
}

const ROWS: [Entry, readonly Role[]][] = [
  [
    { to: '/moi', word: 'today', icon: IconHome },
    ['coach', 'prospector', 'manager', 'administrator', 'employer', 'evaluator'],
  ],
  [{ to: '/prospection', word: 'leads', icon: IconPhoneCall }, ['prospector', 'manager']],
  [{ to: '/mes-offres', word: 'ownOffers', icon: IconBriefcase }, ['prospector', 'manager', 'employer']],
  [{ to: '/deposer', word: 'post', icon: IconPlus }, ['employer']],
  [{ to: '/imports/offres', word: 'offerImports', icon: IconFileImport }, ['prospector', 'manager']],
  [{ to: '/imports/jeunes', word: 'youthImports', icon: IconFileImport }, ['coach']],
  [{ to: '/offres', word: 'offers', icon: IconSearch }, ['coach', 'prospector', 'manager']],
  [{ to: '/administration/relectures', word: 'reviews', icon: IconChecklist }, ['administrator']],
  [{ to: '/administration/structures', word: 'organisations', icon: IconBuilding }, ['administrator']],
  [{ to: '/administration/machines', word: 'machinery', icon: IconReload }, ['administrator']],
  [{ to: '/administration/journal', word: 'audit', icon: IconHistory }, ['administrator']],
];

/** What the menu offers to somebody with these roles; nothing to a visitor. */
export const entriesFor = (roles: readonly Role[]): Entry[] =>
  ROWS.filter(([, holders]) => holders.some((role) => roles.includes(role))).map(([entry]) => entry);

/** Up to this many lines stand as words under the thumb; more of them make a rail. */
export const FEW = 4;

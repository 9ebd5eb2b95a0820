import type { Role } from '@app/contracts';
import { IconHome, type Icon, IconSearch } from '@tabler/icons-react';
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
  [{ to: '/offres', word: 'offers', icon: IconSearch }, ['coach', 'prospector', 'manager']],
];

/** What the menu offers to somebody with these roles; nothing to a visitor. */
export const entriesFor = (roles: readonly Role[]): Entry[] =>
  ROWS.filter(([, holders]) => holders.some((role) => roles.includes(role))).map(([entry]) => entry);

/** Up to this many lines stand as words under the thumb; more of them make a rail. */
export const FEW = 4;

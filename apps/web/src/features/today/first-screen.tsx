/** What waits for somebody, by what they do: a person of several roles sees one after the other. */
import type { Role } from '@app/contracts';
import type { ReactNode } from 'react';
import { AdministratorToday } from './administrator-today';
import { EmployerToday } from './employer-today';
import { ManagerToday } from './manager-today';
import { ProspectorToday } from './prospector-today';
import { Today } from './today';

const SCREENS: [Role, () => ReactNode][] = [
  ['coach', Today],
  ['employer', EmployerToday],
  ['prospector', ProspectorToday],
  ['manager', ManagerToday],
  ['administrator', AdministratorToday],
];

/** The first thing to read after signing in. */
export const FirstScreen = ({ roles }: { roles: readonly Role[] }) =>
  SCREENS.filter(([role]) => roles.includes(role)).map(([role, Screen]) => <Screen key={role} />);

import type { Provider } from '@nestjs/common';
import { ReferenceImports } from './importing/reference-imports.service.js';
import { ReferenceProgress } from './importing/reference-progress.js';
import { ReferenceRunner } from './importing/reference-runner.js';
import { Occupations } from './occupations/occupations.service.js';
import { Proximity } from './occupations/proximity.service.js';
import { Reference } from './reference.service.js';

/** All that reference data are made of, for the module of the app. */
export const referenceProviders: Provider[] = [
  Reference,
  Occupations,
  Proximity,
  ReferenceImports,
  ReferenceProgress,
  ReferenceRunner,
];

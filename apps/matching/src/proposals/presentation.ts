import type { presentation } from '@app/contracts';
import type { YouthFacts } from '@app/domain';
import type { z } from 'zod';

/** The short profile that an employer reads: skills, project, readiness, what the coach wrote; no name, age, address or place. */
export type Presentation = z.output<typeof presentation>;

export const presentationOf = (facts: YouthFacts, coachNote: string): Presentation => ({
  skills: facts.skills,
  project: facts.project,
  contractTypes: facts.contractTypes,
  availableFrom: facts.availableFrom,
  coachNote,
});

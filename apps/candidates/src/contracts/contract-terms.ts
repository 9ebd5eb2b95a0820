/** What a contract says: in columns what is asked for, the rest in one document. */
import type { contractTerms } from '@app/contracts';
import { territoryOf, type Territory } from '@app/domain';
import type { z } from 'zod';
import type { ContractEntity } from './contract.entity.js';

export type AllTerms = z.output<typeof contractTerms>;
type InColumns = 'contractType' | 'employerName' | 'startsOn' | 'endsOn';
export type ContractTerms = Omit<AllTerms, InColumns>;

/** Nobody said anything yet. */
export const NO_TERMS: ContractTerms = {
  siret: null,
  employerKind: 'private',
  siteCommuneCode: null,
  siteAddress: null,
  tutorName: null,
  permanent: false,
  afterRupture: false,
  diploma: null,
  trainingCentre: null,
  trainingBeginsOn: null,
  trainingHours: null,
  conventionalMonthlyCents: null,
  calendar: null,
};

export const allTermsOf = ({ terms, contractType, employerName, startsOn, endsOn }: ContractEntity): AllTerms => ({
  ...terms,
  ...{ contractType, employerName, startsOn, endsOn },
});

/** What changes in the row of a contract whose terms are these. */
export function rowOf(all: AllTerms): Pick<ContractEntity, InColumns | 'terms'> {
  const { contractType, employerName, startsOn, endsOn, ...terms } = all;
  return { contractType, employerName, startsOn, endsOn, terms };
}

const ALWAYS = ['siret', 'siteAddress', 'tutorName', 'startsOn', 'endsOn', 'diploma', 'trainingCentre'] as const;
const OF_TYPE = { apprenticeship: ['trainingBeginsOn', 'calendar'], vocational: ['trainingHours'] } as const;

/** The terms without which nobody can sign. */
export const missingTerms = (all: AllTerms): string[] =>
  [...ALWAYS, ...OF_TYPE[all.contractType]].filter((name) => all[name] === null);

/** Where the holidays and the minimum wage of this contract are those of the law. */
export const territoryOfContract = ({ siteCommuneCode }: Pick<AllTerms, 'siteCommuneCode'>): Territory =>
  siteCommuneCode ? territoryOf(siteCommuneCode) : 'FR';

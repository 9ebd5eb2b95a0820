/** The kinds of contract in question between an offer and a youth. */
import type { ContractType } from '../../contract/contract-windows.js';
import { contractTypesOf } from '../../employer/employer-kind.js';
import type { OfferFacts, YouthFacts } from '../facts.js';

/** Those that the employer offers and may sign (L6325-2); of an employer whose kind is not known, all that are offered. */
export function signableTypes({ contractTypes, employerKind }: OfferFacts): readonly ContractType[] {
  if (!employerKind || employerKind === 'private') return contractTypes;
  const allowed = contractTypesOf(employerKind);
  return contractTypes.filter((type) => allowed.includes(type));
}

/** Those among them that the youth wants; all of them when there is none, so that the law still answers. */
export function typesBetween(offer: OfferFacts, youth: YouthFacts): readonly ContractType[] {
  const signable = signableTypes(offer);
  const common = signable.filter((type) => youth.contractTypes.includes(type));
  return common.length > 0 ? common : signable;
}

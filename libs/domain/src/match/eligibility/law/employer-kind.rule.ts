/** The employer may sign a contract that it offers: a public one never signs a contract *de professionnalisation* (L6325-2). */
import { signableTypes } from '../../comparison/contract-types.js';
import { fail, pass, type Rule, unknown } from '../answer.js';

/** Passes when one offered kind of contract may be signed; asks of a body of public law that offers nothing else. */
export const employerKindRule: Rule = {
  code: 'employer-kind',
  version: 1,
  ground: 'law',
  articles: ['L6325-2'],
  check: (offer) => {
    const employerKind = offer.employerKind ?? null;
    const offered = [...offer.contractTypes].sort();
    const values = { employerKind, offered };
    if (offered.length === 0 || offered.includes('apprenticeship')) return pass(values);
    if (employerKind === null) return offer.employerKind === null ? unknown('employer-kind', values) : pass(values);
    if (signableTypes(offer).length > 0) return pass(values);
    return fail('employer-may-not-sign', values, { change: 'offer-apprenticeship', values: {} });
  },
};

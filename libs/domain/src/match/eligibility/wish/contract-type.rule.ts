/** The offer proposes a kind of contract that the youth wants. */
import { fail, pass, type Rule, unknown } from '../answer.js';

/** Passes when one kind of contract is on both lists; an empty list is a question. */
export const contractTypeRule: Rule = {
  code: 'contract-type',
  version: 1,
  ground: 'youth',
  articles: [],
  check: (offer, youth) => {
    const offered = [...offer.contractTypes].sort();
    const wanted = [...youth.contractTypes].sort();
    if (offered.length === 0) return unknown('offer-contract-types', { offered, wanted });
    if (wanted.length === 0) return unknown('youth-contract-types', { offered, wanted });
    const common = offered.filter((type) => wanted.includes(type));
    if (common.length > 0) return pass({ common });
    const unblock = { change: 'want-contract-type' as const, values: { contractTypes: offered } };
    return fail('contract-type-not-wanted', { offered, wanted }, unblock);
  },
};

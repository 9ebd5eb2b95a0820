import { dayInParis, eligibilityOf, type OfferFacts, type RuleCode, type YouthFacts } from '@app/domain';

/** The rules that fail for a youth and an offer on the day of an instant, binding or not. */
export const failingRules = (offer: OfferFacts, youth: YouthFacts, at: Date): RuleCode[] =>
  eligibilityOf(offer, youth, dayInParis(at)).answers.flatMap(({ answer, rule }) => (answer === 'fail' ? [rule] : []));

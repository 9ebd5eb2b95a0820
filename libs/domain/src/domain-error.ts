/**
 * The catalogue of everything a rule can refuse. A refusal is a code and facts, never a sentence for the user: the web
 * writes that sentence, in French first, from the code. The English sentence here tells the developer what to do next.
 */
export const DOMAIN_ERRORS = {
  'transition-not-allowed': 'The state does not allow this action: ask allowedActions first.',
  'actor-not-allowed': 'This actor may not do this action here: look at `by` in the lifecycle table.',
  'recorder-not-allowed':
    'Only a coach or a prospector records what someone else said: set `writtenBy` to one of them.',
  'reason-required': 'This action needs a reason: send one code of the closed list named in `list`.',
  'reason-unknown': 'The reason is not in the closed list named in `list`: use reasonsOf(list).',
  'comment-required': 'This action or this reason needs a written comment: send a non-empty `comment`.',
  'agreement-missing': 'No employer sees a proposal without a dated agreement of the youth: let the youth agree first.',
  'agreement-too-old':
    'The youth agreed too long ago to be sent again: reopen the proposal so that the youth answers anew.',
  'sent-again-already': 'A proposal is sent again once only: reopen it so that the youth answers anew.',
  'held-already': 'A proposal is put on hold once only: ask the employer for an answer.',
  'hold-day-invalid': 'A hold needs a day later than today: send `untilOn`.',
  'said-day-invalid': 'What was said is dated between the question and today: send `saidOn` in that span.',
  'cause-remains': 'What made it obsolete still holds: revive it once the contract ended or the offer looks again.',
  'slots-count': 'An invitation carries between 1 and 5 slots.',
  'slots-not-distinct': 'Two slots have the same id or the same start: send distinct slots.',
  'slot-in-the-past': 'A slot must start in the future when it is offered, moved to or confirmed.',
  'slot-unknown': 'The slot is not one of those that were offered: send the id of an offered slot.',
  'slot-invalid': 'A slot must end after it starts.',
  'interview-not-started': 'An outcome is recorded after the interview has started.',
  'absence-incomplete': 'A missed interview says who was missing (`missedBy`) and whether it is excused (`excused`).',
  'day-in-the-future': 'What happened has a day that is not later than today.',
  'rupture-before-signature': 'A contract is broken on the day of its signature or later; before, it is abandoned.',
  'day-invalid': 'A day is a real calendar date written YYYY-MM-DD.',
  'siret-invalid': 'A SIRET has 14 digits and a valid check digit.',
  'no-row-in-force': 'No row of the law has this key on this day in this territory: add the row with its source.',
  'code-invalid': 'The code does not have the format of its kind: see law/formats.json.',
} as const;

/** The stable code of a refusal; the web keys its sentences on it. */
export type DomainErrorCode = keyof typeof DOMAIN_ERRORS;

/** The plain values that let a sentence be written about a refusal; never a contact detail. */
export type DomainFacts = Record<string, string | number | boolean | null>;

/** A rule said no; the HTTP layer turns it into a problem document with the same code. */
export class DomainError extends Error {
  constructor(
    readonly code: DomainErrorCode,
    readonly facts: DomainFacts = {},
  ) {
    super(`${code}: ${DOMAIN_ERRORS[code]} ${JSON.stringify(facts)}`);
    this.name = 'DomainError';
  }
}

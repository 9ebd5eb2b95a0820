/**
 * The closed lists of reasons, so that every refusal of a youth has a human reason that can be counted (L1132-1). None
 * of them names a protected criterion, and `other` asks for words.
 */
import { DomainError } from '../domain-error.js';
import lists from './reasons.json' with { type: 'json' };

/** One reason, as it is stored (`code`) and as people read it. */
export interface Reason {
  code: string;
  fr: string;
  en: string;
  /** Whether the reason says nothing without a comment. */
  commentRequired: boolean;
}

/** Who gives the reason: a youth declines, an employer refuses, someone entitled withdraws, an interview is cancelled. */
export type ReasonList = keyof typeof lists;

/** The reasons of a list, in the order in which they are shown. */
export function reasonsOf(list: ReasonList): readonly Reason[] {
  return lists[list];
}

/** Checks the reason of a step against its list; throws `reason-required`, `reason-unknown` or `comment-required`. */
export function checkReason(list: string | undefined, step: { reason?: string | null; comment?: string | null }): void {
  if (list === undefined) return;
  if (!step.reason) throw new DomainError('reason-required', { list });
  const reason = reasonsOf(list as ReasonList).find(({ code }) => code === step.reason);
  if (!reason) throw new DomainError('reason-unknown', { list, reason: step.reason });
  if (reason.commentRequired && !step.comment?.trim()) {
    throw new DomainError('comment-required', { list, reason: step.reason });
  }
}

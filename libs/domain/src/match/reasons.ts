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
export function checkReason(list: string | undefined, step: Said): void {
  if (list !== undefined) checkListed({ list, reasons: reasonsOf(list as ReasonList) }, step);
}

/** A reason as somebody gives it. */
interface Said {
  readonly reason?: string | null;
  readonly comment?: string | null;
}

/** Checks a reason against the rows of any closed list; throws as `checkReason`. */
export function checkListed({ list, reasons }: { list: string; reasons: readonly Reason[] }, said: Said): void {
  if (!said.reason) throw new DomainError('reason-required', { list });
  const reason = reasons.find(({ code }) => code === said.reason);
  if (!reason) throw new DomainError('reason-unknown', { list, reason: said.reason });
  if (reason.commentRequired && !said.comment?.trim()) {
    throw new DomainError('comment-required', { list, reason: said.reason });
  }
}

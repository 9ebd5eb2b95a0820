import type { ProblemCode } from '@app/contracts';
import { ProblemError } from '@app/platform/http/problem-error.js';

/** What it means that somebody else was first, by the constraint that noticed. */
const PROBLEMS: Record<string, ProblemCode> = {
  employer_siren_key: 'employer-exists',
  site_address_key: 'site-exists',
  employer_contact_once_key: 'contact-exists',
  lead_employer_key: 'lead-exists',
};

/** Does a write, and tells in words of ours that it exists already. */
export async function tellingConflicts<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const code = PROBLEMS[(error as { constraint?: string }).constraint ?? ''];
    throw code ? new ProblemError(code) : error;
  }
}

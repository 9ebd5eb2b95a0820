/** Who may call a route. A route lists alternatives; a guard refuses a route that lists none. The policy on one row is the service's. */
export const roles = ['coach', 'prospector', 'manager', 'administrator', 'employer', 'evaluator'] as const;
export type Role = (typeof roles)[number];

/** What a link in a letter may do, once its page was confirmed. */
export const linkPurposes = [
  'proposal.answer',
  'proposal.decide',
  'interview.answer',
  'invitation.accept',
  'offer.renew',
  'address.confirm',
  'address.refuse',
  'youth.rights',
  'youth.space',
] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

export type Access =
  { kind: 'public' } | { kind: 'signedIn' } | { kind: 'role'; role: Role } | { kind: 'link'; purpose: LinkPurpose };

export const anyone: Access = { kind: 'public' };
export const signedIn: Access = { kind: 'signedIn' };
export const role = (name: Role): Access => ({ kind: 'role', role: name });
export const link = (purpose: LinkPurpose): Access => ({ kind: 'link', purpose });

/** One word per alternative, as printed in the access map: `coach`, `link:proposal.answer`, `public`. */
export function accessWord(access: Access): string {
  if (access.kind === 'role') return access.role;
  return access.kind === 'link' ? `link:${access.purpose}` : access.kind;
}

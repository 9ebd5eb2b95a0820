import type { DomainErrorCode } from '@app/domain';

/**
 * Every problem the API can answer with, by its stable code (RFC 9457 `code`). The sentence a person reads is the web's job, keyed by
 * that code; `title` is for the developer who reads a response.
 */
export const problems = {
  'input-invalid': { status: 400, title: 'The request does not have the expected shape; `errors` says where.' },
  'body-unreadable': { status: 400, title: 'The body could not be read as its content type.' },
  'sign-in-needed': { status: 401, title: 'Send a valid access token or action link.' },
  'link-invalid': { status: 401, title: 'This link is not one of ours, or is for something else.' },
  'link-expired': { status: 410, title: 'This link is too old: ask for a new one.' },
  'link-used': { status: 409, title: 'This link was used already.' },
  'not-allowed': { status: 403, title: 'Your role does not open this.' },
  'not-found': { status: 404, title: 'There is no such thing, or you may not see it.' },
  'body-too-large': { status: 413, title: 'The body is larger than this route accepts.' },
  'content-type-unknown': { status: 415, title: 'This route does not read this content type.' },
  'too-many-requests': { status: 429, title: 'Too many requests: wait a little.' },
  internal: { status: 500, title: 'Our fault; the request id finds it in the logs.' },
  'not-ready': { status: 503, title: 'A part this service needs does not answer.' },

  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key came with another request: take a new one.' },
  'idempotency-key-busy': { status: 409, title: 'The first request with this Idempotency-Key is still under way.' },

  'employer-exists': { status: 409, title: 'This company is in the portfolio already; `facts.employerId` is it.' },
  'site-exists': { status: 409, title: 'This company already has this site.' },
  'contact-exists': { status: 409, title: 'This company already has this contact.' },
  'siret-of-another-company': { status: 422, title: 'The SIRET does not begin with the SIREN of this company.' },
  'lead-exists': { status: 409, title: 'Somebody already prospects this company; `facts` says who.' },
  'not-the-owner': { status: 403, title: 'Only its owner or a manager gives a lead away; `facts.ownerId` is who.' },
  'contacted-recently': {
    status: 409,
    title:
      'Somebody else was in touch with this company lately; `facts` says who and when. Send `despiteRecent` to go on.',
  },
  'place-unknown': { status: 422, title: 'No commune has this code, or this name and postal code.' },
  'occupation-unknown': { status: 422, title: 'No occupation has this ROME code.' },
  'offer-incomplete': {
    status: 422,
    title: 'Something must be said before this offer is submitted; `facts.missing` names it.',
  },
  'offer-suspicious': { status: 422, title: 'A published offer cannot say this; `facts.review` says why.' },
  'offer-closed': { status: 409, title: 'This offer does not look for anybody any more, or not now.' },
  'openings-too-many': { status: 422, title: 'More openings than the offer has.' },
  'mapping-unknown': { status: 422, title: '`mapping` names a column that this kind of file does not have.' },
  'file-unreadable': { status: 422, title: 'The file is not a table we can read; `facts.reason` says why.' },
  'reference-files-missing': {
    status: 422,
    title: 'No official file of this kind: send files first, name a folder, or set ROME_DATA_DIR.',
  },
  'folder-unreadable': { status: 422, title: 'The server cannot read this folder; `facts.reason` says why.' },
  'changed-meanwhile': { status: 409, title: 'Somebody changed this meanwhile: read it again, then change it.' },
  'youth-exists': {
    status: 409,
    title: 'Your organisation already has a file under this reference, or this name and birth date.',
  },
  'address-missing': { status: 409, title: 'This youth has no e-mail address that works: write one into their file.' },
  'basis-missing': { status: 409, title: 'Nothing recorded allows this use yet; `facts.purpose` names it.' },
  'basis-unfit': { status: 422, title: 'This purpose cannot rest on this basis.' },
  'day-in-the-future': { status: 422, title: 'What happened has a day that is not later than today.' },
  'guardian-needed': { status: 422, title: 'Below 15 a guardian of the file agrees too: name one who signs.' },
  'already-decided': { status: 409, title: 'Somebody decided this pair already.' },
  'not-undoable': { status: 409, title: 'This can be undone within 30 days of a decision only.' },
  'youth-not-eligible': { status: 409, title: 'A rule blocks this youth for this offer; `facts.rules` names them.' },
  'answered-already': { status: 409, title: 'Another guardian answered already, or nobody waits for it any more.' },
  'interview-open': { status: 409, title: 'An interview is under way: offer other slots for that one, or cancel it.' },
  'proposal-exists': { status: 409, title: 'This youth already has an open proposal for this offer.' },
  'invitation-exists': { status: 409, title: 'This person already has this role in this organisation.' },
  'organisation-exists': { status: 409, title: 'This organisation is here already; `facts.organisationId` names it.' },
  'last-manager': { status: 409, title: 'The last manager stays until there is another one.' },
  'transition-not-allowed': { status: 409, title: 'The present state does not allow this action.' },
  'actor-not-allowed': { status: 403, title: "This action is somebody else's." },
  'recorder-not-allowed': { status: 403, title: 'Only a coach or a prospector writes down what somebody else said.' },
  'reason-required': { status: 422, title: 'Say why, with a reason of the closed list.' },
  'reason-unknown': { status: 422, title: 'The reason is not in the closed list.' },
  'comment-required': { status: 422, title: 'This reason says nothing without a comment.' },
  'agreement-missing': { status: 409, title: 'Nothing reaches the employer without a dated agreement of the youth.' },
  'agreement-too-old': { status: 409, title: 'The youth agreed too long ago: ask again.' },
  'sent-again-already': { status: 409, title: 'A proposal goes straight back to an employer once only.' },
  'held-already': { status: 409, title: 'A proposal is put on hold once only.' },
  'hold-day-invalid': { status: 422, title: 'A hold ends on a day later than today.' },
  'said-day-invalid': { status: 422, title: 'What was said is dated between the question and today.' },
  'cause-remains': { status: 409, title: 'What made this obsolete still holds; `facts.because` names it.' },
  'slots-count': { status: 422, title: 'Give between one and five slots.' },
  'slots-not-distinct': { status: 422, title: 'Give slots that differ.' },
  'slot-in-the-past': { status: 422, title: 'A slot must be in the future.' },
  'slot-unknown': { status: 422, title: 'This slot was not offered.' },
  'slot-invalid': { status: 422, title: 'A slot must end after it starts.' },
  'interview-not-started': { status: 409, title: 'An outcome is told after the interview has started.' },
  'absence-incomplete': { status: 422, title: 'Say who was missing, and whether it is excused.' },
  'rupture-before-signature': { status: 422, title: 'A contract is broken from its signature on; before, abandon it.' },
  'contract-not-lawful': {
    status: 409,
    title: 'The law does not allow this contract as it stands; `facts.problems` gives each reason with its article.',
  },
  'youth-under-contract': { status: 409, title: 'This youth is bound by another contract; `facts.contractId` is it.' },
  'day-invalid': { status: 422, title: 'A day is written YYYY-MM-DD.' },
  'siret-invalid': { status: 422, title: 'A SIRET has 14 digits and a valid check digit.' },
  'no-row-in-force': { status: 422, title: 'We hold no figure of the law for this day and territory.' },
  'code-invalid': { status: 422, title: 'A code does not have the format of its kind; `facts.kind` names it.' },
  'job-unknown': { status: 404, title: 'No dead job has this queue and id.' },
} as const satisfies Record<string, ProblemKind> & Record<DomainErrorCode, ProblemKind>;

interface ProblemKind {
  status: number;
  title: string;
}

export type ProblemCode = keyof typeof problems;

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code);

/** The body of every error answer (`application/problem+json`). */
export interface Problem {
  type: string;
  code: ProblemCode;
  title: string;
  status: number;
  requestId: string;
  facts?: Record<string, unknown>;
  errors?: { path: string; message: string }[];
}

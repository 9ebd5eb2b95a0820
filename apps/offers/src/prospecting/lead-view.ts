import type { listLeads, listProspecting, listPromises, OutputOf } from '@app/contracts';
import type { LeadEntity } from './lead.entity.js';
import type { PromiseEntity } from './promise.entity.js';
import type { ProspectingActionEntity } from './prospecting-action.entity.js';

const nextOf = ({ nextKind, nextOn }: Pick<LeadEntity, 'nextKind' | 'nextOn'>) =>
  nextKind && nextOn ? { kind: nextKind, on: nextOn } : null;

/** A company being prospected, as a line of a list. */
export const leadLine = (lead: LeadEntity): OutputOf<typeof listLeads>['items'][number] => ({
  ...lead,
  employerName: lead.employer.name,
  next: nextOf(lead),
  lastActionAt: lead.lastActionAt?.toISOString() ?? null,
});

/** A call, a visit or a letter, as its colleagues read it. */
export const actionView = (action: ProspectingActionEntity): OutputOf<typeof listProspecting>['items'][number] => ({
  ...action,
  at: action.at.toISOString(),
  next: nextOf(action),
});

/** What was promised, as its colleagues read it. */
export const promiseView = (promise: PromiseEntity): OutputOf<typeof listPromises>['items'][number] => ({
  ...promise,
  at: promise.at.toISOString(),
});

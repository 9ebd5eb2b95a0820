import {
  addContact,
  addSite,
  createEmployer,
  draftOffer,
  editOffer,
  ProblemResponse,
  readEmployer,
  registerCompany,
  type ResponseOf,
  submitOffer,
} from '@app/contracts';
import { asMyself } from '../../app/api';
import { forgetAccessToken } from '../../app/session';
import { contentOf, type PostingDraft } from './posting-draft';

type Employer = ResponseOf<typeof readEmployer>;
type Submitted = { kind: 'waiting' } | { kind: 'offer'; offer: ResponseOf<typeof submitOffer> };

interface Options {
  draft: PostingDraft;
  /** Whether somebody with a role that looks after companies is signed in; anybody else says first for whom they recruit. */
  holdsCompanies: boolean;
  email: string;
  /** Told as soon as the draft exists, so that a second try goes on with it. */
  onDraft(offerId: string): void;
}

/**
 * Makes what is missing – the company, its site, the contact, the draft – and submits the offer. Each step finds what an earlier try already
 * made, so it may be sent again after any failure.
 */
export async function submitPosting({ draft, holdsCompanies, email, onDraft }: Options): Promise<Submitted> {
  const siret = draft.siret.replace(/[\s.]/g, '');
  const companyName = draft.companyName.trim();
  if (!holdsCompanies) {
    const { member } = await asMyself(registerCompany, { body: { siret, companyName } });
    if (!member) return { kind: 'waiting' };
    // The token that is in use was made before this person worked anywhere.
    forgetAccessToken();
  }
  const employer = await employerOf(siret, companyName);
  const siteId = await siteOf(employer, siret, draft);
  const contactId = await contactOf(employer, draft, email);
  const content = { ...contentOf(draft), siteId, contactId };
  const id = draft.offerId || (await asMyself(draftOffer, { body: { employerId: employer.id, ...content } })).id;
  if (draft.offerId) await asMyself(editOffer, { params: { id }, body: content });
  else onDraft(id);
  return { kind: 'offer', offer: await asMyself(submitOffer, { params: { id } }) };
}

async function employerOf(siret: string, name: string): Promise<Employer> {
  try {
    return await asMyself(createEmployer, { body: { siren: siret.slice(0, 9), name, ownerId: null } });
  } catch (error) {
    const id =
      error instanceof ProblemResponse && error.problem.code === 'employer-exists' && error.problem.facts?.employerId;
    if (typeof id !== 'string') throw error;
    return asMyself(readEmployer, { params: { id } });
  }
}

async function siteOf({ id, sites }: Employer, siret: string, { place, street }: PostingDraft): Promise<string> {
  const communeCode = place?.communeCode ?? '';
  const typed = street.trim();
  const same = (site: Employer['sites'][number]) =>
    site.siret === siret && site.place.communeCode === communeCode && site.address.startsWith(typed);
  const known = sites.find(same);
  if (known) return known.id;
  const body = { siret, communeCode, postalCode: place?.postalCode ?? null, street: typed };
  const after = await asMyself(addSite, { params: { id }, body });
  return after.sites.find(same)!.id;
}

async function contactOf({ id, contacts }: Employer, draft: PostingDraft, email: string): Promise<string> {
  const name = `${draft.firstName.trim()} ${draft.lastName.trim()}`;
  const same = (contact: Employer['contacts'][number]) => contact.email === email && contact.name === name;
  const known = contacts.find(same);
  if (known) return known.id;
  const after = await asMyself(addContact, { params: { id }, body: { name, email, phone: draft.phone.trim() } });
  return after.contacts.find(same)!.id;
}

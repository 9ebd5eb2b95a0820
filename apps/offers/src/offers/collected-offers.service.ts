import { actOnOffer, OPEN_OFFER_STATES, type ContractType, type Day, type OfferState } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { findByKeys, meaningOf, type Meaning } from '@app/platform/imports/known-row.js';
import { addressLabel } from '@app/platform/imports/place-cells.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { EmployersService, type EmployerDetails } from '../employers/employers.service.js';
import { naturalKeysOf } from './natural-key.js';
import { offerEvent } from './offer-event.js';
import { OfferEntity } from './offer.entity.js';

/** What a row says the employer looks for. */
interface CollectedContent {
  reference: string | null;
  title: string;
  occupation: string;
  contractTypes: ContractType[];
  startFrom: Day | null;
  startTo: Day | null;
  openings: number;
  skills: string[];
  description: string;
}

/** An offer as somebody collected it, and where it is written. */
export interface CollectedOffer {
  organisationId: string;
  collectedBy: string;
  importId: string;
  importLine: number;
  employer: EmployerDetails;
  content: CollectedContent;
}

type Content = Pick<
  OfferEntity,
  keyof CollectedContent | 'naturalKey' | 'employerId' | 'siteId' | 'contactId' | 'employerName'
>;

const DRAFT: OfferState = { state: 'draft', nextActor: null, deadlineOn: null };

/** Takes in what prospectors collect: a new offer is published at once, a corrected one changes, the same one again changes nothing. */
@Injectable()
export class CollectedOffersService {
  constructor(private readonly employers: EmployersService) {}

  /** @returns what became of it; nothing is written of a `repeated` one */
  async collect(work: Work, collected: CollectedOffer): Promise<Meaning> {
    const { organisationId, importId, importLine } = collected;
    const keys = keysOf(collected);
    const known = await findByKeys(work.db, OfferEntity, { organisationId, keys });
    const content = await this.contentOf(work, keys[0], collected);
    const meaning = meaningOf(known, content, importId);
    if (!known) await this.publish(work, collected, content);
    else if (meaning === 'unchanged') await work.db.update(OfferEntity, known.id, { importId, importLine });
    else if (meaning === 'updated')
      await this.change(work, { ...known, ...content, importId, importLine }, collected.employer);
    return meaning;
  }

  private async contentOf(
    work: Work,
    naturalKey: string,
    { organisationId, employer, content }: CollectedOffer,
  ): Promise<Content> {
    const reference = await this.employers.settle(work, organisationId, employer);
    return { ...content, ...reference, naturalKey, employerName: employer.name };
  }

  private async publish(work: Work, collected: CollectedOffer, content: Content): Promise<void> {
    const { organisationId, collectedBy, importId, importLine, employer } = collected;
    const { changes } = actOnOffer(DRAFT, { action: 'submit', by: 'prospector', at: work.now });
    const offer: OfferEntity = {
      ...content,
      ...changes,
      id: randomUUID(),
      organisationId,
      collectedBy,
      publishedAt: work.now,
      revision: 1,
      importId,
      importLine,
    };
    await work.db.insert(OfferEntity, offer);
    await work.publish('OfferPublished', offerEvent(offer, siteOf(employer)));
  }

  /** A closed offer is corrected silently: those who heard that it closed must not take it for open again. */
  private async change(work: Work, corrected: OfferEntity, employer: EmployerDetails): Promise<void> {
    const offer: OfferEntity = { ...corrected, revision: corrected.revision + 1 };
    await work.db.update(OfferEntity, offer.id, offer);
    if (OPEN_OFFER_STATES.includes(offer.state))
      await work.publish('OfferChanged', offerEvent(offer, siteOf(employer)));
  }
}

const siteOf = ({ place }: EmployerDetails) => ({ place, address: addressLabel(place) });

const keysOf = ({ employer: { siret, place }, content: { reference, title } }: CollectedOffer) =>
  naturalKeysOf({ reference, siret, title, communeCode: place.communeCode });

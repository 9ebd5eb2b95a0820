import { noDetails, type OfferDetails } from '@app/contracts';
import { OPEN_OFFER_STATES, reviewReasons, type ContractType, type Day } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { findByKeys, meaningOf, type Meaning } from '@app/platform/imports/known-row.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { EmployersService, type EmployerDetails } from '../employers/employers.service.js';
import { changedFields } from './editing/changed-fields.js';
import { OfferSteps } from './life/offer-steps.service.js';
import { naturalKeysOf } from './natural-key.js';
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
  screeningNote?: string;
  /** What the row says; the rest stays as it is known. */
  details: Partial<OfferDetails>;
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
  | Exclude<keyof CollectedContent, 'screeningNote'>
  | 'naturalKey'
  | 'employerId'
  | 'siteId'
  | 'contactId'
  | 'employerName'
> &
  Pick<CollectedContent, 'screeningNote'>;

/** Takes in what prospectors collect: a new offer is published at once, a corrected one changes, the same one again changes nothing. */
@Injectable()
export class CollectedOffersService {
  constructor(
    private readonly employers: EmployersService,
    private readonly steps: OfferSteps,
  ) {}

  /** @returns what became of it; nothing is written of a `repeated` one */
  async collect(work: Work, collected: CollectedOffer): Promise<Meaning> {
    const { organisationId, importId, importLine } = collected;
    const keys = keysOf(collected);
    const known = await findByKeys(work.db, OfferEntity, { organisationId, keys });
    const content = await this.contentOf(work, keys[0], { collected, known });
    const meaning = meaningOf(known, content, importId);
    if (!known) await this.submit(work, collected, content);
    else if (meaning === 'unchanged') await work.db.update(OfferEntity, known.id, { importId, importLine });
    else if (meaning === 'updated') await this.change(work, known, { ...known, ...content, importId, importLine });
    return meaning;
  }

  private async contentOf(
    work: Work,
    naturalKey: string,
    { collected, known }: { collected: CollectedOffer; known: OfferEntity | undefined },
  ): Promise<Content> {
    const { organisationId, employer, content } = collected;
    const reference = await this.employers.settle(work, organisationId, employer);
    // What a file leaves open may have been told on the telephone since.
    const details = { ...(known?.details ?? noDetails), ...content.details };
    return { ...content, ...reference, details, naturalKey, employerName: employer.name };
  }

  /** A draft that is submitted at once: published, or read first by an administrator when its words ask for it. */
  private async submit(work: Work, collected: CollectedOffer, content: Content): Promise<void> {
    const { organisationId, collectedBy, importId, importLine } = collected;
    const offer: OfferEntity = {
      ...NEW,
      ...content,
      id: randomUUID(),
      organisationId,
      collectedBy,
      createdAt: work.now,
      importId,
      importLine,
    };
    await work.db.insert(OfferEntity, offer as object);
    const review = reviewReasons({ ...offer, employerKnown: true });
    const when = review.length ? { when: 'reviewNeeded' as const } : {};
    const step = { action: 'submit' as const, by: 'prospector' as const, ...when };
    await this.steps.take(work, offer, { step, actorId: collectedBy, inFile: true });
  }

  /** A closed offer is corrected silently: those who heard that it closed must not take it for open again. */
  private async change(work: Work, known: OfferEntity, corrected: OfferEntity): Promise<void> {
    const offer: OfferEntity = { ...corrected, revision: corrected.revision + 1 };
    await work.db.update(OfferEntity, offer.id, offer as object);
    if (OPEN_OFFER_STATES.includes(offer.state)) {
      await this.steps.tellChange(work, offer, changedFields(known, offer));
    }
  }
}

const NEW = {
  screeningNote: '',
  embargoOrganisationId: null,
  embargoUntil: null,
  state: 'draft',
  nextActor: null,
  deadlineOn: null,
  publishedAt: null,
  closedReason: null,
  closedComment: null,
  revision: 0,
} as const;

const keysOf = ({ employer: { siret, place }, content: { reference, title } }: CollectedOffer) =>
  naturalKeysOf({ reference, siret, title, communeCode: place.communeCode });

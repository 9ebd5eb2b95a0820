import { actOnOffer, OPEN_OFFER_STATES, type ContractType, type Day, type OfferState } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { addressLabel } from '@app/platform/imports/place-cells.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { In } from 'typeorm';
import { EmployersService, type EmployerDetails } from '../employers/employers.service.js';
import { naturalKeysOf } from './natural-key.js';
import { offerEvent } from './offer-event.js';
import { OfferEntity } from './offer.entity.js';

/** What a row says the employer looks for. */
export interface CollectedContent {
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

type Content = Pick<OfferEntity, keyof CollectedContent | 'naturalKey' | 'employerId' | 'siteId' | 'contactId' | 'employerName'>;

const DRAFT: OfferState = { state: 'draft', nextActor: null, deadlineOn: null };

/** Takes in what prospectors collect: a new offer is published at once, a corrected one changes, the same one again changes nothing. */
@Injectable()
export class CollectedOffersService {
  constructor(private readonly employers: EmployersService) {}

  /** @returns what became of it; `repeated` when an earlier line of the same file says something else of the same offer */
  async collect(work: Work, collected: CollectedOffer): Promise<'created' | 'updated' | 'unchanged' | 'repeated'> {
    const { organisationId, importId, importLine } = collected;
    const [naturalKey, ...otherKeys] = keysOf(collected);
    const known = await findKnown(work, organisationId, [naturalKey, ...otherKeys]);
    const content = await this.contentOf(work, naturalKey, collected);
    if (!known) {
      await this.publish(work, collected, content);
      return 'created';
    }
    const same = isDeepStrictEqual({ ...content, ...pick(known, content) }, content);
    if (!same && known.importId === importId) return 'repeated';
    if (same) {
      await work.db.update(OfferEntity, known.id, { importId, importLine });
      return 'unchanged';
    }
    await this.change(work, known, { ...content, importId, importLine, place: collected.employer.place });
    return 'updated';
  }

  private async contentOf(work: Work, naturalKey: string, { organisationId, employer, content }: CollectedOffer): Promise<Content> {
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
  private async change(work: Work, known: OfferEntity, change: Content & Pick<OfferEntity, 'importId' | 'importLine'> & Placed): Promise<void> {
    const { place, ...columns } = change;
    const offer: OfferEntity = { ...known, ...columns, revision: known.revision + 1 };
    await work.db.update(OfferEntity, offer.id, offer);
    if (OPEN_OFFER_STATES.includes(offer.state)) await work.publish('OfferChanged', offerEvent(offer, siteOf({ place })));
  }
}

type Placed = Pick<EmployerDetails, 'place'>;

const siteOf = ({ place }: Placed) => ({ place, address: addressLabel(place) });

const keysOf = ({ employer: { siret, place }, content: { reference, title } }: CollectedOffer) =>
  naturalKeysOf({ reference, siret, title, communeCode: place.communeCode });

/** The row under the best key that is known; locked, so that two files cannot both correct it. */
async function findKnown({ db }: Work, organisationId: string, keys: string[]): Promise<OfferEntity | undefined> {
  const where = { organisationId, naturalKey: In(keys) };
  const rows = await db.find(OfferEntity, { where, lock: { mode: 'pessimistic_write' } });
  return rows.toSorted((a, b) => keys.indexOf(a.naturalKey) - keys.indexOf(b.naturalKey))[0];
}

/** The columns of a row that a content has. */
const pick = (row: OfferEntity, content: Content): Partial<Content> =>
  Object.fromEntries(Object.keys(content).map((key) => [key, row[key as keyof Content]]));

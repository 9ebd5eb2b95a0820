import { noDetails, type OfferDetails } from '@app/contracts';
import { OPEN_OFFER_STATES, reviewReasons, type ContractType, type Day } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { KnownRows, meaningOf, type Meaning } from '@app/platform/imports/known-row.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { EmployersService, type EmployerDetails, type SettledEmployer } from '../employers/employers.service.js';
import { changedFields } from './editing/changed-fields.js';
import { OfferSteps, type SubmittedOffer } from './life/offer-steps.service.js';
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

/** What is known while some rows are read; new offers are written after them. */
interface Chunk {
  known: KnownRows<OfferEntity>;
  fresh: Map<OfferEntity, SubmittedOffer>;
  unchanged: Set<OfferEntity>;
}

/** Takes in what prospectors collect: a new offer is published at once, a corrected one changes, the same one again changes nothing. */
@Injectable()
export class CollectedOffersService {
  constructor(
    private readonly employers: EmployersService,
    private readonly steps: OfferSteps,
  ) {}

  /** Rows of one file, in their order. @returns what became of each; nothing is written of a `repeated` one */
  async collectAll(work: Work, rows: CollectedOffer[]): Promise<Meaning[]> {
    const [first] = rows;
    if (!first) return [];
    const { organisationId } = first;
    const keys = rows.flatMap(keysOf);
    const chunk: Chunk = {
      known: await KnownRows.under(work.db, OfferEntity, { organisationId, keys }),
      fresh: new Map(),
      unchanged: new Set(),
    };
    const employers = rows.map(({ employer }) => employer);
    const settled = await this.employers.settleAll(work, organisationId, employers);
    const meanings: Meaning[] = [];
    for (const [index, row] of rows.entries())
      meanings.push(await this.collect(work, row, { chunk, settled: settled[index]! }));
    await this.steps.submitNew(work, [...chunk.fresh.values()]);
    await seenAgain(work, [...chunk.unchanged]);
    return meanings;
  }

  private async collect(
    work: Work,
    collected: CollectedOffer,
    { chunk, settled }: { chunk: Chunk; settled: SettledEmployer },
  ): Promise<Meaning> {
    const { importId, importLine } = collected;
    const keys = keysOf(collected);
    const known = chunk.known.get(keys);
    const content = contentOf(collected, { known, naturalKey: keys[0], settled });
    const meaning = meaningOf(known, content, importId);
    if (!known) {
      const submitted = { ...draftOf(collected, content, work.now), at: settled };
      chunk.fresh.set(submitted.offer, submitted);
      chunk.known.put(submitted.offer);
    } else if (meaning === 'unchanged') {
      Object.assign(known, { importId, importLine });
      if (!chunk.fresh.has(known)) chunk.unchanged.add(known);
    } else if (meaning === 'updated') {
      chunk.known.put(await this.change(work, known, { ...known, ...content, importId, importLine }), known);
    }
    return meaning;
  }

  /** A closed offer is corrected silently: those who heard that it closed must not take it for open again. */
  private async change(work: Work, known: OfferEntity, corrected: OfferEntity): Promise<OfferEntity> {
    const offer: OfferEntity = { ...corrected, revision: corrected.revision + 1 };
    await work.db.update(OfferEntity, offer.id, offer as object);
    if (OPEN_OFFER_STATES.includes(offer.state)) {
      await this.steps.tellChange(work, offer, changedFields(known, offer));
    }
    return offer;
  }
}

function contentOf(
  { employer, content }: CollectedOffer,
  { known, naturalKey, settled }: { known: OfferEntity | undefined; naturalKey: string; settled: SettledEmployer },
): Content {
  // What a file leaves open may have been told on the telephone since.
  const details = { ...(known?.details ?? noDetails), ...content.details };
  return { ...content, ...settled.reference, details, naturalKey, employerName: employer.name };
}

/** A draft that is submitted at once: published, or read first by an administrator when its words ask for it. */
function draftOf(
  { organisationId, collectedBy, importId, importLine }: CollectedOffer,
  content: Content,
  createdAt: Date,
): Omit<SubmittedOffer, 'at'> {
  const offer: OfferEntity = {
    ...{ ...NEW, ...content, id: randomUUID() },
    ...{ organisationId, collectedBy, createdAt, importId, importLine },
  };
  const review = reviewReasons({ ...offer, employerKnown: true });
  const when = review.length ? { when: 'reviewNeeded' as const } : {};
  return { offer, step: { action: 'submit', by: 'prospector', ...when }, actorId: collectedBy };
}

/** The file and the line that spoke of each last. */
async function seenAgain({ db }: Work, offers: OfferEntity[]): Promise<void> {
  if (!offers.length) return;
  await db.query(SEEN_AGAIN, [
    offers.map(({ id }) => id),
    offers.map(({ importId }) => importId),
    offers.map(({ importLine }) => importLine),
  ]);
}

const SEEN_AGAIN = `
  update offer set import_id = seen.import_id, import_line = seen.import_line
  from unnest($1::uuid[], $2::uuid[], $3::int[]) as seen(id, import_id, import_line) where offer.id = seen.id`;

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

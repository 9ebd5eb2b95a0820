/** Writing an offer: a draft is kept as far as it is typed; a published one stays complete, and says what changed of it. */
import { noDetails, type draftOffer, type editOffer, type InputOf } from '@app/contracts';
import { reviewReasons } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Reminders } from '@app/platform/reminders/reminders.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { EmployersService } from '../../employers/employers.service.js';
import { Portfolio } from '../../employers/portfolio.service.js';
import { recordAct } from '../../policy/record-act.js';
import { Occupations } from '../../reference/occupations/occupations.service.js';
import { dateEmbargo } from '../life/offer-deadlines.js';
import { OfferSteps } from '../life/offer-steps.service.js';
import { checkEditable, lockedOffer } from '../locked-offer.js';
import { OfferEntity } from '../offer.entity.js';
import { changedFields } from './changed-fields.js';
import { missingIn } from './missing.rule.js';

type Typed = InputOf<typeof editOffer>['body'];

@Injectable()
export class OfferEdits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly portfolio: Portfolio,
    private readonly employers: EmployersService,
    private readonly steps: OfferSteps,
    private readonly reminders: Reminders,
    private readonly occupations: Occupations,
  ) {}

  /** @returns the id of the draft @throws ProblemError `not-found`, `occupation-unknown` */
  async draft({ employerId, ...typed }: InputOf<typeof draftOffer>['body'], by: PersonPrincipal): Promise<string> {
    return this.unitOfWork.run(async (work) => {
      const employer = await this.portfolio.own(employerId, by, work.db);
      const offer = Object.assign(new OfferEntity(), emptyDraft(work.now), {
        id: randomUUID(),
        organisationId: employer.organisationId,
        collectedBy: by.personId,
        employerId,
        employerName: employer.name,
      });
      offer.naturalKey = `own:${offer.id}`;
      await this.apply(work, offer, typed);
      await work.db.insert(OfferEntity, offer as object);
      const act = { actorId: by.personId, action: 'offer.draft', subjectType: 'offer' as const, subjectId: offer.id };
      await recordAct(work, act);
      return offer.id;
    });
  }

  /** @throws ProblemError `not-found`, `offer-incomplete`, `offer-suspicious`, `offer-closed`, `occupation-unknown` */
  async edit(id: string, typed: Typed, by: PersonPrincipal): Promise<void> {
    await this.unitOfWork.run(async (work) => {
      const { offer } = await lockedOffer(work.db, id, by);
      await this.portfolio.own(offer.employerId, by, work.db);
      checkEditable(offer);
      const before = { ...offer };
      await this.apply(work, offer, typed);
      const changed = changedFields(before, offer);
      if (!changed.length) return;
      if (offer.state !== 'draft') checkPublishable(offer);
      offer.revision += 1;
      await work.db.update(OfferEntity, { id }, offer as object);
      await recordAct(work, { actorId: by.personId, action: 'offer.edit', subjectType: 'offer', subjectId: id });
      if (offer.state === 'draft') return;
      await dateEmbargo(this.reminders, work, offer);
      await this.steps.tellChange(work, offer, changed);
    });
  }

  /** Puts what was typed into the offer, once it is sure that it exists. */
  private async apply({ db }: Work, offer: OfferEntity, typed: Typed): Promise<void> {
    const { details, embargo, occupation, ...content } = typed;
    const { siteId, contactId } = content;
    if (occupation && !(await this.occupations.current()).isKnown(occupation))
      throw new ProblemError('occupation-unknown');
    if (siteId) found(await this.employers.siteOf(db, offer.employerId, siteId));
    if (contactId) found(await this.employers.contactOf(db, offer.employerId, contactId));
    Object.assign(offer, content);
    if (occupation !== undefined) offer.occupation = occupation ?? '';
    if (details) offer.details = { ...offer.details, ...details };
    if (embargo === undefined) return;
    offer.embargoOrganisationId = embargo?.organisationId ?? null;
    offer.embargoUntil = embargo?.until ?? null;
  }
}

/** @throws ProblemError `offer-incomplete`, `offer-suspicious` */
function checkPublishable(offer: OfferEntity): void {
  const missing = missingIn(offer);
  if (missing.length) throw new ProblemError('offer-incomplete', { missing });
  const review = reviewReasons({ ...offer, employerKnown: true });
  if (review.length) throw new ProblemError('offer-suspicious', { review });
}

const emptyDraft = (now: Date) => ({
  reference: null,
  siteId: null,
  contactId: null,
  title: '',
  occupation: '',
  contractTypes: [],
  startFrom: null,
  startTo: null,
  openings: 1,
  skills: [],
  description: '',
  details: noDetails,
  screeningNote: '',
  embargoOrganisationId: null,
  embargoUntil: null,
  state: 'draft' as const,
  nextActor: null,
  deadlineOn: null,
  publishedAt: null,
  closedReason: null,
  closedComment: null,
  createdAt: now,
  revision: 1,
  importId: null,
  importLine: null,
});

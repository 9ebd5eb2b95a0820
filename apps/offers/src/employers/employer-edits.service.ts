/** Taking companies into a portfolio and correcting them; each write is one transaction with its line in the audit log. */
import type { addContact, addSite, correctContact, correctEmployer, createEmployer, InputOf } from '@app/contracts';
import { sirenOf } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { addressLabel } from '@app/platform/imports/place-cells.js';
import { loadPlaces } from '@app/platform/places/places.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { OfferSteps } from '../offers/life/offer-steps.service.js';
import { ownOrganisations } from '../policy/own.rule.js';
import { recordAct, type Act } from '../policy/record-act.js';
import { EmployerContactEntity } from './employer-contact.entity.js';
import { EmployerEntity } from './employer.entity.js';
import { Portfolio } from './portfolio.service.js';
import { SiteEntity } from './site.entity.js';
import { tellingConflicts } from './telling-conflicts.js';

type SiteInput = InputOf<typeof addSite>['body'];

@Injectable()
export class EmployerEdits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly portfolio: Portfolio,
    private readonly offers: OfferSteps,
  ) {}

  /** The prospector who takes a company in looks after it. @throws ProblemError `employer-exists` */
  async create(body: InputOf<typeof createEmployer>['body'], by: PersonPrincipal): Promise<string> {
    const organisationId = found(ownOrganisations(by)[0]);
    const ownerId = body.ownerId === undefined ? by.personId : body.ownerId;
    return this.write(by, 'employer.create', async ({ db }) => {
      const known = await db.findOneBy(EmployerEntity, { organisationId, siren: body.siren });
      if (known) throw new ProblemError('employer-exists', { employerId: known.id });
      const id = randomUUID();
      await db.insert(EmployerEntity, { ...body, id, organisationId, ownerId } as object);
      return id;
    });
  }

  /** @throws ProblemError `not-found` */
  async correct(id: string, body: InputOf<typeof correctEmployer>['body'], by: PersonPrincipal): Promise<string> {
    return this.write(by, 'employer.correct', async (work) => {
      await this.portfolio.own(id, by, work.db);
      if (Object.keys(body).length) await work.db.update(EmployerEntity, { id }, body as object);
      if (body.closures !== undefined) await this.offers.tellClosures(work, id);
      return id;
    });
  }

  /** @throws ProblemError `not-found`, `site-exists`, `siret-of-another-company`, `place-unknown` */
  async addSite(employerId: string, body: SiteInput, by: PersonPrincipal): Promise<string> {
    return this.write(by, 'site.add', async ({ db }) => {
      const employer = await this.portfolio.own(employerId, by, db);
      await db.insert(SiteEntity, { id: randomUUID(), employerId, ...(await siteOf(employer, body)) } as object);
      return employerId;
    });
  }

  /** @throws ProblemError as `addSite` */
  async correctSite(id: string, body: SiteInput, by: PersonPrincipal): Promise<string> {
    return this.write(by, 'site.correct', async ({ db }) => {
      const { employerId } = found(await db.findOneBy(SiteEntity, { id }));
      const employer = await this.portfolio.own(employerId, by, db);
      await db.update(SiteEntity, { id }, (await siteOf(employer, body)) as object);
      return employerId;
    });
  }

  /** @throws ProblemError `not-found`, `contact-exists` */
  async addContact(employerId: string, body: InputOf<typeof addContact>['body'], by: PersonPrincipal): Promise<string> {
    return this.write(by, 'contact.add', async (work) => {
      await this.portfolio.own(employerId, by, work.db);
      await this.checkSite(work, employerId, body.siteId);
      await work.db.insert(EmployerContactEntity, { ...body, id: randomUUID(), employerId });
      return employerId;
    });
  }

  /** @throws ProblemError `not-found`, `contact-exists` */
  async correctContact(id: string, body: InputOf<typeof correctContact>['body'], by: PersonPrincipal): Promise<string> {
    return this.write(by, 'contact.correct', async (work) => {
      const { employerId } = found(await work.db.findOneBy(EmployerContactEntity, { id }));
      await this.portfolio.own(employerId, by, work.db);
      await this.checkSite(work, employerId, body.siteId ?? null);
      if (Object.keys(body).length) await work.db.update(EmployerContactEntity, { id }, body as object);
      return employerId;
    });
  }

  private async checkSite({ db }: Work, employerId: string, siteId: string | null): Promise<void> {
    if (siteId !== null) found(await db.findOneBy(SiteEntity, { id: siteId, employerId }));
  }

  /** @returns the id of the company that was written to */
  private write(by: PersonPrincipal, action: string, work: (tools: Work) => Promise<string>): Promise<string> {
    return tellingConflicts(() =>
      this.unitOfWork.run(async (tools) => {
        const subjectId = await work(tools);
        const act: Act = { actorId: by.personId, action, subjectType: 'employer', subjectId };
        await recordAct(tools, act);
        return subjectId;
      }),
    );
  }
}

async function siteOf({ siren }: EmployerEntity, { siret, communeCode, postalCode, street }: SiteInput) {
  if (sirenOf(siret) !== siren) throw new ProblemError('siret-of-another-company', { siren });
  const known = (await loadPlaces()).byCode(communeCode);
  if (!known) throw new ProblemError('place-unknown', { communeCode });
  const place = { ...known, postalCode: postalCode ?? known.postalCode };
  return { siret, place, address: [street, addressLabel(place)].filter(Boolean).join(', ') };
}

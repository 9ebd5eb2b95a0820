import {
  approveRegistration,
  beginRegistration,
  listRegistrations,
  refuseRegistration,
  registerCompany,
} from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller, Ip } from '@nestjs/common';
import { RegistrationReviews } from './registration-reviews.service.js';
import type { RegistrationEntity } from './registration.entity.js';
import { Registrations } from './registrations.service.js';

type In<R extends Parameters<typeof Endpoint>[0]> = Incoming<R, PersonPrincipal>;

/** Employers who come by themselves, and the administrators who look at them. */
@Controller()
export class RegistrationsController {
  constructor(
    private readonly registrations: Registrations,
    private readonly reviews: RegistrationReviews,
  ) {}

  @Endpoint(beginRegistration)
  async begin(
    @Input() { body }: In<typeof beginRegistration>,
    @Ip() source: string,
  ): Outgoing<typeof beginRegistration> {
    await this.registrations.begin(body, source);
    return { begun: true };
  }

  @Endpoint(registerCompany)
  async register(@Input() { body, by }: In<typeof registerCompany>): Outgoing<typeof registerCompany> {
    const registration = await this.registrations.register(body, by);
    return { ...companyOf(registration), member: registration.member };
  }

  @Endpoint(listRegistrations)
  async list(@Input() { query }: In<typeof listRegistrations>): Outgoing<typeof listRegistrations> {
    const { items, cursor } = await this.reviews.page(query);
    return { items: items.map((one) => this.reviewed(one)), cursor };
  }

  @Endpoint(approveRegistration)
  async approve(@Input() { params, by }: In<typeof approveRegistration>): Outgoing<typeof approveRegistration> {
    return this.reviewed(await this.reviews.decide(params.id, { action: 'approve', comment: null }, by));
  }

  @Endpoint(refuseRegistration)
  async refuse(@Input() { params, body, by }: In<typeof refuseRegistration>): Outgoing<typeof refuseRegistration> {
    return this.reviewed(await this.reviews.decide(params.id, { action: 'refuse', ...body }, by));
  }

  private reviewed(registration: RegistrationEntity) {
    const { firstName, lastName, email } = registration.person;
    const { createdAt, deadlineOn, state } = registration;
    const dates = { createdAt: createdAt.toISOString(), deadlineOn };
    const actions = this.reviews.actionsOn(registration);
    return { ...companyOf(registration), member: state !== 'refused', firstName, lastName, email, ...dates, actions };
  }
}

const companyOf = ({ id, state, organisation }: RegistrationEntity) => ({
  id,
  state,
  organisationId: organisation.id,
  siret: organisation.siret ?? '',
  companyName: organisation.name,
});

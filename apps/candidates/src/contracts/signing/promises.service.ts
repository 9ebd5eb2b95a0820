/** How a contract begins: somebody was hired through us, or a coach was told of a promise that came without an offer. */
import type { InputOf, PayloadOf, promiseContract as promiseRoute } from '@app/contracts';
import { promiseContract } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { YouthFiles } from '../../profiles/youth-files.service.js';
import type { YouthEntity } from '../../profiles/youth.entity.js';
import { ContractSteps } from '../contract-steps.service.js';
import { type ContractTerms, NO_TERMS } from '../contract-terms.js';
import type { ContractEntity } from '../contract.entity.js';

type Promised = Pick<ContractEntity, 'contractType' | 'employerName' | 'startsOn' | 'proposalId' | 'offerId'>;

@Injectable()
export class Promises {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: YouthFiles,
    private readonly steps: ContractSteps,
  ) {}

  /** @returns the id of the contract. @throws ProblemError `not-found` */
  record(youthId: string, body: InputOf<typeof promiseRoute>['body'], by: PersonPrincipal): Promise<string> {
    return this.unitOfWork.run(async (work) => {
      const youth = await this.files.opened(work, youthId, { by });
      const step = { by: 'employer', writtenBy: 'coach', at: work.now } as const;
      const promise = promiseContract(step);
      const contract = newContract(work, youth, { ...body, proposalId: null, offerId: null, ...promise.changes });
      await this.steps.open(work, contract, { entry: promise.entry, actorId: by.personId });
      return contract.id;
    });
  }

  /** Once per proposal; a youth who is gone has no contract. */
  async fromHire(work: Work, hire: PayloadOf<'HireDecided'>): Promise<void> {
    const youth = await this.files.held(work, hire.youthId);
    if (!youth) return;
    const { proposalId, offerId, employerName, contractTypes } = hire;
    const wanted = contractTypes.find((type) => youth.contractTypes.includes(type));
    const contractType = wanted ?? contractTypes[0] ?? 'apprenticeship';
    const promise = promiseContract({ by: 'employer', at: work.now });
    const promised = {
      ...{ contractType, employerName, startsOn: hire.terms?.startsOn ?? null, proposalId, offerId },
      ...promise.changes,
    };
    const contract = { ...newContract(work, youth, promised), terms: termsOf(hire) };
    await this.steps.open(work, contract, { entry: promise.entry, actorId: 'system' });
  }
}

/** What the offer said already of its site and its employer; the rest is for the coach to ask. */
function termsOf({ terms }: PayloadOf<'HireDecided'>): ContractTerms {
  const { siret = null, siteCommuneCode = null, employerKind } = terms ?? {};
  return { ...NO_TERMS, siret, siteCommuneCode, employerKind: employerKind ?? NO_TERMS.employerKind };
}

const newContract = (
  { now }: Work,
  { id: youthId, organisationId }: YouthEntity,
  promised: Promised & Pick<ContractEntity, 'state' | 'nextActor' | 'deadlineOn'>,
): ContractEntity => ({
  id: randomUUID(),
  youthId,
  organisationId,
  endsOn: null,
  terms: NO_TERMS,
  signedOn: null,
  firstDays: null,
  firstDaysEndOn: null,
  brokenOn: null,
  searchUntilOn: null,
  revision: 1,
  createdAt: now,
  mergedFrom: null,
  ...promised,
});

/** From the promise to the last signature: what the contract says, who signed, and what the law asks before it is concluded. */
import type { changeContractTerms, changeTrainingCalendar, InputOf, recordSignature } from '@app/contracts';
import {
  checkPast,
  checkUnsigned,
  concludedOn,
  dayInParis,
  HELD_CONTRACT_STATES,
  missingSignatures,
  transitionOf,
  CONTRACT_LIFECYCLE,
  UNSIGNED_CONTRACT_STATES,
} from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { recordAct } from '../../access/record-act.js';
import { YouthEvents } from '../../profiles/youth-events.js';
import type { YouthEntity } from '../../profiles/youth.entity.js';
import { ContractSteps, type HeldContract } from '../contract-steps.service.js';
import { allTermsOf, type AllTerms, rowOf } from '../contract-terms.js';
import { ContractEntity } from '../contract.entity.js';
import { HeldContracts } from '../held-contracts.service.js';
import { firstDaysOfTerms, problemsOf } from './contract-facts.js';
import { ContractSignatureEntity } from './contract-signature.entity.js';

type Terms = InputOf<typeof changeContractTerms>['body'];

@Injectable()
export class Preparation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contracts: HeldContracts,
    private readonly steps: ContractSteps,
    private readonly events: YouthEvents,
  ) {}

  /** @throws ProblemError `not-found`, `changed-meanwhile`; DomainError `transition-not-allowed` once it is signed */
  changeTerms(id: string, { revision, ...terms }: Terms, by: PersonPrincipal): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      const held = await this.contracts.opened(work, id, { by });
      checkUnsigned(held.contract);
      checkRevision(held.contract, revision);
      await this.prepare(work, held, { terms, by });
    });
  }

  /** After the signature as well, for people fall ill and timetables change. @throws as `changeTerms`, when the contract is over */
  changeCalendar(id: string, body: InputOf<typeof changeTrainingCalendar>['body'], by: PersonPrincipal): Promise<void> {
    const { revision, ...calendar } = body;
    return this.unitOfWork.run(async (work) => {
      const held = await this.contracts.opened(work, id, { by });
      const { contract } = held;
      checkRevision(contract, revision);
      if (UNSIGNED_CONTRACT_STATES.includes(contract.state)) {
        return this.prepare(work, held, { terms: { calendar }, by });
      }
      transitionOf(CONTRACT_LIFECYCLE, contract.state, 'break');
      const all = { ...allTermsOf(contract), calendar };
      await this.steps.redate(work, held, { ...rowOf(all), ...firstDaysRow(all) });
      await recordAct(work, by.personId, { action: 'contract.changeCalendar', youthId: contract.youthId });
    });
  }

  /**
   * The last proof concludes the contract, under the terms as they stand.
   * @throws ProblemError `not-found`, `contract-not-lawful`, `youth-under-contract`; DomainError `day-in-the-future`, `transition-not-allowed`
   */
  sign(id: string, body: InputOf<typeof recordSignature>['body'], by: PersonPrincipal): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      const held = await this.contracts.opened(work, id, { by });
      transitionOf(CONTRACT_LIFECYCLE, held.contract.state, 'sign');
      checkPast(body.signedOn, work.now);
      const proof = { ...body, contractId: id, recordedBy: by.personId, recordedAt: work.now };
      await work.db.upsert(ContractSignatureEntity, proof, ['contractId', 'party']);
      await recordAct(work, by.personId, { action: `contract.signedBy.${body.party}`, youthId: held.youth.id });
      const signatures = await work.db.findBy(ContractSignatureEntity, { contractId: id });
      if (missingSignatures(signatoryOf(held.youth), signatures, dayInParis(work.now)).length) return;
      await this.checkLaw(work, held);
      const on = concludedOn(signatures)!;
      const changes = { signedOn: on, ...firstDaysRow(allTermsOf(held.contract)) };
      await this.steps.take(work, held, { step: { action: 'sign', by: 'coach' }, actorId: by.personId, on, changes });
    });
  }

  /** What was signed before was signed under other terms: everybody signs anew. */
  private async prepare(
    work: Work,
    held: HeldContract,
    { terms, by }: { terms: Partial<AllTerms>; by: PersonPrincipal },
  ): Promise<void> {
    const { contract } = held;
    const changes = rowOf({ ...allTermsOf(contract), ...terms });
    await work.db.delete(ContractSignatureEntity, { contractId: contract.id });
    if (contract.state !== 'promised') {
      await this.steps.redate(work, held, changes);
      return recordAct(work, by.personId, { action: 'contract.changeTerms', youthId: contract.youthId });
    }
    const step = { action: 'prepare', by: 'coach' } as const;
    await this.steps.take(work, held, { step, actorId: by.personId, on: dayInParis(work.now), changes });
  }

  private async checkLaw(work: Work, { contract, youth }: HeldContract): Promise<void> {
    const all = allTermsOf(contract);
    const windows = await this.events.windowsOf(work, youth, all.startsOn ?? undefined);
    const problems = problemsOf(all, windows).filter(({ blocks }) => blocks);
    if (problems.length) throw new ProblemError('contract-not-lawful', { problems });
    const state = In([...HELD_CONTRACT_STATES]);
    const other = await work.db.findOneBy(ContractEntity, { youthId: youth.id, id: Not(contract.id), state });
    if (other) throw new ProblemError('youth-under-contract', { contractId: other.id });
  }
}

/** Who the youth is to the law when they sign. */
export const signatoryOf = ({ birthOn, situation }: YouthEntity) => ({
  birthOn,
  emancipated: situation.emancipated?.value === true,
});

function firstDaysRow(all: AllTerms): Pick<ContractEntity, 'firstDays' | 'firstDaysEndOn'> {
  const first = firstDaysOfTerms(all);
  return { firstDays: first?.kind ?? null, firstDaysEndOn: first?.lastOn ?? null };
}

function checkRevision(contract: ContractEntity, revision: number): void {
  if (contract.revision !== revision) throw new ProblemError('changed-meanwhile', { revision: contract.revision });
}

/** A contract as those who follow the youth read it: who acts next, what is missing, what the law says, what was done. */
import type { listContracts, OutputOf, readContract } from '@app/contracts';
import {
  allowedActions,
  companyDays,
  CONTRACT_LIFECYCLE,
  dayInParis,
  missingSignatures,
  UNSIGNED_CONTRACT_STATES,
} from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { Milestones } from '../coaching/milestones/milestones.service.js';
import { YouthEvents } from '../profiles/youth-events.js';
import { YouthFiles } from '../profiles/youth-files.service.js';
import { ContractStepEntity } from './contract-step.entity.js';
import type { HeldContract } from './contract-steps.service.js';
import { allTermsOf, territoryOfContract } from './contract-terms.js';
import { ContractEntity } from './contract.entity.js';
import { RuptureEntity } from './ending/rupture.entity.js';
import { HeldContracts } from './held-contracts.service.js';
import { firstDaysOfTerms, payOf, problemsOf } from './signing/contract-facts.js';
import { ContractSignatureEntity } from './signing/contract-signature.entity.js';
import { signatoryOf } from './signing/preparation.service.js';

type View = OutputOf<typeof readContract>;

@Injectable()
export class ContractReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contracts: HeldContracts,
    private readonly files: YouthFiles,
    private readonly events: YouthEvents,
    private readonly milestones: Milestones,
  ) {}

  /** @throws ProblemError `not-found` for a youth whom the coach does not follow */
  read(id: string, by: PersonPrincipal): Promise<View> {
    return this.unitOfWork.run(async (work) => this.view(work, await this.contracts.opened(work, id, { by })));
  }

  /** @throws ProblemError `not-found` */
  list(youthId: string, by: PersonPrincipal): Promise<OutputOf<typeof listContracts>> {
    return this.unitOfWork.run(async (work) => {
      await this.files.opened(work, youthId, { by });
      const order = { createdAt: 'DESC', id: 'ASC' } as const;
      return { items: await work.db.find(ContractEntity, { where: { youthId }, order }) };
    });
  }

  async view(work: Work, { contract, youth }: HeldContract): Promise<View> {
    const { db } = work;
    const { id: contractId, state } = contract;
    const terms = allTermsOf(contract);
    const signatures = await db.find(ContractSignatureEntity, { where: { contractId }, order: { signedOn: 'ASC' } });
    const history = await db.find(ContractStepEntity, { where: { contractId }, order: { id: 'ASC' } });
    const rupture = await db.findOneBy(RuptureEntity, { contractId });
    const isOpen = UNSIGNED_CONTRACT_STATES.includes(state);
    const today = dayInParis(work.now);
    return {
      ...contract,
      terms,
      actions: allowedActions(CONTRACT_LIFECYCLE, state),
      signatures,
      missingSignatures: isOpen ? missingSignatures(signatoryOf(youth), signatures, today) : [],
      problems: isOpen ? problemsOf(terms, await this.events.windowsOf(work, youth, terms.startsOn ?? undefined)) : [],
      firstDays: firstDaysView(work, contract),
      pay: payOf(contract, terms, youth)?.map(({ from, to, pay }) => ({ from, to, ...pay })) ?? null,
      milestones: await this.milestones.of(db, contractId),
      rupture: rupture && { ...rupture, searchUntilOn: contract.searchUntilOn! },
      history: history.map((step) => ({ ...step, at: step.at.toISOString() })),
    };
  }
}

/** The first days as they will be or were, and how many of them were spent in the company so far. */
function firstDaysView({ now }: Work, contract: ContractEntity): View['firstDays'] {
  const terms = allTermsOf(contract);
  const first = firstDaysOfTerms(terms);
  const { startsOn, endsOn, calendar } = terms;
  if (!first || !startsOn || !endsOn) return null;
  const counted = calendar && { startsOn, endsOn, calendar, territory: territoryOfContract(terms) };
  return { ...first, companyDaysSoFar: counted ? companyDays(counted, contract.brokenOn ?? dayInParis(now)) : 0 };
}

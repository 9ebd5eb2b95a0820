import type { Work } from '@app/platform/database/unit-of-work.js';
import { found } from '@app/platform/http/problem-error.js';
import type { Principal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { YouthFiles } from '../profiles/youth-files.service.js';
import type { HeldContract } from './contract-steps.service.js';
import { ContractEntity } from './contract.entity.js';

/** Contracts locked together with the file of their youth, always the file first, so that two acts never wait for each other. */
@Injectable()
export class HeldContracts {
  constructor(private readonly files: YouthFiles) {}

  /** For somebody who follows the youth. @throws ProblemError `not-found` for everybody else */
  async opened(work: Work, id: string, { by, as }: { by: Principal; as?: 'referent' }): Promise<HeldContract> {
    const { youthId } = found(await work.db.findOneBy(ContractEntity, { id }));
    const youth = await this.files.opened(work, youthId, { by, ...(as ? { as } : {}) });
    return { youth, contract: found(await locked(work, id)) };
  }

  /** For the clock; null when the contract or the file is gone. */
  async find(work: Work, id: string): Promise<HeldContract | null> {
    const known = await work.db.findOneBy(ContractEntity, { id });
    const youth = known && (await this.files.held(work, known.youthId));
    const contract = youth && (await locked(work, id));
    return contract ? { contract, youth } : null;
  }
}

const locked = ({ db }: Work, id: string): Promise<ContractEntity | null> =>
  db.findOne(ContractEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });

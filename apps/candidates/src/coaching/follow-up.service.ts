/** All that is kept of a youth's contracts and of their follow-up, as one: copied for them, moved with their file, forgotten with them. */
import type { exportYouth, OutputOf } from '@app/contracts';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { ContractReader } from '../contracts/contract-reader.service.js';
import { ContractEntity } from '../contracts/contract.entity.js';
import { RuptureCauses } from '../contracts/ending/rupture-causes.js';
import type { YouthEntity } from '../profiles/youth.entity.js';
import { LogEntryEntity } from './log/log-entry.entity.js';
import { Log } from './log/log.service.js';
import { KnownInterviewEntity } from './agenda/known-interview.entity.js';
import { TaskEntity } from './tasks/task.entity.js';
import { taskView } from './tasks/tasks.service.js';

type FollowUpCopy = OutputOf<typeof exportYouth>['followUp'];

const OF_YOUTH = [ContractEntity, TaskEntity, LogEntryEntity, KnownInterviewEntity];

const ABOUT = `select id from contract where youth_id = $1
  union select m.id from milestone m join contract c on c.id = m.contract_id where c.youth_id = $1`;
const FORGET = [
  `delete from reminder where subject_id in (${ABOUT})`,
  `delete from candidates_protected.rupture_cause where contract_id in (select id from contract where youth_id = $1)`,
  `delete from contract where youth_id = $1`,
  `delete from task where youth_id = $1`,
  `delete from log_entry where youth_id = $1`,
  `delete from known_interview where youth_id = $1`,
];

@Injectable()
export class FollowUp {
  constructor(
    private readonly reader: ContractReader,
    private readonly log: Log,
    private readonly causes: RuptureCauses,
  ) {}

  /** @param withCauses for the person and their referent only */
  async copyOf(work: Work, youth: YouthEntity, { withCauses }: { withCauses: boolean }): Promise<FollowUpCopy> {
    const { db } = work;
    const youthId = youth.id;
    const contracts = await db.find(ContractEntity, { where: { youthId }, order: { createdAt: 'ASC' } });
    const tasks = await db.find(TaskEntity, { where: { youthId }, order: { openedAt: 'ASC' } });
    const copy: FollowUpCopy = { contracts: [], ruptureCauses: [], tasks: tasks.map(taskView), log: [] };
    for (const contract of contracts) {
      copy.contracts.push(await this.reader.view(work, { contract, youth }));
      const cause = withCauses ? await this.causes.read(db, contract.id) : null;
      if (cause) copy.ruptureCauses.push({ contractId: contract.id, ...cause });
    }
    return { ...copy, log: await this.log.of(work, youthId) };
  }

  /** Nothing is left of it. */
  async forget({ db }: Work, youthId: string): Promise<void> {
    for (const statement of FORGET) await db.query(statement, [youthId]);
  }

  /** Two files became one: what was kept under either is kept under the one that stays. */
  async move({ db }: Work, { from, to }: { from: string; to: string }): Promise<void> {
    for (const entity of OF_YOUTH) await db.update(entity, { youthId: from }, { youthId: to, mergedFrom: from });
  }

  /** One file became two again: each thing goes back to where it was written. */
  async moveBack({ db }: Work, { from, to }: { from: string; to: string }): Promise<void> {
    for (const entity of OF_YOUTH) {
      await db.update(entity, { youthId: from, mergedFrom: to }, { youthId: to, mergedFrom: null });
    }
  }
}

import type { exportYouth, OutputOf } from '@app/contracts';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { actorIdOf, type Principal } from '@app/platform/identity/principal.js';
import { LetterEntity } from '@app/platform/mail/letter.entity.js';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../access/access.service.js';
import { recordAct } from '../access/record-act.js';
import { FollowUp } from '../coaching/follow-up.service.js';
import { ConsentActs } from '../consents/consent-acts.js';
import { YouthFiles } from '../profiles/youth-files.service.js';
import { Vault } from '../protected/vault.js';

type Export = OutputOf<typeof exportYouth>;

const INFORMED = `select state, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
  from information where youth_id = $1`;
const COMPARED = `select state, reasons from duplicate where $1 in (first_id, second_id) order by id`;

/** All that this app holds about a person, in one document for them. */
@Injectable()
export class Exports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly files: YouthFiles,
    private readonly vault: Vault,
    private readonly consents: ConsentActs,
    private readonly followUp: FollowUp,
  ) {}

  /** @throws ProblemError `not-found` */
  of(id: string, by: Principal): Promise<Export> {
    return this.unitOfWork.run(async (work) => {
      const { db, now } = work;
      const file = await this.files.opened(work, id, { by });
      const acts = await this.consents.of(db, id);
      const protectedFacts = await this.protectedFacts(work, id, by);
      const letters = await db.find(LetterEntity, { where: { recipient: `youth:${id}` }, order: { createdAt: 'ASC' } });
      await recordAct(work, actorIdOf(by), { action: 'youth.export', youthId: id });
      return {
        exportedAt: now.toISOString(),
        file,
        consents: acts.map((act) => ({ ...act, at: act.at.toISOString() })),
        informed: ((await db.query(INFORMED, [id])) as Export['informed'][])[0] ?? null,
        protectedFacts,
        followUp: await this.followUp.copyOf(work, file, { withCauses: !protectedFacts.withheld }),
        letters: letters.map(({ subject, address, createdAt, state }) => ({
          ...{ subject, address, state },
          writtenAt: createdAt.toISOString(),
        })),
        comparisons: (await db.query(COMPARED, [id])) as Export['comparisons'],
      };
    });
  }

  private async protectedFacts(work: Work, id: string, by: Principal): Promise<Export['protectedFacts']> {
    const itself = by.kind === 'link' || (by.kind === 'person' && (await this.access.mayOpen(by, id, 'referent')));
    if (!itself) return { withheld: true, facts: null, openings: [] };
    const opening = { actorId: actorIdOf(by), act: 'export' as const, reason: 'Copie remise à la personne' };
    await this.vault.record(work, id, opening);
    const { facts } = await this.vault.read(work.db, id);
    const openings = await this.vault.openings(work.db, id);
    return { withheld: false, facts, openings: openings.map((one) => ({ ...one, at: one.at.toISOString() })) };
  }
}

/** Where the causes of ruptures are kept, sealed like protected facts and read under the same rule: by whom and why is written down. */
import { Settings } from '@app/platform/config/settings.js';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Seal } from '../../protected/seal.js';
import { Vault } from '../../protected/vault.js';
import { RuptureCauseEntity } from './rupture.entity.js';

/** A code of `RUPTURE_CAUSES`, and the coach's words. */
export interface RuptureCauseTold {
  cause: string;
  comment: string | null;
}

@Injectable()
export class RuptureCauses {
  private readonly seal: Seal;

  constructor(
    settings: Settings,
    private readonly vault: Vault,
  ) {
    this.seal = new Seal(settings.values.protectedKey);
  }

  async write(db: EntityManager, contractId: string, told: RuptureCauseTold): Promise<void> {
    await db.insert(RuptureCauseEntity, { contractId, ...this.seal.close(JSON.stringify(told), contractId) });
  }

  async read(db: EntityManager, contractId: string): Promise<RuptureCauseTold | null> {
    const row = await db.findOneBy(RuptureCauseEntity, { contractId });
    return row && (JSON.parse(this.seal.open(row, contractId)) as RuptureCauseTold);
  }

  /** Writes down who opened it and why, beside the openings of protected facts. */
  record(work: Work, youthId: string, opening: Parameters<Vault['record']>[2]): Promise<void> {
    return this.vault.record(work, youthId, opening);
  }
}

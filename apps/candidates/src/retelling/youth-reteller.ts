import type { Work } from '@app/platform/database/unit-of-work.js';
import type { Reteller, Stretch } from '@app/platform/retelling/reteller.js';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { YouthEvents } from '../profiles/youth-events.js';
import { YouthEntity } from '../profiles/youth.entity.js';

/** Says all youths again, as far as others may know them. */
@Injectable()
export class YouthReteller implements Reteller {
  constructor(private readonly events: YouthEvents) {}

  count(db: EntityManager): Promise<number> {
    return db.count(YouthEntity);
  }

  async hold({ db }: Work, after: string | null, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await db.query(
      `select id from youth where $1::uuid is null or id > $1 order by id limit $2 for share`,
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async tell(work: Work, stretch: Stretch, ids: string[]): Promise<void> {
    const youths = await work.db.find(YouthEntity, { where: { id: In(ids) }, order: { id: 'ASC' } });
    await this.events.retold(work, stretch, youths);
  }
}

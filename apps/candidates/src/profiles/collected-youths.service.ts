import { dayInParis, type ContractType, type Day, type Place, type YouthFacts } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { findByKeys, meaningOf, type Meaning } from '@app/platform/imports/known-row.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { youthEvent } from './youth-event.js';
import { naturalKeysOf, sortKeyOf } from './youth-keys.js';
import { YouthEntity } from './youth.entity.js';

/** What a row says of a youth. */
interface CollectedContent {
  reference: string | null;
  firstName: string;
  lastName: string;
  birthOn: Day;
  email: string | null;
  phone: string | null;
  place: Place;
  reachKm: number | null;
  contractTypes: ContractType[];
  wishes: YouthFacts['wishes'];
  project: YouthFacts['project'];
  availableFrom: Day | null;
  skills: string[];
  completed3e: boolean | null;
  jobSeeker: boolean | null;
}

/** A youth as somebody brought them in, and where it is written. */
export interface CollectedYouth {
  organisationId: string;
  registeredBy: string;
  importId: string;
  importLine: number;
  content: CollectedContent;
}

type Content = CollectedContent & Pick<YouthEntity, 'naturalKey' | 'sortKey'>;

/** Takes in the youths whom coaches bring: a new one is registered, a corrected one changes, the same one again changes nothing. */
@Injectable()
export class CollectedYouthsService {
  /** @returns what became of it; nothing is written of a `repeated` one */
  async collect(work: Work, collected: CollectedYouth): Promise<Meaning> {
    const { organisationId, importId, importLine } = collected;
    const keys = naturalKeysOf(collected.content);
    const content = { ...collected.content, naturalKey: keys[0], sortKey: sortKeyOf(collected.content) };
    const known = await findByKeys(work.db, YouthEntity, { organisationId, keys });
    const meaning = meaningOf(known, content, importId);
    if (!known) await register(work, collected, content);
    else if (meaning === 'unchanged') await work.db.update(YouthEntity, known.id, { importId, importLine });
    else if (meaning === 'updated') await change(work, { ...known, ...content, importId, importLine });
    return meaning;
  }
}

async function register(work: Work, { registeredBy, ...collected }: CollectedYouth, content: Content): Promise<void> {
  const { organisationId, importId, importLine } = collected;
  const youth: YouthEntity = { ...content, id: randomUUID(), organisationId, importId, importLine, revision: 1 };
  await work.db.insert(YouthEntity, youth);
  await work.publish('YouthRegistered', { ...youthEvent(youth, dayInParis(work.now)), registeredBy });
}

async function change(work: Work, corrected: YouthEntity): Promise<void> {
  const youth: YouthEntity = { ...corrected, revision: corrected.revision + 1 };
  await work.db.update(YouthEntity, youth.id, youth);
  await work.publish('YouthChanged', youthEvent(youth, dayInParis(work.now)));
}

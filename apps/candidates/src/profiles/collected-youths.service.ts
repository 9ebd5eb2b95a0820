import { dayInParis, type ContractType, type Day, type Place, type YouthFacts } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { In } from 'typeorm';
import { youthEvent } from './youth-event.js';
import { naturalKeysOf, sortKeyOf } from './youth-keys.js';
import { YouthEntity } from './youth.entity.js';

/** What a row says of a youth. */
export interface CollectedContent {
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
  /** @returns what became of it; `repeated` when an earlier line of the same file says something else of the same youth */
  async collect(work: Work, collected: CollectedYouth): Promise<'created' | 'updated' | 'unchanged' | 'repeated'> {
    const { organisationId, importId, importLine } = collected;
    const keys = naturalKeysOf(collected.content);
    const content = { ...collected.content, naturalKey: keys[0], sortKey: sortKeyOf(collected.content) };
    const known = await findKnown(work, organisationId, keys);
    if (!known) {
      await register(work, collected, content);
      return 'created';
    }
    const same = isDeepStrictEqual({ ...content, ...pick(known, content) }, content);
    if (!same && known.importId === importId) return 'repeated';
    if (same) {
      await work.db.update(YouthEntity, known.id, { importId, importLine });
      return 'unchanged';
    }
    const youth: YouthEntity = { ...known, ...content, importId, importLine, revision: known.revision + 1 };
    await work.db.update(YouthEntity, youth.id, youth);
    await work.publish('YouthChanged', youthEvent(youth, dayInParis(work.now)));
    return 'updated';
  }
}

async function register(work: Work, { registeredBy, ...collected }: CollectedYouth, content: Content): Promise<void> {
  const { organisationId, importId, importLine } = collected;
  const youth: YouthEntity = { ...content, id: randomUUID(), organisationId, importId, importLine, revision: 1 };
  await work.db.insert(YouthEntity, youth);
  await work.publish('YouthRegistered', { ...youthEvent(youth, dayInParis(work.now)), registeredBy });
}

/** The row under the best key that is known; locked, so that two files cannot both correct it. */
async function findKnown({ db }: Work, organisationId: string, keys: string[]): Promise<YouthEntity | undefined> {
  const where = { organisationId, naturalKey: In(keys) };
  const rows = await db.find(YouthEntity, { where, lock: { mode: 'pessimistic_write' } });
  return rows.toSorted((a, b) => keys.indexOf(a.naturalKey) - keys.indexOf(b.naturalKey))[0];
}

/** The columns of a row that a content has. */
const pick = (row: YouthEntity, content: Content): Partial<Content> =>
  Object.fromEntries(Object.keys(content).map((key) => [key, row[key as keyof Content]]));

/**
 * The one place that writes the file of a youth: whoever changes it, by hand or by a spreadsheet, its keys follow, its revision grows, and
 * what others may know is told in the same transaction.
 */
import { standingPurposes } from '@app/contracts';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type Principal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../access/access.service.js';
import { recordAct } from '../access/record-act.js';
import { YouthEvents } from './youth-events.js';
import { naturalKeysOf, sortKeyOf } from './youth-keys.js';
import { YouthEntity } from './youth.entity.js';

/** What a file says, without what follows from it. */
export type FileContent = Omit<YouthEntity, 'naturalKey' | 'sortKey' | 'revision'>;

/** A file of which nobody knows anything yet but what a caller adds. */
export const EMPTY_FILE = {
  reference: null,
  email: null,
  emailState: 'unverified',
  phone: null,
  phoneState: 'unverified',
  guardians: [],
  place: null,
  travelModes: [],
  maxMinutes: null,
  reachKm: null,
  schooling: null,
  lastClass: null,
  completed3e: null,
  diplomaLevel: null,
  diplomaKind: null,
  wishes: [],
  project: null,
  contractTypes: [],
  availableFrom: null,
  availableTo: null,
  rhythm: null,
  skills: [],
  languages: [],
  situation: {
    jobSeeker: null,
    rsa: null,
    ass: null,
    aidedContract: null,
    businessProject: null,
    emancipated: null,
    previousContract: null,
  },
  origin: null,
  importId: null,
  importLine: null,
} satisfies Partial<FileContent>;

@Injectable()
export class YouthFiles {
  constructor(
    private readonly events: YouthEvents,
    private readonly access: AccessService,
  ) {}

  /** Opens a file. @throws ProblemError `youth-exists` when the organisation has one under the same key */
  async open(work: Work, content: FileContent, registeredBy: string): Promise<YouthEntity> {
    const youth: YouthEntity = { ...content, ...keysOf(content), revision: 1 };
    await uniquely(() => work.db.insert(YouthEntity, youth as object));
    await this.events.registered(work, youth, registeredBy);
    await recordAct(work, registeredBy, { action: 'youth.register', youthId: youth.id });
    return youth;
  }

  /** Changes a file that the caller has locked. @throws ProblemError `youth-exists` */
  async change(
    work: Work,
    known: YouthEntity,
    change: { says: Partial<FileContent>; by: string },
  ): Promise<YouthEntity> {
    const changed = { ...known, ...change.says };
    const youth: YouthEntity = { ...changed, ...keysOf(changed), revision: known.revision + 1 };
    await uniquely(() => work.db.update(YouthEntity, youth.id, youth as object));
    await this.events.changed(work, youth);
    await recordAct(work, change.by, { action: 'youth.change', youthId: youth.id });
    return youth;
  }

  /** Tells others of a file that says the same, when what follows from it has changed. */
  async tellAgain(work: Work, known: YouthEntity): Promise<YouthEntity> {
    const youth: YouthEntity = { ...known, revision: known.revision + 1 };
    await work.db.update(YouthEntity, youth.id, { revision: youth.revision });
    await this.events.changed(work, youth);
    return youth;
  }

  /** Takes a file away; who does it keeps what it takes to bring it back. */
  async close(work: Work, known: YouthEntity, reason: 'merged'): Promise<void> {
    await work.db.delete(YouthEntity, { id: known.id });
    await this.events.left(work, { ...known, revision: known.revision + 1 }, reason);
  }

  /** A file, locked until the transaction ends, for what happens by itself; null when it is gone. */
  held({ db }: Work, id: string): Promise<YouthEntity | null> {
    return db.findOne(YouthEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Takes a file away for good. @returns what it was, null when it is gone already */
  async take(work: Work, id: string): Promise<YouthEntity | null> {
    const youth = await this.held(work, id);
    await work.db.delete(YouthEntity, { id });
    return youth;
  }

  /** Brings a file back that was closed, under a revision of its own. @throws ProblemError `youth-exists` */
  async reopen(work: Work, youth: YouthEntity): Promise<void> {
    await uniquely(() => work.db.insert(YouthEntity, youth as object));
    await this.events.changed(work, youth);
  }

  /**
   * The file, locked until the transaction ends, for a coach of its organisation who follows the youth, or for the youth behind the link of
   * their letter. @throws ProblemError `not-found` for everybody else
   */
  async opened({ db }: Work, id: string, { by, as }: { by: Principal; as?: 'referent' }): Promise<YouthEntity> {
    const youth = found(await db.findOne(YouthEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));
    return found((await this.mayOpen(youth, by, as)) ? youth : null);
  }

  private async mayOpen({ id, organisationId }: YouthEntity, by: Principal, as?: 'referent'): Promise<boolean> {
    if (by.kind === 'link') return standingPurposes.includes(by.purpose) && by.resourceId === id;
    if (by.kind !== 'person' || !organisationsWhere(by, 'coach').includes(organisationId)) return false;
    return this.access.mayOpen(by, id, as);
  }
}

const keysOf = (content: FileContent) => ({ naturalKey: naturalKeysOf(content)[0], sortKey: sortKeyOf(content) });

async function uniquely(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'youth_natural_key') throw new ProblemError('youth-exists');
    throw error;
  }
}

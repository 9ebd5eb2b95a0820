import {
  dayInParis,
  guardianAgrees,
  purposesOfFile,
  type Basis,
  type ContractType,
  type Day,
  type Place,
  type YouthFacts,
} from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { findByKeys, meaningOf, type Meaning } from '@app/platform/imports/known-row.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ConsentActs } from '../consents/consent-acts.js';
import { EMPTY_FILE, YouthFiles, type FileContent } from './youth-files.service.js';
import { naturalKeysOf } from './youth-keys.js';
import { YouthEntity } from './youth.entity.js';

/** What a row says of a youth; what it leaves empty of the last five says nothing against what is known. */
export interface CollectedContent {
  reference: string | null;
  firstName: string;
  lastName: string;
  birthOn: Day;
  email: string | null;
  phone: string | null;
  place: Place | null;
  reachKm: number | null;
  contractTypes: ContractType[];
  wishes: YouthFacts['wishes'];
  project: YouthFacts['project'];
  availableFrom: Day | null;
  skills: string[];
  completed3e: boolean | null;
  jobSeeker: boolean | null;
  lastClass: string | null;
  diplomaLevel: number | null;
  diplomaKind: FileContent['diplomaKind'];
  travelModes: FileContent['travelModes'];
  maxMinutes: number | null;
  guardians: FileContent['guardians'];
}

/** A youth as somebody brought them in, and where it is written. */
export interface CollectedYouth {
  organisationId: string;
  registeredBy: string;
  importId: string;
  importLine: number;
  origin: FileContent['origin'];
  /** On what ground the row may be used; null when it says none. */
  basis: { basis: Basis; on: Day } | null;
  content: CollectedContent;
}

/** What became of a row, and what keeps the youth from being ranked. */
export interface Collected {
  meaning: Meaning;
  unranked?: 'basis-missing' | 'guardian-needed';
}

/** Takes in the youths whom coaches bring: a new one is registered, a corrected one changes, the same one again changes nothing. */
@Injectable()
export class CollectedYouthsService {
  constructor(
    private readonly files: YouthFiles,
    private readonly consents: ConsentActs,
  ) {}

  /** @returns what became of it; nothing is written of a `repeated` one */
  async collect(work: Work, collected: CollectedYouth): Promise<Collected> {
    const { organisationId, registeredBy, importId, importLine, content } = collected;
    const keys = naturalKeysOf(content);
    const known = await findByKeys(work.db, YouthEntity, { organisationId, keys });
    const says = saidByRow(content, known ?? EMPTY_FILE, dayInParis(work.now));
    const meaning = meaningOf(known, says as Partial<YouthEntity>, importId);
    if (meaning === 'repeated') return { meaning };
    const line = { importId, importLine };
    const { id, revision } = known ?? { id: randomUUID(), revision: 0 };
    const agreed = await this.agree(work, { id, organisationId, revision: revision + 1 }, collected);
    const file = { ...EMPTY_FILE, ...says, id, organisationId, ...line, origin: collected.origin };
    if (!known) await this.files.open(work, file, registeredBy);
    else if (meaning === 'updated')
      await this.files.change(work, known, { says: { ...says, ...line }, by: registeredBy });
    else {
      await work.db.update(YouthEntity, id, line);
      if (agreed.isNew) await this.files.tellAgain(work, { ...known, ...line });
    }
    return { meaning: meaning === 'unchanged' && agreed.isNew ? 'updated' : meaning, ...agreed.kept };
  }

  /** Records the ground that a row gives, once, before anything is told of the youth. */
  private async agree(
    work: Work,
    youth: { id: string; organisationId: string; revision: number },
    row: CollectedYouth,
  ) {
    const { basis, registeredBy, content } = row;
    const child = basis && guardianAgrees(basis.basis, { birthOn: content.birthOn, emancipated: false }, basis.on);
    const acts = await this.consents.of(work.db, youth.id);
    const isKnown = acts.some(({ channel, on }) => channel === 'file' && on === basis?.on);
    const isNew = basis !== null && !child && !isKnown;
    if (isNew) {
      const recorded = { act: 'given', ...basis, channel: 'file', guardianId: null, recordedBy: registeredBy } as const;
      await this.consents.record(work, youth, { ...recorded, purposes: purposesOfFile(basis.basis) });
    }
    const ranked = (await this.consents.inForce(work.db, youth.id)).includes('ranking');
    const unranked = child ? ('guardian-needed' as const) : ('basis-missing' as const);
    return { isNew, kept: ranked ? {} : { unranked } };
  }
}

type Known = Omit<FileContent, 'id' | 'organisationId' | 'firstName' | 'lastName' | 'birthOn'>;

/** A row in the words of a file: what people learnt beside it (a source, a day, whether an address works) stays as long as it says the same. */
function saidByRow({ jobSeeker, wishes, project, ...row }: CollectedContent, known: Known, today: Day) {
  const registered = known.situation.jobSeeker?.value.registered ?? null;
  const fact =
    jobSeeker === null ? null : { value: { registered: jobSeeker, since: null }, source: 'file' as const, on: today };
  return {
    ...row,
    emailState: row.email === known.email ? known.emailState : ('unverified' as const),
    phoneState: row.phone === known.phone ? known.phoneState : ('unverified' as const),
    situation: registered === jobSeeker ? known.situation : { ...known.situation, jobSeeker: fact },
    wishes: wishes.map(
      (wish) => known.wishes.find((one) => isSame(one, wish)) ?? { ...wish, source: 'youth' as const },
    ),
    // What a coach dated has steps that a spreadsheet does not know.
    project: known.project?.on ? known.project : project && { ...project, on: null },
    lastClass: row.lastClass ?? known.lastClass,
    diplomaLevel: row.diplomaLevel ?? known.diplomaLevel,
    diplomaKind: row.diplomaKind ?? known.diplomaKind,
    travelModes: row.travelModes.length ? row.travelModes : known.travelModes,
    maxMinutes: row.maxMinutes ?? known.maxMinutes,
    // Whom a coach wrote down is never replaced by a spreadsheet.
    guardians: known.guardians.length ? known.guardians : row.guardians,
  };
}

const isSame = (one: YouthFacts['wishes'][number], other: YouthFacts['wishes'][number]): boolean =>
  one.occupation === other.occupation && one.rank === other.rank;

import { dayInParis, type ContractType, type Day, type Place, type YouthFacts } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { findByKeys, meaningOf, type Meaning } from '@app/platform/imports/known-row.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { EMPTY_FILE, YouthFiles, type FileContent } from './youth-files.service.js';
import { naturalKeysOf } from './youth-keys.js';
import { YouthEntity } from './youth.entity.js';

/** What a row says of a youth. */
interface CollectedContent {
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
}

/** A youth as somebody brought them in, and where it is written. */
export interface CollectedYouth {
  organisationId: string;
  registeredBy: string;
  importId: string;
  importLine: number;
  content: CollectedContent;
}

/** Takes in the youths whom coaches bring: a new one is registered, a corrected one changes, the same one again changes nothing. */
@Injectable()
export class CollectedYouthsService {
  constructor(private readonly files: YouthFiles) {}

  /** @returns what became of it; nothing is written of a `repeated` one */
  async collect(work: Work, collected: CollectedYouth): Promise<Meaning> {
    const { organisationId, registeredBy, importId, importLine, content } = collected;
    const keys = naturalKeysOf(content);
    const known = await findByKeys(work.db, YouthEntity, { organisationId, keys });
    const says = saidByRow(content, known ?? EMPTY_FILE, dayInParis(work.now));
    const meaning = meaningOf(known, says as Partial<YouthEntity>, importId);
    const line = { importId, importLine };
    if (!known) {
      await this.files.open(work, { ...EMPTY_FILE, ...says, id: randomUUID(), organisationId, ...line }, registeredBy);
    } else if (meaning === 'unchanged') await work.db.update(YouthEntity, known.id, line);
    else if (meaning === 'updated') {
      await this.files.change(work, known, { says: { ...says, ...line }, by: registeredBy });
    }
    return meaning;
  }
}

type Known = Pick<FileContent, 'email' | 'emailState' | 'phone' | 'phoneState' | 'situation' | 'wishes' | 'project'>;

/** A row in the words of a file: what people learnt beside it (a source, a day, whether an address works) stays as long as it says the same. */
function saidByRow({ jobSeeker, wishes, project, ...row }: CollectedContent, known: Known, today: Day) {
  const registered = known.situation.jobSeeker?.value.registered ?? null;
  const fact =
    jobSeeker === null ? null : { value: { registered: jobSeeker, since: null }, source: 'file' as const, on: today };
  const sameProject = known.project?.occupation === project?.occupation && known.project?.state === project?.state;
  return {
    ...row,
    emailState: row.email === known.email ? known.emailState : ('unverified' as const),
    phoneState: row.phone === known.phone ? known.phoneState : ('unverified' as const),
    situation: registered === jobSeeker ? known.situation : { ...known.situation, jobSeeker: fact },
    wishes: wishes.map(
      (wish) => known.wishes.find((one) => isSame(one, wish)) ?? { ...wish, source: 'youth' as const },
    ),
    project: sameProject ? known.project : project && { ...project, on: null },
  };
}

const isSame = (one: YouthFacts['wishes'][number], other: YouthFacts['wishes'][number]): boolean =>
  one.occupation === other.occupation && one.rank === other.rank;

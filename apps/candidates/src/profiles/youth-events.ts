import type { PayloadOf } from '@app/contracts';
import {
  dayInParis,
  instantInParis,
  legalFactsOf,
  statedModesOf,
  windowsChangeOn,
  type ContractWindow,
  type Day,
  type FileFacts,
  type LegalFacts,
} from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { Reminders } from '@app/platform/reminders/reminders.js';
import type { Stretch } from '@app/platform/retelling/reteller.js';
import { Injectable } from '@nestjs/common';
import { ConsentActs } from '../consents/consent-acts.js';
import { isSearching } from '../contracts/is-searching.js';
import { Vault } from '../protected/vault.js';
import { guardianUntil } from './guardian-until.js';
import type { YouthEntity } from './youth.entity.js';

type Told = PayloadOf<'YouthChanged'>;

/**
 * What others may know of a youth, as their events say it: a birth date leaves only as the days on which a contract may legally start, from
 * today on. No name, no contact, and no facts at all before the ground on which they may be compared is recorded.
 */
@Injectable()
export class YouthEvents {
  constructor(
    private readonly vault: Vault,
    private readonly consents: ConsentActs,
    private readonly reminders: Reminders,
  ) {}

  /** The days, from one on (today unless given), on which the law lets a youth start which contract, whatever opens them. */
  async windowsOf(work: Work, youth: YouthEntity, from?: Day): Promise<ContractWindow[]> {
    return (await this.legalFacts(work, youth, from)).windows;
  }

  async registered(work: Work, youth: YouthEntity, registeredBy: string): Promise<void> {
    await work.publish('YouthRegistered', { ...(await this.told(work, youth)), registeredBy });
  }

  async changed(work: Work, youth: YouthEntity): Promise<void> {
    await work.publish('YouthChanged', await this.told(work, youth));
  }

  async left(work: Work, { id: youthId, revision, organisationId }: YouthEntity, reason: 'merged'): Promise<void> {
    await work.publish('YouthLeft', { youthId, revision, organisationId, reason });
  }

  /** Says a stretch of youths again, under the revisions that they have. */
  async retold(work: Work, stretch: Stretch, youths: YouthEntity[]): Promise<void> {
    const told: Told[] = [];
    for (const youth of youths) told.push(await this.told(work, youth));
    await work.publish('YouthsRetold', { ...stretch, youths: told });
  }

  private async told(work: Work, youth: YouthEntity): Promise<Told> {
    const { id: youthId, revision, organisationId } = youth;
    const purposes = await this.consents.inForce(work.db, youthId);
    const facts = purposes.includes('ranking') ? await this.factsOf(work, youth) : null;
    return {
      youthId,
      revision,
      organisationId,
      facts,
      shareable: purposes.includes('sharing'),
      searching: await isSearching(work.db, youthId),
      guardianUntil: guardianUntil(youth, dayInParis(work.now)),
    };
  }

  private async legalFacts({ db, now }: Work, youth: YouthEntity, at = dayInParis(now)): Promise<LegalFacts> {
    const secret = await this.vault.groundsOn(db, youth.id, at);
    return legalFactsOf({ ...youth, grounds: groundsOf(youth) }, secret, at);
  }

  private async factsOf(work: Work, youth: YouthEntity): Promise<Told['facts']> {
    const { diplomaLevel: level, diplomaKind: kind, travelModes, maxMinutes } = youth;
    const legal = await this.legalFacts(work, youth);
    await this.dateWindows(work, youth, legal.windows);
    return {
      id: youth.id,
      revision: youth.revision,
      ...legal,
      contractTypes: youth.contractTypes,
      wishes: youth.wishes.map(({ occupation, rank }) => ({ occupation, rank })),
      place: youth.place,
      reachKm: youth.reachKm,
      travel: { modes: statedModesOf(travelModes, youth.birthOn, dayInParis(work.now)), maxMinutes },
      availableFrom: youth.availableFrom,
      availableTo: youth.availableTo,
      rhythm: youth.rhythm,
      diploma: level === null && kind === null ? null : { level, kind },
      skills: youth.skills,
      project: youth.project && { occupation: youth.project.occupation, state: youth.project.state },
    };
  }

  /** What is told today is told again when time alone changes it: on the next day on which a window opens, closes or rests on something else. */
  private async dateWindows(work: Work, { id, birthOn }: YouthEntity, windows: ContractWindow[]): Promise<void> {
    const endsOn = [await this.vault.groundsEndOn(work.db, id)];
    const next = windowsChangeOn(windows, { birthOn, endsOn, at: dayInParis(work.now) });
    if (next) await this.reminders.set(work, id, { 'youth.windows': instantInParis(next, '00:05') });
  }
}

/** The facts of a file that open a contract, without who said them and when. */
function groundsOf({ situation }: YouthEntity): FileFacts['grounds'] {
  return {
    jobSeeker: situation.jobSeeker?.value.registered ?? null,
    jobSeekerSince: situation.jobSeeker?.value.since ?? null,
    rsa: situation.rsa?.value ?? null,
    ass: situation.ass?.value ?? null,
    aidedContract: situation.aidedContract?.value ?? null,
    businessProject: situation.businessProject?.value ?? null,
    previousContract:
      situation.previousContract?.value.contractType === 'apprenticeship' ? situation.previousContract.value : null,
  };
}

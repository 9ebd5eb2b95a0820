import type { PayloadOf } from '@app/contracts';
import { contractWindows, dayInParis, personFactsOf, type ContractWindow, type Day, type Grounds } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { ConsentActs } from '../consents/consent-acts.js';
import { isSearching } from '../contracts/is-searching.js';
import { Vault } from '../protected/vault.js';
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
  ) {}

  /** The days, from one on (today unless given), on which the law lets a youth start which contract, whatever opens them. */
  async windowsOf({ db, now }: Work, youth: YouthEntity, from?: Day): Promise<ContractWindow[]> {
    const at = from ?? dayInParis(now);
    const secret = await this.vault.groundsOn(db, youth.id, at);
    return contractWindows(personFactsOf({ ...youth, at }, groundsOf(youth), secret), at);
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

  private async told(work: Work, youth: YouthEntity): Promise<Told> {
    const { id: youthId, revision, organisationId } = youth;
    const purposes = await this.consents.inForce(work.db, youthId);
    const facts = purposes.includes('ranking') ? await this.factsOf(work, youth) : null;
    const searching = await isSearching(work.db, youthId);
    return { youthId, revision, organisationId, facts, shareable: purposes.includes('sharing'), searching };
  }

  private async factsOf(work: Work, youth: YouthEntity): Promise<Told['facts']> {
    const windows = await this.windowsOf(work, youth);
    return {
      id: youth.id,
      revision: youth.revision,
      windows,
      contractTypes: youth.contractTypes,
      wishes: youth.wishes.map(({ occupation, rank }) => ({ occupation, rank })),
      place: youth.place,
      reachKm: youth.reachKm,
      availableFrom: youth.availableFrom,
      availableTo: youth.availableTo,
      skills: youth.skills,
      project: youth.project && { occupation: youth.project.occupation, state: youth.project.state },
    };
  }
}

/** The facts of a file that open a contract, without who said them and when. */
function groundsOf({ situation }: YouthEntity): Grounds {
  return {
    jobSeeker: situation.jobSeeker?.value.registered ?? null,
    rsa: situation.rsa?.value ?? null,
    ass: situation.ass?.value ?? null,
    aidedContract: situation.aidedContract?.value ?? null,
    businessProject: situation.businessProject?.value ?? null,
    previousContract:
      situation.previousContract?.value.contractType === 'apprenticeship' ? situation.previousContract.value : null,
  };
}

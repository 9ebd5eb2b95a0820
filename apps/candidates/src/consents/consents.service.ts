import type { giveConsent, InputOf, OutputOf, readConsents, withdrawConsent } from '@app/contracts';
import { dayInParis, guardianAgrees, hasBasis, mayRestOn, PURPOSES } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import { actorIdOf, type PersonPrincipal, type Principal } from '@app/platform/identity/principal.js';
import { Letters } from '@app/platform/mail/letters.js';
import { Injectable } from '@nestjs/common';
import { recordAct } from '../access/record-act.js';
import { YouthFiles } from '../profiles/youth-files.service.js';
import type { YouthEntity } from '../profiles/youth.entity.js';
import { ConsentActs } from './consent-acts.js';

type View = OutputOf<typeof readConsents>;

/** What a youth agrees to and takes back, recorded by a coach who follows them or by themselves; every change is told at once. */
@Injectable()
export class Consents {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: YouthFiles,
    private readonly acts: ConsentActs,
    private readonly letters: Letters,
  ) {}

  /** @throws ProblemError `not-found` */
  read(id: string, by: Principal): Promise<View> {
    return this.unitOfWork.run(async (work) => {
      await this.files.opened(work, id, { by });
      return this.view(work, id);
    });
  }

  /** @throws ProblemError `not-found`, `basis-unfit`, `guardian-needed`, `day-in-the-future` */
  give(id: string, body: InputOf<typeof giveConsent>['body'], by: PersonPrincipal): Promise<View> {
    const { guardianId = null, ...given } = body;
    return this.unitOfWork.run(async (work) => {
      const youth = await this.files.opened(work, id, { by });
      if (given.on > dayInParis(work.now)) throw new ProblemError('day-in-the-future', { on: given.on });
      const unfit = given.purposes.find((purpose) => !mayRestOn(purpose, given.basis));
      if (unfit) throw new ProblemError('basis-unfit', { purpose: unfit, basis: given.basis });
      checkGuardian(youth, { ...given, guardianId });
      const recorded = { ...given, act: 'given' as const, guardianId, recordedBy: by.personId };
      await this.acts.record(work, { ...youth, revision: youth.revision + 1 }, recorded);
      return this.told(work, youth, { actorId: by.personId, action: 'consent.give' });
    });
  }

  /** Holds at once: what is not ranked or shown any more has no letter under way either. @throws ProblemError `not-found` */
  withdraw(
    { id, purpose }: InputOf<typeof withdrawConsent>['params'],
    { channel }: InputOf<typeof withdrawConsent>['body'],
    by: Principal,
  ): Promise<View> {
    return this.unitOfWork.run(async (work) => {
      const youth = await this.files.opened(work, id, { by });
      const known = await this.acts.of(work.db, id);
      const last = known.findLast((act) => act.purpose === purpose);
      const on = dayInParis(work.now);
      const withdrawn = { act: 'withdrawn' as const, basis: last?.basis ?? 'publicInterest', on, channel };
      const actorId = actorIdOf(by);
      if (!hasBasis(known, purpose) && last?.act === 'withdrawn') return this.view(work, id);
      const recorded = { ...withdrawn, purposes: [purpose], guardianId: null, recordedBy: actorId };
      await this.acts.record(work, { ...youth, revision: youth.revision + 1 }, recorded);
      await this.letters.takeBack(work, { recipient: `youth:${id}`, templates: ['ask', 'invite', 'confirm'] });
      return this.told(work, youth, { actorId, action: 'consent.withdraw' });
    });
  }

  private async told(work: Work, youth: YouthEntity, act: { actorId: string; action: string }): Promise<View> {
    await this.files.tellAgain(work, youth);
    await recordAct(work, act.actorId, { action: act.action, youthId: youth.id });
    return this.view(work, youth.id);
  }

  private async view({ db }: Work, id: string): Promise<View> {
    const acts = await this.acts.of(db, id);
    return {
      inForce: PURPOSES.filter((purpose) => hasBasis(acts, purpose)),
      acts: acts.map((act) => ({ ...act, at: act.at.toISOString() })),
    };
  }
}

function checkGuardian(
  youth: YouthEntity,
  given: { basis: 'consent' | 'publicInterest'; on: YouthEntity['birthOn']; guardianId: string | null },
): void {
  const emancipated = youth.situation.emancipated?.value === true;
  const signs = youth.guardians.some((guardian) => guardian.signs && guardian.id === given.guardianId);
  const needed = guardianAgrees(given.basis, { birthOn: youth.birthOn, emancipated }, given.on);
  if ((needed || given.guardianId !== null) && !signs) throw new ProblemError('guardian-needed');
}

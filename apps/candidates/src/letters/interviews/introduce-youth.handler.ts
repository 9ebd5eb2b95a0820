import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { ConsentActs } from '../../consents/consent-acts.js';
import { YouthsService } from '../../profiles/youths.service.js';

/** When an interview was confirmed, tell the employer's side the first name, which may be known from now on; nothing else of the file. */
@Injectable()
export class IntroduceYouth implements EventHandler<'InterviewConfirmed'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly youths: YouthsService,
    private readonly consents: ConsentActs,
  ) {}

  async handle(event: DeliveredEvent<'InterviewConfirmed'>): Promise<void> {
    await this.unitOfWork.once(event, async ({ db, publish }) => {
      const { youthId } = event.payload;
      const youth = await this.youths.recipientOf(youthId);
      const shareable = (await this.consents.inForce(db, youthId)).includes('sharing');
      if (youth && shareable) await publish('YouthIntroduced', { ...event.payload, firstName: youth.firstName });
    });
  }
}

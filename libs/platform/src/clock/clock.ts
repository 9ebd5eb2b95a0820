import { dayInParis, type Day } from '@app/domain';
import { Injectable } from '@nestjs/common';

/** The one place that asks the machine what time it is; tests give their own. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in Europe/Paris. */
  today(): Day {
    return dayInParis(this.now());
  }
}

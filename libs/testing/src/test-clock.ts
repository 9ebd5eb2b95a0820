import { dayInParis, type Day } from '@app/domain';
import { Clock } from '@app/platform/clock/clock.js';

/** A clock that a test can move; it goes on by itself from wherever it stands, as lifecycles expect of time. */
export class TestClock extends Clock {
  private offsetMs = 0;

  override now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  override today(): Day {
    return dayInParis(this.now());
  }

  advance(ms: number): void {
    this.offsetMs += ms;
  }
}

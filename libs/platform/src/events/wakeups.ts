import { Injectable } from '@nestjs/common';

/** Tells the relays of an app that something was committed, so that they need not wait for their next look. */
@Injectable()
export class Wakeups {
  private readonly listeners = new Set<() => void>();

  on(listener: () => void): void {
    this.listeners.add(listener);
  }

  wake(): void {
    for (const listener of this.listeners) listener();
  }
}

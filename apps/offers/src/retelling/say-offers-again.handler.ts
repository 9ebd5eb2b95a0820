import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Retellings } from '@app/platform/retelling/retellings.js';
import { Injectable } from '@nestjs/common';

/** When a rebuild was asked for, all offers are said again. */
@Injectable()
export class SayOffersAgain implements EventHandler<'RebuildRequested'> {
  constructor(private readonly retellings: Retellings) {}

  handle(event: DeliveredEvent<'RebuildRequested'>): Promise<void> {
    return this.retellings.begin(event);
  }
}

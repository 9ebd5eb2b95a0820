import type { EventType, PayloadOf } from '@app/contracts';

/** An event as it reaches a handler: `handler` names who it is for, so that `unitOfWork.once` knows what was done. */
export interface DeliveredEvent<E extends EventType = EventType> {
  id: string;
  type: E;
  payload: PayloadOf<E>;
  occurredAt: string;
  handler: string;
}

/** One sentence of the form "when this happened, do that": does its work in `unitOfWork.once(event, …)`. */
export interface EventHandler<E extends EventType> {
  handle(event: DeliveredEvent<E>): Promise<void>;
}

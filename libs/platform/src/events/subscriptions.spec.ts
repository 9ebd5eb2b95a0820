import { tinyApp } from '@app/testing/tiny/tiny-app.js';
import { describe, expect, it } from '@jest/globals';
import type { Subscriptions } from '../app-definition.js';
import { checkSubscriptions, handlersOf } from './subscriptions.js';

class TakeNote {
  async handle(): Promise<void> {}
}
const namesake = { TakeNote: class TakeNote extends Object {} }.TakeNote as unknown as typeof TakeNote;

/** An app whose subscriptions the compiler would not accept. */
const appWith = (subscriptions: object) => ({ ...tinyApp(), subscriptions: subscriptions as Subscriptions });

describe('the subscription table of an app', () => {
  it('may be empty, and may name one handler for several events', () => {
    expect(() => checkSubscriptions(tinyApp())).not.toThrow();
    const app = tinyApp({ subscriptions: { OfferPublished: [TakeNote], OfferChanged: [TakeNote] } });
    expect(() => checkSubscriptions(app)).not.toThrow();
    expect(handlersOf(app)).toEqual([
      { type: 'OfferPublished', handler: TakeNote },
      { type: 'OfferChanged', handler: TakeNote },
    ]);
  });

  it.each([
    [
      'an event that nobody publishes',
      { OfferEaten: [TakeNote] },
      'apps/offers/src/offers.app.ts: no event is called OfferEaten; declare it in libs/contracts/src/events.ts or remove the line',
    ],
    [
      'a handler that is not there (an import that went round in a circle)',
      { OfferPublished: [undefined] },
      'apps/offers/src/offers.app.ts: the subscription to OfferPublished names no handler; write OfferPublished: [YourHandler]',
    ],
    [
      'the same handler twice for an event',
      { OfferPublished: [TakeNote, TakeNote] },
      'apps/offers/src/offers.app.ts: TakeNote stands twice (OfferPublished and OfferPublished); give each handler its own name',
    ],
    [
      'two handlers of the same name',
      { OfferPublished: [TakeNote], OfferChanged: [namesake] },
      'apps/offers/src/offers.app.ts: TakeNote stands twice (OfferPublished and OfferChanged); give each handler its own name',
    ],
  ])('does not start with %s, and says which line to write', (_, subscriptions, message) => {
    expect(() => checkSubscriptions(appWith(subscriptions))).toThrow(message);
  });
});

import type { EventType, PayloadOf } from '@app/contracts';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { CaughtLetter } from '@app/platform/mail/mailbox.js';
import { randomUUID } from 'node:crypto';
import type { TestApp } from './test-app.js';

interface About {
  youthId?: string;
  offerId?: string;
  revision?: number;
}

/** What events of the main job say, whoever hears them: an offer at Fournil Martin, proposed by nobody in particular. */
export const aProposalTold = (about: About = {}) => ({
  proposalId: randomUUID(),
  offerId: randomUUID() as string,
  youthId: randomUUID() as string,
  revision: 4,
  offerTitle: 'Apprenti boulanger',
  employerName: 'Fournil Martin',
  ...about,
});

export const anInterviewTold = (about: About = {}) => ({
  ...aProposalTold(about),
  interviewId: randomUUID(),
  siteAddress: '79000 Niort',
  sequence: 0,
});

/** Three quarters of an hour, so many days from now. */
export function slotIn(test: TestApp, days: number): { id: string; startsAt: string; endsAt: string } {
  const start = new Date(test.clock.now().getTime() + days * 86_400_000).setUTCHours(9, 0, 0, 0);
  return {
    id: randomUUID(),
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + 45 * 60_000).toISOString(),
  };
}

/** Publishes an event and waits for all that follows. */
export async function say<E extends EventType>(test: TestApp, type: E, payload: PayloadOf<E>): Promise<void> {
  await test.app.get(UnitOfWork, { strict: false }).run(({ publish }) => publish(type, payload));
  await test.settled();
}

/** What arrives while something is said, in order; at one address, when it is given. */
export async function lettersWhile(test: TestApp, speak: () => Promise<void>, to?: string): Promise<CaughtLetter[]> {
  const before = new Set((await test.letters()).map(({ id }) => id));
  await speak();
  await test.settled();
  return (await test.letters(to)).filter(({ id }) => !before.has(id)).toReversed();
}

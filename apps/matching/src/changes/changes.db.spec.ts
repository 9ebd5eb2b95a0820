import { parseDay } from '@app/domain';
import type { Principal } from '@app/platform/identity/principal.js';
import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { MatchingWorld, type Pair } from '../../test/matching-world.js';
import { Changes } from './changes.service.js';

describe('what open pages hear', () => {
  let world: MatchingWorld;
  let changes: Changes;
  let people: Record<string, Principal>;
  let pair: Pair;
  beforeAll(async () => {
    world = await MatchingWorld.open();
    changes = world.test.app.get(Changes, { strict: false });
    pair = await world.proposed();
    people = {
      coach: world.coach,
      'another coach': world.person('coach'),
      manager: world.person('manager'),
      'manager elsewhere': world.person('manager', randomUUID()),
      prospector: world.person('prospector'),
      employer: world.person('employer'),
      'employer elsewhere': world.person('employer', randomUUID()),
      youth: world.space(pair),
      'another youth': world.space({ youthId: randomUUID() }),
    };
    await world.test.settled();
  });
  afterAll(() => world.test.close());

  /** A page that writes down what it hears. */
  async function page(principal: Principal): Promise<{ heard: Set<string>; leave: () => Promise<unknown> }> {
    const stream = (await changes.follow(principal))[Symbol.asyncIterator]();
    const heard = new Set<string>();
    const first = await stream.next();
    expect(first.value).toEqual({ kind: 'everything', id: null });
    void (async () => {
      for (let one = await stream.next(); !one.done; one = await stream.next())
        if (one.value) heard.add(`${one.value.kind} ${one.value.id}`);
      heard.add('the end');
    })();
    return { heard, leave: () => stream.return!() };
  }

  /** Who hears what while something is done; the coach, who hears everything of it, says when all of it was told. */
  async function whoHears(act: () => Promise<unknown>, last: string): Promise<Record<string, string[]>> {
    const pages = new Map<string, Awaited<ReturnType<typeof page>>>();
    for (const [name, principal] of Object.entries(people)) pages.set(name, await page(principal));
    await act();
    await world.test.settled();
    await until(`hears of ${last}`, () => [...pages.values()].some(({ heard }) => heard.has(last)));
    for (const { leave } of pages.values()) await leave();
    return Object.fromEntries([...pages].map(([name, { heard }]) => [name, [...heard].filter(isHint).toSorted()]));
  }
  const isHint = (line: string) => line !== 'the end';

  it('tells of an answer those who follow or manage the youth, and the youth; the employer knows nothing of it yet', async () => {
    const told = `proposal ${pair.id}`;
    const heard = await whoHears(() => world.answers.agree(pair.id, { by: pair.youth() }), told);
    expect(heard).toEqual({
      coach: [told],
      'another coach': [],
      manager: [told],
      'manager elsewhere': [],
      prospector: [],
      employer: [],
      'employer elsewhere': [],
      youth: [told],
      'another youth': [],
    });
  });

  it('tells the employer’s side of what was sent to it', async () => {
    const told = `proposal ${pair.id}`;
    const heard = await whoHears(() => world.proposals.send(pair.id, { coachNote: 'Motivé.' }, world.coach), told);
    expect(heard).toMatchObject({ prospector: [told], employer: [told], 'employer elsewhere': [], youth: [told] });
  });

  it('tells of an offer and a lead those in whose portfolio they are', async () => {
    const [offerId, leadId] = [randomUUID(), randomUUID()];
    const { organisationId } = world;
    const changed = await whoHears(
      () => world.tell('OfferChanged', { ...world.offerSaid({ offerId }), revision: 2 }),
      `offer ${offerId}`,
    );
    expect(Object.keys(changed).filter((name) => changed[name]!.length)).toEqual(['manager', 'prospector', 'employer']);
    const lead = await whoHears(() => world.tell('LeadChanged', { leadId, organisationId }), `lead ${leadId}`);
    expect(Object.keys(lead).filter((name) => lead[name]!.length)).toEqual(['manager', 'prospector']);
  });

  it('tells of many things of a kind at once', async () => {
    const { heard, leave } = await page(people.prospector!);
    const { organisationId } = world;
    for (let count = 0; count < 3; count += 1)
      await Promise.all(
        Array.from({ length: 30 }, () => world.tell('LeadChanged', { leadId: randomUUID(), organisationId })),
      );
    await until('hears of many', () => heard.has('lead null'));
    await leave();
  });

  it('keeps four pages of a person open, and takes another when one was left', async () => {
    const mine = world.person('coach');
    const pages = [await page(mine), await page(mine), await page(mine), await page(mine)];
    await expect(page(mine)).rejects.toMatchObject({ code: 'too-many-requests' });
    await pages[0]!.leave();
    pages.push(await page(mine));
    for (const { leave } of pages) await leave();
  });

  it('ends its pages when the line breaks, and listens again for the next', async () => {
    const { heard } = await page(people.coach!);
    await world.test.sql(`select pg_terminate_backend(pid) from pg_stat_activity
      where query like 'listen passerelle%' and datname = current_database()`);
    await until('the page is told', () => heard.has('the end'));
    const again = await page(people.coach!);
    await world.answers.hold(
      pair.id,
      { by: pair.employer() },
      { untilOn: parseDay('2027-03-10'), comment: 'Plus tard.' },
    );
    await until('hears again', () => again.heard.has(`proposal ${pair.id}`));
    changes.onModuleDestroy();
    await until('ends with the process', () => again.heard.has('the end'));
  });
});

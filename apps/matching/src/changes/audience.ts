/** Who may see the things that events were about: asked once for all that was heard within a moment. */
import { staleAfter, type ChangeKind, type Role } from '@app/contracts';
import type { Announced } from '@app/platform/events/announce.js';
import { hasRole, organisationsWhere, type PersonPrincipal, type Principal } from '@app/platform/identity/principal.js';
import type { DataSource } from 'typeorm';
import type { Hint } from './change-stream.js';

type Ids = Announced['ids'];
type Told = Exclude<ChangeKind, 'everything'>;

/** What is known here of the youths, offers and proposals that were heard of. */
interface Known {
  followers: Map<string, string[]>;
  youthsAt: Map<string, string>;
  offersAt: Map<string, string>;
  /** Proposals that were sent to their employer. */
  shown: Set<string>;
}

const ID_OF: Record<Told, string> = {
  proposal: 'proposalId',
  agenda: 'youthId',
  youth: 'youthId',
  offer: 'offerId',
  lead: 'leadId',
};
/** More things of a kind than this are told as one hint without id. */
const MANY = 20;

/** @returns the hints for somebody, each once */
export async function hintsOf(dataSource: DataSource, events: Announced[]): Promise<(principal: Principal) => Hint[]> {
  const known = await knownOf(dataSource, events);
  return (principal) => {
    const told = new Map<Told, Set<string | null>>();
    for (const { type, ids } of events)
      for (const kind of staleAfter[type] ?? [])
        if (kind !== 'everything' && concerns(principal, { kind, ids }, known))
          told.set(kind, (told.get(kind) ?? new Set()).add(ids[ID_OF[kind]] ?? null));
    return [...told].flatMap(([kind, ids]) =>
      ids.size > MANY ? [{ kind, id: null }] : [...ids].map((id) => ({ kind, id })),
    );
  };
}

function concerns(principal: Principal, { kind, ids }: { kind: Told; ids: Ids }, known: Known): boolean {
  if (principal.kind === 'link')
    return (kind === 'proposal' || kind === 'youth') && ids.youthId === principal.resourceId;
  if (principal.kind !== 'person') return false;
  const worksAt = (organisationId: string | undefined, ...roles: Role[]) =>
    organisationId !== undefined && organisationsWhere(principal, ...roles).includes(organisationId);
  if (kind === 'lead') return worksAt(ids.organisationId, 'prospector', 'manager');
  const portfolio = known.offersAt.get(ids.offerId ?? '');
  if (kind === 'offer') return worksAt(ids.organisationId ?? portfolio, 'prospector', 'manager', 'employer');
  if (followed(principal, ids, known)) return true;
  // A list of names holds the whole organisation's.
  const here: Role[] = kind === 'youth' ? ['manager', 'coach'] : ['manager'];
  if (worksAt(known.youthsAt.get(ids.youthId ?? ''), ...here)) return true;
  return kind === 'proposal' && known.shown.has(ids.proposalId ?? '') && worksAt(portfolio, 'prospector', 'employer');
}

const followed = (person: PersonPrincipal, ids: Ids, { followers }: Known): boolean =>
  hasRole(person, 'coach') &&
  (ids.personId === person.personId || (followers.get(ids.youthId ?? '') ?? []).includes(person.personId));

async function knownOf(dataSource: DataSource, events: Announced[]): Promise<Known> {
  const all = (name: string) => [...new Set(events.flatMap(({ ids }) => ids[name] ?? []))];
  const pairs = async (statement: string, name: string): Promise<[string, string][]> => {
    const rows = (await dataSource.query(statement, [all(name)])) as { key: string; value: string }[];
    return rows.map(({ key, value }) => [key, value]);
  };
  const followers = new Map<string, string[]>();
  for (const [youth, person] of await pairs(FOLLOWERS, 'youthId'))
    followers.set(youth, [...(followers.get(youth) ?? []), person]);
  return {
    followers,
    youthsAt: new Map(await pairs(YOUTHS, 'youthId')),
    offersAt: new Map(await pairs(OFFERS, 'offerId')),
    shown: new Set((await pairs(SHOWN, 'proposalId')).map(([id]) => id)),
  };
}

const FOLLOWERS = `select youth_id as key, person_id as value from youth_access where youth_id = any($1) and not ended`;
const YOUTHS = `select youth_id as key, organisation_id as value from youth_snapshot where youth_id = any($1)`;
const OFFERS = `select offer_id as key, organisation_id as value from offer_snapshot
  where offer_id = any($1) and organisation_id is not null`;
const SHOWN = `select id as key, state as value from proposal where id = any($1) and presentation is not null`;

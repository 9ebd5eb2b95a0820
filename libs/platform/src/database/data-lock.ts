/**
 * Says who runs on a database: a second `npm start` on the same data learns the address of the first instead of fighting it.
 * The lock lives as long as its connection, so it is free as soon as the process that held it dies, however it died.
 */
import pg from 'pg';

/** Who runs on the data, and where to reach it. */
export interface DataHolder {
  pid: number;
  address: string;
}

/** The lock is ours until it is released, or somebody else's. */
export type DataLock = { held: true; release(): Promise<void> } | { held: false; by: DataHolder };

/** The letters of "Pass" and "data": two numbers that no other advisory lock of ours uses. */
const key = [0x50617373, 0x64617461];

/** Takes the lock of a database for this process, or tells who has it. `address` has at most 40 ASCII characters. */
export async function holdDataLock(databaseUrl: string, holder: DataHolder): Promise<DataLock> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: nameOf(holder), keepAlive: true });
  // The server went away, and the lock with it: whoever queries next will say so.
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (;;) {
      if (await tryLock(client)) return held(client);
      const by = await currentHolder(client);
      // Nobody: it was released between the two questions.
      if (by) return await client.end().then(() => ({ held: false, by }));
    }
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

function held(client: pg.Client): DataLock {
  const socket = client as unknown as { ref(): void; unref(): void };
  socket.unref();
  let released: Promise<void> | undefined;
  const release = () => {
    // Whoever awaits the end must not find that nothing keeps the process alive until then.
    socket.ref();
    return client.end();
  };
  return { held: true, release: () => (released ??= release()) };
}

async function tryLock(client: pg.Client) {
  const { rows } = await client.query<{ locked: boolean }>(
    'select pg_try_advisory_lock($1::int, $2::int) as locked',
    key,
  );
  return rows[0]!.locked;
}

async function currentHolder(client: pg.Client): Promise<DataHolder | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `select coalesce(a.application_name, '') as name
       from pg_locks l join pg_stat_activity a using (pid)
      where l.locktype = 'advisory' and l.granted and l.classid = $1::int and l.objid = $2::int and l.objsubid = 2
        and l.database = (select oid from pg_database where datname = current_database())`,
    key,
  );
  return rows[0] && holderOf(rows[0].name);
}

/** PostgreSQL keeps 63 characters of a connection's name, which is all that a holder needs. */
const nameOf = ({ pid, address }: DataHolder) => `passerelle ${pid} ${address}`;

function holderOf(name: string): DataHolder {
  const [, pid, address] = name.match(/^passerelle (\d+) (.*)$/) ?? [];
  return { pid: Number(pid ?? 0), address: address ?? name };
}

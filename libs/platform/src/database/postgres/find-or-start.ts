import { setTimeout as sleep } from 'node:timers/promises';
import { restorePassword } from './cluster.js';
import { PostgresFailure } from './failure.js';
import { passwordFile, readPassword } from './password.js';
import { isAlive, occupantOf, readPostmaster, takeOverPidFile } from './postmaster.js';
import { accepts, launch, type Server, type StartContext } from './server.js';

/** A server that accepts connections, and whether it ran before we came. */
export type FoundServer = Server & { reused: boolean };

/** Recovery after a crash may take this long. */
const patienceMs = 120_000;
const tries = 50;

/** Joins the server of the folder, waits for one that is starting or stopping, or starts one; `onStart` hears it once. */
export async function findOrStart(context: StartContext, onStart: () => void): Promise<FoundServer> {
  const { dir } = context;
  const deadline = Date.now() + patienceMs;
  for (let failures = 0; Date.now() < deadline; await sleep(20)) {
    const found = readPostmaster(dir);
    if (found && occupantOf(found.pid, dir) === 'server') {
      if (found.status === 'ready' && (await joins(dir, found))) return { ...found, reused: true };
      continue;
    }
    // An unrelated process, or one that ended and that its parent has not buried: PostgreSQL would take it for a server.
    if (found && isAlive(found.pid)) takeOverPidFile(dir);
    await restorePassword(dir, context.launcher);
    if (!failures) onStart();
    const server = await launch(context, deadline);
    if (!(server instanceof PostgresFailure)) return { ...server, reused: false };
    if (++failures === tries) throw server;
  }
  const pid = readPostmaster(dir)?.pid;
  throw new PostgresFailure(`The process ${pid} holds ${dir} and does not answer: stop it and start again.`);
}

function joins(dir: string, { pid, port }: Server) {
  if (readPassword(dir)) return accepts(dir, port);
  throw new PostgresFailure(
    `${passwordFile(dir)} is missing: stop the server ${pid} and start again to get a new one.`,
  );
}

import { connect } from 'node:net';
import type { KilledProcess } from '../killed-process.js';

/** Longer than anybody needs to see it; on Redis it ends by itself, whatever becomes of us. */
const AT_MOST_MS = 20_000;

/** From now on the queues take nothing: what a relay claims stays claimed and unsaid. @returns what lets them go on */
export async function stuckQueues({ pool }: KilledProcess, redisUrl: string | undefined): Promise<() => Promise<void>> {
  if (redisUrl) {
    await tellRedis(redisUrl, `CLIENT PAUSE ${AT_MOST_MS} WRITE`);
    return () => tellRedis(redisUrl, 'CLIENT UNPAUSE');
  }
  const holder = await pool.connect();
  await holder.query('begin');
  await holder.query('lock table bullmq.job in share row exclusive mode');
  return async () => {
    await holder.query('rollback');
    holder.release();
  };
}

/** Says one command in the plain words that Redis understands without a client. @throws Error when it is refused */
async function tellRedis(redisUrl: string, command: string): Promise<void> {
  const { hostname, port } = new URL(redisUrl);
  const socket = connect(Number(port || 6379), hostname);
  const answer = await new Promise<string>((resolve, reject) => {
    socket.once('error', reject).once('data', (data) => resolve(data.toString()));
    socket.write(`${command}\r\n`);
  });
  socket.destroy();
  if (!answer.startsWith('+OK')) throw new Error(`Redis to ${command}: ${answer}`);
}

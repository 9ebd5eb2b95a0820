import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { Transform, type TransformCallback } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

/** What a line is like: how long each request waits before it goes, and how many bytes a second come back, for all connections together. */
export interface Line {
  latencyMs: number;
  bytesPerSecond: number;
}

const PIECE_BYTES = 2_048;

/**
 * A slow line before a server. Unlike the network conditions of a browser's page, it also slows down what its service worker fetches.
 * @returns the address of its near end
 */
export async function slowLine(
  target: string,
  { latencyMs, bytesPerSecond }: Line,
): Promise<{ url: string; close(): void }> {
  const { port, hostname } = new URL(target);
  const sockets = new Set<Socket>();
  let freeAt = 0;
  /** Waits for this piece's turn on the one line. */
  const turn = async (bytes: number) => {
    const now = performance.now();
    freeAt = Math.max(freeAt, now) + (bytes * 1_000) / bytesPerSecond;
    await pause(freeAt - now);
  };
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) sockets.add(socket.on('error', () => socket.destroy()));
    near.pipe(each((piece) => pause(latencyMs, piece))).pipe(far);
    far.pipe(each((piece) => turn(piece.length).then(() => piece), PIECE_BYTES)).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Does something before each piece goes on, in order. */
function each(before: (piece: Buffer) => Promise<Buffer>, most = Infinity): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      const all = async () => {
        for (let at = 0; at < chunk.length; at += Math.min(most, chunk.length))
          this.push(await before(chunk.subarray(at, at + most)));
      };
      void all().then(() => done(), done);
    },
  });
}

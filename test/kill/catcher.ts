import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** The mail server of the world, which outlives whoever sends to it. */
export interface Catcher {
  url: string;
  /** How often each letter was stored, by its Message-ID. */
  stored: Map<string, number>;
  /** Called once, when the next letter is stored and before the sender is told so. */
  beforeAnswer: (() => Promise<void>) | undefined;
  close(): Promise<void>;
}

export async function startCatcher(): Promise<Catcher> {
  const stored = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 200,
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        const id = /^Message-ID: <([^@]+)@/im.exec(text)?.[1] ?? 'none';
        stored.set(id, (stored.get(id) ?? 0) + 1);
        const before = catcher.beforeAnswer;
        catcher.beforeAnswer = undefined;
        (before?.() ?? Promise.resolve()).then(() => done(), done);
      });
    },
  });
  server.on('error', () => {
    // Senders are killed in the middle of a word.
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const catcher: Catcher = {
    url: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    stored,
    beforeAnswer: undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return catcher;
}

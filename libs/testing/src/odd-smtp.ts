import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/**
 * What the server does with a letter: takes it, refuses it with a code (at RCPT or after the text), reads it and says nothing, or hangs up
 * (before or after the text).
 */
export type SmtpConduct = 'accept' | 'silent' | 'hangUp' | 'hangUpEarly' | { code: number; at: 'rcpt' | 'data' };

/** A mail server that behaves as a spec wishes. */
export interface OddSmtp {
  url: string;
  port: number;
  /** What it does next; a spec changes it at any time. */
  conduct: SmtpConduct;
  /** The letters whose text it has read to the end, whatever it answered. */
  read: string[];
  close(): Promise<void>;
}

const refusal = (responseCode: number) => Object.assign(new Error('I would rather not'), { responseCode });

/** @param port a free one when left out */
export async function startOddSmtp(port = 0): Promise<OddSmtp> {
  const hangUp = () => {
    for (const { _socket: socket } of server.connections as Set<{ _socket?: Socket }>) socket?.destroy();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 200,
    onRcptTo(_address, _session, done) {
      const { conduct } = odd;
      if (conduct === 'hangUpEarly') return hangUp();
      if (typeof conduct === 'object' && conduct.at === 'rcpt') return done(refusal(conduct.code));
      done();
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { conduct } = odd;
        odd.read.push(Buffer.concat(chunks).toString());
        if (conduct === 'hangUp') hangUp();
        else if (typeof conduct === 'object') done(refusal(conduct.code));
        else if (conduct === 'accept') done();
      });
    },
  });
  server.on('error', () => {
    // A client that hangs up is its own affair.
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const address = server.server.address() as AddressInfo;
  const odd: OddSmtp = {
    url: `smtp://127.0.0.1:${address.port}?ignoreTLS=true`,
    port: address.port,
    conduct: 'accept',
    read: [],
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return odd;
}

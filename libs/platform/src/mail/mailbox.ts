import { createServer } from 'node:net';
import pg from 'pg';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** A letter as it reached its addressee's mailbox. */
export interface CaughtLetter {
  id: string;
  receivedAt: Date;
  to: string;
  subject: string;
  text: string;
  calendar: { method: string; content: string } | null;
}

const TABLE = `
  create schema if not exists platform;
  create table if not exists platform.caught_letter (
    id bigint generated always as identity primary key,
    received_at timestamptz not null default now(),
    message_id text not null,
    recipient text not null,
    subject text not null,
    body text not null,
    calendar jsonb)`;

/**
 * The embedded mail server: catches every letter on a loopback port and stores it before it answers 250, so what it accepted is never
 * lost. It takes the place of the world's mailboxes when no `SMTP_URL` is given.
 */
export class Mailbox {
  private constructor(
    private readonly pool: pg.Pool,
    private readonly server: SMTPServer,
    readonly smtpUrl: string,
  ) {}

  static async open(databaseUrl: string): Promise<Mailbox> {
    const pool = new pg.Pool({ connectionString: databaseUrl, max: 3 });
    // An idle connection that the server ends is replaced at the next query; nothing else is lost with it.
    pool.on('error', () => undefined);
    await pool.query(TABLE);
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      closeTimeout: 1_000,
      size: 5 * 1024 * 1024,
      onData: (stream, session, done) => {
        store(pool, stream, session).then(() => done(), done);
      },
    });
    server.on('error', () => {
      // A client that hangs up is its own affair.
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as ReturnType<ReturnType<typeof createServer>['address']> & {
      port: number;
    };
    return new Mailbox(pool, server, `smtp://127.0.0.1:${port}?ignoreTLS=true`);
  }

  /** Newest first. @param filter.to only letters to this address */
  async read(filter: { to?: string | undefined; limit: number }): Promise<CaughtLetter[]> {
    const { rows } = await this.pool.query<CaughtLetter>(
      `select id::text, received_at as "receivedAt", recipient as "to", subject, body as text, calendar
       from platform.caught_letter where $1::text is null or recipient = $1 order by caught_letter.id desc limit $2`,
      [filter.to?.toLowerCase() ?? null, filter.limit],
    );
    return rows;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
    await this.pool.end();
  }
}

async function store(pool: pg.Pool, stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const letter = await PostalMime.parse(Buffer.concat(chunks));
  const calendar = letter.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const content = calendar && textOf(calendar.content);
  for (const { address } of session.envelope.rcptTo) {
    await pool.query(
      `insert into platform.caught_letter (message_id, recipient, subject, body, calendar) values ($1, $2, $3, $4, $5)`,
      [
        letter.messageId ?? '',
        address.toLowerCase(),
        letter.subject ?? '',
        letter.text ?? '',
        content ? calendarOf(content) : null,
      ],
    );
  }
}

const textOf = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);
const calendarOf = (content: string) => ({ method: /^METHOD:(\w+)/m.exec(content)?.[1] ?? '', content });

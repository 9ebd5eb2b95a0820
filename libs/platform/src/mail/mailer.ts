import { createTransport, type Transporter } from 'nodemailer';
import type { LetterEntity } from './letter.entity.js';

/** The only file that knows nodemailer: hands one letter to an SMTP server. */
export class Mailer {
  private readonly transport: Transporter;

  /** @param smtpUrl `smtp://…` or `smtps://…` */
  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    // One connection per letter and no pool: a letter is accepted or refused before the next one starts.
    this.transport = createTransport({ url: smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }, { from });
  }

  /** @throws an error of nodemailer; `isRefusal` tells a definite answer from a silence that decides nothing */
  async send(letter: Pick<LetterEntity, 'id' | 'address' | 'subject' | 'body' | 'calendar'>): Promise<void> {
    const { id, address, subject, body, calendar } = letter;
    await this.transport.sendMail({
      from: this.from,
      to: address,
      subject,
      text: body ?? '',
      messageId: `<${id}@passerelle>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      // nodemailer's own default is PUBLISH, which no calendar offers to accept.
      ...(calendar ? { icalEvent: { method: calendar.method, content: calendar.content, filename: 'entretien.ics' } } : {}),
    });
  }

  close(): void {
    this.transport.close();
  }
}

/** What the SMTP server did with a letter that did not go through. */
export type Refusal = 'later' | 'never' | 'unknown';

/** Nothing was handed over: these happen before the server has the text. */
const BEFORE_DATA = new Set(['ECONNECTION', 'ECONNREFUSED', 'EDNS', 'EAUTH', 'ETLS', 'ENOAUTH']);

/** `later` and `never` are certain that no letter left; `unknown` is a connection that fell silent while the letter was on its way. */
export function refusalOf(error: unknown): Refusal {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  if (responseCode !== undefined) return responseCode >= 500 ? 'never' : 'later';
  if (code === 'EENVELOPE') return 'never';
  return (code !== undefined && BEFORE_DATA.has(code)) || command === 'CONN' ? 'later' : 'unknown';
}

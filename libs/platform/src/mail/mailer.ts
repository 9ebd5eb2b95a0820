import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { Readable } from 'node:stream';
import type { LetterEntity } from './letter.entity.js';

/** The only file that knows nodemailer: hands one letter to an SMTP server. */
export class Mailer {
  private readonly transport: Transporter;

  /**
   * @param smtpUrl `smtp://…` or `smtps://…`
   * @param socketTimeout how long a server may keep silent, in milliseconds
   */
  constructor(
    smtpUrl: string,
    private readonly from: string,
    socketTimeout = 30_000,
  ) {
    // One connection per letter and no pool: a letter is accepted or refused before the next one starts.
    this.transport = createTransport(
      { url: smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout },
      { from },
    );
    this.transport.use('stream', tellWhenRead);
  }

  /** @throws UnsentError, which tells a definite answer from a silence that decides nothing */
  async send(letter: Pick<LetterEntity, 'id' | 'address' | 'subject' | 'body' | 'calendar'>): Promise<void> {
    const { id, address, subject, body, calendar } = letter;
    let handedOver = false;
    const message: WatchedLetter = {
      from: this.from,
      to: address,
      subject,
      text: body ?? '',
      messageId: `<${id}@passerelle>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      // nodemailer's own default is PUBLISH, which no calendar offers to accept.
      ...(calendar
        ? { icalEvent: { method: calendar.method, content: calendar.content, filename: 'entretien.ics' } }
        : {}),
      onRead: () => (handedOver = true),
    };
    try {
      await this.transport.sendMail(message);
    } catch (error) {
      throw new UnsentError(error as SmtpFailure, handedOver);
    }
  }

  close(): void {
    this.transport.close();
  }
}

interface WatchedLetter extends SendMailOptions {
  onRead(): void;
}

/** nodemailer reads a letter once the server has answered 354 to DATA: from then on a silence decides nothing. */
const tellWhenRead: Parameters<Transporter['use']>[1] = ({ data, message }, done) => {
  const open = message.createReadStream.bind(message);
  async function* watched() {
    (data as WatchedLetter).onRead();
    yield* open();
  }
  message.createReadStream = () => Readable.from(watched(), { objectMode: false });
  done();
};

/** What the SMTP server did with a letter that did not go through. */
export type Refusal = 'later' | 'never' | 'unknown';

interface SmtpFailure {
  code?: string;
  responseCode?: number;
}

/** A letter that SMTP did not take; `message` holds codes only, because what servers answer may quote the address. */
export class UnsentError extends Error {
  override name = 'UnsentError';
  readonly refusal: Refusal;

  constructor({ code, responseCode }: SmtpFailure, handedOver: boolean) {
    super(`${code ?? 'no code'} ${responseCode ?? ''}`.trim());
    this.refusal = refusalOf({ code, responseCode }, handedOver);
  }
}

/** The letter itself, or its addressee, is what no server takes. */
const HOPELESS = new Set(['EENVELOPE', 'EMESSAGE']);

/** `later` and `never` are certain that no letter left; `unknown` is a connection that fell silent while the letter was on its way. */
function refusalOf({ code, responseCode }: SmtpFailure, handedOver: boolean): Refusal {
  if (responseCode) return responseCode >= 500 ? 'never' : 'later';
  if (code !== undefined && HOPELESS.has(code)) return 'never';
  return handedOver ? 'unknown' : 'later';
}

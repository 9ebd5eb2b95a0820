import { readMailbox } from '@app/contracts';
import { Controller, Inject, Optional } from '@nestjs/common';
import { Endpoint, Input, type Incoming, type Outgoing } from '../http/endpoint.js';
import { found } from '../http/problem-error.js';
import { Mailbox } from './mailbox.js';

/** The mailbox as JSON; its page is the web's. There is none in production, nor with a real mail server. */
@Controller()
export class MailboxController {
  constructor(@Optional() @Inject(Mailbox) private readonly mailbox: Mailbox | undefined) {}

  @Endpoint(readMailbox)
  async read(@Input() { query }: Incoming<typeof readMailbox>): Outgoing<typeof readMailbox> {
    const letters = await found(this.mailbox).read(query);
    return { items: letters.map(({ receivedAt, ...letter }) => ({ ...letter, receivedAt: receivedAt.toISOString() })) };
  }
}

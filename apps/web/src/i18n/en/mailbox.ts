import type { Messages } from '../catalogues';

/** The mailbox of a demonstration, which catches each letter. */
export const mailbox: Messages['mailbox'] = {
  title: 'Mailbox',
  lead: 'The e-mails of this demonstration arrive here, and nowhere else.',
  refresh: 'Refresh',
  count: { one: '{count} e-mail', other: '{count} e-mails' },
  to: 'To',
  received: 'Received',
  calendarRequest: 'Calendar file attached (invitation)',
  calendarCancel: 'Calendar file attached (cancellation)',
  emptyTitle: 'No e-mail for now',
  emptyText: 'Ask for a sign-in link, or propose an offer to a young person: the e-mail will appear here.',
  offTitle: 'No mailbox here',
  offText: 'This installation sends real e-mails: look in your own mailbox.',
};

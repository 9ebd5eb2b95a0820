import type { Messages } from '../catalogues';

/** Changing one's address: the pages behind the letters to the old and the new one. */
export const address: Messages['address'] = {
  confirmTitle: 'Confirm the new address',
  confirmLead: 'Your letters from Passerelle will go to {email}.',
  confirmWhat: 'It changes once both the old and the new address have confirmed.',
  confirm: 'Confirm',
  confirmElse: 'You did not ask for it? Close this page: nothing changes.',
  refuseTitle: 'Refuse this change of address',
  refuseLead: 'Somebody asked, from your account, to replace your address by {email}.',
  refuseWhat: 'If it was not you, refuse: your address stays the same and all your sessions are closed.',
  refuse: 'Refuse and close my sessions',
  refuseElse: 'It was you? Close this page and open the other link of the letter.',
  halfTitle: 'One more step',
  half: 'Thank you. Please confirm in the other letter too: the change to {email} waits for both addresses.',
  doneTitle: 'Your address has changed',
  done: 'Your letters will go to {email}. Your other sessions are closed: sign in with this address.',
  refusedTitle: 'The change is refused',
  refused:
    'Your address stays the same and your sessions are closed. Sign in again, and change your password if you have one.',
  replacedTitle: 'There is a newer request',
  replaced: 'This request does not count any more. Open the newest letter.',
  signIn: 'Sign in',
};

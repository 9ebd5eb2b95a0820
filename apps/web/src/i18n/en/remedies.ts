import type { Messages } from '../catalogues';
import type { french } from '../fr';
import type { Translated } from '../translate';

/** What to do about it, said to adults. */
export const remedy: Translated<typeof french.remedy> = {
  'input-invalid': 'Nothing is lost. Read your answers again, correct them and send again.',
  'body-unreadable': 'Nothing is lost. Send again; if it happens again, reload the page.',
  'sign-in-needed': 'You are no longer signed in. Sign in again: what you wrote is kept on this device.',
  'link-invalid':
    'Open the whole link again from the e-mail. If that is not enough, reply to that e-mail: a person will help you.',
  'link-expired':
    'Links last only for a time, for your safety. Ask for a new one, or reply to the e-mail: a person will help you.',
  'link-used': 'Your answer is already recorded. To change it, reply to the e-mail: a person will help you.',
  'not-allowed': 'Ask the manager of your organisation to open it to you.',
  'not-found': 'Check the address, or start again from the home page.',
  'body-too-large': 'Send less text or a smaller file.',
  'changed-meanwhile': 'Reload the page to see what changed, then make your change again.',
  'place-unknown': 'Check the name and the postal code of the town, then send again.',
  'too-many-requests': 'Wait for a minute, then try again. Nothing is lost.',
  internal: 'Nothing is lost. Try again in a few minutes; if it goes on, tell us with the number below.',
  'not-ready': 'Wait for a minute, then try again. Nothing is lost.',
  'transition-not-allowed': 'Somebody answered, or the deadline has passed. Reload the page to see where things stand.',
  'agreement-missing': 'Nothing goes to the employer until the young person has said yes.',
  'slot-in-the-past': 'Choose a moment in the future and send again.',
  'slots-not-distinct': 'Change one of the two and send again.',
  'slots-count': 'Add or remove times and send again.',
  'slot-unknown': 'Reload the page to see the times offered.',
  'reason-required': 'Choose a reason in the list and send again.',
  'network-lost': 'Nothing is lost: what you wrote is kept on this device. Check the network, then try again.',
  'answer-unreadable': 'Passerelle was updated. Reload the page: what you wrote is kept on this device.',
  'link-missing': 'Open this page from the e-mail you received: the whole link is in it.',
  'wrong-password': 'Check both, or get a sign-in link by e-mail instead.',
  'actor-not-allowed': 'Reload the page to see what you can do now.',
  'recorder-not-allowed': 'Ask the person who follows this file to note it.',
  'reason-unknown': 'Reload the page and choose again: what you wrote is kept.',
  'comment-required': 'Write a few words and send again.',
  'agreement-too-old': 'Ask the young person again: answering takes them a minute.',
  'sent-again-already': 'Propose the offer again: the young person answers, then the profile leaves.',
  'held-already': 'Answer now, with an interview or with a reason.',
  'hold-day-invalid': 'Choose a day in the future.',
  'slot-invalid': 'Correct the end and send again.',
  'interview-not-started': 'Come back after the time of the interview.',
  'absence-incomplete': 'Say who was missing, and whether it is excused.',
  'day-invalid': 'Correct the day and send again.',
  'answered-already':
    'One agreement is enough: there is nothing left for you to do. To talk about it, call the person who follows your child.',
};

/** The same said to a youth, for what can happen on their pages. */
export const remedyYouth: Messages['remedyYouth'] = {
  'input-invalid': 'Nothing is lost. Read your answer again and send it once more.',
  'sign-in-needed': 'Open the link again from the message you got.',
  'link-invalid':
    'Open the whole link again from the message. If it does not work, call the person who supports you: they can answer for you.',
  'link-expired':
    'It does not matter. Ask for a new link, or call the person who supports you: they can note your answer.',
  'link-used': 'Your answer is already recorded. Did you change your mind? Tell the person who supports you.',
  'not-found': 'This proposal is no longer there. The person who supports you can tell you what happened.',
  'changed-meanwhile': 'See where things stand, then send again: what you wrote is kept.',
  'place-unknown': 'Check the name of the commune, choose it from the list and send again.',
  'too-many-requests': 'Wait for a minute, then try again. Nothing is lost.',
  internal: 'Nothing is lost. Try again in a few minutes; if it goes on, tell the person who supports you.',
  'not-ready': 'Wait for a minute, then try again. Nothing is lost.',
  'transition-not-allowed':
    'Somebody has already answered, or the deadline has passed. Reload the page to see where things stand.',
  'slot-in-the-past': 'This time is past. Choose another one, or say that you cannot come.',
  'slot-unknown': 'Reload the page to see the times offered.',
  'reason-required': 'Choose a reason in the list and send again.',
  'network-lost': 'Nothing is lost: what you wrote is kept on your phone. Check the network, then try again.',
  'answer-unreadable': 'Passerelle was updated. Reload the page: what you wrote is kept.',
  'link-missing': 'Open this page from the message you got: the whole link is in it.',
  'actor-not-allowed': 'Reload the page to see what you can do now.',
  'reason-unknown': 'Reload the page and choose again: what you wrote is kept.',
  'comment-required': 'Write a few words and send again.',
};

import type { AlertTexts } from '../fr/alert';

export const alert: AlertTexts = {
  newsletter: { title: 'The Carrefour newsletter', lead: 'New projects, those that changed, and a few words from the team.', name: 'The Carrefour newsletter' },
  search: { title: 'Receive these results', lead: 'A mail when new projects answer your search, or when a record changes. Nothing new, no mail.' },
  followed: 'Your search:',
  seeResults: 'See it again',
  email: 'Your e-mail address',
  emailHint: 'We first send a link to confirm. Without confirmation, the address is erased within seven days.',
  frequency: 'How often?',
  send: 'Subscribe',
  privacy: 'Your address serves this mailing alone, with your consent. Each mail holds a link that stops everything in one click and erases the address at once.',
  privacyLink: 'What we do with your data',
  confirmation: {
    title: 'Confirm the subscription',
    lead: 'One button, and it is done.',
    send: 'Yes, subscribe me',
    closed: 'This link no longer opens',
    closedText: 'The subscription is confirmed already, or this link is more than seven days old. You can ask again from the search.',
  },
  stop: {
    title: 'Stop receiving these mails',
    lead: 'One button, and your address is erased.',
    send: 'Stop and erase my address',
    done: 'It has stopped',
    doneText: 'This subscription no longer exists, and the address that went with it is erased. You will receive nothing more from it.',
    search: 'Find projects',
  },
  thanks: {
    alert: {
      title: 'Look in your mailbox',
      lead: 'It remains to be confirmed.',
      steps: ['A mail arrives within a minute. If it does not, look among the unwanted ones.', 'Open its link, then confirm. It works for seven days.', 'Without confirmation nothing is sent and your address is erased.'],
    },
    'alert-confirmed': {
      title: 'It is confirmed',
      lead: 'You will receive what is new from today.',
      steps: ['The first mail comes as soon as there is something new, as often as you chose.', 'Each project is announced in it only once.', 'A mail tells you what you follow. As all the next ones, it holds a link to stop everything, in one click.'],
    },
  },
};

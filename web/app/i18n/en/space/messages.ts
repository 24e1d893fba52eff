import type { MessagesTexts } from '../../fr/space/messages';

export const messages: MessagesTexts = {
  title: 'Messages',
  lead: 'What people write to you from the site. Your address is shown to nobody: the answer goes through the Carrefour.',
  empty: 'Nobody has written to you yet',
  emptyText: 'Messages for you, or about projects of yours without a known contact, will arrive here and at your private address.',
  from: (writer, day) => `From ${writer}, ${day}`,
  about: (title) => `About “${title}”`,
  reminded: 'A reminder has left already: without an answer, this message goes to the team.',
  direct: (email) => `This person lets their address be known: ${email}`,
  answer: 'Your answer',
  send: 'Answer',
  already: 'I have answered in another way',
  passOn: 'This is not for us',
  passOnHint: 'If it is not for you, the message goes to the team, and its writer is told.',
  answered: (day) => `Answered on ${day}`,
  yours: 'What you answered',
  previous: 'Newer',
  next: 'Older',
  done: {
    answered: 'Your answer has left.',
    settled: 'Noted: you have answered already.',
    passed: 'The message is with the team.',
  },
};

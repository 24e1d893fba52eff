import type { FreshnessTexts } from '../../fr/space/freshness';

export const freshness: FreshnessTexts = {
  title: 'Is it still right?',
  lead: (partner) => `A sheet of ${partner} that nobody has confirmed for a year.`,
  see: 'Read the sheet',
  right: 'Still right',
  change: 'To be changed',
  changeHint: 'Opens the sheet in your area: you sign in first.',
  over: 'It is over',
  overHint: 'The sheet stays, with the year in which the project stopped.',
  closed: 'This link opens nothing any more',
  closedText: 'It has been used, or is more than thirty days old. Your sheets can be confirmed in your area too.',
  space: 'Open my area',
  done: { right: 'Thank you! The sheet bears today’s date.', over: 'Thank you! Noted: the project is over.' },
};

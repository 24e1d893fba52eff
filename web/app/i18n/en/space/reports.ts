import type { ReportsTexts } from '../../fr/space/reports';

export const reports: ReportsTexts = {
  title: 'Reports',
  lead: 'What readers say of your sheets. Correct what must be, then say that it is settled: whoever left an address receives your word.',
  empty: 'Nobody reported anything',
  emptyText: 'When a reader says that one of your sheets is wrong, it will be here.',
  on: (day: string) => `reported on ${day}`,
  correct: 'Edit the sheet',
  see: 'The public page',
  answer: 'A word for whoever reported it',
  settled: 'It is settled',
  refused: 'There is nothing to change',
  over: (n) => (n === 1 ? 'The last report settled' : `The last ${n} reports settled`),
  states: { settled: 'settled', refused: 'nothing to change' },
  done: { settled: 'Thank you: it is settled.', refused: 'Noted: the sheet stays as it is.' },
};

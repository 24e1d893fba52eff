import type { LinksTexts } from '../../fr/space/links';

export const links: LinksTexts = {
  title: 'Links to mend',
  lead: 'These web addresses of your sheets no longer answer. They are checked every month, and on several days before they are told here.',
  empty: 'All your addresses answer',
  emptyText: 'When a web address of your sheets no longer answers, it will be here.',
  since: (day: string) => `no answer since ${day}`,
  correct: 'Edit the sheet',
};

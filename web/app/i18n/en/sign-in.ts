import type { SignInTexts } from '../fr/sign-in';

export const signIn: SignInTexts = {
  title: 'Partner area',
  lead: 'Here each partner will keep its records, its inventories and its presentation.',
  soonTitle: 'It is not open yet',
  soonText: 'The partner area comes with a later version of the site. There is no account to create for now, and no password is asked for.',
  meanwhileTitle: 'Meanwhile',
  ways: [
    { title: 'You keep an inventory', text: 'A list in a spreadsheet is enough: this is how it enters the Carrefour, and what becomes of it.', label: 'Become a partner', url: '/devenir-partenaire' },
    { title: 'A record needs correcting', text: 'Tell the partner that recorded the project what has changed: it is named on the record.', label: 'Whom to write to', url: '/contact' },
    { title: 'You are looking for your projects', text: 'Each partner has its page, with its projects and its inventories.', label: 'Open the directory', url: '/partenaires' },
  ],
};

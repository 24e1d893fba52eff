import type { AccountTexts } from '../../fr/space/account';

export const account: AccountTexts = {
  signIn: {
    title: 'Partner area',
    lead: 'Here each partner keeps its sheets, its inventories and its page.',
    heading: 'Sign in',
    email: 'Your e-mail address',
    password: 'Your password',
    submit: 'Sign in',
    forgotten: 'Forgotten password?',
    waysTitle: 'You have no account',
    ways: [
      { title: 'Your organisation is a partner already', text: 'Ask to join it: the people who keep its area will answer you.', label: 'Join an organisation', url: '/connexion/rejoindre' },
      { title: 'It is not a partner yet', text: 'With or without an inventory, ten minutes are enough to apply.', label: 'Become a partner', url: '/devenir-partenaire' },
      { title: 'You run a project', text: 'No account is needed: on your project’s page, “This is my project” sends you a link.', label: 'Find my project', url: '/recherche' },
    ],
    ended: 'Your session is over. Sign in to go on where you were.',
    out: 'You are signed out.',
    cookie: 'Signing in leaves one cookie, without which nobody would stay signed in: a random number, kept twelve hours at most. It follows nobody.',
    troubles: {
      wrong: 'This address and this password do not go together.',
      nowhere: 'Your account no longer belongs to any partner. Write to the team, or ask to join an organisation.',
      flood: 'Too many tries in little time. Wait a quarter of an hour, or ask for a link by mail: it works at once.',
      down: 'The Carrefour does not answer at the moment. Try again shortly.',
      late: 'This page had been open for long. Start again.',
    },
  },
};

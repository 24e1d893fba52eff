export const signIn = {
  title: 'Espace partenaire',
  lead: 'Ici, chaque partenaire tiendra ses fiches, ses inventaires et sa présentation.',
  soonTitle: 'Il n’est pas encore ouvert',
  soonText: 'L’espace des partenaires arrive dans une prochaine version du site. Aucun compte n’est à créer pour le moment, et aucun mot de passe ne vous est demandé.',
  meanwhileTitle: 'En attendant',
  ways: [
    { title: 'Vous tenez un inventaire', text: 'Une liste dans un tableur suffit\u202F: voici comment elle entre au Carrefour, et ce qu’elle devient.', label: 'Devenir partenaire', url: '/devenir-partenaire' },
    { title: 'Une fiche est à corriger', text: 'Dites ce qui a changé au partenaire qui a recensé le projet\u202F: il est nommé sur la fiche.', label: 'À qui écrire', url: '/contact' },
    { title: 'Vous cherchez vos projets', text: 'Chaque partenaire a sa page, avec ses projets et ses inventaires.', label: 'Ouvrir l’annuaire', url: '/partenaires' },
  ],
};
export type SignInTexts = typeof signIn;

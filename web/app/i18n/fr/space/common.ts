export const common = {
  space: 'Espace partenaire',
  menuLabel: 'Menu de l’espace partenaire',
  menu: {
    dashboard: 'Tableau de bord',
    messages: 'Messages',
    proposals: 'Propositions',
    profile: 'Présentation',
    team: 'Équipe',
    account: 'Mon compte',
  },
  actingFor: (partner: string) => `Vous êtes de l’équipe et vous agissez pour ${partner}. Tout ce que vous faites ici est noté ainsi\u00A0: «\u202FL’équipe pour ${partner}\u202F».`,
  leave: 'Quitter cet espace',
  switchTo: 'Agir pour',
  switch: 'Changer',
  signOut: 'Se déconnecter',
  signedInAs: (name: string) => `Connecté·e\u00A0: ${name}`,
  roles: { reader: 'Lecture', contributor: 'Rédaction', referent: 'Référent' },
  roleTexts: {
    reader: 'Voit tout ce qui concerne le partenaire, sans rien changer.',
    contributor: 'Écrit et corrige les fiches, apporte des inventaires, répond aux messages.',
    referent: 'Fait tout cela, invite d’autres personnes et tient la présentation du partenaire.',
  },
  troubles: {
    gone: 'Ceci n’existe plus, ou n’est pas à vous.',
    refused: 'Cela n’a pas pu être fait. Vérifiez ce que vous avez écrit.',
    flood: 'C’est beaucoup en peu de temps. Attendez un peu, puis recommencez.',
    down: 'Le Carrefour ne répond pas pour le moment. Rien n’est perdu\u00A0: réessayez dans un instant.',
    stale: 'Quelqu’un a changé cela entre-temps. Relisez, puis recommencez.',
  },
  saved: 'C’est enregistré.',
  none: 'Rien pour le moment.',
};
export type CommonSpaceTexts = typeof common;

import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'siteName',
  columns: ['siteName'],
  fields: {
    siteName: { label: 'Nom du site', help: 'En entier, toujours.' },
    runningName: 'Nom dans le texte',
    tagline: 'Accroche',
    description: { label: 'Description', help: 'Pour les moteurs de recherche et le pied de page.' },
    headerMenu: 'Menu principal',
    headerActions: 'Boutons de l’en-tête',
    footerText: 'Texte du pied de page',
    footerColumns: 'Colonnes du pied de page',
    legalLinks: 'Liens légaux',
    demoBanner: {
      label: 'Bandeau de démonstration',
      help: 'Affiché tant qu’il reste des contenus d’exemple.',
    },
    foundersNotice: 'Mention des partenaires fondateurs',
    notices: 'Messages du site',
    licences: 'Licences affichées',
    coordinator: {
      label: 'Partenaire coordinateur',
      help: 'Répond des fiches que l’équipe écrit elle-même, quand aucun autre partenaire n’en répond : elles portent son nom. Le réglage en français fait foi.',
    },
    search: 'Formulaire de recherche',
    newsletterIntroduction: {
      label: 'Introduction de la lettre',
      help: 'En tête de la prochaine lettre de chaque abonné, une seule fois. Vide\u00A0: la lettre ne dit que les nouveautés.',
    },
    suggestedSearches: 'Recherches proposées',
    home: 'Page d’accueil',
  },
};

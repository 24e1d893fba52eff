/** How partners write the values of our fixed lists, beside their labels and codes. */
export const fixedAliases: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  scale: {
    quartier: ['neighbourhood', 'neighborhood', 'micro-local', 'infra-communal'],
    local: ['locale', 'commune', 'communal', 'communale', 'municipal', 'municipale', 'municipality', 'ville', 'bassin de vie'],
    intercommunal: ['intercommunale', 'intercommunalité', 'intermunicipal', 'epci', 'agglomération', 'métropole', 'métropolitain', 'pays'],
    departemental: ['départementale', 'département', 'department', 'departmental'],
    regional: ['régionale', 'région', 'region', 'interdépartemental', 'interrégionale', 'interrégional'],
    national: ['nationale', 'france', 'france entière', 'country', 'pays entier'],
    europeen: ['européenne', 'europe', 'european'],
    international: ['internationale', 'monde', 'world', 'global', 'mondial', 'mondiale', 'nationale et internationale', 'europe et international'],
  },
  maturity: {
    idee: ['idée', 'à l’étude', 'étude', 'conception', 'idea', 'concept', 'planned', 'à venir', 'émergence', 'en réflexion', 'en construction'],
    experimentation: ['expérimental', 'expérimentale', 'pilote', 'pilot', 'prototype', 'test', 'en expérimentation'],
    demarrage: ['démarrage', 'starting', 'launched', 'launching', 'start-up', 'lancement', 'amorçage', 'en création'],
    activite: ['activité', 'actif', 'active', 'en cours', 'running', 'in progress', 'operational', 'live', 'opérationnel', 'ouvert', 'en fonctionnement', 'ongoing'],
    essaimage: ['essaimé', 'spreading', 'déploiement', 'changement d’échelle', 'développement', 'scaling', 'scaling up'],
    termine: ['terminée', 'fini', 'clos', 'achevé', 'ended', 'completed', 'closed', 'fermé', 'finished'],
  },
  partnerType: {
    'associations-accompagnateurs': ['associations et accompagnateurs', 'association', 'accompagnateurs'],
    'institutions-reseaux': ['institution et têtes de réseau', 'institutions', 'têtes de réseau'],
    'think-tanks-recherche': ['think tank et acteurs de la recherche', 'think thank et acteurs de la recherche', 'recherche'],
    'fondations-acteurs-engages': ['fondation et acteurs engagés', 'fondation et acteurs engagés rse', 'fondations'],
    'medias-solution': ['médias de solutions', 'média', 'médias'],
  },
  openness: {
    public: ['ok', 'oui', 'yes', 'vrai', 'true', 'publié', 'publiée', 'publique', 'en ligne', 'published', 'visible', 'ouvert', 'ouverte', 'open', 'diffusable', 'diffusion publique', 'grand public', 'à publier'],
    collectif: ['collectif', 'membres', 'réservé aux membres', 'réservée aux membres', 'membres du collectif', 'réservé aux partenaires', 'partenaires', 'members', 'members only', 'collective'],
    prive: [
      'privée', 'en attente', 'non', 'no', 'faux', 'false', 'non publié', 'non publiée', 'non publique', 'brouillon', 'à relire', 'draft', 'pending', 'confidentiel', 'confidentielle', 'confidential', 'secret', 'masquer', 'masqué', 'masquée',
      'caché', 'cachée', 'hidden', 'interne', 'usage interne', 'internal', 'réservé', 'réservée', 'restreint', 'restreinte', 'diffusion restreinte', 'ne pas publier', 'ne pas diffuser', 'ne pas afficher', 'non diffusable',
    ],
  },
  visibility: {
    exact: ['exacte', 'exact', 'public', 'publique', 'oui', 'yes', 'vrai', 'true', 'visible', 'adresse exacte', 'précise', 'à l’adresse'],
    commune: ['à la commune', 'commune seulement', 'ville', 'ville seulement', 'municipality', 'city'],
    department: ['département', 'département seulement'],
    hidden: [
      'ne pas afficher', 'ne pas publier', 'ne pas diffuser', 'ne pas montrer', 'masquer', 'masqué', 'caché', 'cachée', 'non', 'no', 'faux', 'false', 'hidden', 'hide', 'privé', 'privée', 'private', 'secret', 'secrète', 'confidentiel', 'confidentielle',
      'confidential', 'adresse confidentielle', 'adresse secrète', 'lieu confidentiel', 'interne', 'réservé', 'réservée', 'réservé aux membres', 'réservée aux membres', 'members only', 'non publique', 'non diffusable',
    ],
  },
};

export const account = {
  signIn: {
    title: 'Espace partenaire',
    lead: 'Ici, chaque partenaire tient ses fiches, ses inventaires et sa présentation.',
    heading: 'Se connecter',
    email: 'Votre adresse électronique',
    password: 'Votre mot de passe',
    submit: 'Se connecter',
    forgotten: 'Mot de passe oublié\u202F?',
    waysTitle: 'Vous n’avez pas de compte',
    ways: [
      { title: 'Votre organisation est déjà partenaire', text: 'Demandez à la rejoindre\u00A0: les personnes qui tiennent son espace vous répondent.', label: 'Rejoindre une organisation', url: '/connexion/rejoindre' },
      { title: 'Elle ne l’est pas encore', text: 'Avec ou sans inventaire, dix minutes suffisent pour demander à rejoindre le collectif.', label: 'Devenir partenaire', url: '/devenir-partenaire' },
      { title: 'Vous portez un projet', text: 'Aucun compte n’est nécessaire\u00A0: sur la page de votre projet, «\u202FC’est mon projet\u202F» vous envoie un lien.', label: 'Chercher mon projet', url: '/recherche' },
    ],
    ended: 'Votre session est terminée. Connectez-vous pour reprendre où vous en étiez.',
    out: 'Vous êtes déconnecté·e.',
    cookie: 'Se connecter dépose un seul cookie, sans lequel on ne resterait pas connecté\u00A0: un numéro au hasard, gardé douze heures au plus. Il ne suit personne.',
    troubles: {
      wrong: 'Cette adresse et ce mot de passe ne vont pas ensemble.',
      nowhere: 'Votre compte n’est plus rattaché à aucun partenaire. Écrivez à l’équipe, ou demandez à rejoindre une organisation.',
      flood: 'Trop d’essais en peu de temps. Attendez un quart d’heure, ou demandez un lien par courriel\u00A0: il fonctionne tout de suite.',
      down: 'Le Carrefour ne répond pas pour le moment. Réessayez dans un instant.',
      late: 'Cette page était ouverte depuis longtemps. Recommencez.',
    },
  },
};
export type AccountTexts = typeof account;

/** Searches followed by mail, and the newsletter. */
export const alert = {
  newsletter: { title: 'La lettre du Carrefour', lead: 'Les nouveaux projets, ceux qui ont changé, et quelques mots de l’équipe.', name: 'La lettre du Carrefour' },
  search: { title: 'Recevoir ces résultats', lead: 'Un courriel quand de nouveaux projets répondent à votre recherche, ou quand une fiche change. Rien de neuf, pas de courriel.' },
  followed: 'Votre recherche\u00A0:',
  seeResults: 'La revoir',
  email: 'Votre adresse électronique',
  emailHint: 'Nous y envoyons d’abord un lien à confirmer. Sans confirmation, elle est effacée sous sept jours.',
  frequency: 'À quel rythme\u202F?',
  send: 'M’abonner',
  privacy: 'Votre adresse ne sert qu’à cet envoi, avec votre consentement. Chaque courriel porte un lien qui arrête tout en un clic et efface l’adresse aussitôt.',
  privacyLink: 'Ce que nous faisons de vos données',
  confirmation: {
    title: 'Confirmer l’abonnement',
    lead: 'Un bouton, et c’est fait.',
    send: 'Oui, m’abonner',
    closed: 'Ce lien ne s’ouvre plus',
    closedText: 'L’abonnement est déjà confirmé, ou ce lien a plus de sept jours. Vous pouvez le demander de nouveau depuis la recherche.',
  },
  stop: {
    title: 'Ne plus recevoir ces courriels',
    lead: 'Un bouton, et votre adresse est effacée.',
    send: 'Arrêter et effacer mon adresse',
    done: 'C’est arrêté',
    doneText: 'Cet abonnement n’existe plus, et l’adresse qui allait avec est effacée. Vous ne recevrez plus rien à ce titre.',
    search: 'Chercher des projets',
  },
  thanks: {
    alert: {
      title: 'Regardez votre boîte aux lettres',
      lead: 'Il reste à confirmer.',
      steps: ['Un courriel arrive dans la minute. S’il ne vient pas, regardez parmi les indésirables.', 'Ouvrez son lien, puis confirmez. Il marche sept jours.', 'Sans confirmation, rien ne part et votre adresse est effacée.'],
    },
    'alert-confirmed': {
      title: 'C’est confirmé',
      lead: 'Vous recevrez les nouveautés à partir d’aujourd’hui.',
      steps: ['Le premier courriel vient dès qu’il y a du nouveau, au rythme que vous avez choisi.', 'Chaque projet n’y est annoncé qu’une fois.', 'Un courriel vous dit ce que vous suivez. Comme tous les suivants, il porte un lien pour tout arrêter, en un clic.'],
    },
  },
};
export type AlertTexts = typeof alert;

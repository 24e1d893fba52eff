export const errors = {
  notFoundTitle: 'Cette page n’existe pas',
  notFoundText: 'L’adresse a peut-être changé, ou une lettre s’est perdue en chemin.',
  goneTitle: 'Cette fiche a été retirée',
  goneText: 'Le projet n’est plus publié sur le Carrefour des innovations sociales.',
  refusedTitle: 'Cela ne vous est pas ouvert',
  refusedText: 'Votre rôle ne le permet pas, ou la page était restée ouverte trop longtemps. Revenez en arrière, rechargez-la, puis recommencez.',
  heavyTitle: 'Votre envoi est trop lourd',
  heavyText: 'Cette page ne peut pas en recevoir autant, et rien n’a été enregistré. Revenez en arrière, raccourcissez le texte ou choisissez un fichier plus léger, puis recommencez.',
  brokenTitle: 'Quelque chose a cédé de notre côté',
  brokenText: 'Rien n’est perdu. Réessayez dans un instant.',
  restTitle: 'Cette page se repose',
  restText: 'Le contenu du site ne répond pas pour le moment. Réessayez dans un instant\u202F; la recherche, elle, fonctionne peut-être encore.',
  search: 'Rechercher un projet',
  home: 'Retour à l’accueil',
  territories: 'Voir les territoires',
  siteMap: 'Plan du site',
};
export type ErrorTexts = typeof errors;

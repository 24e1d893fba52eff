import { frenchCount } from '../plural';

export const selection = {
  keep: 'Garder',
  /** Heard after « Garder », before the title. */
  keepThis: 'dans ma sélection\u00A0:',
  kept: 'Gardé, retirer',
  dropThis: 'de ma sélection\u00A0:',
  link: 'Ma sélection',
  heading: (count: number) => `${frenchCount(count, 'projet choisi', 'projets choisis')}`,
  list: 'Les projets',
  lead: 'Cette liste tient tout entière dans son adresse\u00A0: gardez-la, envoyez-la, imprimez-la.',
  empty: 'Votre sélection est vide. Sur une fiche ou dans les résultats, «\u202FGarder\u202F» y ajoute un projet.',
  noScript: 'Pour garder des projets d’une page à l’autre, votre navigateur doit exécuter les scripts. Sans eux, l’adresse d’une recherche fait aussi une liste à partager.',
  missing: (count: number) => frenchCount(count, 'projet de cette liste n’est plus publié.', 'projets de cette liste ne sont plus publiés.'),
  share: 'L’adresse de cette liste',
  copy: 'Copier',
  copied: 'Copié',
  mail: 'Envoyer par courriel',
  mailSubject: 'Des projets à regarder',
  print: 'Imprimer',
  search: 'Voir dans la recherche, avec la carte',
  embed: 'Intégrer dans un site',
  keepAll: 'Garder ces projets dans ma sélection',
  clear: 'Vider ma sélection',
};
export type SelectionTexts = typeof selection;

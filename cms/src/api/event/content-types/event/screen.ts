import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'title',
  columns: ['title', 'start', 'place'],
  sort: ['start', 'DESC'],
  fields: {
    title: 'Titre',
    slug: { label: 'Adresse', help: 'Laisser vide : elle se fait à partir du titre.' },
    summary: 'Résumé',
    body: 'Texte',
    start: 'Début',
    end: 'Fin',
    place: 'Lieu',
    communeCode: { label: 'Code de la commune', help: 'Code INSEE à cinq caractères, par exemple 26362 pour Valence. Ce n’est pas le code postal.' },
    online: 'En ligne',
    url: { label: 'Lien d’inscription', help: 'Adresse complète, avec https://.' },
    image: { label: 'Image', help: 'Son texte de remplacement se saisit dans la médiathèque.' },
    imageCredit: { label: 'Crédit de l’image', help: 'Qui l’a faite. Sans crédit, ici ou dans la médiathèque, l’image n’est pas montrée.' },
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};

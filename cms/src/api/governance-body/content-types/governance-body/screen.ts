import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'name',
  columns: ['name', 'kind', 'order'],
  sort: ['order', 'ASC'],
  fields: {
    name: 'Nom',
    slug: { label: 'Adresse', help: 'Laisser vide : elle se fait à partir du nom.' },
    kind: 'Type d’instance',
    since: { label: 'Depuis', help: 'Année, ou année et mois : 2017 ou 2017-11.' },
    purpose: 'Rôle',
    meets: 'Réunions',
    decides: 'Décide',
    members: { label: 'Membres', help: 'Des organisations ou des fonctions, pas des personnes.' },
    questions: 'Questions travaillées',
    howToJoin: 'Comment la rejoindre',
    asOf: { label: 'Faits de l’année', help: 'Année des informations, quand elles sont anciennes.' },
    order: { label: 'Rang', help: 'Du plus petit au plus grand.' },
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};

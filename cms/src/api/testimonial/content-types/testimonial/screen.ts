import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'role',
  columns: ['role', 'organisation', 'end'],
  fields: {
    quote: 'Témoignage',
    role: { label: 'Qui parle', help: 'Une fonction : « Maire d’une commune rurale ».' },
    organisation: 'Structure',
    slug: { label: 'Adresse', help: 'Laisser vide : elle se fait à partir de la fonction.' },
    photo: { label: 'Photo', help: 'Son texte de remplacement se saisit dans la médiathèque.' },
    consent: { label: 'Accord', help: 'Qui l’a donné, quand, pour quoi. Privé.' },
    end: 'Afficher jusqu’au',
    order: { label: 'Rang', help: 'Du plus petit au plus grand.' },
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};

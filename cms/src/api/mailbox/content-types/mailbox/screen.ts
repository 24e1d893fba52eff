import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'name',
  columns: ['name', 'purpose'],
  fields: {
    purpose: {
      label: 'Raison d’écrire',
      help: 'Celle de « Question ou idée » reçoit aussi ce qui n’a trouvé ni porteur ni partenaire. Sans boîte, la modération est prévenue.',
    },
    name: { label: 'Fonction', help: 'Lue avant d’envoyer : « la coordination », « l’équipe qui développe le site »… Jamais un nom de personne.' },
    nameEn: 'Fonction en anglais',
    email: { label: 'Courriel', help: 'Privé, jamais affiché.' },
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};

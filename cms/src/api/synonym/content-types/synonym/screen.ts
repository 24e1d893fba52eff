import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'terms',
  columns: ['terms', 'kind', 'root'],
  fields: {
    kind: 'Sens',
    root: {
      label: 'Mot de départ',
      help: 'Pour un synonyme à sens unique : chercher ce mot trouve aussi les suivants.',
    },
    terms: { label: 'Mots', help: 'Un par ligne.' },
    note: 'Note',
  },
};

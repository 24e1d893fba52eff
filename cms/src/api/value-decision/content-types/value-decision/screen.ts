import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'value',
  columns: ['value', 'field', 'inventory', 'rows', 'state'],
  fields: {
    value: { label: 'Valeur du partenaire', help: 'Telle qu’elle est écrite dans son fichier.' },
    field: 'Champ',
    inventory: 'Inventaire',
    rows: 'Lignes',
    state: { label: 'Décision', help: 'Ouverte (open), traduite (alias) ou laissée de côté (ignore).' },
    codes: { label: 'Codes du Carrefour', help: 'Une liste, par exemple ["EMP"].' },
    suggestions: 'Termes proches',
    decidedBy: 'Décidée par',
    decidedAt: 'Décidée le',
    valueKey: { label: 'Clé', help: 'La valeur sans majuscules ni accents.' },
  },
};

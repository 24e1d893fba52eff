import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'label',
  columns: ['key', 'label', 'inventory', 'state'],
  sort: ['createdAt', 'DESC'],
  fields: {
    projectId: { label: 'Fiche', help: 'Son identifiant.', readOnly: true },
    label: { label: 'Champ', readOnly: true },
    field: { label: 'Nom technique du champ', hidden: true },
    inventory: { label: 'Inventaire', readOnly: true },
    key: { label: 'Clé de l’entrée', readOnly: true },
    last: { label: 'Valeur du dernier import', readOnly: true },
    now: { label: 'Valeur actuelle', readOnly: true },
    incoming: { label: 'Valeur du nouveau fichier', readOnly: true },
    decision: { label: 'Décision', help: 'Garder la valeur actuelle, ou prendre celle du fichier. La décision vaut dès l’enregistrement, et n’est plus demandée pour ces trois valeurs.' },
    state: { label: 'État', readOnly: true },
    assignedTo: 'Suivi par',
    decidedBy: { label: 'Décidé par', readOnly: true },
    decidedAt: { label: 'Décidé le', readOnly: true },
    runId: { label: 'Import', hidden: true },
  },
};

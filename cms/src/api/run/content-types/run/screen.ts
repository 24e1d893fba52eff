import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'file',
  columns: ['inventory', 'file', 'state', 'startedAt'],
  sort: ['startedAt', 'DESC'],
  fields: {
    inventory: { label: 'Inventaire', readOnly: true },
    partner: { label: 'Partenaire', readOnly: true },
    file: { label: 'Fichier', readOnly: true },
    fileHash: { label: 'Empreinte du fichier', hidden: true },
    state: { label: 'État', readOnly: true },
    dryRun: { label: 'À blanc', help: 'N’a rien écrit.', readOnly: true },
    startedAt: { label: 'Commencé le', readOnly: true },
    closedAt: { label: 'Terminé le', readOnly: true },
    actorName: { label: 'Lancé par', readOnly: true },
    counts: { label: 'Résultat', readOnly: true },
    recipe: { label: 'Recette', hidden: true },
    plan: { label: 'Plan', hidden: true },
    outcomes: { label: 'Détail par ligne', hidden: true },
  },
};

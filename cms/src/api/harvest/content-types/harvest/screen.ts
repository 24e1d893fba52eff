import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'inventory',
  columns: ['inventory', 'startedAt', 'outcome', 'items', 'alert'],
  sort: ['startedAt', 'DESC'],
  fields: {
    inventory: { label: 'Inventaire', readOnly: true },
    state: { label: 'État', readOnly: true },
    outcome: { label: 'Issue', readOnly: true },
    alert: { label: 'Alerte', help: 'La source n’a pas pu être lue normalement : les anciennes données restent.', readOnly: true },
    message: { label: 'Explication', readOnly: true },
    startedAt: { label: 'Commencée le', readOnly: true },
    endedAt: { label: 'Terminée le', readOnly: true },
    items: { label: 'Fiches lues', readOnly: true },
    pages: { label: 'Pages lues', readOnly: true },
    run: { label: 'Import', readOnly: true },
    counts: { label: 'Résultat de l’import', readOnly: true },
    failures: { label: 'Pages illisibles', help: 'Adresse, raison et début de ce que la page montrait.', readOnly: true },
    leaseUntil: { label: 'Réservée jusqu’à', hidden: true },
    etag: { label: 'Étiquette de version', hidden: true },
    lastModified: { label: 'Date annoncée', hidden: true },
    hash: { label: 'Empreinte du contenu', hidden: true },
    recipeHash: { label: 'Empreinte de la recette', hidden: true },
  },
};

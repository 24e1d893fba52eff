import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'title',
  columns: ['title', 'partner', 'state', 'submittedAt', 'writtenBy'],
  sort: ['submittedAt', 'DESC'],
  fields: {
    title: { label: 'Fiche', readOnly: true },
    partner: { label: 'Partenaire', readOnly: true },
    writtenBy: { label: 'Écrit par', readOnly: true },
    submittedAt: { label: 'Soumis le', readOnly: true },
    note: { label: 'Mot du partenaire', readOnly: true },
    changes: { label: 'Ce qui change', help: 'Pour chaque champ : la valeur montrée aujourd’hui, puis celle du partenaire.', readOnly: true },
    state: { label: 'État', help: 'Accepté : la fiche change sur le site dès l’enregistrement. Refusé : le partenaire lit votre réponse sur sa fiche. Seul ce qui est soumis attend une décision.' },
    answer: { label: 'Réponse au partenaire', help: 'À écrire avant de décider ; obligatoire pour refuser.' },
    assignedTo: 'Suivie par',
    decidedBy: { label: 'Décidé par', readOnly: true },
    decidedAt: { label: 'Décidé le', readOnly: true },
    projectId: { label: 'Identifiant de la fiche', readOnly: true },
    partnerId: { label: 'Identifiant du partenaire', hidden: true },
    writtenAt: { label: 'Écrit le', readOnly: true },
  },
};

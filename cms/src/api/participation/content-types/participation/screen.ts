import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'label',
  columns: ['label', 'body', 'partner', 'since'],
  sort: ['label', 'ASC'],
  fields: {
    body: { label: 'Instance ou groupe', help: 'Les groupes de travail se rejoignent aussi depuis l’espace partenaire.' },
    partner: 'Partenaire',
    since: 'Depuis',
    label: { label: 'Intitulé', help: 'Se remplit seul.', readOnly: true },
    by: { label: 'Inscrit par', readOnly: true },
  },
};

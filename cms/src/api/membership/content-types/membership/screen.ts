import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'label',
  columns: ['account', 'partner', 'role', 'state'],
  fields: {
    account: 'Compte',
    partner: 'Partenaire',
    role: 'Rôle',
    state: 'État',
    since: 'Depuis',
    label: { label: 'Intitulé', help: 'Se remplit seul.', readOnly: true },
    until: 'Jusqu’à',
    remindedAt: { label: 'Dernier rappel de fraîcheur', readOnly: true },
    demo: { label: 'Démonstration', help: 'Compte d’exemple.' },
  },
};

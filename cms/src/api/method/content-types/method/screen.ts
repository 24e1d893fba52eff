import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'label',
  columns: ['label', 'code', 'order'],
  sort: ['order', 'ASC'],
  fields: {
    label: { label: 'Nom', help: 'Ce que l’on lit sur le site.' },
    labelEn: 'Nom en anglais',
    code: { label: 'Code', help: 'Figure dans les adresses : à ne plus changer.' },
    aliases: {
      label: 'Autres noms',
      help: 'Un par ligne : les mots des partenaires qui désignent la démarche.',
    },
    order: { label: 'Rang', help: 'Du plus petit au plus grand.' },
    retired: { label: 'Retiré', help: 'N’est plus proposé ; les projets le gardent.' },
    mergedInto: { label: 'Réuni à', help: 'Code du terme qui le remplace : ses projets, ses alias et ses adresses y mènent.' },
    splitInto: {
      label: 'Partagé en',
      help: 'Une ligne par terme qui le remplace, « CODE : mot, autre mot » : les projets où figure l’un des mots y vont ; une ligne « CODE » seule reçoit les autres. Pour voir l’effet avant : npm run taxonomy.',
    },
  },
};

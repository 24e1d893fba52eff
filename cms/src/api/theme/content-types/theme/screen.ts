import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'label',
  columns: ['label', 'code', 'parent', 'order'],
  sort: ['order', 'ASC'],
  fields: {
    label: { label: 'Nom', help: 'Ce que l’on lit sur le site.' },
    labelEn: 'Nom en anglais',
    code: { label: 'Code', help: 'Vide : fait à partir du nom. Lettres sans accent, chiffres et tirets, par exemple « MOBILITE ». Figure dans les adresses : à ne plus changer.' },
    parent: { label: 'Thème principal', help: 'Vide pour un thème du premier niveau.' },
    aliases: {
      label: 'Autres noms',
      help: 'Un par ligne : les mots des partenaires qui désignent le thème.',
    },
    order: { label: 'Rang', help: 'Du plus petit au plus grand.' },
    retired: { label: 'Retiré', help: 'N’est plus proposé ; les projets le gardent.' },
    // Written by the screen « Thèmes et listes », which shows first what becomes of the projects.
    mergedInto: { label: 'Réuni à', help: 'Code du terme qui le remplace. Se décide dans « Thèmes et listes », où l’effet se voit d’abord.', readOnly: true },
    splitInto: { label: 'Partagé en', help: 'Les termes qui le remplacent, avec leurs mots. Se décide dans « Thèmes et listes », où l’effet se voit d’abord.', readOnly: true },
  },
};

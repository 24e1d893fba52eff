import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'subject',
  columns: ['subject', 'code', 'language', 'edited'],
  sort: ['code', 'ASC'],
  fields: {
    subject: { label: 'Objet', help: 'Les mots entre accolades sont remplis à l’envoi : gardez-les tels quels.' },
    text: { label: 'Texte', help: 'Un paragraphe dont toutes les accolades sont vides disparaît. Pour le voir rempli : « Courriels », « Modèles ».' },
    slots: { label: 'Accolades de ce modèle', help: 'Chacune doit figurer dans l’objet ou dans le texte ; aucune autre.', readOnly: true },
    code: { label: 'Modèle', readOnly: true },
    language: { label: 'Langue', readOnly: true },
    edited: { label: 'Récrit par l’équipe', help: 'Tant que personne ne l’a récrit, le modèle suit le texte livré avec le site.', readOnly: true },
  },
};

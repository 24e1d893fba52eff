import type { MailTemplate } from '../fill-template';
import { TEAM } from './signature';

/** A source read online gave nothing, or not what was expected. */
export const sourceAlert: MailTemplate = {
  subject: 'La source « {inventory} » n’a pas pu être lue',
  text: `Bonjour,

La source de l’inventaire « {inventory} » n’a pas donné ce qu’on attendait d’elle :

{message}

Rien n’a été perdu : les fiches déjà connues restent en ligne telles qu’elles sont. Un autre essai aura lieu à la prochaine date prévue.
Si le site a changé, la recette est à revoir. Le détail est dans l’espace d’administration, « Lectures des sources » : {admin}

${TEAM}`,
};

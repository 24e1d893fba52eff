import type { MailTemplate } from '../fill-template';
import { TEAM } from './signature';

/** The yearly call for files, as the team finds it before it writes its own. */
export const callForFiles: MailTemplate = {
  subject: 'Votre inventaire {year} au Carrefour',
  text: `Bonjour,

Comme chaque année, nous mettons à jour ce que le Carrefour des innovations sociales montre des projets recensés par {partner}.

Pourriez-vous nous envoyer votre fichier d’ici le {deadline} ? Le tableur que vous tenez suffit, tel qu’il est : rien n’est à remettre en forme. Répondez à ce courriel en le joignant, ou déposez-le depuis votre espace : {space}

Si rien n’a changé, dites-le-nous en un mot : nous noterons que vos fiches sont à jour.

Merci de votre participation,

${TEAM}`,
};

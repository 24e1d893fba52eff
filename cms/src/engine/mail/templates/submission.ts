import type { MailTemplate } from '../fill-template';
import { TEAM } from './signature';

/** To those who write for a partner: what became of what they submitted. */
export const submissionDecided: Readonly<Record<'accepted' | 'refused', MailTemplate>> = {
  accepted: {
    subject: 'Vos modifications sont en ligne : « {project} »',
    text: `Bonjour,\n\nL’équipe a relu vos modifications de la fiche « {project} » : elles sont en ligne.\n\n{answer}\n\nVotre fiche :\n{link}\n\n${TEAM}`,
  },
  refused: {
    subject: 'Vos modifications restent à revoir : « {project} »',
    text: `Bonjour,\n\nL’équipe a relu vos modifications de la fiche « {project} », et ne les a pas publiées. Voici pourquoi :\n\n{answer}\n\nRien de ce que vous avez écrit n’est perdu. Vous pouvez reprendre ici :\n{link}\n\n${TEAM}`,
  },
};

/** To the team, at most once an hour for a partner: a whole inventory may be corrected in one sitting. */
export const submissionToRead: MailTemplate = {
  subject: 'Des fiches à relire : {partner}',
  text: `Bonjour,

{partner} a modifié la fiche « {project} » et vous la soumet. D’autres ont pu suivre : rien ne change sur le site avant votre décision.

{note}

Pour lire ce qui change, accepter ou refuser :
{link}

${TEAM}`,
};

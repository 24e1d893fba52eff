import type { MailTemplate } from '../fill-template';
import { TEAM } from './signature';

export const importToApprove: MailTemplate = {
  subject: 'Un import attend votre accord : {inventory}',
  text: `Bonjour,

{partner} souhaite importer son inventaire « {inventory} ». L’essai à blanc a été fait : {counts}.

Pour lire l’essai ligne par ligne (lien privé, 30 jours) :
{reading}

Rien ne change sur le site tant que vous n’avez pas décidé. Pour accepter, ou refuser avec un message :
{link}

${TEAM}`,
};

export const importDecided: Readonly<Record<'accepted' | 'refused', MailTemplate>> = {
  accepted: {
    subject: 'Votre import « {inventory} » est accepté',
    text: `Bonjour,

L’équipe a relu l’import de « {inventory} » et l’a accepté : il commence.

{answer}

Le compte rendu sera dans votre espace dès qu’il sera fini :
{link}

${TEAM}`,
  },
  refused: {
    subject: 'Votre import « {inventory} » n’a pas été retenu en l’état',
    text: `Bonjour,

L’équipe a relu l’import de « {inventory} » et ne l’a pas lancé. Vos fiches en ligne restent telles qu’elles sont.

{answer}

Vous pouvez corriger le fichier et l’envoyer de nouveau, ou répondre à ce courriel :
{link}

${TEAM}`,
  },
};

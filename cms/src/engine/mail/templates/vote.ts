import type { MailTemplate } from '../fill-template';
import { TEAM } from './signature';

export const voteOpened: MailTemplate = {
  subject: 'Un vote vous attend : {question}',
  text: `Bonjour,

Une question est posée à votre organisation :

{question}

{details}

Chaque organisation a un bulletin. Le vôtre peut changer jusqu’à la fin du vote, le {closesOn} à midi :
{link}

${TEAM}`,
};

export const voteReminder: MailTemplate = {
  subject: 'Plus que deux jours pour voter : {question}',
  text: `Bonjour,

Votre organisation n’a pas encore répondu à cette question :

{question}

{details}

Le vote se termine le {closesOn} à midi :
{link}

${TEAM}`,
};

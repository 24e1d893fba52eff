import type { MailTemplate } from '../fill-template';
import { TEAM } from './signature';

export const profileToRead: MailTemplate = {
  subject: 'Présentation à relire : {partner}',
  text: `Bonjour,

{partner} a modifié sa page.

{differences}

Pour accepter ou refuser :
{link}

${TEAM}`,
};

export const profileRefused: MailTemplate = {
  subject: 'Votre présentation n’a pas été publiée telle quelle',
  text: `Bonjour,

L’équipe a relu ce que vous avez changé à la page de {partner}, et ne l’a pas publié. La page reste comme avant.

{answer}

Pour la reprendre :
{link}

${TEAM}`,
};

export const profileAccepted: MailTemplate = {
  subject: 'Votre présentation est publiée',
  text: `Bonjour,

Ce que vous avez changé à la page de {partner} est relu et publié :
{link}

${TEAM}`,
};

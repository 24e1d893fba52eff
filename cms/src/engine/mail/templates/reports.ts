import type { MailInBoth, MailTemplate } from '../fill-template';
import { TEAM, TEAM_EN } from './signature';

/** To the team, and for a sheet to the partner that recorded it: what is wrong, never who says so. */
export const reportReceived: MailTemplate = {
  subject: 'Reçu par le site : {reason}',
  text: `Bonjour,

Quelqu’un nous a écrit par le site. Motif : {reason}.

{about}

---

{text}

---

{closing}

${TEAM}`,
};

export const reportClosing = {
  team: (admin: string) => `À traiter dans l’espace d’administration, « Signalements » :\n${admin}`,
  partner: (contact: string) => `L’équipe du Carrefour suit ce signalement. Si la fiche vient de votre inventaire, la corriger chez vous la corrigera ici à la prochaine édition ; si c’est urgent, répondez par le site : ${contact}`,
} as const;

export const reportReceipt: MailInBoth = {
  fr: {
    subject: 'Nous avons bien reçu ce que vous avez écrit',
    text: `Bonjour,

Merci : ce que vous avez écrit sur le site du Carrefour des innovations sociales est arrivé. Une personne de l’équipe le lit, et vous répond à cette adresse s’il y a lieu.

{about}

Si cela ne vient pas de vous, quelqu’un s’est trompé d’adresse : vous n’avez rien à faire.

${TEAM}`,
  },
  en: {
    subject: 'We received what you wrote',
    text: `Hello,

Thank you: what you wrote on the website of the Carrefour des innovations sociales has arrived. A person of the team reads it, and answers you at this address if need be.

{about}

If you did not write it, somebody mistook their address: there is nothing for you to do.

${TEAM_EN}`,
  },
};

export const reportAnswered: MailInBoth = {
  fr: { subject: 'Notre réponse à ce que vous avez écrit', text: `Bonjour,\n\nVous nous aviez écrit le {date}. Voici notre réponse.\n\n---\n\n{answer}\n\n---\n\n${TEAM}` },
  en: { subject: 'Our answer to what you wrote', text: `Hello,\n\nYou wrote to us on {date}. Here is our answer.\n\n---\n\n{answer}\n\n---\n\n${TEAM_EN}` },
};

import type { MailTemplate } from '../fill-template';

/** To the team, and for a sheet to the partner that recorded it: what is wrong, never who says so. */
export const reportReceived: MailTemplate = {
  subject: 'Signalement : {reason}',
  text: `Bonjour,

Quelqu’un nous signale : {reason}.

{about}

---

{text}

---

{closing}`,
};

export const reportClosing = {
  team: (admin: string) => `À traiter dans l’espace d’administration, « Signalements » :\n${admin}`,
  partner: 'L’équipe du Carrefour suit ce signalement. Si la fiche vient de votre inventaire, la corriger chez vous la corrigera ici à la prochaine édition ; si c’est urgent, répondez par le site : {contact}',
} as const;

export const reportReceipt: Readonly<Record<'fr' | 'en', MailTemplate>> = {
  fr: {
    subject: 'Votre signalement est bien arrivé',
    text: `Bonjour,

Merci : ce que vous avez écrit sur le site du Carrefour des innovations sociales est arrivé. Une personne de l’équipe le lit, vérifie, et vous répond à cette adresse.

{about}

Si ce signalement ne vient pas de vous, quelqu’un s’est trompé d’adresse : vous n’avez rien à faire.

L’équipe du Carrefour des innovations sociales`,
  },
  en: {
    subject: 'We received your report',
    text: `Hello,

Thank you: what you wrote on the website of the Carrefour des innovations sociales has arrived. A person of the team reads it, checks, and answers you at this address.

{about}

If you did not write it, somebody mistook their address: there is nothing for you to do.

The team of the Carrefour des innovations sociales`,
  },
};

export const reportAnswered: Readonly<Record<'fr' | 'en', MailTemplate>> = {
  fr: { subject: 'Suite donnée à votre signalement', text: 'Bonjour,\n\nVous nous aviez écrit le {date}. Voici notre réponse.\n\n{about}\n\n---\n\n{answer}\n\n---\n\nL’équipe du Carrefour des innovations sociales' },
  en: { subject: 'About your report', text: 'Hello,\n\nYou wrote to us on {date}. Here is our answer.\n\n{about}\n\n---\n\n{answer}\n\n---\n\nThe team of the Carrefour des innovations sociales' },
};

import type { MailInBoth, MailTemplate } from '../fill-template';
import { TEAM, TEAM_EN } from './signature';

/** To an address that anybody may have typed: what was written is not repeated. */
export const applicationReceived: MailInBoth = {
  fr: {
    subject: 'Votre demande d’adhésion est arrivée',
    text: `Bonjour,

La demande d’adhésion que vous avez écrite sur le site du Carrefour des innovations sociales est arrivée. Une personne de l’équipe la lit et vous répond.

Pour voir où elle en est, à tout moment :
{link}

Ce lien est le vôtre : qui l’a peut lire l’état de la demande.

Si cette demande ne vient pas de vous, quelqu’un s’est trompé d’adresse : vous n’avez rien à faire.

${TEAM}`,
  },
  en: {
    subject: 'Your application has arrived',
    text: `Hello,

The application you wrote on the website of the Carrefour des innovations sociales has arrived. Somebody of the team reads it and answers you.

To see where it stands, at any time:
{link}

This link is yours: whoever has it can read the state of the application.

If you did not apply, somebody mistook their address: there is nothing for you to do.

${TEAM_EN}`,
  },
};

export const applicationToRead: MailTemplate = {
  subject: 'Demande d’adhésion : {organisation}',
  text: `Bonjour,

{organisation} demande à rejoindre le collectif. {inventory}

{mission}

{motivation}

La demande est dans l’espace d’administration. L’accepter crée {made} :
{link}

${TEAM}`,
};

export const applicationDecided: Readonly<Record<'accepted' | 'refused', MailInBoth>> = {
  accepted: {
    fr: {
      subject: 'Bienvenue au Carrefour des innovations sociales',
      text: `Bonjour,

La demande de {organisation} est acceptée : bienvenue.

{answer}

La fiche du partenaire est prête, en brouillon : l’équipe la relit avec vous avant de la publier.

L’adhésion porte sur cette version de la charte : {charter}.

{inventory}

Cette invitation vous confie la gestion de sa page. Elle vaut trente jours :
{invitation}

${TEAM}`,
    },
    en: {
      subject: 'Welcome to the Carrefour des innovations sociales',
      text: `Hello,

The application of {organisation} is accepted: welcome.

{answer}

The partner’s page is ready, as a draft: the team reads it with you before publishing it.

Your membership is under this version of the charter: {charter}.

{inventory}

This invitation names you as its manager. It is valid for thirty days:
{invitation}

${TEAM_EN}`,
    },
  },
  refused: {
    fr: { subject: 'Votre demande d’adhésion', text: `Bonjour,\n\nLa demande de {organisation} n’a pas été acceptée.\n\n{answer}\n\nVous pouvez en parler à l’équipe : {contact}\n\n${TEAM}` },
    en: { subject: 'Your application', text: `Hello,\n\nThe application of {organisation} was not accepted.\n\n{answer}\n\nYou may discuss it with the team: {contact}\n\n${TEAM_EN}` },
  },
};

export const inventoryWords = {
  fr: (name: string) => `L’inventaire « ${name} » a sa place ici. Pour l’apporter, un tableur suffit : l’équipe vous écrit pour préparer sa lecture.`,
  en: (name: string) => `The inventory “${name}” has its place. A spreadsheet is enough to bring it: the team writes to you to prepare how it is read.`,
} as const;

/** What accepting an application makes, by whether it tells of an inventory. */
export const madeWords = { yes: 'le partenaire, son inventaire et l’invitation', no: 'le partenaire et l’invitation' } as const;

export const inventoryTold = {
  yes: (name: string) => `Cette organisation tient un inventaire : « ${name} ».`,
  no: 'Cette organisation ne tient pas d’inventaire.',
} as const;

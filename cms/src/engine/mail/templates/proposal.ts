import type { MailInBoth, MailTemplate } from '../fill-template';
import { TEAM, TEAM_EN } from './signature';

/** The link that opens a draft again. */
export const draftKept: MailInBoth = {
  fr: {
    subject: 'Votre brouillon est gardé',
    text: `Bonjour,

Le projet que vous avez commencé à décrire est gardé soixante jours. Pour reprendre là où vous en étiez, d’ici ou d’un autre appareil :
{link}

Ce lien n’est connu que de vous : qui l’a peut lire et changer le brouillon.

Si vous n’avez rien commencé, quelqu’un s’est trompé d’adresse : vous n’avez rien à faire.

${TEAM}`,
  },
  en: {
    subject: 'Your draft is kept',
    text: `Hello,

The project you began to describe is kept for sixty days. To go on where you were, from here or from another device:
{link}

Only you know this link: whoever has it can read and change the draft.

If you began nothing, somebody mistook their address: there is nothing for you to do.

${TEAM_EN}`,
  },
};

export const proposalToDecide: MailTemplate = {
  subject: 'Un projet proposé : « {project} »',
  text: `Bonjour,

{who} propose un projet qui n’a pas encore de fiche. {whose}

---

{details}

---

Pour l’accepter ou le refuser :
{link}

${TEAM}`,
};

export const proposalWords = {
  mine: (name: string) => `${name}, qui dit le porter,`,
  known: (name: string) => `${name}, qui le connaît,`,
  whose: {
    partner: 'Cette personne vous demande d’en répondre : l’accepter met votre nom sur la fiche.',
    team: 'Aucun partenaire n’est désigné, ou il n’a pas d’adresse connue, ou il a déjà reçu beaucoup de propositions aujourd’hui : c’est à l’équipe de le lire.',
  },
} as const;

/** To an address that anybody may have typed: what was written is not repeated. */
export const proposalReceived: MailInBoth = {
  fr: {
    subject: 'Votre proposition est bien arrivée',
    text: `Bonjour,

Merci. Le projet que vous proposez est arrivé. Il est lu par {decider}. Vous recevrez sa réponse à cette adresse.

Si cette proposition ne vient pas de vous, quelqu’un s’est trompé d’adresse : vous n’avez rien à faire.

${TEAM}`,
  },
  en: {
    subject: 'Your proposal has arrived',
    text: `Hello,

Thank you. The project you propose has arrived. It is read by {decider}. You will receive the answer at this address.

If you did not propose it, somebody mistook their address: there is nothing for you to do.

${TEAM_EN}`,
  },
};

export const proposalDecider = {
  fr: { partner: (name: string) => name, team: 'l’équipe du Carrefour' },
  en: { partner: (name: string) => name, team: 'the team of the Carrefour' },
} as const;

export const proposalDecided: Readonly<Record<'published' | 'accepted' | 'refused', MailInBoth>> = {
  published: {
    fr: { subject: 'Votre projet a sa fiche : « {project} »', text: `Bonjour,\n\nLe projet que vous avez proposé a sa fiche : {sheet}\n\n{answer}\n\nMerci de l’avoir fait connaître.\n\n${TEAM}` },
    en: { subject: 'Your project has its record: “{project}”', text: `Hello,\n\nThe project you proposed has its record: {sheet}\n\n{answer}\n\nThank you for making it known.\n\n${TEAM_EN}` },
  },
  accepted: {
    fr: { subject: 'Votre proposition est acceptée : « {project} »', text: `Bonjour,\n\nLe projet que vous avez proposé est accepté. L’équipe relit sa fiche, puis la publie.\n\n{answer}\n\nMerci de l’avoir fait connaître.\n\n${TEAM}` },
    en: { subject: 'Your proposal is accepted: “{project}”', text: `Hello,\n\nThe project you proposed is accepted. The team reads its record through, then publishes it.\n\n{answer}\n\nThank you for making it known.\n\n${TEAM_EN}` },
  },
  refused: {
    fr: { subject: 'Votre proposition n’a pas été retenue : « {project} »', text: `Bonjour,\n\nLe projet que vous avez proposé n’a pas été retenu.\n\n{answer}\n\nVous pouvez en parler à l’équipe : {contact}\n\n${TEAM}` },
    en: { subject: 'Your proposal was not taken up: “{project}”', text: `Hello,\n\nThe project you proposed was not taken up.\n\n{answer}\n\nYou may discuss it with the team: {contact}\n\n${TEAM_EN}` },
  },
};

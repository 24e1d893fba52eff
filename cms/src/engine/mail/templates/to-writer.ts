import type { MailInBoth } from '../fill-template';
import { TEAM, TEAM_EN } from './signature';

/** That a message has left, and for whom. What was written is not repeated: anybody may type anybody's address. */
export const messageReceipt: MailInBoth = {
  fr: {
    subject: 'Votre message est bien parti',
    text: `Bonjour,

Le message que vous avez écrit sur le site du Carrefour des innovations sociales est parti. Il a été remis à : {recipient}.

{about}

{instead}

{promise}

Si ce message ne vient pas de vous, quelqu’un s’est trompé d’adresse : vous n’avez rien à faire.

${TEAM}`,
  },
  en: {
    subject: 'Your message is on its way',
    text: `Hello,

The message you wrote on the website of the Carrefour des innovations sociales has been sent. It was handed to: {recipient}.

{about}

{instead}

{promise}

If you did not write this message, somebody mistook their address: there is nothing for you to do.

${TEAM_EN}`,
  },
};

/** Without answer for a week: reminded, or passed on. */
export const messageReminded: MailInBoth = {
  fr: {
    subject: 'Votre message attend encore une réponse',
    text: `Bonjour,

Votre message du {date}, remis à {recipient}, n’a pas encore eu de réponse. Nous venons d’envoyer un rappel. Sans réponse d’ici une semaine, il sera confié à : {next}. Nous vous le dirons.

{about}

${TEAM}`,
  },
  en: {
    subject: 'Your message is still waiting for an answer',
    text: `Hello,

Your message of {date}, handed to {recipient}, has not been answered yet. We have just sent a reminder. If there is no answer within a week we will pass it on to {next}, and tell you so.

{about}

${TEAM_EN}`,
  },
};

/** Tells who has the message now; `why`, in both languages: what became of it before. */
const passedOn = (why: { fr: string; en: string }): MailInBoth => ({
  fr: { subject: 'Votre message a été confié à quelqu’un d’autre', text: `Bonjour,\n\n${why.fr} Nous l’avons confié à : {recipient}.\n\n{about}\n\nVous n’avez rien à faire.\n\n${TEAM}` },
  en: { subject: 'Your message has been passed on', text: `Hello,\n\n${why.en} We have passed it on to: {recipient}.\n\n{about}\n\nThere is nothing for you to do.\n\n${TEAM_EN}` },
});

export const messagePassedOn = passedOn({ fr: 'Votre message du {date} est resté sans réponse.', en: 'Your message of {date} was left without an answer.' });

/** Passed on at once: not for who had it, or they cannot be reached any more. */
export const messageHandedOn = passedOn({
  fr: 'Votre message du {date} ne peut pas recevoir de réponse de qui l’avait reçu d’abord.',
  en: 'Whoever first received your message of {date} cannot answer it.',
});

export const messageAnswered: MailInBoth = {
  fr: {
    subject: 'Réponse à votre message',
    text: `Bonjour,

Le message que vous avez écrit le {date} sur le site du Carrefour des innovations sociales a reçu une réponse. Elle vient de : {recipient}.

{about}

---

{answer}

---

Vous aviez écrit, sous le titre « {subject} » :

{question}

---

Cette réponse est passée par le site : répondre à ce courriel n’atteindrait personne. Pour poursuivre : {contact}

${TEAM}`,
  },
  en: {
    subject: 'Answer to your message',
    text: `Hello,

The message you wrote on {date} on the website of the Carrefour des innovations sociales has been answered. The answer comes from: {recipient}.

{about}

---

{answer}

---

You had written, under the title “{subject}”:

{question}

---

This answer went through the website: replying to this mail would reach nobody. To go on: {contact}

${TEAM_EN}`,
  },
};

/** Words that fill the slots above. */
export const writerWords = {
  fr: {
    holders: { carrier: 'l’équipe du projet', partner: (name: string) => name, team: (name: string | null) => name ?? 'la coordination du Carrefour' },
    next: { partner: 'un partenaire qui a recensé le projet', team: 'la coordination du Carrefour' },
    about: (title: string, url: string) => `Projet concerné : « ${title} », ${url}`,
    search: (url: string) => `Ce qui est cherché : ${url}`,
    instead: {
      carrier: 'Nous ne connaissons pas d’adresse pour joindre l’équipe de ce projet : c’est pourquoi votre message est allé là.',
      partner: 'Nous ne connaissons pas d’adresse pour ce partenaire : c’est pourquoi votre message est allé là.',
      spared: 'Ses destinataires ont déjà reçu beaucoup de messages aujourd’hui : c’est pourquoi le vôtre est allé là.',
    },
    promise: { passed: 'Sans réponse sous sept jours, nous envoyons un rappel, puis nous confions votre message à quelqu’un d’autre, et nous vous le disons.', team: 'L’équipe vous répond à cette adresse.' },
  },
  en: {
    holders: { carrier: 'the project’s team', partner: (name: string) => name, team: (name: string | null) => name ?? 'the coordination of the Carrefour' },
    next: { partner: 'a partner that recorded the project', team: 'the coordination of the Carrefour' },
    about: (title: string, url: string) => `Project: “${title}”, ${url}`,
    search: (url: string) => `What is looked for: ${url}`,
    instead: {
      carrier: 'We know no address of this project’s team: that is why your message went there.',
      partner: 'We know no address of this partner: that is why your message went there.',
      spared: 'Those it was meant for have already received many messages today: that is why yours went there.',
    },
    promise: { passed: 'Without an answer within seven days we send a reminder, then pass your message on to somebody else, and tell you so.', team: 'The team will answer you at this address.' },
  },
} as const;

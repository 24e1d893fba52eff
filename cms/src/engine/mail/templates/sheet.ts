import type { MailInBoth, MailTemplate } from '../fill-template';
import { TEAM, TEAM_EN } from './signature';

/** The one-time link of a carrier. */
export const sheetLinkMail: MailInBoth = {
  fr: {
    subject: 'Le lien pour corriger la fiche « {project} »',
    text: `Bonjour,

Quelqu’un, sans doute vous, a demandé à intervenir sur la fiche « {project} » : {sheet}

Ce lien vous permet de la confirmer, de la corriger, de la compléter ou d’en demander le retrait. Il sert une fois, pendant sept jours :
{link}

Si vous n’avez rien demandé, laissez ce courriel : sans ce lien, personne ne peut rien changer.

{notice}

Vous ne voulez plus que nous ayons cette adresse ? Un clic suffit, sans compte :
{objectionLink}

${TEAM}`,
  },
  en: {
    subject: 'The link to correct the record “{project}”',
    text: `Hello,

Somebody, most likely you, asked to act on the record “{project}”: {sheet}

This link lets you confirm it, correct it, complete it or ask for its removal. It works once, for seven days:
{link}

If you did not ask for it, leave this mail: without the link nobody can change anything.

{notice}

You no longer want us to have this address? One click is enough, without an account:
{objectionLink}

${TEAM_EN}`,
  },
};

/** To whoever decides. */
export const changeToDecide: MailTemplate = {
  subject: 'Une demande sur la fiche « {project} » : {kind}',
  text: `Bonjour,

Le porteur du projet « {project} » nous écrit : {what}. {whose}
{sheet}

{details}

{note}

Pour accepter ou refuser :
{link}

${TEAM}`,
};

export const changeWords = {
  kind: { confirm: 'la confirmer', correct: 'la corriger', remove: 'la retirer' },
  what: { confirm: 'il confirme que la fiche est juste', correct: 'il propose de la corriger', remove: 'il demande qu’elle soit retirée' },
  whose: { partner: 'Vous avez recensé ce projet : c’est à vous de dire si c’est bien ainsi.', team: 'Aucun partenaire ne peut en décider : c’est à l’équipe de le faire.' },
} as const;

export const changeReceived: MailInBoth = {
  fr: {
    subject: 'Votre demande pour la fiche « {project} »',
    text: `Bonjour,

Votre demande est arrivée. Elle est lue par {decider}. Vous recevrez sa réponse à cette adresse ; jusque-là, la fiche reste telle qu’elle est : {sheet}

${TEAM}`,
  },
  en: {
    subject: 'Your request about the record “{project}”',
    text: `Hello,

Your request has arrived. It is read by {decider}. You will receive the answer at this address; until then the record stays as it is: {sheet}

${TEAM_EN}`,
  },
};

export const changeDecided: Readonly<Record<'accepted' | 'refused', MailInBoth>> = {
  accepted: {
    fr: { subject: 'Votre demande est acceptée : « {project} »', text: `Bonjour,\n\nVotre demande pour la fiche « {project} » est acceptée.\n\n{applied}\n\n{noted}\n\n{answer}\n\nMerci de votre aide.\n\n${TEAM}` },
    en: { subject: 'Your request is accepted: “{project}”', text: `Hello,\n\nYour request about the record “{project}” is accepted.\n\n{applied}\n\n{noted}\n\n{answer}\n\nThank you for your help.\n\n${TEAM_EN}` },
  },
  refused: {
    fr: {
      subject: 'Votre demande n’a pas été acceptée : « {project} »',
      text: `Bonjour,\n\nVotre demande pour la fiche « {project} » n’a pas été acceptée.\n\n{answer}\n\nVous pouvez en parler à l’équipe : {contact}\nVous gardez le droit de vous opposer à ce que nous conservions vos coordonnées, et de saisir la CNIL (www.cnil.fr).\n\n${TEAM}`,
    },
    en: {
      subject: 'Your request was not accepted: “{project}”',
      text: `Hello,\n\nYour request about the record “{project}” was not accepted.\n\n{answer}\n\nYou may discuss it with the team: {contact}\nYou keep the right to object to our keeping your address, and to complain to the CNIL (www.cnil.fr).\n\n${TEAM_EN}`,
    },
  },
};

/** A request's fields and note, as a mail tells them. */
export const changeTold = {
  nothing: '(rien)',
  tick: { yes: 'oui', no: 'non' },
  field: (name: string, before: string, after: string) => `${name}\navant : ${before}\naprès : ${after}`,
  note: (note: string) => `Mot du porteur :\n${note}`,
} as const;

/** What an accepted request has become: what was filled in is done; what a word asks besides, somebody has still to do. */
export const changeDone = {
  fr: { applied: 'Elle est déjà appliquée.', noted: 'Vous aviez ajouté un mot : qui a accepté l’a lu. Ce qu’il demande de plus (un lieu, un contact, une image) se fait à la main, et peut prendre quelques jours.' },
  en: { applied: 'It is already applied.', noted: 'You had added a word: whoever accepted has read it. What it asks besides (a place, a contact, a picture) is done by hand, and may take a few days.' },
} as const;

/** The person or partner that decides, as a carrier reads it. */
export const deciderWords = {
  fr: { partner: (name: string) => `${name}, qui a recensé votre projet`, team: 'l’équipe du Carrefour' },
  en: { partner: (name: string) => `${name}, which recorded your project`, team: 'the team of the Carrefour' },
} as const;

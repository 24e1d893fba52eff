import type { MailInBoth, MailTemplate } from '../fill-template';
import { TEAM, TEAM_EN } from './signature';

export const invitationSent: MailInBoth = {
  fr: {
    subject: 'Une invitation de {partner}',
    text: `Bonjour,

{by} vous invite à rejoindre l’espace de {partner} sur le Carrefour des innovations sociales. Rôle : {role}.

Pour accepter, choisissez votre mot de passe. Ce lien vaut trente jours et ne sert qu’une fois :
{link}

Si vous n’attendiez pas cette invitation, vous n’avez rien à faire.

${TEAM}`,
  },
  en: {
    subject: 'An invitation from {partner}',
    text: `Hello,

{by} invites you to the area of {partner} on the Carrefour des innovations sociales. Role: {role}.

To accept, choose your password. This link is valid for thirty days and works once:
{link}

If you did not expect this invitation, there is nothing for you to do.

${TEAM_EN}`,
  },
};

export const invitationReminded: MailInBoth = {
  fr: {
    subject: 'Votre invitation de {partner} vous attend',
    text: `Bonjour,

Il y a une semaine, vous avez été invité·e dans l’espace de {partner} sur le Carrefour des innovations sociales. L’invitation vaut jusqu’au {until} :
{link}

C’est le seul rappel que nous vous enverrons.

${TEAM}`,
  },
  en: {
    subject: 'Your invitation from {partner} is waiting',
    text: `Hello,

A week ago you were invited to the area of {partner} on the Carrefour des innovations sociales. The invitation is valid until {until}:
{link}

This is the only reminder we will send.

${TEAM_EN}`,
  },
};

export const passwordAsked: MailInBoth = {
  fr: {
    subject: 'Choisir un nouveau mot de passe',
    text: `Bonjour,

Quelqu’un, vous sans doute, a demandé un nouveau mot de passe pour l’espace partenaire du Carrefour. Ce lien vaut une heure et ne sert qu’une fois :
{link}

Si ce n’est pas vous, ne faites rien : votre mot de passe reste le même.

${TEAM}`,
  },
  en: {
    subject: 'Choose a new password',
    text: `Hello,

Somebody, probably you, asked for a new password for the partner area of the Carrefour. This link is valid for one hour and works once:
{link}

If it was not you, do nothing: your password stays as it is.

${TEAM_EN}`,
  },
};

export const passwordChanged: MailInBoth = {
  fr: {
    subject: 'Votre mot de passe a changé',
    text: `Bonjour,

Le mot de passe de votre compte de l’espace partenaire vient de changer, et toutes les sessions ouvertes ont été fermées.

Si ce n’est pas vous, reprenez la main tout de suite : {link}

${TEAM}`,
  },
  en: {
    subject: 'Your password has changed',
    text: `Hello,

The password of your account in the partner area has just changed, and every open session was closed.

If it was not you, take it back at once: {link}

${TEAM_EN}`,
  },
};

/** That a request to join has arrived. Nothing of it is repeated: anybody may type anybody's address. */
export const joinReceived: MailInBoth = {
  fr: {
    subject: 'Votre demande pour rejoindre un partenaire est arrivée',
    text: `Bonjour,

Votre demande pour rejoindre l’espace d’un partenaire du Carrefour des innovations sociales est arrivée. Les personnes qui le tiennent la lisent, ou l’équipe à défaut. Vous recevrez leur réponse à cette adresse.

Si cette demande ne vient pas de vous, quelqu’un s’est trompé d’adresse : vous n’avez rien à faire.

${TEAM}`,
  },
  en: {
    subject: 'Your request to join a partner has arrived',
    text: `Hello,

Your request to join the area of a partner of the Carrefour des innovations sociales has arrived. Those who keep it read it, or else the team. You will receive their answer at this address.

If you did not make this request, somebody mistook their address: there is nothing for you to do.

${TEAM_EN}`,
  },
};

/** To whoever keeps the partner's area, or the team where nobody does. */
export const joinAsked: MailTemplate = {
  subject: '{name} demande à rejoindre {partner}',
  text: `Bonjour,

{name} ({email}) demande à rejoindre l’espace de {partner} sur le Carrefour.

{note}

Pour accepter ou refuser :
{link}

N’acceptez que quelqu’un que vous connaissez : cette personne pourra agir au nom de {partner}.

${TEAM}`,
};

export const joinRefused: MailInBoth = {
  fr: { subject: 'Votre demande à rejoindre {partner}', text: `Bonjour,\n\nVotre demande à rejoindre l’espace de {partner} n’a pas été acceptée. Vous pouvez en parler avec les personnes qui le tiennent, ou avec l’équipe : {contact}\n\n${TEAM}` },
  en: { subject: 'Your request to join {partner}', text: `Hello,\n\nYour request to join the area of {partner} was not accepted. You may discuss it with the people who keep it, or with the team: {contact}\n\n${TEAM_EN}` },
};

import type { MailTemplate } from '../fill-template';
import { TEAM } from './signature';

const ANSWER = `Pour répondre sans montrer votre adresse, ou dire que c’est fait :
{answerLink}

{direct}`;

/** A message for whoever carries a project. `notice`: all that somebody must know whose address we did not get from them (GDPR, article 14). */
export const toCarrier: MailTemplate = {
  subject: 'Un message au sujet de « {project} »',
  text: `Bonjour,

{writer} vous écrit par le site du Carrefour des innovations sociales, au sujet de votre projet « {project} » : {sheet}

---

Objet : {subject}

{body}

---

${ANSWER}

{notice}

Ne plus recevoir de messages par ce site, d’un clic et sans compte :
{objectionLink}

Confirmer, corriger ou retirer la fiche de votre projet :
{sheetLink}

${TEAM}`,
};

/** What the first mail to a carrier says besides the message. */
export const noticeToCarrier = `Pourquoi ce courriel ? Le Carrefour des innovations sociales recense des projets d’intérêt général pour que d’autres s’en inspirent (c’est son intérêt légitime), et relaie les messages qui leur sont destinés.
Votre adresse nous vient de cette source : {origin}. Nous n’avons que votre adresse et, s’ils y figurent, un nom et un téléphone de contact. Personne ne les voit : ni le public, ni la personne qui vous écrit. Ils sont gardés tant que la fiche existe, les messages un an après le dernier échange.
Vous pouvez demander à voir ce que nous tenons sur vous, le faire corriger, effacer ou limiter, et vous y opposer, sans raison à donner, par les liens ci-dessous ou par {contact}. Vous pouvez aussi saisir la CNIL (www.cnil.fr). En savoir plus : {privacy}`;

/** A message for the partner that recorded a project, or for a partner itself. */
export const toPartner: MailTemplate = {
  subject: 'Un message pour {partner}',
  text: `Bonjour,

{writer} a écrit par le site du Carrefour des innovations sociales.

{why}

{about}

---

Objet : {subject}

{body}

---

${ANSWER}

${TEAM}`,
};

/** A message for the team itself. */
export const toTeam: MailTemplate = {
  subject: 'Message reçu : {purpose}',
  text: `Bonjour,

{writer} a écrit par le site. Motif : {purpose}.

{why}

{about}

---

Objet : {subject}

{body}

---

${ANSWER}

Le message est aussi dans l’espace d’administration, « Messages » :
{admin}

${TEAM}`,
};

/** Once, after a week. */
export const reminder: MailTemplate = {
  subject: 'Rappel : un message attend votre réponse',
  text: `Bonjour,

Le {date}, {writer} vous a écrit par le site du Carrefour des innovations sociales : « {subject} ».

{about}

---

{body}

---

${ANSWER}

Sans réponse d’ici une semaine, ce message sera confié à : {next}. La personne qui a écrit le saura.

{objection}

${TEAM}`,
};

export const directAnswer = 'Cette personne accepte qu’on lui écrive directement : il suffit de répondre à ce courriel. Dites-le ensuite par le lien ci-dessus, pour ne pas recevoir de rappel.';

/** Why a message comes to somebody it was not written for. */
export const whyYou = {
  carrier: 'Nous ne connaissons pas d’adresse pour le porteur de ce projet, ou il n’a pas répondu : le message vous revient.',
  partner: 'Le partenaire à qui ce message était destiné n’a pas d’adresse connue, ou n’a pas répondu : le message vous revient.',
  /** Said by whoever had it, or told of them: nobody was silent. */
  handed: 'Qui l’avait reçu d’abord l’a confié à quelqu’un d’autre, ou ne peut plus être joint : le message vous revient.',
  /** Meant for somebody else, who is neither unknown nor silent. */
  spared: 'La personne ou le partenaire à qui ce message était destiné en a déjà reçu beaucoup aujourd’hui : le message vous revient.',
} as const;

/** Where the address of a carrier comes from when no partner gave it. */
export const ownOrigin = 'la fiche du projet, écrite par l’équipe du Carrefour';

export const stopWriting = (link: string): string => `Ne plus recevoir de messages par ce site, d’un clic et sans compte :\n${link}`;

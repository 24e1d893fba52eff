import type { MailTemplate } from '../fill-template';
import { TEAM } from './signature';

/** To whoever keeps a partner's sheets, at the rhythm it chose. */
export const freshnessAsked: MailTemplate = {
  subject: '{count} : est-ce toujours juste ?',
  text: `Bonjour {name},

Voici ce que personne n’a confirmé depuis un an, pour {partners}. Ouvrez chaque fiche : un clic suffit, sans vous connecter, pour dire qu’elle est toujours juste, à modifier, ou que le projet est terminé.

{projects}

{more}

Chaque lien vaut trente jours et ne sert qu’une fois. Le rythme de ces rappels se règle dans votre espace :
{settings}

${TEAM}`,
};

export const freshnessWords = {
  count: (count: number) => (count === 1 ? 'Une fiche' : `${count} fiches`),
  more: (count: number) => (count === 1 ? 'Et une autre, dans votre espace.' : `Et ${count} autres, dans votre espace.`),
} as const;

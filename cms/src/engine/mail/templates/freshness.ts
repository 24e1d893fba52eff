import type { MailTemplate } from '../fill-template';
import { TEAM } from './signature';

/** To whoever keeps a partner's sheets, at the rhythm it chose. */
export const freshnessAsked: MailTemplate = {
  subject: '{count} : est-ce toujours juste ?',
  text: `Bonjour {name},

Personne n’a confirmé ces fiches de {partners} depuis un an. Un clic suffit, sans vous connecter : toujours juste, à modifier, ou terminé.

{projects}

{more}

Chaque lien vaut trente jours et ne sert qu’une fois. Le rythme de ces rappels se règle dans votre espace :
{settings}

${TEAM}`,
};

export const freshnessWords = {
  count: (count: number) => (count === 1 ? 'Une fiche' : `${count} fiches`),
  more: (count: number) => `Et ${count} autres, dans votre espace.`,
} as const;

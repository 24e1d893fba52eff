import type { MailInBoth } from '../fill-template';
import { TEAM, TEAM_EN } from './signature';

/** To an address that anybody may have typed: nothing of what was typed is repeated; what was chosen in our lists, and how often, may be. */
export const alertToConfirm: MailInBoth = {
  fr: {
    subject: 'Confirmez votre abonnement',
    text: `Bonjour,

Quelqu’un, sans doute vous, demande à recevoir à cette adresse des nouvelles du Carrefour des innovations sociales.

Ce que vous recevriez : {asked}

Pour confirmer, ouvrez ce lien dans les sept jours :
{link}

Si ce n’est pas vous, ne faites rien : sans confirmation, rien ne vous sera envoyé et votre adresse est effacée.

${TEAM}`,
  },
  en: {
    subject: 'Confirm your subscription',
    text: `Hello,

Somebody, probably you, asks to receive news of the Carrefour des innovations sociales at this address.

What you would receive: {asked}

To confirm, open this link within seven days:
{link}

If it was not you, there is nothing to do: without confirmation nothing is sent to you and your address is erased.

${TEAM_EN}`,
  },
};

export const alertAlready: MailInBoth = {
  fr: {
    subject: 'Vous êtes déjà abonné',
    text: `Bonjour,

Quelqu’un, sans doute vous, vient de demander un abonnement que cette adresse a déjà. Il continue, sans changement. Pour l’arrêter :
{link}

${TEAM}`,
  },
  en: {
    subject: 'You are already subscribed',
    text: `Hello,

Somebody, probably you, has just asked for a subscription that this address has already. It goes on unchanged. To stop it:
{link}

${TEAM_EN}`,
  },
};

/** To an address that said yes: what it follows, in full, and how to stop before the first letter. */
export const alertStarted: MailInBoth = {
  fr: {
    subject: 'Votre abonnement est en place',
    text: `Bonjour,

C’est confirmé. Ce que vous recevrez : {asked}

Pour l’arrêter, un clic suffit, et votre adresse est effacée :
{stop}

${TEAM}`,
  },
  en: {
    subject: 'Your subscription is set up',
    text: `Hello,

It is confirmed. What you will receive: {asked}

To stop it, one click is enough, and your address is erased:
{stop}

${TEAM_EN}`,
  },
};

/** What is new in a search; `search` is empty for the newsletter. */
export const letter: MailInBoth = {
  fr: {
    subject: '{subject}',
    text: `Bonjour,

{introduction}

{search}

{added}

{changed}

{rest}

Tout voir :
{link}

---

{why} Pour ne plus rien recevoir, un clic suffit, et votre adresse est effacée :
{stop}

${TEAM}`,
  },
  en: {
    subject: '{subject}',
    text: `Hello,

{introduction}

{search}

{added}

{changed}

{rest}

See everything:
{link}

---

{why} To stop, one click is enough, and your address is erased:
{stop}

${TEAM_EN}`,
  },
};

const frenchNew = (count: number) => `${count}\u00A0${count < 2 ? 'nouveau projet' : 'nouveaux projets'}`;
const frenchChanged = (count: number) => `${count}\u00A0${count < 2 ? 'fiche mise à jour' : 'fiches mises à jour'}`;
const englishNew = (count: number) => `${count}\u00A0new ${count === 1 ? 'project' : 'projects'}`;
const englishChanged = (count: number) => `${count}\u00A0updated ${count === 1 ? 'record' : 'records'}`;
const joined = (...parts: string[]) => parts.filter(Boolean).join(', ');

export const letterWords = {
  fr: {
    asked: (what: string, rhythm: 'weekly' | 'monthly') => `${what}, ${rhythm === 'weekly' ? 'une fois par semaine' : 'une fois par mois'} au plus.`,
    whats: { newsletter: 'la lettre du Carrefour', search: 'les nouveautés d’une recherche', of: (label: string) => `les nouveautés de cette recherche\u00A0: ${label}` },
    newsletter: 'Des nouvelles du Carrefour des innovations sociales',
    /** Who follows two searches tells their letters apart. */
    subject: (added: number, changed: number, label: string) => `${joined(added > 0 ? frenchNew(added) : '', changed > 0 ? frenchChanged(changed) : '')}${label === '' ? '' : `\u00A0: ${label}`}`,
    search: (label: string) => `Votre recherche : ${label}`,
    added: (count: number, isWhole: boolean) => `${isWhole ? '' : 'Au moins '}${frenchNew(count)} :`,
    changed: (count: number, isWhole: boolean) => `${isWhole ? '' : 'Au moins '}${frenchChanged(count)} :`,
    rest: (added: number, changed: number) => `Et encore ${joined(added > 0 ? frenchNew(added) : '', changed > 0 ? frenchChanged(changed) : '')}.`,
    why: { weekly: 'Vous recevez ce courriel au plus une fois par semaine, parce que vous l’avez demandé.', monthly: 'Vous recevez ce courriel au plus une fois par mois, parce que vous l’avez demandé.' },
  },
  en: {
    asked: (what: string, rhythm: 'weekly' | 'monthly') => `${what}, ${rhythm === 'weekly' ? 'once a week' : 'once a month'} at most.`,
    whats: { newsletter: 'the letter of the Carrefour', search: 'what is new in a search', of: (label: string) => `what is new in this search: ${label}` },
    newsletter: 'News of the Carrefour des innovations sociales',
    subject: (added: number, changed: number, label: string) => `${joined(added > 0 ? englishNew(added) : '', changed > 0 ? englishChanged(changed) : '')}${label === '' ? '' : `: ${label}`}`,
    search: (label: string) => `Your search: ${label}`,
    added: (count: number, isWhole: boolean) => `${isWhole ? '' : 'At least '}${englishNew(count)}:`,
    changed: (count: number, isWhole: boolean) => `${isWhole ? '' : 'At least '}${englishChanged(count)}:`,
    rest: (added: number, changed: number) => `And then ${joined(added > 0 ? englishNew(added) : '', changed > 0 ? englishChanged(changed) : '')}.`,
    why: { weekly: 'You receive this mail once a week at most, because you asked for it.', monthly: 'You receive this mail once a month at most, because you asked for it.' },
  },
} as const;

import { toPlainKey } from '@carrefour/config';
import type { ColumnProfile } from './column-profile.js';

/** A heading that asks whether something is kept from the public: « oui » closes there, « non » opens. */
const TO_CLOSE = /\b(confident|masqu|cach|priv|hidden|hide|secret|unpublish|non publi|not publi|ne pas (etre )?(publi|diffus|affich)|do not (publish|share))/;
/** One that asks whether it may be shown: « non » closes. That a person may be written to is another matter, and a mere « Diffusion » asks nothing. */
const SHOWN = /\b(publi(e|ee|es|ees|er|able|cation)|diffus\w*|publi(c|que)s?|publish\w*|publicly|visible\w*|affich\w*)\b/;
const CONSENT = /\b(accept\w*|autoris\w*|accord|consent\w*|souhait\w*|agree\w*|allow\w*|may we|can we|pouvons|peut on|peut elle|peut il)\b/;
/** « (oui/non) » says how to answer, and turns nothing round. */
const CHOICE = /\b(oui|yes|o|y) ((ou|or) )?(non|no|n)\b/g;
/** What turns a question round or keeps a part of the answer back: what « oui » does there is for a person to say. */
const NEGATED = /\b(n|ne|ni|pas|non|not|sauf|hors|except|refus\w*|don t)\b/;
const STATE = /^((fiche|projet|record|is|a|est) )?(publiee?|published|publier|publiable|publication sur (le|notre) site( web| internet)?|visible sur le site|visible on (the )?(site|web ?site))$/;

const WHOLE: readonly (readonly [ReadonlySet<string>, boolean])[] = [
  [new Set(['oui', 'yes', 'vrai', 'true', 'o', 'y', 'x', '1', 'ok']), true],
  [new Set(['non', 'no', 'faux', 'false', 'n', '0']), false],
];
/** « Oui, j’accepte », « I agree »; anything more (« oui, mais… ») is no plain yes. */
const [AGREES, REFUSES] = [/^((oui|yes) )?(j|je|i) (accepte|autorise|donne mon accord|consens|agree|accept)$/, /^(non|no) (merci|thanks|thank you|je refuse|j refuse|i do not|je n accepte pas)$|^je refuse$|^i refuse$/];

/** What « oui » does under a heading, or `null` when it asks nothing of the kind, or asks it in a way that leaves a doubt. */
export function asksToPublish(heading: string): 'opens' | 'closes' | null {
  const asked = toPlainKey(heading).replace(CHOICE, '').trim();
  if (SHOWN.test(asked) && CONSENT.test(asked)) return TO_CLOSE.test(asked) || NEGATED.test(asked) ? null : 'opens';
  if (TO_CLOSE.test(asked)) return 'closes';
  return STATE.test(asked) ? 'opens' : null;
}

/** A plain yes or no; `null` for whatever leaves a doubt. */
export function readAnswer(text: string): boolean | null {
  const answer = toPlainKey(text);
  const [, whole] = WHOLE.find(([words]) => words.has(answer)) ?? [];
  return whole ?? (AGREES.test(answer) ? true : REFUSES.test(answer) ? false : null);
}

export const answersYesOrNo = ({ texts }: Pick<ColumnProfile, 'texts'>): boolean => texts.length > 0 && texts.every(([text]) => readAnswer(text) !== null);

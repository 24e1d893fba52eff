import { toPlainKey } from './plain-key.js';

const EMAIL = /\b(e ?mails?|mails?|courriels?|mels?|adresses? electroniques?)\b/;
const PHONE = /\b(tel|telephones?|phones?|portable|mobile|gsm)\b/;
/** Who to ask for: a name, or a name with an address or a number. */
const PERSON = /^(nom |prenom |name )?(du |de la |of )?(contacts?|referente?s?|interlocut(eur|rice)s?|responsables?|personnes? (a contacter|contact|ressource|referente)s?)\b/;

export type ContactKind = 'email' | 'phone' | 'person';

/** The ways to reach a person that a column holds, by its heading whatever its case and accents; none of any other column. */
export function contactKindsOf(heading: string): ContactKind[] {
  const plain = toPlainKey(heading);
  const ways = ([['email', EMAIL], ['phone', PHONE]] as const).flatMap(([kind, pattern]) => (pattern.test(plain) ? [kind] : []));
  return ways.length === 0 && PERSON.test(plain) ? ['person'] : ways;
}

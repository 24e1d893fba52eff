import { toPlainKey } from './plain-key.js';

/** Words that say what kind of body a carrier is, not which one. */
const KINDS = /\b(association|asso|assoc|loi (de )?1901|reseau|federation|collectif|fondation|mouvement|societe|entreprise|sarl|sas|eurl|scic|scop|gaec|earl|loi)\b/g;
/** A letter that ends a name (`Exposant A`) is its number, not a small word. */
const SMALL = /\b(l|le|la|les|d|de|du|des|un|une|et|au|aux|a|en|pour|par|sur|dans|avec|s|n|qu|que|qui)\b(?=.)/g;
/** Bodies that carry projects by the dozen: the same one says little. */
const PUBLIC = /\b(conseil (general|departemental|regional|municipal)|departement|region|metropole|commune|ville|mairie|ccas|cias|communaute (de communes|d agglomeration|urbaine)|agglomeration|prefecture|etat|caf|cpam|msa|pole emploi|france travail|mission locale)\b/;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A title or a carrier for comparing: small words out; kinds of bodies out too, unless nothing else is left. */
export function toComparedName(name: string): string {
  const plain = toPlainKey(name);
  const telling = squeeze(plain.replace(KINDS, ' ').replace(SMALL, ' '));
  return telling === '' ? plain : telling;
}

export const isPublicBody = (name: string): boolean => PUBLIC.test(toPlainKey(name));

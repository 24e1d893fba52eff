const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[\p{L}]{2,}/giu;
/** A name like `LE THE@TRE.COM` only looks like an address: in names, only lower case is one. */
const EMAIL_IN_NAME = /[a-z\d._%+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}/g;
const PLAIN_EMAIL = /[a-z\d._%+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}/i;
const PHONE = /(?<![\d/.-])(?:(?:\+|00)33[\s.\u00a0-]?(?:\(0\))?[1-9]|0[1-9])(?:[\s.\u00a0-]?\d{2}){4}(?!\d)/g;
/** Other ways to write the same: `nom (at) site.fr`, `01/02/03/04/05`, a number of another country. */
const HIDDEN_EMAIL = /[\p{L}\p{N}._%+-]+\s?[([{]\s?(?:at|arobase|a)\s?[)\]}]\s?[\p{L}\p{N}-]+(?:\s?(?:\.|[([{]\s?(?:dot|point)\s?[)\]}])\s?[\p{L}\p{N}-]+)+/giu;
const SLASHED_PHONE = /(?<![\d/])0[1-9](?:\/\d{2}){4}(?![\d/])/g;
const FOREIGN_PHONE = /(?<![\d+])\+[1-9]\d{0,2}(?:[\s.\u00a0-]?\(?\d{1,4}\)?){2,5}(?!\d)/g;
const FEWEST_DIGITS = 8;

export const MASK = '[coordonnée retirée]';

/** What is told where it is put. */
export const MASKED = 'Coordonnées d’une personne retirées du texte public : donnez-les dans une colonne de contact.';

/** The first e-mail address of a text, in lower case, or `null`. */
export const findEmail = (text: string): string | null => PLAIN_EMAIL.exec(text)?.[0].toLowerCase() ?? null;

/** The first French telephone number of a text, or `null`. */
export const findPhone = (text: string): string | null => text.match(PHONE)?.[0].trim() ?? null;

/** A text for everybody: addresses and numbers of persons taken out. */
export const maskContacts = (text: string): string => 
  text.replace(EMAIL, MASK).replace(HIDDEN_EMAIL, MASK).replace(PHONE, MASK).replace(SLASHED_PHONE, MASK)
    .replace(FOREIGN_PHONE, (number) => (number.replace(/\D/g, '').length >= FEWEST_DIGITS ? MASK : number));

/** A name for everybody: the same, wary of names that only look like an address. */
export const maskContactsInName = (name: string): string => name.replace(EMAIL_IN_NAME, MASK).replace(PHONE, MASK);

import { limits } from './limits.js';

/** What windows-1252 leaves undefined, and the mark of a byte that UTF-8 cannot read: the character is lost. */
const UNREADABLE_BYTES = /[\u0080-\u009f\ufffd]/;

/** Why the text of a cell cannot be trusted, and what to do; `null` when it can. */
export function checkText(text: string): string | null {
  if (text.length > limits.cellCharacters)
    return `Cellule de ${text.length} signes (au plus ${limits.cellCharacters}) : un texte entier y a sans doute été collé. Raccourcissez-la.`;
  if (text.includes('\0')) return 'Caractère nul dans la cellule : le fichier est abîmé à cet endroit. Ressaisissez la cellule.';
  if (UNREADABLE_BYTES.test(text)) return 'Caractère perdu ou octets illisibles dans la cellule (ni UTF-8, ni windows-1252) : ressaisissez-la à la source.';
  return null;
}

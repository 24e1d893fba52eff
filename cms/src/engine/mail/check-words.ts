import type { MailTemplate } from './fill-template';
import { slotsOf } from './template-catalogue';

const braced = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');

/** Why rewritten words cannot be sent; null when they can. Every slot of the original is there, and no other. */
export function problemOfWords(words: MailTemplate, slots: readonly string[]): string | null {
  if (words.subject.trim() === '') return 'L’objet est vide : écrivez de quoi parle le courriel.';
  if (words.text.trim() === '') return 'Le texte est vide : écrivez ce que dit le courriel.';
  const used = slotsOf(words);
  const unknown = used.filter((name) => !slots.includes(name));
  if (unknown.length > 0) return `${braced(unknown)} : personne ne sait quoi y mettre. ${slots.length === 0 ? 'Ce modèle n’a pas d’accolades.' : `Les accolades de ce modèle sont ${braced(slots)}.`}`;
  const missing = slots.filter((name) => !used.includes(name));
  if (missing.length > 0) return `Il manque ${braced(missing)} : ajoutez-le où il faut, sinon la personne ne le recevra pas.`;
  return null;
}

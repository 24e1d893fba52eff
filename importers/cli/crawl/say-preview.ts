import type { Preview, PreviewedItem } from '../../connect/try/preview-source.js';

const LENGTH = 160;
const quoted = (value: string): string => `« ${value.length > LENGTH ? `${value.slice(0, LENGTH).replace(/\s+/g, ' ')}…` : value.replace(/\s+/g, ' ')} »`;

function sayItem({ address, columns }: PreviewedItem, rank: number): string[] {
  return [
    '',
    `Fiche ${rank + 1} : ${address}`,
    ...columns.flatMap(({ column, fields, values, address: page }) => {
      const heading = `  ${column}${fields.length > 0 ? ` → ${fields.join(', ')}` : ' (lu par aucun champ)'}`;
      if (values.length === 0) return [heading, '      rien trouvé'];
      return [heading, ...values.flatMap(({ value, where }) => [`      ${quoted(value)}`, `      trouvé : ${where}${page === address || page === '' ? '' : `, sur ${page}`}`])];
    }),
  ];
}

/** A preview for a person: each item, each column, its value and where it was found. */
export function sayPreview({ items, failures, notices }: Preview): string[] {
  return [
    ...items.flatMap(sayItem),
    ...(items.length === 0 ? ['Aucune fiche trouvée : vérifiez « item », « detail » et « records » dans la recette.'] : []),
    ...(failures.length > 0 ? ['', 'Pages illisibles', ...failures.flatMap(({ reason, excerpt }) => [`  ${reason}`, ...(excerpt === null ? [] : [`    on y lit : ${quoted(excerpt)}`])])] : []),
    ...notices.map((notice) => `À savoir : ${notice}`),
  ];
}

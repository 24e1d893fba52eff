import { holdsContact, type OwnField } from '@carrefour/config';
import type { Boxes } from './boxes';
import type { Problems } from './problem';

/** The boxes of these fields in which the coordinates of a person stand. Pure. */
export function personalBoxes(boxes: Boxes, fields: readonly OwnField[]): Problems {
  const told = fields.flatMap((field) => {
    const own = Object.keys(boxes).filter((name) => (name === field || name.startsWith(`${field}.`)) && !name.endsWith('.was'));
    const found = own.filter((name) => (boxes[name] ?? []).some((text) => holdsContact(field, text)));
    return found.length > 0 ? found : [field];
  });
  return Object.fromEntries(told.map((name) => [name, 'personal' as const]));
}

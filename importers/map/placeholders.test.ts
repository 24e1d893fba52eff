import { expect, test } from '@jest/globals';
import { placeholderTest } from './placeholders.js';

const isPlaceholder = placeholderTest(['pas dispos']);

test.each(['', ' ', '-', '—', '…', '?', 'NR', 'nr ', 'N/A', 'null', 'nul', 'Non renseigné', 'NON RENSEIGNE', 'default', '[ND]', '#REF!', 'Pas dispos', '[object Object]'])(
  '%j means nothing and never reaches a field',
  (text) => expect(isPlaceholder(text)).toBe(true),
);

test.each(['0', 'Nantes', 'Le Nul en maths', 'Default Café', '2'])('%j is a value', (text) => expect(isPlaceholder(text)).toBe(false));

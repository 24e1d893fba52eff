import { expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { OptionList } from './option-list';

test('themes of a second level are found under theirs, which may be chosen as well', () => {
  const options = [{ code: 'ALI', label: 'Alimentation', parent: null }, { code: 'CUI', label: 'Cuisine', parent: 'ALI' }, { code: 'EAU', label: 'Eau', parent: null }];
  expect(renderToStaticMarkup(<OptionList options={options} none="Aucun" />)).toBe(
    '<option value="">Aucun</option><optgroup label="Alimentation"><option value="ALI">Alimentation</option><option value="CUI">Cuisine</option></optgroup><option value="EAU">Eau</option>',
  );
});

test('a term whose parent is not offered stands by itself', () => {
  expect(renderToStaticMarkup(<OptionList options={[{ code: 'CUI', label: 'Cuisine', parent: 'ALI' }]} />)).toBe('<option value="CUI">Cuisine</option>');
});

import { expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { LocaleProvider } from '../i18n/texts';
import { KeepButton } from './keep-button';

test('what the button does is in its words: to keep, or to take out what is kept', () => {
  const heard = renderToStaticMarkup(<KeepButton id="a" title="Le four" />).replace(/<svg.*?<\/svg>/g, '').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
  expect(heard).toBe('Garder dans ma sélection : Le four Gardé, retirer de ma sélection : Le four');
});

test('on an English page the title is told to be in French', () => {
  const english = renderToStaticMarkup(<LocaleProvider locale="en"><KeepButton id="a" title="Le four" /></LocaleProvider>);
  expect(english.match(/<span lang="fr">Le four<\/span>/g)).toHaveLength(2);
});

import { expect, test } from '@jest/globals';
import { entersAnother, withoutLanguage } from './lists-in-french';

const site = 'https://carrefour.example';
const types = '/admin/content-manager/collection-types';
const english = '?plugins[i18n][locale]=en';

test('from an English page, another list and the settings of the site open in French', () => {
  for (const path of [`${types}/api::testimonial.testimonial`, '/admin/content-manager/single-types/api::site-settings.site-settings']) {
    expect(entersAnother(`${site}${path}${english}`, `${types}/api::page.page/abc`)).toBe(true);
    expect(withoutLanguage(`${site}${path}${english}`)).toBe(path);
  }
  expect([entersAnother(`${site}/admin/content-manager`, '/admin'), withoutLanguage(`${site}/admin/content-manager`)]).toEqual([true, null]);
});

test('the list one comes from keeps its language, and so does a record', () => {
  expect(entersAnother(`${site}${types}/api::page.page${english}`, `${types}/api::page.page/abc`)).toBe(false);
  expect(entersAnother(`${site}${types}/api::article.article/xyz${english}`, `${types}/api::page.page/abc`)).toBe(false);
  expect(entersAnother(`${site}/admin/corbeille`, `${types}/api::page.page/abc`)).toBe(false);
});

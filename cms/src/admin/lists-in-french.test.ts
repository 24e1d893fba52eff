import { expect, test } from '@jest/globals';
import { toDefaultLanguage } from './lists-in-french';

const site = 'https://carrefour.example';
const types = '/admin/content-manager/collection-types';
const english = '?plugins[i18n][locale]=en';

test('from an English page, another list and the settings of the site open in French', () => {
  expect(toDefaultLanguage(`${site}${types}/api::testimonial.testimonial${english}`, `${types}/api::page.page/abc`)).toBe(`${types}/api::testimonial.testimonial`);
  expect(toDefaultLanguage(`${site}/admin/content-manager/single-types/api::site-settings.site-settings${english}`, `${types}/api::page.page`)).toBe('/admin/content-manager/single-types/api::site-settings.site-settings');
});

test('the list one comes from keeps its language, and so does a record', () => {
  expect(toDefaultLanguage(`${site}${types}/api::page.page${english}`, `${types}/api::page.page/abc`)).toBeNull();
  expect(toDefaultLanguage(`${site}${types}/api::article.article/xyz${english}`, `${types}/api::page.page/abc`)).toBeNull();
  expect(toDefaultLanguage(`${site}${types}/api::article.article`, `${types}/api::page.page/abc`)).toBeNull();
});

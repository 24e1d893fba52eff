import type { ElementFinder, RecipeSource, ValueFinder } from '@carrefour/config';
import { load } from 'cheerio';
import { toSafePattern } from '../../map/safe-pattern.js';
import { RefusedFile } from '../../read/refused-file.js';
import { checkXPath } from '../page/find-xpath.js';

function checkCss(css: string): void {
  try {
    load('<i></i>')(css);
  } catch {
    throw new RefusedFile(`Sélecteur CSS « ${css} » mal formé. Corrigez la recette.`);
  }
}

function checkFinder({ css, xpath, pattern }: Partial<ValueFinder & ElementFinder>): void {
  if (css !== undefined) checkCss(css);
  if (xpath !== undefined) checkXPath(xpath);
  if (pattern !== undefined) toSafePattern(pattern);
}

/** Tries every selector, path and expression of a source now, so that a bad one is told before any page is read. */
export function checkSource(source: RecipeSource): void {
  if (source.connector === 'feed' && source.only !== undefined) toSafePattern(source.only);
  if (source.connector !== 'crawl' && source.connector !== 'feed') return;
  Object.values(source.columns ?? {}).flat().forEach(checkFinder);
  if (source.connector !== 'crawl') return;
  if (source.item !== undefined) checkFinder(source.item);
  if (source.detail !== undefined) checkFinder(source.detail);
  if (source.next !== undefined && !('template' in source.next)) checkFinder(source.next);
}

import { opennessLevels } from '@carrefour/config';
import type { Page } from 'playwright-core';
import { en } from '../../app/i18n/en';
import { formTextsOf } from '../../app/i18n/form-texts';
import { fr } from '../../app/i18n/fr';
import { spaceTextsOf } from '../../app/i18n/space-texts';

const stringsIn = (texts: unknown): string[] => (typeof texts === 'string' ? [texts.trim()] : typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(stringsIn) : []);
const english = new Set(stringsIn([en, formTextsOf('en'), spaceTextsOf('en'), opennessLevels.map(({ labelEn }) => labelEn)]));
/** A meeting, and an island. */
const LA_REUNION = 'Réunion';
/** Words of our interface that are French and not English as well. */
const french = new Set(stringsIn([fr, formTextsOf('fr'), spaceTextsOf('fr')]).filter((text) => text.length > 3 && !english.has(text) && text !== LA_REUNION));

/** Words that hold a French sentence together; a name has some of them, and no verb. */
const LINKS = /(?<![\p{L}-])(?:les?|la|des?|du|une?|dans|pour|avec|aux?|sur|par|et|en|leurs?|plus|à|où)(?![\p{L}-])/giu;
const VERBS = /(?<![\p{L}-])(?:est|sont|ont|nous|vous|vos|notre|votre|qui|que|cette|ces|pas|elle|elles|ils|se|s’y|n’est|c’est|peut|peuvent|fait)(?![\p{L}-])/giu;
const isFrench = (text: string): boolean => french.has(text) || ((text.match(VERBS)?.length ?? 0) >= 1 && (text.match(LINKS)?.length ?? 0) >= 4);

/** What somebody reads or hears in French on a page in English, without being told that it is French. */
export async function frenchLeft(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const isToldFrench = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'fr';
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (!['SCRIPT', 'STYLE', 'TEXTAREA', 'NOSCRIPT'].includes(node.parentElement?.tagName ?? '') && !isToldFrench(node.parentElement)) found.add((node.nodeValue ?? '').trim());
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) if (!isToldFrench(element)) found.add((element.getAttribute(name) ?? '').trim());
    return [...found];
  });
  return texts.filter(isFrench).map((text) => `français : ${text.slice(0, 120)}`);
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/**
 * What a page as it stands puts in the way of some people: the rule and where it is broken. Axe gathers its findings in the page itself
 * (« legacy mode »), rather than in a second page opened for each audit, and works out what is wrong alone: half the time.
 */
export async function auditPage(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode().withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id} : ${nodes.slice(0, 2).map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

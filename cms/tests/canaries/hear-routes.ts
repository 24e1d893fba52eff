import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { ask, each, type Hear } from './ask.js';
import { siteTable } from './site-table.js';

/** Each address of the site's tables with a name of nothing in it, as a page and as what its loader says: a new one is listened to the day it is made. Answers how many. */
export async function hearRoutes(stack: TestStack, hear: Hear): Promise<number> {
  const table = siteTable();
  await each(table, async ({ path, folder }) => {
    const address = `/${path.replace(/:locale\b/g, 'fr').replace(/:\w+\??/g, 'rien').replace(/\*$/, 'rien')}`;
    for (const asked of [address, `/en${address}`, `${address}?_data=${encodeURIComponent(`routes/${folder}/route`)}`]) {
      const { status, text } = await ask(`${stack.webUrl}${asked}`);
      hear('route', asked, text, status);
    }
  });
  return table.length;
}

/** What social networks are shown of these projects: drawn for those that have a page, and for no other. Answers those that are not so, and how many were drawn. */
export async function hearPictures(stack: TestStack, hear: Hear, slugs: readonly string[]): Promise<{ odd: string[]; drawn: number }> {
  const odd: string[] = [];
  let drawn = 0;
  await each(slugs, async (slug) => {
    const isShown = (await ask(`${stack.webUrl}/projets/${slug}`)).status === 200;
    for (const locale of ['fr', 'en']) {
      const { status, text } = await ask(`${stack.webUrl}/images/${locale}/projets/${slug}.png`);
      // Its pixels tell no word to who listens; what is written beside them does.
      hear('picture', `${locale} ${slug}`, text, status);
      if ((status === 200) !== isShown) odd.push(`${slug}: ${status}`);
      if (status === 200) drawn += 1;
    }
  });
  return { odd, drawn };
}

import { expect, test } from '@jest/globals';
import { toSlug } from '@carrefour/config';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { search as en } from '../i18n/en/search';
import { search as fr } from '../i18n/fr/search';

type Block = { heading?: string };
const page = JSON.parse(readFileSync(join(process.cwd(), 'cms', 'seed', 'pages', 'methode.json'), 'utf8')) as { blocks: Block[]; en: { blocks: Block[] } };

test('« Pourquoi cet ordre ? » leads to the paragraph that says it, in both languages', () => {
  const anchors = (blocks: Block[]) => blocks.map(({ heading = '' }) => toSlug(heading));
  expect(anchors(page.blocks)).toContain(fr.rankingAnchor);
  expect(anchors(page.en.blocks)).toContain(en.rankingAnchor);
});

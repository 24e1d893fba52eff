import type { ImportContext, Recipe, RecipeSource } from '@carrefour/config';
import { RefusedFile } from '../../read/refused-file.js';

/** Whether reading a source means walking through somebody's pages, and not only taking the one file they point to. */
export const isCrawl = (source: RecipeSource | undefined): boolean => source?.connector === 'crawl' || (source?.connector === 'feed' && source.columns !== undefined);

/** No site is crawled before its partner's agreement is written down. Throws `RefusedFile` that says how. */
export function checkConsent({ source, inventory }: Recipe, { inventories }: Pick<ImportContext, 'inventories'>): void {
  if (!isCrawl(source) || inventories.find(({ slug }) => slug === inventory)?.consent != null) return;
  throw new RefusedFile(
    `L’accord du partenaire au moissonnage de « ${inventory} » n’est pas enregistré : rien n’a été lu. Notez-le dans le CMS (inventaire, « Accord donné par » et « Accord donné le »), ` +
      'ou par : npm run crawl -- consent <recette> --by "<fonction de la personne>". L’aperçu de trois fiches (npm run crawl -- preview <recette>) reste possible.',
  );
}

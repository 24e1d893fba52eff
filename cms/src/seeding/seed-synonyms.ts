import type { Planter } from './planter';
import { listSeed } from './read-seed';
import { toAttributes } from './to-attributes';

/** Words that the search engine takes for one another. */
export async function seedSynonyms({ strapi, plant }: Planter): Promise<void> {
  for (const { slug: _slug, ...synonym } of listSeed(strapi, 'synonyms', 'synonyms')) {
    const data = toAttributes(synonym);
    await plant({ uid: 'api::synonym.synonym', identity: { terms: String(data.terms) }, data });
  }
}

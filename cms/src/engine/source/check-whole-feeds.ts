import { recipeSourceSchema, type RecipeSource } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { currentActor } from '../actor';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { becomesSaidWhole, isFeedSaidWhole, type FeedFacts } from './feed-said-whole';
import { readRecipe } from './read-recipe';

type Write = { uid: string; action: string; params: { documentId?: string; data?: Partial<FeedFacts> & { slug?: string } } };
type Stored = FeedFacts & { slug: string };

const WHY = 'Un flux ne porte que ses fiches les plus récentes : lu régulièrement pour un inventaire complet, il ferait noter disparues celles qui en sortent.';
const TO_TEAM = 'Réglez « Étendue » sur « Ajouts seulement » (c’est le cas ordinaire), ou cochez « Le flux porte tout l’inventaire » si c’est bien le cas.';
/** A partner does not set this by itself. */
const TO_PARTNER = 'Écrivez à l’équipe du Carrefour ce qu’il en est du vôtre : elle règle l’inventaire, et vous pourrez choisir ce rythme.';

async function readStored(strapi: Strapi, documentId: string | undefined): Promise<Stored | null> {
  if (documentId === undefined) return null;
  const row: Record<string, unknown> | undefined = await inTransaction(strapi, (trx) =>
    trx(tableOf(strapi, 'api::inventory.inventory')).where({ document_id: documentId }).first('slug', 'connector', 'coverage', 'schedule', 'whole_feed'));
  if (row === undefined) return null;
  return { slug: String(row.slug), connector: String(row.connector), coverage: row.coverage as string | null, schedule: row.schedule as string | null, wholeFeed: Boolean(row.whole_feed) };
}

/** The source of the inventory's recipe: it is read first, whatever the inventory says. */
async function readSource(strapi: Strapi, slug: string): Promise<RecipeSource | null> {
  const source = recipeSourceSchema.safeParse(((await readRecipe(strapi, slug)) as { source?: unknown } | null)?.source);
  return source.success ? source.data : null;
}

/**
 * A feed planned on an inventory said to be whole is refused as it is saved, wherever it is set (this form, the queue, the partner’s
 * space), until somebody says which it is. What was planned so before is left as somebody decided.
 */
export function checkWholeFeeds(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Write;
    if (uid !== 'api::inventory.inventory' || (action !== 'create' && action !== 'update')) return next();
    const before = await readStored(strapi, params.documentId);
    const said = Object.fromEntries(Object.entries(params.data ?? {}).filter(([, value]) => value !== undefined)) as Partial<Stored>;
    const after = { connector: 'file', coverage: 'full', schedule: 'manual', wholeFeed: false, ...before, ...said };
    if (isFeedSaidWhole({ ...after, connector: 'feed' }) && becomesSaidWhole(before, after, before === null ? null : await readSource(strapi, before.slug))) {
      const { type, partner } = currentActor(strapi);
      throw new errors.ValidationError(`${WHY} ${type === 'partner' || partner != null ? TO_PARTNER : TO_TEAM}`);
    }
    return next();
  });
}

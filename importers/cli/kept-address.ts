import { addressOf, type RecipeSource } from '@carrefour/config';
import type { Sources } from '../push/sources-client.js';
import type { ImportPlan } from './plan-import.js';

type Read = Pick<ImportPlan, 'origin' | 'exists' | 'facts' | 'recipe'>;
type Asked = { readonly keepAddress: boolean; readonly dryRun: boolean };

/** Where the inventory is read by itself: by its recipe, else at its address. */
const usualAddress = ({ recipe, facts }: Read): string | null => (recipe.source === undefined ? facts.address : addressOf(recipe.source));
const same = (a: string, b: string): boolean => URL.canParse(a) && URL.canParse(b) ? new URL(a).href === new URL(b).href : a === b;

/** What a person who typed an address reads of it: nothing when it is where the inventory is read anyhow. */
export function sayAddress(plan: Read, { keepAddress, dryRun }: Asked): string | null {
  const { origin, exists, facts } = plan;
  if (origin === null) return null;
  const [read, usual] = [addressOf(origin), exists ? facts.address : null];
  if (!exists) return dryRun ? null : `Adresse notée pour cet inventaire : ${read}`;
  if (keepAddress) return usual !== null && same(usual, read) ? null : `${dryRun ? 'Serait désormais lu' : 'Désormais lu'} à cette adresse : ${read}${usual === null ? '' : ` (avant : ${usual})`}`;
  const own = usualAddress(plan);
  if (own !== null && same(own, read)) return null;
  return own === null
    ? 'Cet inventaire n’a pas d’adresse où être lu de lui-même. Pour garder celle-ci : la même commande avec --keep-address.'
    : `L’adresse de cet inventaire reste ${own} : c’est là qu’il sera lu la prochaine fois. Pour garder celle-ci à la place : la même commande avec --keep-address.`;
}

/** Writes down the address of what was just imported, where a person asked for it. */
export async function keepAddress(sources: Sources, run: string | null, { origin, facts }: { readonly origin: RecipeSource | null; readonly facts: ImportPlan['facts'] }): Promise<void> {
  if (origin !== null) await sources.move({ inventory: facts.slug, connector: origin.connector, address: addressOf(origin), run });
}

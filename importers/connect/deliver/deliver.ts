import { addressOf, type RecipeSource, type SourceState } from '@carrefour/config';
import { isItemSource, readSource } from '../read-source.js';
import { sourceWeb } from '../web/source-web.js';
import type { WebSettings } from '../web/web-settings.js';
import { collectItems } from './collect-items.js';
import { deliverUrlIfChanged, refuseUnreachable } from './deliver-url.js';
import type { Delivery } from './delivery.js';

/** What a source gives now; null when it says that nothing has changed since `known`. Throws `RefusedFile`. */
export async function deliver(source: RecipeSource, settings: WebSettings, known: SourceState | null = null): Promise<Delivery | null> {
  const web = sourceWeb(source, settings);
  if (!isItemSource(source)) return deliverUrlIfChanged(source.address, web, known);
  return collectItems(addressOf(source), readSource(source, web), web.asked).catch(refuseUnreachable);
}

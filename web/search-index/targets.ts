import { PROJECT_ALIAS } from '@carrefour/config';
import type { TypesenseApi } from '../typesense/typesense-api.js';

/** Where documents go now: the collection that is searched, and the one being rebuilt beside it. */
export type Targets = { live: string | null; rebuilding: string | null };

/**
 * An alias may point to any name: this one says which collection is being filled and when its
 * builder was last alive (`<collection>.<ms>`). The engine keeps it for all processes alike.
 */
const REBUILDING_ALIAS = 'projects_rebuilding';
/** A builder that gave no sign for this long is dead: its collection no longer counts. */
export const ABANDONED_AFTER_MS = 30_000;

type Aliases = { aliases: { name: string; collection_name: string }[] };

export async function readTargets(api: TypesenseApi, now = Date.now()): Promise<Targets> {
  const { aliases } = await api.json<Aliases>('/aliases');
  const find = (name: string) => aliases.find((alias) => alias.name === name)?.collection_name ?? null;
  const [rebuilding = '', beat = '0'] = (find(REBUILDING_ALIAS) ?? '').split('.');
  const isAlive = now - Number(beat) < ABANDONED_AFTER_MS;
  return { live: find(PROJECT_ALIAS), rebuilding: isAlive && rebuilding !== '' ? rebuilding : null };
}

export async function beat(api: TypesenseApi, collection: string): Promise<void> {
  const collection_name = `${collection}.${Date.now()}`;
  await api.text(`/aliases/${REBUILDING_ALIAS}`, { method: 'PUT', body: { collection_name } });
}

/** From here on searches read `collection`; one atomic step, then the rebuild is over for everybody. */
export async function swap(api: TypesenseApi, collection: string): Promise<void> {
  await api.text(`/aliases/${PROJECT_ALIAS}`, { method: 'PUT', body: { collection_name: collection } });
  await forgetRebuild(api);
}

export async function forgetRebuild(api: TypesenseApi): Promise<void> {
  await api.text(`/aliases/${REBUILDING_ALIAS}`, { method: 'DELETE' });
}

export const sameTargets = (a: Targets, b: Targets): boolean => a.live === b.live && a.rebuilding === b.rebuilding;
